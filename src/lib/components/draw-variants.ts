import type { Attachment } from 'svelte/attachments';
import { activateMarks } from './activate-marks.ts';
import { inTurn } from './in-turn.ts';

interface Options {
  /** Draws the chart at a layout width. */
  draw: (width: number) => SVGSVGElement;
  /** The drawing from the build shows the same rows: keep it. */
  keep: boolean;
  interactive: boolean;
  /** While a brush moves: the drawing waits for its turn, and only what `patch` changes is changed at once. */
  moving?: boolean;
  patch?: ((svg: SVGSVGElement, width: number) => void) | undefined;
  /** What is drawn: reading it is what draws again when it changes. */
  due?: unknown;
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
export function drawVariants(options: Options): Attachment<HTMLElement> {
  const { draw, keep, interactive, moving = false, patch, onpick, ontip } = options;
  return (container) => {
    const variants = [...container.querySelectorAll<HTMLElement>('.variant')];
    let release = () => {};
    let drawn: HTMLElement | null = null;

    let ended = false;
    const shownVariant = () => variants.find((variant) => getComputedStyle(variant).display !== 'none');

    const update = () => {
      const shown = shownVariant();
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

    const standing = moving ? shownVariant() : undefined;
    const svg = standing?.querySelector('svg');
    if (standing && svg) {
      drawn = standing;
      patch?.(svg, Number(standing.dataset.width));
      inTurn(container, () => {
        drawn = null;
        if (!ended) update();
      });
    } else update();
    const observer = new ResizeObserver(update);
    observer.observe(container);
    return () => {
      ended = true;
      observer.disconnect();
      window.removeEventListener('beforeprint', fillAll);
      window.removeEventListener('afterprint', emptyOthers);
      release();
      ontip(null);
    };
  };
}
