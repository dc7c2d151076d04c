/** Of the window's height: above such a form the sentence that it is about is still in sight. */
const SHORT = 0.65;

/**
 * An attachment: a form that opens has the focus on the first thing to do in it, and a short one is in sight as a whole, with
 * all its choices. A longer one leaves the page where it is, so that the sentence above stays in sight.
 */
export function focusFirst(element: HTMLElement): void {
  element.querySelector<HTMLElement>('input, select, button, textarea')?.focus();
  if (element.offsetHeight < SHORT * window.innerHeight) element.scrollIntoView({ block: 'nearest' });
}
