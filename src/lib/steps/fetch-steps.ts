import { createBrush } from '../brush/brush.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { brushKey } from '../view/brushed-view.ts';
import type { Brushed } from '../view/brushed-view.ts';
import type { Charts, View } from '../view/view.ts';
import { BRUSH_FILE, edgesOf, stepFile } from './first-steps.ts';
import type { BrushFile, FirstStep } from './first-steps.ts';
import { LIKELY_FILE } from './likely-steps.ts';
import type { LikelyFile } from './likely-steps.ts';
import { SENTENCES_FILE } from './mark-sentences.ts';
import type { SentencesFile } from './mark-sentences.ts';
import { chartsAfter, viewAfter } from './step.ts';
import type { ChartStep, Step } from './step.ts';

/** The answers of the build. */
export interface StepSource {
  /** The view of a first step. Rejects where its file does not arrive. */
  view(step: FirstStep): Promise<View>;
  /** Asks for what the likeliest steps change in the charts. */
  askAhead(): void;
  /** Resolves when what was asked ahead is there, or will not come; at once where nothing was. */
  ahead(): Promise<void>;
  /** The charts of a step that was asked ahead; null for any other, and while it is on its way. */
  charts(step: FirstStep): Charts | null;
  /** What answers every range of the whole corpus; null where that is left to the database. */
  brush(): Promise<Brushed | null>;
  /** The sentences behind every mark of the whole corpus; null where they are left to the database. */
  sentences(): Promise<SentencesFile>;
}

/** For a dataset that the build made no answers for: the database gives them all. */
export const NO_STEPS: StepSource = {
  view: () => Promise.reject(new Error('no first steps were built for this dataset')),
  askAhead: () => {},
  ahead: () => Promise.resolve(),
  charts: () => null,
  brush: () => Promise.resolve(null),
  sentences: () => Promise.resolve(null)
};

/** Fetches them from below the site's root; `whole` is the view that they are steps from. */
export function createStepSource(base: string, dataset: string, whole: View): StepSource {
  async function read<Content>(file: string): Promise<Content> {
    const address = `${base}steps/${encodeURIComponent(file)}?v=${encodeURIComponent(dataset)}`;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
    return (await response.json()) as Content;
  }
  let brushed: Promise<Brushed | null> | null = null;
  const readBrush = async () => {
    const file = await read<BrushFile>(BRUSH_FILE);
    if (file === null) return null;
    const key = brushKey(EMPTY_FILTER, DEFAULT_OPTIONS);
    return { key, brush: createBrush(edgesOf(file)), view: whole, acted: null };
  };
  const steps = new Map<string, Promise<Step>>();
  const readStep = (name: string) => {
    const asked = steps.get(name) ?? read<Step>(name);
    steps.set(name, asked);
    asked.catch(() => steps.delete(name));
    return asked;
  };
  const likely = new Map<string, ChartStep>();
  const readLikely = async () => {
    const file = await read<LikelyFile>(LIKELY_FILE);
    for (const [dimension, value, step] of file) likely.set(stepFile({ dimension, value }), step);
  };
  let ahead = Promise.resolve();
  return {
    sentences: () => read<SentencesFile>(SENTENCES_FILE),
    view: async (step) => viewAfter(whole, await readStep(stepFile(step))),
    // Whatever becomes of it, the step has a file of its own.
    askAhead: () => (ahead = readLikely().catch(() => {})),
    ahead: () => ahead,
    charts: (step) => {
      const found = likely.get(stepFile(step));
      return found ? chartsAfter(whole, found) : null;
    },
    brush: () => {
      brushed ??= readBrush();
      brushed.catch(() => (brushed = null));
      return brushed;
    }
  };
}
