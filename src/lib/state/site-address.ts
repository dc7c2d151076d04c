import { base } from '$app/paths';

/** The site's absolute address with a slash at its end, asked on a page that runs: what is taken away leaves the site. */
export function siteAddress(): string {
  return new URL(`${base}/`, location.href).href;
}
