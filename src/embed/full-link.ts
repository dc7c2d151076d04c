import { viewSearch } from '../lib/publish/view-search.ts';

/** Lets the link to the full page show what the query of the frame asks for. */
export function linkToView(box: HTMLElement, search: string): void {
  const link = box.querySelector<HTMLAnchorElement>('[data-full]');
  if (link) link.search = viewSearch(search);
}
