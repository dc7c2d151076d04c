import { pagesRoot, VERSION_SLOT } from '../lib/embed/page-data.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { keptAddress, readPin } from '../lib/releases/pin.ts';

/**
 * Leads to the page of the older dataset that the address pins the view to; returns whether it does. Where that is not kept,
 * says so beside the latest numbers.
 */
export function followPin(box: HTMLElement, page: EmbedPageData): boolean {
  const pin = readPin(location.search, page);
  if (pin.at === 'kept') {
    const address = keptAddress(pin, pagesRoot(page), `embed/${page.slug}/`);
    location.replace(new URL(address + location.hash, document.baseURI).href);
    return true;
  }
  if (pin.at === 'unknown') {
    const notice = box.querySelector<HTMLElement>('[data-version]');
    if (notice) notice.textContent = page.unknownVersion.replace(VERSION_SLOT, () => pin.version);
    const { dataset } = document.documentElement;
    if (dataset.asked === 'version') delete dataset.asked;
  }
  return false;
}
