/** An attachment: a form that opens has the focus on the first thing to do in it. */
export function focusFirst(element: HTMLElement): void {
  element.querySelector<HTMLElement>('input, select, button, textarea')?.focus();
}
