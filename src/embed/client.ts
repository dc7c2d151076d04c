/**
 * The script of every embed. It stands in the page itself, so that a chart is one response, and reacts in frames of
 * any origin; what draws other views is fetched only where the address asks for one.
 */
import { PAGE_DATA_ID } from '../lib/embed/page-data.ts';
import { evidenceOf } from '../lib/embed/evidence.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { applyAppearance } from './appearance.ts';
import { createEvidenceLoader } from './evidence-files.ts';
import { createFactsLoader } from './facts-files.ts';
import { reportHeight } from './height.ts';
import { activateFigure } from './marks.ts';
import type { AskEvidence } from './marks.ts';
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
  const evidence = createEvidenceLoader(page);
  const host = { box, page, evidence, facts: createFactsLoader(page) };
  reportHeight(box, page.slug, (search) => void showView(host, search));
  if (followPin(box, page)) return;
  if ('asked' in document.documentElement.dataset) {
    void showView(host, location.search);
    return;
  }
  const ask: AskEvidence = (view, key) => evidence(evidenceOf(page, view), page.evidence[view] ?? 0, key);
  for (const figure of figures) activateFigure(figure, page, ask);
});
