/**
 * The script of every embed. It stands in the page itself, so that a chart is one response, and reacts in frames of
 * any origin; what draws other views is fetched only where the address asks for one.
 */
import { PAGE_DATA_ID } from '../lib/embed/page-data.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { applyAppearance } from './appearance.ts';
import { createEvidenceLoader } from './evidence-files.ts';
import { reportHeight } from './height.ts';
import { activateFigure } from './marks.ts';
import { followPin } from './pinned.ts';
import { narrowPolicy } from './policy.ts';
import { showView } from './view.ts';

narrowPolicy(document.head);
applyAppearance(document.documentElement, location.search);
document.addEventListener('DOMContentLoaded', () => {
  const box = document.getElementById('embed');
  const source = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!box || !source) return;
  const page = JSON.parse(source) as EmbedPageData;
  const figures = [...box.querySelectorAll<HTMLElement>('figure[data-view]')];
  reportHeight(box, page.slug, (search) => void showView(box, page, search));
  if (followPin(box, page)) return;
  if ('asked' in document.documentElement.dataset) {
    void showView(box, page, location.search);
    return;
  }
  const ask = createEvidenceLoader(page);
  for (const figure of figures) activateFigure(figure, page, ask);
});
