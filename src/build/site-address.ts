import { InputError } from '../pipeline/errors.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Absolute address of its root, with a slash at its end; null where the build was not told. */
  url: string | null;
  /** Path of its root on the host, without a slash at its end: « » or `/charts`. */
  base: string;
}

/**
 * Reads `SITE_URL` (`https://news.example/charts/`) and `BASE_PATH` (`/charts`), of which the first gives the second.
 * Throws an InputError where one is malformed or the two disagree.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const given = env.BASE_PATH ?? '';
  const base = given.replace(/\/+$/, '');
  if (base !== '' && !/^(?:\/[\w.~-]+)+$/.test(base))
    throw new InputError(
      `BASE_PATH=${given}: expected a path such as /charts; write it from the host’s root, without spaces.`
    );
  const asked = env.SITE_URL ?? '';
  if (asked === '') return { url: null, base };
  const url = absolute(asked);
  const path = url.pathname.replace(/\/+$/, '');
  if (env.BASE_PATH !== undefined && env.BASE_PATH !== '' && path !== base)
    throw new InputError(
      `SITE_URL=${asked} ends in ${path || '/'}, BASE_PATH is ${given}: leave BASE_PATH out, SITE_URL says it.`
    );
  return { url: `${url.origin}${path}/`, base: path };
}

function absolute(asked: string): URL {
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol))
    throw new InputError(`SITE_URL=${asked}: expected an address such as https://news.example/charts/.`);
  if (url.search !== '' || url.hash !== '')
    throw new InputError(
      `SITE_URL=${asked}: leave out what follows the path; it is the address of a folder.`
    );
  return url;
}
