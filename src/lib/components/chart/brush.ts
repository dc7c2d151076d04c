import type { Attachment } from 'svelte/attachments';
import type { TimeScale } from '../../charts/timeline-layout.ts';
import type { DateRange } from '../../filter/filter.ts';

interface Options {
  /** Where time falls in the drawing that is laid out at a width; null while there is nothing that could say it. */
  scaleAt: (width: number) => TimeScale | null;
  range: DateRange | null;
  /** Called at most once a frame while the brush moves, then once more without `moving`. */
  onbrush: (range: DateRange | null, moving: boolean) => void;
  /** The reader comes near the chart, with the pointer or the keyboard. */
  onnear: () => void;
}

interface Press {
  x: number;
  moved: boolean;
  isOnMark: boolean;
  scale: TimeScale;
  width: number;
  options: Options;
}

/** Movement in px below which a press is a click. */
const SLACK = 5;

/**
 * Lets a drag beside the marks, or of a finger anywhere, choose a range of time; a click beside them clears it. Sits on what holds the drawing,
 * since the drawing itself is replaced while the brush moves. Reads its options anew at each press.
 */
export function brushOver(options: () => Options): Attachment<HTMLElement> {
  return (stage) => {
    const control = new AbortController();
    const { signal } = control;
    let press: Press | null = null;
    /** Where the brush has come to, and the frame that will show it. */
    let range: DateRange | null = null;
    let frame: number | null = null;

    /** In layout px. The drawing is looked up at each step: it may have been replaced since the last. */
    const positionOf = (event: PointerEvent, width: number) => {
      const box = stage.querySelector('svg')?.getBoundingClientRect();
      return box ? ((event.clientX - box.left) / box.width) * width : 0;
    };

    stage.addEventListener(
      'pointerdown',
      (event) => {
        // A second finger zooms the page: what the first has begun is undone.
        if (!event.isPrimary) return giveUp();
        const target = event.target instanceof Element ? event.target : null;
        const width = Number(target?.closest('svg')?.viewBox.baseVal.width);
        // Fingers are taken to mean the nearest mark: they may begin on one, and choose it if they do not move.
        const isOnMark = target?.closest('[data-key]') != null;
        if (event.button !== 0 || !(width > 0) || (isOnMark && event.pointerType !== 'touch')) return;
        const current = options();
        const scale = current.scaleAt(width);
        const x = positionOf(event, width);
        if (!scale || x < scale.left || x > scale.right) return;
        press = { x, moved: false, isOnMark, scale, width, options: current };
        range = null;
        if (!isOnMark) stage.setPointerCapture(event.pointerId);
      },
      { signal }
    );
    stage.addEventListener(
      'pointermove',
      (event) => {
        if (!press) return;
        const { scale, width } = press;
        const x = positionOf(event, width);
        if (!press.moved && Math.abs(x - press.x) < SLACK) return;
        const [from, to] = x < press.x ? [x, press.x] : [press.x, x];
        const next = { from: scale.invert(from), to: scale.invert(to) };
        if (!press.moved && press.isOnMark) stage.setPointerCapture(event.pointerId);
        press.moved = true;
        if (next.from === range?.from && next.to === range.to) return;
        range = next;
        const { onbrush } = press.options;
        frame ??= requestAnimationFrame(() => {
          frame = null;
          onbrush(range, true);
        });
      },
      { signal }
    );
    const release = () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      if (press?.moved) press.options.onbrush(range, false);
      else if (press?.options.range && !press.isOnMark) press.options.onbrush(null, false);
      press = null;
    };
    stage.addEventListener('pointerup', release, { signal });
    /** The browser took the gesture for itself, to scroll or zoom: the range stays what it was. */
    const giveUp = () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      const given = press;
      press = null;
      if (given?.moved) given.options.onbrush(given.options.range, false);
    };
    stage.addEventListener('pointercancel', giveUp, { signal });

    const figure = stage.closest('figure') ?? stage;
    for (const event of ['pointerenter', 'pointerdown', 'focusin']) {
      figure.addEventListener(event, () => options().onnear(), { signal });
    }
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      control.abort();
    };
  };
}
