import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/** So many sentences back a deal is still the one that a text speaks of. */
const REACH = 12;

/**
 * Who bids, where a sentence tells that “the takeover” is opposed and the deal was named before by who wants to buy: “A’s $69bn takeover of B … C had led
 * opposition. The FTC sued to stop the takeover”; null elsewhere.
 */
export function bidderOf(hit: Hit, scene: Scene, reader: SceneReader): string | null {
  if (!THE_DEAL.test(scene.text.slice(hit.verbEnd - scene.start))) return null;
  let earlier = reader.before(scene);
  for (let i = 0; earlier !== null && i < REACH; i++, earlier = reader.before(earlier)) {
    const { companies, start, text } = earlier;
    const bidder = companies.find(({ end }) => ITS_BID.test(text.slice(end - start)));
    if (bidder?.entity) return bidder.entity;
  }
  return null;
}

const THE_DEAL =
  /^\s(?:to\s(?:block|stop|halt|prevent)\s)?(?:the|this|that)\s(?:\p{Ll}+\s)?(?:takeover|merger|deal|acquisition|purchase|tie-up|buyout|combination)(?!\p{L})|^\s(?:au\srachat|à\s(?:la\sfusion|l'(?:acquisition|opération)))(?!\sd)/u;
const ITS_BID =
  /^'s\s(?:[$£¤\d][^\s]*\s(?:\([^)]*\)\s)?|[\p{Ll}-]+\s){0,3}(?:takeover|merger|acquisition|purchase|bid|buyout|offer)(?!\p{L})/u;
