/**
 * The part of an embed's script that stands in the page itself: what must come before anything is fetched or painted, and what the
 * page around needs, however the rest fares. What answers a reader is `client.ts`, a file of its own, so that the
 * chart is the sooner there.
 */
import { applyAppearance } from './appearance.ts';
import { linkToView } from './full-link.ts';
import { reportHeight } from './height.ts';
import { narrowPolicy } from './policy.ts';
import { receiveViews } from './requests.ts';

narrowPolicy(document.head);
applyAppearance(document.documentElement, location.search);
receiveViews();
document.addEventListener('DOMContentLoaded', () => {
  const box = document.getElementById('embed');
  if (!box) return;
  if (document.documentElement.dataset.asked === 'view') linkToView(box, location.search);
  reportHeight(box, box.dataset.slug ?? '');
});
// A script that does not arrive says so on the way down only.
document.addEventListener(
  'error',
  ({ target }) => {
    const status = document.querySelector<HTMLElement>('.asked[data-failed]');
    if (status && target instanceof HTMLScriptElement && 'client' in target.dataset)
      status.textContent = status.dataset.failed ?? '';
  },
  true
);
