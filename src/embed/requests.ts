import { readRequest } from '../lib/publish/resize.ts';

/** The global by which the script in the page hands over to the one that comes later what was asked for in between. */
const DESK = 'coupuresViews';

interface Desk {
  /** The query of the view that was asked for last, while nobody answers. */
  waiting: string | null;
  answer: ((search: string) => void) | null;
}

/** Takes down which view the page around the frame asks for; messages of anybody else are not read. */
export function receiveViews(): void {
  if (parent === window) return;
  const desk: Desk = { waiting: null, answer: null };
  Object.assign(globalThis, { [DESK]: desk });
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const request = source === parent ? readRequest(data) : null;
    if (request?.type !== 'set') return;
    if (desk.answer) desk.answer(request.search);
    else desk.waiting = request.search;
  });
}

/** Calls `answer` with the query of each view that is asked for, and of the one that was asked for last before. */
export function answerViews(answer: (search: string) => void): void {
  const desk = (globalThis as { [DESK]?: Desk })[DESK];
  if (!desk) return;
  desk.answer = answer;
  if (desk.waiting !== null) answer(desk.waiting);
}
