const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing as plain data: what charts that draw without Plot do with a document, and no more. */
class LightElement {
  readonly nodeName: string;
  readonly values: Record<string, string> = {};
  readonly childNodes: (LightElement | LightText)[] = [];

  constructor(nodeName: string) {
    this.nodeName = nodeName;
  }

  setAttribute(name: string, value: string): void {
    this.values[name] = value;
  }

  appendChild(child: LightElement | LightText): void {
    this.childNodes.push(child);
  }

  /** Nothing that a chart looks for to mend, which only Plot leaves behind. */
  querySelectorAll(): [] {
    return [];
  }

  get children(): [] {
    return [];
  }

  get attributes(): [] {
    return [];
  }
}

class LightText {
  readonly nodeName = '#text';
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const light = {
  createElementNS: (_namespace: string, tag: string) => new LightElement(tag),
  createTextNode: (text: string) => new LightText(text)
};

/** What each drawing that stands in a page was made of. */
const madeOf = new WeakMap<SVGSVGElement, LightElement>();

/**
 * Draws into a page what `draw` draws into a document: where `standing` was drawn so, too, only what differs is changed in it, which takes
 * the browser less than hundreds of new elements, and leaves no garbage. `draw` may not use Plot.
 */
export function drawOver(
  standing: SVGSVGElement | null,
  draw: (document: Document) => SVGSVGElement
): SVGSVGElement {
  const drawn = draw(light as unknown as Document) as unknown as LightElement;
  const before = standing && madeOf.get(standing);
  const svg = standing && before ? standing : (made(drawn) as SVGSVGElement);
  if (before) change(svg, before, drawn);
  madeOf.set(svg, drawn);
  return svg;
}

function made(node: LightElement | LightText): Node {
  if (node instanceof LightText) return document.createTextNode(node.text);
  const element = document.createElementNS(SVG, node.nodeName);
  for (const name in node.values) element.setAttribute(name, node.values[name] ?? '');
  for (const child of node.childNodes) element.appendChild(made(child));
  return element;
}

/** What a page adds to a mark, so that it is a button, stays with marks. */
function kindOf(node: LightElement | LightText): string {
  return node instanceof LightElement && 'data-key' in node.values ? `${node.nodeName} mark` : node.nodeName;
}

/** Makes an element, which was drawn as `before`, what it would be had it been drawn as `after`. */
function change(element: Element, before: LightElement, after: LightElement): void {
  for (const name in after.values) {
    const value = after.values[name] ?? '';
    if (before.values[name] !== value) element.setAttribute(name, value);
  }
  for (const name in before.values) if (!(name in after.values)) element.removeAttribute(name);
  const standing = [...element.childNodes];
  for (const [i, child] of after.childNodes.entries()) {
    const old = before.childNodes[i];
    const node = standing[i];
    if (!old || !node) element.appendChild(made(child));
    else if (kindOf(old) !== kindOf(child)) node.replaceWith(made(child));
    else if (child instanceof LightElement) change(node as Element, old as LightElement, child);
    else if ((old as LightText).text !== child.text) node.nodeValue = child.text;
  }
  for (const node of standing.slice(after.childNodes.length)) node.remove();
}
