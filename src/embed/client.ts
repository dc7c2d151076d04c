/**
 * What answers the reader of an embed: marks, sentences, and the view that the address or the page around asks for. A classic
 * script, which arrives in frames of any origin, after the chart; what draws other views is fetched only where one is asked for.
 * `head.ts`, in the page itself, has run before.
 */
import { PAGE_DATA_ID } from '../lib/embed/page-data.ts';
import { evidenceOf } from '../lib/embed/evidence.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { createEvidenceLoader } from './evidence-files.ts';
import { createFactsLoader } from './facts-files.ts';
import { activateFigure } from './marks.ts';
import type { AskEvidence } from './marks.ts';
import { offerPicture } from './picture.ts';
import { followPin } from './pinned.ts';
import { answerViews } from './requests.ts';
import { showView } from './view.ts';

// It may arrive before the end of the page: nothing of that waits for it.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  const box = document.getElementById('embed');
  const source = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!box || !source) return;
  const page = JSON.parse(source) as EmbedPageData;
  const figures = [...box.querySelectorAll<HTMLElement>('figure[data-view]')];
  const evidence = createEvidenceLoader(page);
  const host = { box, page, evidence, facts: createFactsLoader(page) };
  if (followPin(box, page)) return;
  const asked = 'asked' in document.documentElement.dataset;
  if (asked) void showView(host, location.search);
  answerViews((search) => void showView(host, search));
  offerPicture(box, page.locale);
  if (asked) return;
  const ask: AskEvidence = (view, key) => evidence(evidenceOf(page, view), page.evidence[view] ?? 0, key);
  for (const figure of figures) activateFigure(figure, page, ask);
}
