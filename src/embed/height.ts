import { createFrameFit } from './frame-fit.ts';
import { bringIntoSight } from './sight.ts';
import { readRequest, resizeMessages } from '../lib/publish/resize.ts';

/**
 * Tells the page around the frame how high `box` is: whenever it changes, once per frame of animation at most, again
 * after one and three seconds for listeners that come late, and when asked. `slug` names the embed. Does nothing where
 * there is no frame.
 */
export function reportHeight(box: HTMLElement, slug: string): void {
  if (parent === window) return;
  let sent = -1;
  let waiting = false;
  const measure = () => Math.ceil(box.getBoundingClientRect().height);
  const fit = createFrameFit(document.documentElement, () => {
    soon();
    bringIntoSight(box.querySelector('[data-panel]'));
  });
  const send = (always = false) => {
    fit.check(measure());
    const height = fit.wanted(measure());
    if (height === 0 || (height === sent && !always)) return;
    sent = height;
    const { href, search, hash } = location;
    // The height is no secret, and a sandboxed page knows no origin: any parent may read it.
    for (const message of resizeMessages(height, { slug, href, search, hash }))
      parent.postMessage(message, '*');
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      send();
    });
  };
  new ResizeObserver(soon).observe(box);
  addEventListener('resize', soon);
  void document.fonts.ready.then(soon);
  addEventListener('load', () => send(true));
  for (const delay of [1000, 3000]) setTimeout(() => send(true), delay);
  send();
  let asked = false;
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // However often it is asked, it is answered once per frame of animation.
    if (source !== parent || asked || readRequest(data)?.type !== 'height') return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      send(true);
    });
  });
}
