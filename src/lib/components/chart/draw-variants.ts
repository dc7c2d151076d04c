import type { Attachment } from 'svelte/attachments';
import { ownShapes } from '../../charts/share-shapes.ts';
import { activateMarks } from './activate-marks.ts';
import { answerEarlyClick } from './early-click.ts';
import { isOutOfSight, whenInSight } from './in-sight.ts';
import { inTurn } from '../later/in-turn.ts';

interface Options {
  /** Draws the chart at a layout width; may change the drawing that stands, and give that. */
  draw: (width: number, standing: SVGSVGElement | null) => SVGSVGElement;
  /** The drawing from the build shows the same rows: keep it. */
  keep: boolean;
  /** Resolves when there is what draws; null, or left out, where it is there. */
  awaited?: (() => Promise<unknown> | null) | undefined;
  interactive: boolean;
  /** What of a drawing is changed at once, before it is its turn to be drawn again. */
  patch?: ((svg: SVGSVGElement, width: number) => void) | undefined;
  /** Changes follow each other faster than they are drawn: what is patched has to do until they end. */
  patchOnly?: boolean;
  /** Whether changes follow each other at each frame: what is out of sight meanwhile is drawn when they end, or when it comes near. Read only then. */
  isMoving?: (() => boolean) | undefined;
  /** What is drawn: reading it is what draws again when it changes. */
  due?: unknown;
  /** Whether what stands is being taken up or replaced in its turn. Without it that is done at once. */
  onwait?: ((waits: boolean) => void) | undefined;
  /** What draws does not arrive: what stands is not what is due. */
  onlost?: (() => void) | undefined;
  onpick: (key: string) => void;
  /** A mark is pressed that may be picked. */
  onpress?: ((key: string) => void) | undefined;
  /** The mark under the pointer or with the focus, and its sentence. */
  ontip: (tip: { text: string; mark: SVGElement } | null) => void;
}

/** What stands in for a drawing of the build once that is replaced: never to be taken for it again. */
const drawnHere = new WeakSet<SVGElement>();
const isFromBuild = (svg: SVGElement | null) => svg !== null && !drawnHere.has(svg);
/** The chart that a mark was picked in last: its turn comes first. */
let picked: HTMLElement | null = null;

/**
 * Keeps one drawing in a container of variants: that of the layout width which the style sheet shows for the
 * container's size. The others are emptied, and drawn when the size calls for them.
 */
export function drawVariants(options: Options): Attachment<HTMLElement> {
  const { draw, keep, awaited, interactive, patch, patchOnly, isMoving } = options;
  const { onwait, onlost, onpick, onpress, ontip } = options;
  return (container) => {
    const pick = (key: string) => {
      picked = container;
      // What would draw it as chosen is still on its way.
      if (awaited?.()) showTaken(container, key);
      onpick(key);
    };
    const variants = [...container.querySelectorAll<HTMLElement>('.variant')];
    let release = () => {};
    let forget = () => {};
    let drawn: HTMLElement | null = null;
    /** What the style sheet showed when that was looked at last. */
    let wanted: HTMLElement | null = null;
    let waits = false;
    let ended = false;
    const wait = (next: boolean) => {
      waits = next;
      onwait?.(next);
    };
    const settle = () => {
      if (waits) wait(false);
    };
    const focusedKey = () => container.querySelector('[data-key]:focus')?.getAttribute('data-key') ?? null;
    const isKept = (svg: SVGElement | null) => keep && isFromBuild(svg);
    const activate = (svg: SVGSVGElement | null, focused: string | null) => {
      if (svg && interactive) release = activateMarks(svg, { onpick: pick, onpress, ontip, focused });
    };

    const show = (variant: HTMLElement) => {
      release();
      const focused = focusedKey();
      if (!isKept(variant.querySelector('svg'))) {
        const standing = variant.querySelector('svg');
        const svg = draw(Number(variant.dataset.width), standing);
        drawnHere.add(svg);
        if (svg !== standing) variant.replaceChildren(svg);
      }
      const shown = variant.querySelector('svg');
      if (shown) ownShapes(shown);
      showTaken(container, null);
      // The pointer may have come to a mark meanwhile that is gone now.
      ontip(null);
      drawn = variant;
      emptyOthers();
      activate(shown, focused);
    };
    /** A drawing for another width, scaled, until there is one for this. */
    const borrow = (variant: HTMLElement) => {
      const svg = drawn?.querySelector('svg') ?? null;
      if (!svg) return null;
      ownShapes(svg);
      drawnHere.add(svg);
      variant.replaceChildren(svg);
      drawn = variant;
      return svg;
    };
    /** The same as soon as it can be drawn; until then what stands answers. */
    const showWhenAble = (variant: HTMLElement, done: () => void) => {
      wanted = variant;
      const standing = variant.querySelector('svg');
      const coming = isKept(standing) ? null : awaited?.();
      if (!coming) {
        show(variant);
        return done();
      }
      release();
      activate(standing ?? borrow(variant), focusedKey());
      const again = () => {
        // The size may have changed again.
        if (!ended && wanted === variant) showWhenAble(variant, done);
      };
      const queue = () => {
        if (!ended) inTurn(container, again);
      };
      // Where it does not arrive, the next change asks again.
      coming.then(queue, () => {
        if (!ended) onlost?.();
      });
    };
    const update = (done?: () => void) => {
      const shown = variants.find((variant) => getComputedStyle(variant).display !== 'none');
      wanted = shown ?? null;
      if (shown && shown !== drawn) showWhenAble(shown, done ?? settle);
      else done?.();
    };

    /** Paper is not as wide as the window, and how wide is known too late to draw then: every layout is drawn. */
    const fillAll = () => {
      const copied = awaited?.() ? drawn?.querySelector('svg') : null;
      for (const variant of variants) {
        if (copied && variant !== drawn) variant.replaceChildren(copied.cloneNode(true));
        else if (copied === null && (variant !== drawn || waits))
          variant.replaceChildren(draw(Number(variant.dataset.width), null));
      }
    };
    const emptyOthers = () => {
      for (const variant of variants) if (drawn && variant !== drawn) variant.replaceChildren();
    };
    window.addEventListener('beforeprint', fillAll);
    window.addEventListener('afterprint', emptyOthers);

    const observer = new ResizeObserver(() => update());
    /** What is shown is found, and drawn or taken up. Asking for it has the page laid out. */
    const begin = () => {
      if (ended) return;
      update(settle);
      observer.observe(container);
      answerEarlyClick(container);
    };
    const standing = onwait ? standingIn(variants) : undefined;
    if (standing && !isKept(standing.svg)) {
      const { variant, svg } = standing;
      drawn = variant;
      activate(svg, focusedKey());
      patch?.(svg, Number(variant.dataset.width));
      wait(true);
      wanted = variant;
      const drawAgain = () => {
        if (ended) return;
        // Which width is shown is known: asking would have everything laid out that has changed meanwhile.
        if (wanted === variant) showWhenAble(variant, settle);
      };
      observer.observe(container);
      const queue = () => inTurn(container, drawAgain, { urgent: container === picked });
      if (!patchOnly && isMoving && isOutOfSight(container) && isMoving())
        forget = whenInSight(container, queue);
      else if (!patchOnly) queue();
    } else if (onwait && !standing) {
      wait(!keep);
      inTurn(container, begin);
    } else begin();
    return () => {
      ended = true;
      forget();
      observer.disconnect();
      window.removeEventListener('beforeprint', fillAll);
      window.removeEventListener('afterprint', emptyOthers);
      release();
      ontip(null);
    };
  };
}

/** Puts a ring around a mark, and takes it from any other. */
function showTaken(container: HTMLElement, key: string | null): void {
  for (const mark of container.querySelectorAll<SVGElement>('[data-key]'))
    mark.toggleAttribute('data-taken', key !== null && mark.dataset.key === key);
}

/** The one drawing of a container; none while there are those of the build for every width. */
function standingIn(
  variants: readonly HTMLElement[]
): { variant: HTMLElement; svg: SVGSVGElement } | undefined {
  const [own, ...others] = variants.flatMap((variant) => {
    const svg = variant.querySelector('svg');
    return svg ? { variant, svg } : [];
  });
  return others.length === 0 ? own : undefined;
}
