import { activateMarks } from '../lib/components/chart/activate-marks.ts';
import type { EmbedView } from '../lib/embed/rows.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import type { MarkEvidence } from '../lib/embed/evidence.ts';
import { openPanel } from './panel.ts';
import { bringIntoSight } from './sight.ts';
import { createTip } from './tip.ts';

/** Fetches what stands behind a mark. */
export type AskEvidence = (view: EmbedView, key: string) => Promise<MarkEvidence | null>;

/** Makes the marks and table rows of a figure that the build drew open the panel with the sentences behind them. */
export function activateFigure(figure: HTMLElement, page: EmbedPageData, ask: AskEvidence): void {
  const stage = figure.querySelector<HTMLElement>('.stage');
  const pick = createPicker(figure, page, ask);
  if (!stage) return;
  const showTip = createTip(stage);
  for (const svg of figure.querySelectorAll('svg')) {
    activateMarks(svg, { onpick: pick, ontip: showTip, focused: null });
  }
  figure.addEventListener('click', ({ target }) => {
    const row = target instanceof Element && target.closest('button') ? target.closest('tr') : null;
    if (row?.dataset.key !== undefined) pick(row.dataset.key);
  });
  figure.dataset.state = 'live';
}

/** Returns a function that opens the panel of a mark, or closes it if it is open. */
export function createPicker(
  figure: HTMLElement,
  page: EmbedPageData,
  ask: AskEvidence
): (key: string) => void {
  const view = page.views.find((name) => name === figure.dataset.view);
  const slot = figure.querySelector<HTMLElement>('[data-evidence]');
  if (view === undefined || !slot) return () => {};
  let open: string | null = null;

  const close = () => {
    const marks = open === null ? [] : marksOf(figure, open);
    open = null;
    slot.replaceChildren();
    for (const mark of marks) press(mark, false);
    const mark = marks.find((one) => one.getClientRects().length > 0);
    mark?.focus({ preventScroll: true });
    bringIntoSight(mark);
  };
  return (key) => {
    const wasOpen = open === key;
    if (open !== null) close();
    if (wasOpen) return;
    open = key;
    const marks = marksOf(figure, key);
    for (const mark of marks) press(mark, true);
    const label = marks.map(({ dataset }) => dataset.label).find((text) => text !== undefined);
    openPanel(slot, label ?? rowLabel(figure, key), ask(view, key), page, close);
    bringIntoSight(slot);
  };
}

/** The mark in every drawing, and the button of the table. */
function marksOf(figure: HTMLElement, key: string): (SVGElement | HTMLElement)[] {
  const selector = `svg [data-key="${CSS.escape(key)}"], tr[data-key="${CSS.escape(key)}"] button`;
  return [...figure.querySelectorAll<SVGElement | HTMLElement>(selector)];
}

function press(mark: SVGElement | HTMLElement, on: boolean): void {
  mark.setAttribute('aria-pressed', String(on));
  if (mark instanceof SVGElement) mark.classList.toggle('is-selected', on);
}

function rowLabel(figure: HTMLElement, key: string): string {
  return figure.querySelector(`tr[data-key="${CSS.escape(key)}"] th button`)?.textContent ?? '';
}
