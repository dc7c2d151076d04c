import type { Mention } from '../../types.ts';
import { partial } from '../dates/calendar.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { REPEATED } from './followers.ts';
import type { Draft } from './merge.ts';
import { latestBefore, spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * What the next company suffers as one did before, in a sentence that only says whose turn it is: “On Tuesday it was A's turn.”, « Mardi, c’était au tour
 * d’A. » By the same authority, on its own day. `drafts` are those of the clipping.
 */
export function findNextInTurn(text: string, reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return TURN.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const scene = reader.at(index);
    const struck = whoseTurn(scene, index, words);
    const model = latestBefore(drafts, scene, index, reader);
    if (!struck?.entity || !model || scene.inTitle || model.start === scene.start) return [];
    if (!REPEATED.has(model.type) || model.status !== 'done' || model.targets.includes(struck.entity))
      return [];
    if (
      scene.authorities.length + scene.places.length > 0 ||
      drafts.some(({ start }) => start === scene.start)
    )
      return [];
    const [day] = scene.dates;
    return [
      {
        ...model,
        ...TOLD_AGAIN,
        targets: [struck.entity],
        completeness: 0,
        date: partial(day?.date ?? null),
        rule: 'subject: next in turn',
        ...spanOf(scene)
      }
    ];
  });
}

/** The company of whom such words say that it is next, where the sentence says no more than when. */
function whoseTurn(scene: Scene, at: number, words: string): Mention | undefined {
  const end = at + words.length;
  const before = /^'s\sturn/u.test(words);
  return scene.companies.find(
    (mention) =>
      (before ? mention.end === at : mention.start === end) &&
      NO_MORE.test(scene.text.slice((before ? end : mention.end) - scene.start)) &&
      (!before || ITS.test(scene.text.slice(0, mention.start - scene.start)))
  );
}

const TURN = createSearch(
  /(?<=\p{L})'s\sturn(?!\p{L})|(?<!\p{L})(?:it (?:was|is) (?:then )?the turn of|(?:c'est|c'était|ce fut|ce sera|ça a été)(?:\s(?:ensuite|alors|maintenant|désormais))?\s(?:au|le)\stour\s(?:de\s|d'|du\s)|(?:vint|vient|est venu)(?:\s(?:ensuite|alors))?\sle\stour\s(?:de\s|d'|du\s))\s?/giu
);
const ITS = /^[«"\s]*$|(?:^|[\s,])(?:it (?:was|is)(?: then)? |then (?:it was |came )?|came )$/iu;
const NO_MORE =
  /^(?:\scame)?(?:,?\s(?:on|in|le|en|ce|this|last|next|deux|trois|two|three|a|the|la)\s[^,;:.]{1,30})?[.;»"]?\s*$/iu;
