/** Parts that were looked at last when they were out of the window, and what waits until they are in it. */
const unseen = new WeakSet<Element>();
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** So far from the window a part counts as seen, so that it is drawn before a reader has scrolled to it. */
const MARGIN = '200px';

/** Whether a part of the page is out of sight. Told from the frame after the first time that this is asked of it. */
export function isOutOfSight(part: Element): boolean {
  observer ??= new IntersectionObserver(look, { rootMargin: MARGIN });
  observer.observe(part);
  return unseen.has(part);
}

/** Does `work` once a part that is out of sight comes near; another takes its place. Returns how to have it left undone. */
export function whenInSight(part: Element, work: () => void): () => void {
  waiting.set(part, work);
  return () => {
    if (waiting.get(part) === work) waiting.delete(part);
  };
}

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) {
      unseen.add(target);
      continue;
    }
    unseen.delete(target);
    const work = waiting.get(target);
    waiting.delete(target);
    work?.();
  }
}
