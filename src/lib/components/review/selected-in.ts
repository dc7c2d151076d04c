/** The words that are selected in an element, on one line; empty where the selection is elsewhere. */
export function selectedIn(selector: string): string {
  const selection = document.getSelection();
  const inside = document.querySelector(selector)?.contains(selection?.anchorNode ?? null) ?? false;
  return inside ? (selection?.toString().replace(/\s+/g, ' ').trim() ?? '') : '';
}
