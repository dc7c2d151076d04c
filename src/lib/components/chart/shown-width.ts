/** Width of the layout that the style sheet shows of a figure. */
export function shownWidth(figure: string): number {
  const variants = document.querySelectorAll<HTMLElement>(`${figure} .variant`);
  const shown = [...variants].find((variant) => getComputedStyle(variant).display !== 'none');
  return Number(shown?.dataset.width ?? 560);
}
