import { readAppearance } from '../lib/publish/appearance.ts';

/** Gives the document the appearance that its address asks for; before anything is painted. */
export function applyAppearance(root: HTMLElement, search: string): void {
  const { theme, background, accent, font } = readAppearance(search);
  if (theme !== null) root.dataset.theme = theme;
  if (background !== null) root.dataset.background = background;
  if (font !== null) root.dataset.font = font;
  if (accent !== null) root.style.setProperty('--accent', accent);
}
