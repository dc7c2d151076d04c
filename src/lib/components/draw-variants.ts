import type { Attachment } from 'svelte/attachments';
import { activateMarks } from './activate-marks.ts';

interface Options {
  /** Draws the chart at a layout width. */
  draw: (width: number) => SVGSVGElement;
  /** The drawing from the build shows the same rows: keep it. */
  keep: boolean;
  interactive: boolean;
  onpick: (key: string) => void;
  /** The mark under the pointer or with the focus, and its sentence. */
  ontip: (tip: { text: string; mark: SVGElement } | null) => void;
}

/** What stands in for a drawing of the build once that is replaced: never to be taken for it again. */
const drawnHere = new WeakSet<SVGElement>();
const isFromBuild = (svg: SVGElement | null) => svg !== null && !drawnHere.has(svg);

/**
 * Keeps one drawing in a container of variants: that of the layout width which the style sheet shows for the
 * container's size. The others are emptied, and drawn when the size calls for them.
 */
export function drawVariants({ draw, keep, interactive, onpick, ontip }: Options): Attachment<HTMLElement> {
  return (container) => {
    const variants = [...container.querySelectorAll<HTMLElement>('.variant')];
    let release = () => {};
    let drawn: HTMLElement | null = null;

    const update = () => {
      const shown = variants.find((variant) => getComputedStyle(variant).display !== 'none');
      if (!shown || shown === drawn) return;
      release();
      const focused = container.querySelector('[data-key]:focus')?.getAttribute('data-key') ?? null;
      if (!keep || !isFromBuild(shown.querySelector('svg'))) {
        const svg = draw(Number(shown.dataset.width));
        drawnHere.add(svg);
        shown.replaceChildren(svg);
      }
      for (const other of variants) if (other !== shown) other.replaceChildren();
      const svg = shown.querySelector('svg');
      if (svg && interactive) release = activateMarks(svg, { onpick, ontip, focused });
      drawn = shown;
    };

    /** Paper is not as wide as the window, and how wide is known too late to draw then: every layout is drawn. */
    const fillAll = () => {
      for (const variant of variants) {
        if (variant !== drawn) variant.replaceChildren(draw(Number(variant.dataset.width)));
      }
    };
    const emptyOthers = () => {
      for (const variant of variants) if (variant !== drawn) variant.replaceChildren();
    };
    window.addEventListener('beforeprint', fillAll);
    window.addEventListener('afterprint', emptyOthers);

    update();
    const observer = new ResizeObserver(update);
    observer.observe(container);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fillAll);
      window.removeEventListener('afterprint', emptyOthers);
      release();
      ontip(null);
    };
  };
}
