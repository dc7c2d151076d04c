import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/** The parsed address, or null where it is none (`URL.parse` is younger than the oldest Node we run on). */
export function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** The address if it is a web address, else null: nothing else may become a link. `//host/…` is read as https. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  const full = url.startsWith('//') ? `https:${url}` : url;
  return /^https?:$/.test(parseUrl(full)?.protocol ?? '') ? full : null;
}

/** The registered domain (`nikkei.com` for `asia.nikkei.com`), or null. */
export function outletOf(url: string | null): string | null {
  return url === null ? null : (getDomain(url) ?? parseUrl(url)?.hostname ?? null);
}

/** Twelve hexadecimal digits that stay the same as long as the address does, else the title and the text. */
export function clippingId(url: string | null, title: string, body: string): string {
  const key = url === null ? `${plain(title)}\n${plain(body)}` : normalAddress(url);
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

const TRACKING =
  /^(utm_|mtm_|at_|pk_|fbclid$|gclid$|xtor$|campaign_id$|emc$|instance_id$|segment_id$|cmpid$|ref$|smid$)/;

function normalAddress(url: string): string {
  const address = parseUrl(url);
  if (!address) return url;
  const query = [...address.searchParams]
    .filter(([key, value]) => !TRACKING.test(key) && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  const host = address.hostname.replace(/^(www|m|amp)\./, '');
  return `${host}${address.pathname.replace(/\/+$/, '')}${query.length ? `?${query.join('&')}` : ''}`;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
