/** Answers a click on a mark that came before the marks did: the script of the page's template has noted it. */
export function answerEarlyClick(): void {
  const mark = document.querySelector('[data-clicked]');
  if (!mark) return;
  mark.removeAttribute('data-clicked');
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
