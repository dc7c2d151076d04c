/** What `v=` in an address asks of a page. */
export type Pin =
  | { at: 'here' }
  /** An older dataset that has pages: the release's path segment and the rest of the query, without `?`. */
  | { at: 'kept'; segment: string; search: string }
  /** A dataset that is not kept, as the address names it. */
  | { at: 'unknown'; version: string };

/** The query of a view, without `?`, pinned to a dataset: it will show that one's numbers for as long as these are kept. */
export function pinTo(dataset: string, search: string): string {
  return search === '' ? `v=${dataset}` : `${search}&v=${dataset}`;
}

/** A path segment under which the pages of a dataset stand. */
export type Segment = `release-${string}`;

export function segmentOf(dataset: string): Segment {
  return `release-${dataset}`;
}

/**
 * Where an address leads that pins its view to a dataset: here, if it pins none or the page's own; to the pages of an older
 * one, if these exist.
 */
export function readPin(search: string, page: { dataset: string; releases: readonly string[] }): Pin {
  const given = new URLSearchParams(search);
  const version = given.get('v');
  if (version === null || version === '' || version === page.dataset) return { at: 'here' };
  if (!page.releases.includes(version)) return { at: 'unknown', version: version.slice(0, 40) };
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => !part.startsWith('v='));
  return { at: 'kept', segment: segmentOf(version), search: rest.join('&') };
}

/** The address of a page of a kept dataset; `root` is that of the site in a language, `path` stands below it, each with a slash at its end. */
export function keptAddress(
  { segment, search }: Extract<Pin, { at: 'kept' }>,
  root: string,
  path = ''
): string {
  return `${root}${segment}/${path}${search === '' ? '' : `?${search}`}`;
}
