import type * as Charts from '../../charts/drawing.ts';
import { pause } from '../../view/pause.ts';

type Drawing = typeof Charts;

let drawing: Drawing | null = null;
let asked: Promise<Drawing> | null = null;

/** What draws the charts: the build has drawn those of the first view, so that their marks answer before it is there. */
export function loadDrawing(): Promise<Drawing> {
  asked ??= load();
  asked.catch(() => (asked = null));
  return asked;
}

async function load(): Promise<Drawing> {
  const coming = import('../../charts/drawing.ts');
  void pause().then(warmNumbers);
  return (drawing = await coming);
}

/** Plot makes such a format while it is evaluated; the first of a page takes as long as all else that it does then, and is made before, in a task of its own. */
const warmNumbers = () => void new Intl.NumberFormat('en-US');

/** The same, once it is there; throws before. */
export function loadedDrawing(): Drawing {
  if (!drawing) throw new Error('charts: drawn before what draws them is there');
  return drawing;
}

/** Resolves when there is what draws; null where it is there already. */
export function awaitedDrawing(): Promise<Drawing> | null {
  return drawing ? null : loadDrawing();
}
