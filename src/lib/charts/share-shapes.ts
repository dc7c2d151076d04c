/** In characters: shorter path data are repeated. */
const WORTH_SHARING = 80;

/**
 * Has drawings that stand in one page hold each shape once: where a later drawing has the same path again, that becomes a
 * reference to the first. Shapes of drawings that are not shown can be referred to, but not of those that are gone: see `ownShapes`.
 */
export function shareShapes(drawings: readonly SVGElement[], idPrefix: string): void {
  const first = new Map<string, SVGElement>();
  let shared = 0;
  for (const path of drawings.flatMap((drawing) => [...drawing.querySelectorAll<SVGElement>('path')])) {
    const shape = path.getAttribute('d') ?? '';
    if (shape.length < WORTH_SHARING) continue;
    // All that it says of itself holds for its references, too.
    const markup = path.outerHTML;
    const known = first.get(markup);
    if (known) {
      known.id ||= `${idPrefix}-${++shared}`;
      path.replaceWith(retag(path, 'use', { from: 'd', to: ['href', `#${known.id}`] }));
    } else first.set(markup, path);
  }
}

/** Gives a drawing its own copies of the shapes that it shares with others, before those are taken away. */
export function ownShapes(drawing: SVGElement): void {
  for (const reference of drawing.querySelectorAll<SVGElement>('use[href]')) {
    const shape = drawing.ownerDocument.querySelector(reference.getAttribute('href') ?? '');
    const path = shape?.getAttribute('d');
    if (path) reference.replaceWith(retag(reference, 'path', { from: 'href', to: ['d', path] }));
  }
}

/** The element under another name, with one attribute in the place of another. */
function retag(
  element: SVGElement,
  tag: string,
  { from, to }: { from: string; to: [name: string, value: string] }
): SVGElement {
  const other = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const { name, value } of element.attributes) if (name !== from) other.setAttribute(name, value);
  other.setAttribute(...to);
  return other;
}
