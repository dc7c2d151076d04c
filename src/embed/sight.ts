/**
 * Scrolls a frame that is too short for what it holds, and only it, until `element` is near its upper edge; any other frame
 * and the page around stay where they are.
 */
export function bringIntoSight(element: Element | null | undefined): void {
  if (!element || document.documentElement.dataset.scroll !== 'on') return;
  scrollTo({ top: scrollY + element.getBoundingClientRect().top - 40, behavior: 'instant' });
}
