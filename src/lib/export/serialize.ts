/** What only pages need: handles of the script and what a screen reader is told, which a picture says once. */
const PAGE_ONLY = /^(?:class|role|aria-.*|data-.*|pointer-events|tabindex|xmlns)$/;
/** Characters that XML 1.0 forbids, even escaped: control characters and halves of pairs. */
const NO_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

/**
 * An SVG node as XML, the same in the browser and at build time: without what only pages need, and without the hit
 * rectangles of marks. (`outerHTML` writes `&nbsp;` in browsers, which XML does not know.)
 */
export function serialize(node: Element): string {
  if (node.getAttribute('class') === 'hit') return '';
  // Documents at build time tell names of elements in other cases than browsers do.
  const name = node.localName.toLowerCase();
  const tag = name === 'clippath' ? 'clipPath' : name;
  const attributes = [...node.attributes]
    .filter((attribute) => !PAGE_ONLY.test(attribute.name))
    .map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`)
    .join('');
  const content = [...node.childNodes].map(serializeChild).join('');
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** Text for an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function serializeChild(node: ChildNode): string {
  if (node.nodeType === 1) return serialize(node as Element);
  return node.nodeType === 3 ? escapeXml(node.textContent ?? '') : '';
}
