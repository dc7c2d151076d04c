import type { Attachment } from 'svelte/attachments';
import type { TimeScale } from '../charts/timeline-layout.ts';
import type { DateRange } from '../filter/filter.ts';

interface Options {
  /** Where time falls in the drawing that is laid out at a width. */
  scaleAt: (width: number) => TimeScale;
  range: DateRange | null;
  /** `moving` is true after the first step of a drag, which belongs to the same entry of the history. */
  onbrush: (range: DateRange | null, moving: boolean) => void;
}

/** Movement in px below which a press is a click. */
const SLACK = 5;

/**
 * Lets a drag beside the marks choose a range of time; a click there clears it. Sits on what holds the drawing,
 * since the drawing itself is replaced while the brush moves. Reads its options anew at each press.
 */
export function brushOver(options: () => Options): Attachment<HTMLElement> {
  return (stage) => {
    const control = new AbortController();
    const { signal } = control;
    let press: { x: number; moved: boolean; scale: TimeScale; width: number; options: Options } | null = null;

    /** In layout px. The drawing is looked up at each step: it may have been replaced since the last. */
    const positionOf = (event: PointerEvent, width: number) => {
      const box = stage.querySelector('svg')?.getBoundingClientRect();
      return box ? ((event.clientX - box.left) / box.width) * width : 0;
    };

    stage.addEventListener(
      'pointerdown',
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        const width = Number(target?.closest('svg')?.viewBox.baseVal.width);
        if (event.button !== 0 || !(width > 0) || target?.closest('[data-key]')) return;
        const current = options();
        const scale = current.scaleAt(width);
        const x = positionOf(event, width);
        if (x < scale.left || x > scale.right) return;
        press = { x, moved: false, scale, width, options: current };
        stage.setPointerCapture(event.pointerId);
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
        press.options.onbrush({ from: scale.invert(from), to: scale.invert(to) }, press.moved);
        press.moved = true;
      },
      { signal }
    );
    stage.addEventListener(
      'pointerup',
      () => {
        if (press && !press.moved && press.options.range) press.options.onbrush(null, false);
        press = null;
      },
      { signal }
    );
    stage.addEventListener('pointercancel', () => (press = null), { signal });
    return () => control.abort();
  };
}
