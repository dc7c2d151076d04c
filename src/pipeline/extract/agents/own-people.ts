import type { Mention } from '../../types.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/* Words that take up an authority spoken of before, as a pronoun does. */

const ADVERBS =
  "(?:(?:has|have|had|then|also|later|now|already|since|earlier|once|then|a|ont|avait|avaient|aussi|déjà|ensuite|depuis|également|alors|même|lui|leur|[\\p{Ll}-]+(?:ly|ment)|en\\s\\p{Ll}+|in\\s\\p{Lu}\\p{Ll}+|last\\s\\p{Ll}+)\\s){0,4}(?:l['’])?";
const BEGINS = '(?:^[«“"\\s]*|[\\s,:;(—¬–])';

/**
 * Whether those who work for an authority, or a part of it, stand right before what ends a sentence's opening: “its enforcement arm”,
 * « ses rapporteurs », “the agency’s investigators”, « le même service », “the board”.
 */
export function meansOwnPeople(opening: string): boolean {
  return OWN.test(opening) || SAME.test(opening);
}

const OWN = createSearch(
  new RegExp(
    `${BEGINS}(?:(?:its|his|her|their|the\\s\\p{Ll}+['’]s)\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:(?:enforcement|investigat(?:ion|ions|ive)|competition|antitrust|supervisory|criminal|consumer|privacy|merger|mergers|inspection|surveillance)\\s(?:arm|division|unit|wing|team|branch|staff|bureau|department|board|chief|head|office)|investigators?|inspectors?|enforcers?|enforcement (?:officers|officials|staff)|officers|officials|agents|case team|sleuths)|(?:ses|leurs|sa|son)\\s(?:propres\\s)?(?:services?(?:\\sd['’](?:instruction|enquête|inspection))?|enquêteurs|inspecteurs|inspectrices|agents|rapporteurs|limiers|fonctionnaires|équipes|gendarmes|policiers|collège|formation restreinte|chambre contentieuse|commission des sanctions|comité de règlement|brigade|unité|bras armé|direction de la concurrence))\\s${ADVERBS}$`,
    'iu'
  )
);
const SAME = createSearch(
  new RegExp(
    `${BEGINS}(?:(?:the|that)\\s(?:same\\s)?(?:board|directorate|panel)|(?:the|that)\\ssame\\s(?:body|service|unit|office|bureau|team|board|ministry|department)|(?:le|ce|cette|la)\\smême\\s(?:service|organisme|instance|bureau|office|direction|conseil|collège|institution|ministère)|l['’](?:instance|organisme|office|institution))\\s${ADVERBS}$`,
    'iu'
  )
);

/** « la même instance », “that same body”: whoever was last told to have acted, and no court that a company only turns to. */
export function meansSameBody(opening: string): boolean {
  return /\s(?:same|même)\s/iu.test(SAME.exec(opening)?.[0] ?? '');
}

/** “The board ordered”: of an authority that is one, else of some company. */
export function meansBoard(opening: string): boolean {
  return BOARD.test(opening);
}

export function hasBoard({ surface }: Mention): boolean {
  return /board|authority|commission|watchdog|regulator/i.test(surface);
}

const BOARD = createSearch(new RegExp(`${BEGINS}(?:the|that)\\s(?:same\\s)?board\\s${ADVERBS}$`, 'iu'));

/** « Cette dernière », « celle-ci »: the last that was named, where that is an authority. */
export function isLatter(opening: string): boolean {
  return LATTER.test(opening);
}

const LATTER = createSearch(
  new RegExp(
    `${BEGINS}(?:(?:ce|cette)\\sderni(?:er|ère)|cell?e-ci|celui-ci|the\\slatter)\\s${ADVERBS}$`,
    'iu'
  )
);

/** The authority that a sentence names last, if no company comes behind it. */
export function lastNamed({ authorities, companies }: Scene): Mention | null {
  const last = authorities.at(-1);
  return last && companies.every(({ start }) => start < last.start) ? last : null;
}

/** “a Supreme Court judge”, « un juge de la Cour suprême », “Justice Alexandre de Moraes”, “European Commission officials”: one body, and not a judge or officials of some other. */
export function withoutItsJudges(mentions: readonly Mention[], { start: from, text }: Scene): Mention[] {
  return mentions.filter(({ start, end, surface }, i) => {
    const works = STAFF.test(surface);
    if (!works && !isJudge({ surface })) return true;
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    const follows =
      before !== undefined && /^['’s]{0,2}\s$/u.test(text.slice(before.end - from, start - from));
    if (works) return !(follows && before.kind === 'authority');
    const gap = after === undefined ? null : text.slice(end - from, after.start - from);
    const leads = gap !== null && (OF_COURT.test(gap) || (/^,?\s$/u.test(gap) && isPerson(after)));
    return !(follows && before.kind === 'authority') && !(leads && after?.kind === 'authority');
  });
}

const STAFF = /^(?:officials|officers|investigators|inspectors|enforcers|regulators|authorities)$/iu;

/** “Justice Alexandre de Moraes”, « Le juge, Alexandre de Moraes, »: whoever sits in a court, by name. */
function isPerson(mention: Mention | undefined): boolean {
  return (
    mention !== undefined &&
    PERSON.test(mention.surface) &&
    FIRST_NAMES.has(mention.surface.split(' ')[0] ?? '')
  );
}

/** « juge Rajiv Sharma, de la Cour suprême ». */
const OF_COURT =
  /^\s(?:(?:\p{Lu}[\p{L}'.-]*|de|da|van|von),?\s){0,4}(?:of\sthe|at\sthe|de\sla|du|de\sl['’]|à\sla|au)\s?$/u;
const PERSON = /^\p{Lu}\p{Ll}+\s(?:(?:de|da|van|von)\s)?\p{Lu}\p{L}+$/u;

/** « le juge », “a magistrate”: of whichever court. */
export function isJudge({ surface }: Pick<Mention, 'surface'>): boolean {
  return JUDGE.test(surface);
}

const JUDGE = /^(?:judges?|justices?|juges?|magistrate?s?)$/iu;
