/** The dataset that a page shows: that of a release, or the latest. */
export interface Edition {
  release: { segment: string } | null;
}

/** A name of files that each dataset has of its own. */
export function inEdition(name: string, release: Edition['release']): string {
  return release ? `${release.segment}.${name}` : name;
}
