import type { Mention } from '../../types.ts';
import { officesIn } from '../agents/offices.ts';
import { listFrom } from '../names/name-lists.ts';
import { bystandersOf } from './bystanders.ts';
import { isStruck } from './owners.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Search } from '../text/search.ts';

/* Whom a sentence is about, of the companies that it names. */

/** The companies that are named, each once. */
export function idsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ entity }) => entity ?? []))];
}

/** Nothing but such words stands before what opens a sentence. */
export const OPENS = /^[«"\s]*(?:(?:déjà|ainsi|once|first|already|twice|ordered|asked|de nouveau)\s)?$/i;

/** Whether a sentence far back is about the company that it names: it opens with it, or opens the text and names no other. */
export function isMain(scene: Scene, spoken: readonly Mention[], reader: SceneReader): boolean {
  const before = reader.before(scene);
  const opens = before === null || before.inTitle;
  return opensWith(scene, spoken) || (opens && idsOf(spoken).length === 1);
}

/** Whether a sentence opens with the first of those that it names. */
export function opensWith({ start, text }: Scene, [first]: readonly Mention[]): boolean {
  if (first === undefined) return false;
  const before = text.slice(0, first.start - start);
  return OPENS.test(before) || AT_HOME.test(before);
}

/** « Chez Orange, on compatit », “As for Orange, it”. */
const AT_HOME =
  /^[«"\s]*(?:(?:Chez|Pour|Du côté d[eu]|Quant à|Over at|As for)\s(?:la\s|l'|the\s)?|(?:Du côté d)')$/u;

/** « Le moteur a nourri son outil A »: that sentence, too, is about a company named before. */
export function isAboutOneBefore(scene: Scene, candidates: Mention[], one: Search): boolean {
  const [first] = candidates;
  if (first === undefined) return false;
  const reference = one.all(scene.text).find(({ index }) => {
    const opening = scene.text.slice(0, index);
    return OPENS.test(opening) || OWNED_BY.test(opening);
  });
  if (reference === undefined) return false;
  const isBehind = first.start < scene.start + reference.index;
  if (isBehind) return candidates.every(({ end }) => end <= scene.start + reference.index);
  if (!OPENS.test(scene.text.slice(0, reference.index))) return false;
  // “India's central bank fined A”: no company.
  const at = scene.start + reference.index;
  if (scene.authorities.some(({ start, end }) => start <= at + reference[0].length && at < end)) return false;
  const gap = scene.text.slice(reference.index + reference[0].length, first.start - scene.start);
  // “That company was A.”, “The company he founded, A, sold”: who it is.
  return gap.length > 1 && !/^\s(?:is|was|est|était|s'appel\p{L}+)\s$/u.test(gap) && !WHO_FOUNDED.test(gap);
}

/** « Fondée ici en 2015, rachetée par B, l’entreprise »: participles of whoever the sentence goes on about. */
const OWNED_BY =
  /^[«"\s]*(?:(?:Fond|Rachet|Cré|Lanc|Posséd|Contrôl)ée?s?|Née?s?|Détenue?s?|Acquise?s?|Filiale|Propriété|Founded|Bought|Owned|Acquired|Created|Controlled|Launched)\s[^;:.]*,\s$/u;

const WHO_FOUNDED =
  /^\s(?:(?:that|which)\s)?(?:he|she|they|qu'(?:il|elle)s?)\s(?:[\p{Ll}]+\s){0,2}\p{Ll}+,\s$/u;

/** « Après l’annulation d’A, le régulateur vise B »: what is spoken of is B, where the main clause names anyone. */
export function inMainClause(scene: Scene, candidates: Mention[]): Mention[] {
  const first = candidates[0];
  if (!first || !OPENED_BY_CIRCUMSTANCE.test(scene.text)) return candidates;
  const list = listFrom(scene, candidates);
  const comma = scene.text.indexOf(',', (list.at(-1)?.end ?? first.end) - scene.start);
  const rest = comma < 0 ? [] : candidates.filter(({ start }) => start - scene.start > comma);
  return rest.length > 0 ? rest : candidates;
}

const OPENED_BY_CIRCUMSTANCE =
  /^[«"\s]*(?:(?:\p{L}+\s){1,3}(?:après|after)|Après|Depuis|Avant|Malgré|Outre|Comme|Contrairement|À la suite|A la suite|Alors|After|Since|Before|Despite|Besides|Unlike|Like|Following|While|As)\s/u;

/** « L’affaire A a connu son épilogue : le tribunal a condamné la plateforme »: whose case it is, before a colon. */
export function ofCaseNamed({ companies, start, text }: Scene, reference: number): Mention[] {
  return companies.filter(
    (mention) =>
      mention.end <= reference &&
      CASE_OF.test(text.slice(0, mention.start - start)) &&
      text.slice(mention.end - start, reference - start).includes(' :')
  );
}

const CASE_OF = /(?:^|[\s,])(?:l'affaire|le dossier|le cas|le procès)\s(?:de\s|d')?$/iu;

/**
 * Whether a sentence that goes on about one named before names others only beside it: “Its rival B was not involved.”, « On le compare à B. », “The case began with
 * a complaint by B.” `spoken` are its companies, `named` those that are no bystanders.
 */
export function isOnlyBeside(
  scene: Scene,
  spoken: readonly Mention[],
  named: readonly Mention[],
  reader: SceneReader
): boolean {
  const [first] = spoken;
  const before = reader.before(scene);
  if (!first || !before || before.inTitle || opensWith(scene, spoken) || isStruck(scene, spoken))
    return false;
  const isTold = before.companies.some(({ entity }) => !spoken.some((mention) => mention.entity === entity));
  if (!isTold || bystandersOf(before).size === before.companies.length) return false;
  const opening = scene.text.slice(0, first.start - scene.start);
  // « Le régulateur n'a pas motivé sa décision, mais les manquements de B »: whoever acts may be meant.
  const acts = [...scene.authorities, ...officesIn(scene)].some(({ start }) => start < first.start);
  return (named.length === 0 && COMPLAINT_BY.test(opening)) || (!acts && OF_IT.test(opening));
}

const COMPLAINT_BY =
  /(?<!\p{L})(?:complaints?|tip-offs?|plaintes?|signalements?|saisines?)\s(?:\p{Ll}+\s)?(?:by|from|of|de|du|d'|par)\s?(?:(?:the|la|le)\s|l')?$/u;

/** A pronoun that means whom the sentence before is about. */
const OF_IT =
  /(?<!\p{L})(?:it|its|they|their|them|son|sa|ses|elle|lui)(?!\p{L})|(?<!\p{L})(?:on|nul|certains|beaucoup|tous)\s(?:le|la|l')\s?\p{Ll}/iu;
