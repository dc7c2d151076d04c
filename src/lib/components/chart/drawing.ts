import type * as Charts from '../../charts/drawing.ts';

type Drawing = typeof Charts;

let drawing: Drawing | null = null;
let asked: Promise<Drawing> | null = null;

/** What draws the charts: the build has drawn those of the first view, so that their marks answer before it is there. */
export function loadDrawing(): Promise<Drawing> {
  asked ??= import('../../charts/drawing.ts').then((loaded) => (drawing = loaded));
  asked.catch(() => (asked = null));
  return asked;
}

/** The same, once it is there; throws before. */
export function loadedDrawing(): Drawing {
  if (!drawing) throw new Error('charts: drawn before what draws them is there');
  return drawing;
}

/** Resolves when there is what draws; null where it is there already. */
export function awaitedDrawing(): Promise<Drawing> | null {
  return drawing ? null : loadDrawing();
}
