import { officesIn } from '../agents/offices.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Governing } from './governing.ts';

/**
 * Whether an agency asks a penalty of a company, which it may still contest: “The FAA wants A to pay $19m”, “A should be fined $3m, the agency proposed”. What
 * prosecutors ask of a court is no such thing.
 */
export function isWantedPaid(
  { term, start, end }: Hit,
  scene: Scene,
  { opening, words, rest }: Governing
): boolean {
  if (term.type !== 'fine' || scene.authorities.some(({ surface }) => OF_A_COURT.test(surface))) return false;
  if (SHOULD.test(opening)) {
    const tag = IS_PROPOSED.exec(rest)?.[0].length ?? 0;
    return scene.authorities.some((mention) => mention.start > end && mention.end <= end + tag);
  }
  const wants = words.startsWith('to pay') ? WANTS.exec(opening) : null;
  if (!wants || !scene.amounts.some((sum) => sum.start > end && sum.start <= end + CLOSE)) return false;
  const at = scene.start + wants.index;
  const offices = officesIn(scene).filter(
    ({ start, end }) => !OF_A_COURT.test(scene.text.slice(start - scene.start, end - scene.start))
  );
  const wisher = [...scene.authorities, ...offices].findLast(({ end }) => end <= at);
  return (
    wisher !== undefined &&
    /^(?:,[^,]+,)?$/u.test(scene.text.slice(wisher.end - scene.start, wants.index)) &&
    scene.companies.some((mention) => mention.start >= at && mention.end < start)
  );
}

/** Characters between “to pay” and the sum: “more than”, “a record”. */
const CLOSE = 12;
const OF_A_COURT = /prosecutor|attorney|justice|court|judge/iu;
const WANTS =
  / (?:now |also )?(?:wants?|wanted|is asking|are asking|has asked|asked) (?!(?:the |a )?(?:court|judge|tribunal))[^,;:]{2,50} $/u;
const SHOULD = /(?:^| )should (?:be )?$/u;
/** Said by whoever decides, in words of a proposal. */
const IS_PROPOSED =
  /^[^;:"]{0,140}, (?:the |an? )?(?:[^,;:]+ )?(?:has )?(?:proposed|proposes|is proposing)(?= |[,.;]|$)/u;
