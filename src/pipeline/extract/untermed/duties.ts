import type { Clipping, Mention } from '../../types.ts';
import type { ActionType } from '../../../lib/schema.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import { decisionOf } from './decisions.ts';
import { DUTIES_EN } from './duties-en.ts';
import { DUTIES_FR } from './duties-fr.ts';
import type { Hit } from '../terms/hits.ts';
import { listBack } from '../names/name-lists.ts';
import { hasOffice, privatePeopleIn } from '../agents/offices.ts';
import { idsOf } from '../targets/sentence-about.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Search } from '../text/search.ts';

/** What a company is told to do or not to do, in whatever words; `struck` are those named, null where a pronoun or a noun means them. */
export interface Duty {
  scene: Scene;
  hit: Hit;
  struck: string[] | null;
}

/** What is said of a company: that it has to do something, may not do it any longer, or only within limits. */
export type DutyKind = 'must' | 'mustNot' | 'only';

/** How a language tells of duties. All patterns look at what stands beside the words that oblige. */
export interface DutyGrammar {
  /** The words that oblige or forbid, whichever form their auxiliaries have. */
  anchor: Search;
  /** What those are, given what stands between whom they are said of and them, and what follows; null where they are neither. */
  kindOf(gap: string, anchor: string, after: string): DutyKind | null;
  /** Of them those that only tell a duty where a decision is told: « a décidé qu’A devrait », “ruled that A would have to”. */
  reported: RegExp;
  /** The words before those, up to the end of the sentence's beginning. */
  decidedThat: RegExp;
  /** What may stand between a company's name and the words. */
  gap: RegExp;
  /** Words that put the company behind them: « il revient à A de », “it falls to A to”. */
  reversed: Search;
  /** The end of a clause whose subject is no name but means somebody: “it”, « le groupe ». */
  reference: RegExp;
  /** What is to be done, with the verb as a group. */
  deed: RegExp;
  /** Whom it is said of only wishes, doubts or asks. */
  unsure: RegExp;
  /** Which action it is to have to do what stands there; null where nobody orders such a thing. `firm`: somebody decided it. */
  typeOf(kind: DutyKind, deed: string, verb: string, firm: boolean): ActionType | null;
  words: Record<DutyKind, string>;
}

/**
 * The duties of a clipping that somebody is said to have decided: « A a désormais l’obligation de vérifier l’âge, a jugé le tribunal »,
 * “B may no longer scan irises. The decision was taken by the agency.” Whoever decided is found as for any other action.
 */
export function findDuties({ text, language }: Clipping, reader: SceneReader): Duty[] {
  const grammar = language === 'fr' ? DUTIES_FR : DUTIES_EN;
  return [...spoken(text, grammar, reader), ...reversed(text, grammar, reader)];
}

/** “A must do”. */
function spoken(text: string, grammar: DutyGrammar, reader: SceneReader): Duty[] {
  return grammar.anchor.all(text).flatMap(({ index, 0: words }): Duty[] => {
    const scene = reader.at(index);
    const decision = decisionOf(scene, reader);
    if (decision === null) return [];
    // “They cannot go on like this, he said”, “A is to open a plant, the government said.”
    if (decision === 'said' && /^(?:can|is|are)/iu.test(words)) return [];
    const at = index - scene.start;
    const opening = scene.text.slice(0, at);
    if (grammar.reported.test(words) && !grammar.decidedThat.test(opening)) return [];
    const subject = subjectOf(scene, index, grammar) ?? whomDecidedOf(scene, index);
    if (subject === null || grammar.unsure.test(opening)) return [];
    const after = scene.text.slice(at + words.length);
    const kind = grammar.kindOf(scene.text.slice(subject.end - scene.start, at), words, after);
    if (kind === null) return [];
    const not = NOT.test(opening) ? index - 3 : index;
    const told = dutyOf(
      scene,
      grammar,
      kind,
      not,
      text.slice(not, index) + words,
      decision === 'firm',
      subject.named
    );
    // « ne pourra pas livrer à temps, a prévenu le ministre »: only what grows is forbidden so.
    return decision === 'said' && FAILS_TO.test(words)
      ? told.filter(({ hit }) => hit.term.type === 'restriction')
      : told;
  });
}

/** « ne pourra pas »: the negation belongs to what is forbidden. */
const NOT = /\sne\s$/u;
const FAILS_TO = /^pourr\p{L}+\spas$/iu;

/** « a décidé que A n’aurait pas à vendre B mais devrait partager »: both are said of the first. */
function whomDecidedOf(scene: Scene, index: number): { named: Mention[]; end: number } | null {
  const opening = scene.text.slice(0, index - scene.start);
  if (!SECOND_DUTY.test(opening)) return null;
  const subject = scene.companies.find(({ start }) => THAT.test(scene.text.slice(0, start - scene.start)));
  return subject && subject.end < index ? { named: [subject], end: index - 1 } : null;
}

const SECOND_DUTY = /\s(?:mais|et|but|and)\s$/u;
const THAT = /(?<!\p{L})(?:that\s(?:the\s)?|que\s(?:l[ae]\s|l')?|qu')$/u;

/** « Il revient à A de faire ». */
function reversed(text: string, grammar: DutyGrammar, reader: SceneReader): Duty[] {
  return grammar.reversed.all(text).flatMap(({ index, 0: words, groups }): Duty[] => {
    const scene = reader.at(index);
    const end = index + words.length;
    const told = scene.companies.filter(
      (mention) => mention.start >= end && mention.start - end < REACH_OF_LEAD
    );
    const [first] = told;
    const decision = decisionOf(scene, reader);
    if (!first || decision === null || grammar.unsure.test(scene.text.slice(0, index - scene.start)))
      return [];
    const named = told.filter((mention) => mention.start - first.start < REACH_OF_LIST);
    const last = named.at(-1) ?? first;
    const rest = scene.text.slice(last.end - scene.start);
    if (!/^\s(?:to|not to|de|d'|ne)(?!\p{L})/u.test(rest.replace(/^\s?\(.*?\)/, ''))) return [];
    const kind = groups?.not === undefined ? 'must' : 'mustNot';
    const deed = / (?:to |de |d')/u.exec(rest);
    const until = last.end + (deed?.index ?? 0) + (deed?.[0].length ?? 0);
    const all = text.slice(index, until);
    return dutyOf(scene, grammar, kind, index, all, decision === 'firm', named);
  });
}

const REACH_OF_LEAD = 24;
const REACH_OF_LIST = 60;

function dutyOf(
  scene: Scene,
  grammar: DutyGrammar,
  kind: DutyKind,
  start: number,
  words: string,
  firm: boolean,
  named: Mention[]
): Duty[] {
  const end = start + words.length;
  const deed = grammar.deed.exec(scene.text.slice(end - scene.start));
  const verb = deed?.groups?.verb;
  if (!deed || verb === undefined) return [];
  const type = grammar.typeOf(kind, deed[0], verb.toLowerCase(), firm);
  if (type === null) return [];
  const language = grammar === DUTIES_FR ? 'fr' : 'en';
  const term = unwrittenTerm({
    type,
    language,
    frame: 'subject',
    needs: new Set(['agent', 'target', 'decided']),
    words: grammar.words[kind]
  });
  const hit = { term, start, end, verbEnd: end, agentWord: null };
  return [{ scene, hit, struck: named.length > 0 ? idsOf(named) : null }];
}

/** Of whom the words at `index` are said: the companies right before, or whoever a pronoun or a noun there means; null where somebody else is. */
function subjectOf(
  scene: Scene,
  index: number,
  grammar: DutyGrammar
): { named: Mention[]; end: number } | null {
  const before = scene.companies.filter(({ end }) => end <= index);
  const last = before.at(-1);
  if (last && grammar.gap.test(scene.text.slice(last.end - scene.start, index - scene.start)))
    return { named: isOwner(scene, last) ? [] : listBack(scene, before), end: last.end };
  const opening = scene.text.slice(0, index - scene.start);
  const noun = grammar.reference.exec(opening);
  const said = noun?.groups?.said;
  if (!noun || said === undefined || hasOffice(said)) return null;
  const start = scene.start + noun.index;
  if (privatePeopleIn(scene).some((people) => people.start >= start && people.end <= index)) return null;
  return { named: [], end: scene.start + noun.index + noun[0].indexOf(said) + said.length };
}

/** “Google’s YouTube”, “the owner of A”: left to whoever finds targets. */
function isOwner(scene: Scene, { start, end }: Mention): boolean {
  return (
    /(?:of|de|d'|du|by|from|par)\s?$/iu.test(scene.text.slice(0, start - scene.start)) ||
    /^'s\s/.test(scene.text.slice(end - scene.start))
  );
}
