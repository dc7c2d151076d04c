import type { Attachment } from 'svelte/attachments';
import { pinchPlacing } from '../../charts/pinch.ts';
import type { Pinch, Point } from '../../charts/pinch.ts';

/** What is done once the fingers are lifted. False where that changes nothing, and the drawing goes back to its place. */
type OnPinch = (svg: SVGSVGElement, pinch: Pinch) => Promise<boolean>;

/**
 * Lets two fingers zoom the drawing and move it, which follows them until it is drawn anew; one finger scrolls the page as ever. A page that is zoomed itself keeps the gesture, or
 * a reader might not get out of the drawing again.
 */
export function pinchOver(onpinch: OnPinch): Attachment<HTMLElement> {
  return (stage) => {
    const control = new AbortController();
    // Not passive: what is not prevented at its start zooms the page.
    const options = { signal: control.signal, passive: false };
    let held: { svg: SVGSVGElement; from: Pinch['from']; to: Pinch['to'] } | null = null;

    /** In layout px of the drawing where it stands when no finger moves it. */
    const pointsIn = (svg: SVGSVGElement, touches: TouchList): Pinch['to'] | null => {
      const [first, second] = touches;
      const box = svg.parentElement?.getBoundingClientRect();
      if (!first || !second || !box || box.width === 0) return null;
      const unit = svg.viewBox.baseVal.width / box.width;
      const point = ({ clientX, clientY }: Touch): Point => [
        (clientX - box.left) * unit,
        (clientY - box.top) * unit
      ];
      return [point(first), point(second)];
    };
    const place = (svg: SVGSVGElement, pinch: Pinch | null) => {
      if (!pinch) return svg.style.removeProperty('transform');
      const { scale, x, y } = pinchPlacing(pinch);
      const unit = svg.viewBox.baseVal.width / (svg.parentElement?.clientWidth ?? 1);
      svg.style.transformOrigin = '0 0';
      svg.style.transform = `translate(${x / unit}px, ${y / unit}px) scale(${scale})`;
    };
    /** Of the drawing that grows under the fingers, only what its place has room for is seen. */
    const clip = (clipped: boolean) => (stage.style.overflow = clipped ? 'clip' : '');

    stage.addEventListener(
      'touchstart',
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        const svg = target?.closest('svg');
        if (event.touches.length !== 2 || !event.cancelable || (visualViewport?.scale ?? 1) > 1.01) return;
        const from = svg && pointsIn(svg, event.touches);
        if (!svg || !from) return;
        event.preventDefault();
        held = { svg, from, to: from };
        clip(true);
      },
      options
    );
    stage.addEventListener(
      'touchmove',
      (event) => {
        const to = held && pointsIn(held.svg, event.touches);
        if (!held || !to) return;
        event.preventDefault();
        held.to = to;
        place(held.svg, held);
      },
      options
    );
    const release = () => {
      if (!held) return;
      const { svg, ...pinch } = held;
      held = null;
      void onpinch(svg, pinch).then((changes) => {
        if (!changes) place(svg, null);
        // Its turn to be drawn comes with the next frame.
        requestAnimationFrame(() => requestAnimationFrame(() => clip(false)));
      });
    };
    stage.addEventListener('touchend', release, options);
    stage.addEventListener(
      'touchcancel',
      () => {
        if (held) place(held.svg, null);
        held = null;
        clip(false);
      },
      options
    );
    return () => control.abort();
  };
}
