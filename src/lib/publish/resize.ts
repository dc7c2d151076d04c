/** What a frame knows of the page around it. */
export interface FrameAddress {
  /** Names this embed among those on a page: `actions`, `v/december-2020`. */
  slug: string;
  /** `location.href`, `location.search` and `location.hash` of the frame. */
  href: string;
  search: string;
  hash: string;
}

/** A message to the parent window: an object, or text where the listeners of others expect text. */
export type ResizeMessage = string | Readonly<Record<string, unknown>>;

/**
 * The height of a frame, in whole px, in every form that the loaders of newsrooms understand: Datawrapper, AMP, Medium
 * with Embedly and Flourish, our own; pym where its loader has given a `childId`; WordPress where it has given a secret.
 * The forms are those that each documents or that its published listener reads.
 */
export function resizeMessages(height: number, { slug, href, search, hash }: FrameAddress): ResizeMessage[] {
  const messages: ResizeMessage[] = [
    { 'datawrapper-height': { [slug]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src: href, height }),
    { type: 'coupures:resize', v: 1, slug, height }
  ];
  const child = new URLSearchParams(search).get('childId');
  if (child !== null && /^[\w.:-]{1,64}$/.test(child))
    messages.push(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
  const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
  if (secret !== undefined) messages.push({ message: 'height', value: height, secret });
  return messages;
}

/** What a message from the parent asks of an embed; null for all that is not meant for us, however strange. */
export function readRequest(data: unknown): { type: 'height' } | { type: 'set'; search: string } | null {
  if (typeof data === 'string')
    return /^pymxPYMx[\w.:-]{1,64}xPYMxwidthxPYMx/.test(data) ? { type: 'height' } : null;
  if (typeof data !== 'object' || data === null) return null;
  const { type, sentinel, search } = data as Record<string, unknown>;
  if (type === 'coupures:ping' || (sentinel === 'amp' && type === 'frames-init')) return { type: 'height' };
  if (type === 'coupures:set' && typeof search === 'string' && search.length <= 4000)
    return { type: 'set', search };
  return null;
}
