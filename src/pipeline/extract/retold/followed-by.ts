import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { partial } from '../dates/calendar.ts';
import { isSameActor, REPEATED } from './followers.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * Returns a function that finds who did what the sentence has just told of another, named behind it without a verb of their own: “banned A in August,
 * followed by Japan in December and Sweden”, « a banni A, tout comme l’Australie », “as Italy had done in May”, “So did Australia.”, “Louisiana sued in August. Kentucky in October; Texas
 * a month later.” `drafts` are those of the clipping.
 */
export function createFollowedByFinder(
  actorOf: ActorReader,
  bodiesIn: (scene: Scene) => Mention[]
): (text: string, reader: SceneReader, drafts: readonly Draft[]) => Draft[] {
  return (text, reader, drafts) => {
    const models = drafts.filter(
      ({ type, status, targets }) => REPEATED.has(type) && status === 'done' && targets.length > 0
    );
    if (models.length === 0) return [];
    /** The last of each sentence. */
    const modelAt = new Map(models.map((model) => [model.start, model]));
    const added = BEHIND.all(text).flatMap(({ index, 0: words }) => {
      const scene = reader.at(index + words.length - 1);
      const told = SO_DID.test(words) ? reader.before(scene) : scene;
      const model = told ? modelAt.get(told.start) : undefined;
      const likewise = !ONE_AFTER_ANOTHER.test(words);
      return model ? repeated(listBehind(scene, index + words.length), scene, model, likewise) : [];
    });
    for (const { start } of models) {
      const scene = reader.at(start);
      const next = reader.after(scene);
      const model = modelAt.get(scene.start);
      if (!model || scene.inTitle) continue;
      added.push(...repeated(verbless(scene, model, bodiesIn(scene)), scene, model, false));
      if (next && !next.opensParagraph) added.push(...repeated(verbless(next, null, []), next, model, false));
    }
    return added;
  };

  function repeated(names: readonly Mention[], scene: Scene, model: Draft, likewise: boolean): Draft[] {
    return names.flatMap((mention, i): Draft[] => {
      const actor = actorOf(mention, model);
      if (!actor || isSameActor(actor, model)) return [];
      const end = names[i + 1]?.start ?? mention.end + SOON;
      const told = scene.dates.find(({ start }) => start >= mention.end && start < end);
      const date = told ? partial(told.date) : likewise ? model.date : partial(null);
      return [{ ...model, ...actor, ...TOLD_AGAIN, date, ...spanOf(scene) }];
    });
  }
}

/** Characters behind a name within which its day stands. */
const SOON = 40;

/** The authorities and places that stand right behind an offset, as far as they are a list. */
function listBehind(scene: Scene, from: number): Mention[] {
  const after = [...scene.authorities, ...scene.places]
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start);
  const list: Mention[] = [];
  let last = from;
  for (const mention of after) {
    const gap = scene.text.slice(last - scene.start, mention.start - scene.start);
    if (!(list.length === 0 ? ARTICLE : AND).test(gap)) break;
    list.push(mention);
    last = mention.end;
  }
  const ends = ENDS.test(scene.text.slice(last - scene.start));
  const dated = scene.dates.some(({ start }) => start >= last && start < last + SOON / 2);
  return ends || dated ? list : [];
}

/** “Kentucky in October, same argument; Texas a month later”: names with nothing but a day, behind the verb that they share. */
function verbless(scene: Scene, model: Draft | null, bodies: readonly Mention[]): Mention[] {
  const names = [...bodies, ...scene.authorities, ...scene.places].sort((a, b) => a.start - b.start);
  const found: Mention[] = [];
  for (const mention of names) {
    const before = scene.text.slice(0, mention.start - scene.start);
    // A sentence that tells the action has it before the first semicolon.
    const opens =
      (model === null ? OPENS_CLAUSE : BEHIND_SEMICOLON).test(before) ||
      (model !== null && isBehindDay(mention, scene, model));
    if (!opens && !(found.length > 0 && LISTED.test(before))) continue;
    const day = scene.dates.find(({ start }) => start >= mention.end);
    if (!day) continue;
    const gap = scene.text.slice(mention.end - scene.start, day.start - scene.start);
    if (IN.test(gap) && NOTHING_MORE.test(scene.text.slice(day.end - scene.start))) found.push(mention);
  }
  return found;
}

/** « a banni A fin janvier, la Corée du Sud en février et Taïwan en mars »: right behind the day of what is told. */
function isBehindDay({ start, kind }: Mention, scene: Scene, { rule }: Draft): boolean {
  const day = scene.dates.findLast(({ end }) => end <= start);
  const gap = day && scene.text.slice(day.end - scene.start, start - scene.start);
  if (gap === undefined) return false;
  return NEXT.test(gap) || (kind === 'place' && !rule.startsWith('active') && NEXT_THERE.test(gap));
}

const NEXT = /^,\s(?:(?:and|et|puis|then)\s)?(?:(?:the|its|their|la|le|les|son|leur)\s|l')?$/u;
/** “banned in India since 2020, in Nepal since 2023”: where else the same was done. */
const NEXT_THERE = /^,?\s(?:(?:and|et|puis|then)\s)?(?:in|en|au|aux|à)\s(?:the\s|la\s|l')?$/u;

const BEHIND = createSearch(
  /(?:,\s(?:(?:closely|soon|quickly|swiftly|later)\s)?followed(?:\s(?:soon|later|shortly|days|weeks|months|a|the|two|three|next|after|day|week|month|year|years)){0,4} by|,\s(?:vite |bientôt |aussitôt |rapidement )?(?:suivie?s?|imitée?s?|rejointe?s?)(?:\s(?:peu après|bientôt|plus tard|ensuite|aussitôt|(?:(?:moins de|à peine|près de|un peu plus de)\s)?\p{L}+\s(?:jours?|semaines?|mois|ans?|années?)\s(?:plus tard|après)))?\s(?:par|de|du|des|d')|,\s(?:tout comme|de même que|à l'instar d[eu])|,\scomme\sl'(?:a|ont|avait|avaient)\s(?:(?:déjà|aussi)\s)?fait(?:\s(?:avant\s(?:elle|lui|eux)|déjà))?|,\s(?:just\s)?as(?=\s[^,;:.]{2,40}\s(?:had|has|have)\s(?:(?:already|also)\s)?done(?!\p{L}))|,\sas (?:did|have|had)|,\s(?:(?:just|barely|less than|more than|moins de|plus de|à peine)\s)?(?:[\p{L}\d-]+\s){1,2}(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?)\s(?:after|before|après|avant)|(?<=[.!]\s|\n)So (?:did|have|had))(?=\s|(?<=')\p{L})/gu
);
const SO_DID = /^So/;
const ONE_AFTER_ANOTHER = createSearch(/followed|suivi|imit|rejoint|fait|as$|after|before|après|avant/);
const ARTICLE =
  /^\s?(?:(?:son|sa|leur|its|their)\s(?:homologue|voisine?|consøur|counterpart|peer|neighbour)(?:\s\p{Ll}+)?,\s)?(?:(?:the|la|le|les|de la|de|du)\s|l'|de l')?$/u;
const AND =
  /^(?:\s[\p{L}\d\s]{0,30}?)?(?:,\s(?:(?:and|et|puis|then)\s)?|\s(?:and|et|puis|then)\s)(?:(?:by|par|de|du|des|then|puis|finally|enfin|last|later)\s|last,\s|d'){0,2}(?:(?:the|la|le|les)\s|l')?$/u;
/** Nobody that does anything else. */
const ENDS =
  /^(?:\s(?:had|has|have)\s(?:(?:already|also)\s)?done(?!\p{L})|\sdid(?:\s(?:so|the same))?(?=[,.;]|$)|\s?(?:[,.;:)»"]|$))/u;
const OPENS_CLAUSE = /(?:^[«"\s]*|;\s)(?:(?:the|la|le|then|puis)\s|l'){0,2}$/iu;
const BEHIND_SEMICOLON = /;\s(?:(?:the|la|le|then|puis)\s|l'){0,2}$/iu;
const LISTED = createSearch(
  /,?\s(?:(?:and|et|puis|then)\s)?(?:(?:in|en|au|aux|à)\s)?(?:(?:the|la|le)\s|l')?$/u
);
const IN = /^,?\s(?:(?:in|on|en|le|au|à|dès|since|depuis|early|late|last|fin|début)\s){0,2}$/u;
const NOTHING_MORE =
  /^(?:\sde la même année|\s(?:of )?(?:the|that) same year)?(?:,\s(?:same|même|the same|with|avec|over|pour|for|again|encore)(?!\p{L})[^;.]*)?(?:[.;»"]|$|,\s\p{Lu}|,?\s(?:(?:and|et|puis|then)\s)?(?:(?:in|en|au|aux|à)\s)?(?:the\s|la\s|le\s|l')?\p{Lu})/u;
