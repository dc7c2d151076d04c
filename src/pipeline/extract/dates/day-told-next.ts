import { officesIn } from '../agents/offices.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { addDays } from './calendar.ts';
import type { DateMention } from './dates.ts';

/**
 * The day of news that a sentence tells without one, from those behind it: “A has been fined. It is a first, the agency said on Thursday”, « L’arrêté, signé
 * mercredi », “Tuesday's ruling”; null where they tell no one day of the week before, or only when a company answered.
 */
export function dayToldNext(scene: Scene, published: string | null, reader: SceneReader): string | null {
  if (published?.length !== 10) return null;
  let next = reader.after(scene);
  for (let i = 0; next !== null && i < NEXT_FEW; i++, next = reader.after(next)) {
    const told: Scene = next;
    const fresh = told.dates.filter((day) => isOfTheWeek(day, published));
    if (fresh.length === 0) continue;
    const another = told.companies.some(
      ({ entity }) => !scene.companies.some((company) => company.entity === entity)
    );
    const [day, ...others] = fresh.filter((one) => isDayOfNews(one, told, another));
    return day && others.every(({ date }) => date === day.date) && isBySame(scene, told) ? day.date : null;
  }
  return null;
}

/** Sentences behind the news in which its day is told. */
const NEXT_FEW = 2;
const DAYS = 8;

function isOfTheWeek({ date, role }: DateMention, published: string): boolean {
  return role === 'point' && date?.length === 10 && date <= published && date >= addDays(published, -DAYS);
}

/** Nobody of another country acts there. */
function isBySame(scene: Scene, next: Scene): boolean {
  const acted = homesOf(scene);
  return acted.length === 0 || homesOf(next).every((home) => acted.includes(home));
}

/** Whose authorities a sentence names. */
export function homesOf({ authorities }: Scene): string[] {
  return authorities.flatMap(({ kind, entity }) => (kind === 'authority' && entity?.split('-', 1)) || []);
}

/** `another`: whether the sentence names a company that the news does not. */
function isDayOfNews({ start, end }: DateMention, scene: Scene, another: boolean): boolean {
  const before = scene.text.slice(0, start - scene.start);
  const behind = scene.text.slice(end - scene.start);
  if (DECISIONS_DAY.test(behind) || DECISION_OF.test(before)) return true;
  if (!another && (ANNOUNCES.test(before) || (ANNOUNCED.test(before) && ITS_DECISION.test(behind))))
    return true;
  if (!SAYS.test(before) || TO_COME.test(behind)) return false;
  return isAuthoritySpeaking(start, scene) || isSpeakerNext(end, scene);
}

/** « a souligné mardi l’autorité »: whoever acts stands behind the day. */
function isSpeakerNext(at: number, scene: Scene): boolean {
  return [...scene.authorities, ...officesIn(scene)].some(
    ({ start }) => start > at && SPEAKER.test(scene.text.slice(at - scene.start, start - scene.start))
  );
}

const SPEAKER = /^\s(?:(?:la|le|the)\s|l')?$/u;

/** Whoever acts has the word: no company is named, or meant by a noun, between it and the day. */
function isAuthoritySpeaking(at: number, scene: Scene): boolean {
  const speakers = [...scene.authorities, ...officesIn(scene)].filter(({ end }) => end <= at);
  const last = speakers.reduce((latest, { end }) => Math.max(latest, end), -1);
  const between = scene.text.slice(Math.max(0, last - scene.start), at - scene.start);
  const firms = scene.companies.some(({ start, end }) => start >= last && end <= at);
  if (last < 0) return SAID_HE.test(between) && scene.companies.length === 0;
  return !firms && !OTHERS_SAY.test(between);
}

const NOUNS =
  'decisions?|rulings?|orders?|penalt(?:y|ies)|fines?|announcements?|moves?|measures?|settlements?|deals?|complaints?|suits?|lawsuits?|letters?|notices?|bans?|verdicts?|judgments?|raids?|searches|statements?|sanctions?|probes?|investigations?|inquir(?:y|ies)|décisions?|arrêtés?|arrêts?|annonces?|amendes?|mesures?|lettres?|assignations?|accords?|transactions?|ordonnances?|délibérations?|jugements?|interdictions?|injonctions?|communiqués?|verdicts?|perquisitions?|mises? en demeure';

/** “Tuesday's ruling”. */
const DECISIONS_DAY = new RegExp(`^'s\\s(?:\\p{Ll}+\\s)?(?:${NOUNS})(?!\\p{L})`, 'u');
/** « L’arrêté, signé », “Its complaint, lodged on”, « L’annonce, », “a decision published on”. */
const DECISION_OF = new RegExp(
  `(?<!\\p{L})(?:${NOUNS})(?:\\s(?:of|by|from|de|du|against|contre)\\s[^,;:.]{2,40}?)?,?\\s(?:(?:which\\swas|which\\swere|qui\\sa\\sété|was|were|a\\sété|ont\\sété)\\s)?(?:made\\spublic|announced|published|issued|handed\\sdown|signed|dated|unveiled|filed|lodged|released|delivered|served|rendue?s?(?:\\spubli(?:que|c)s?)?|annoncée?s?|publiée?s?|prononcée?s?|signée?s?|prise?s?|datée?s?|déposée?s?|dévoilée?s?|notifiée?s?|tombée?s?|diffusée?s?|révélée?s?)(?:\\s(?:in|at|by|à|par|en)\\s[^,;:.]{2,30})?,?\\s(?:(?:late\\s|early\\s)?(?:on\\s|le\\s|ce\\s)?)?$|(?<!\\p{L})(?:L'annonce|L'information|The announcement|The news|La nouvelle)(?:,|\\scame|\\sest\\stombée)\\s(?:late\\s)?(?:on\\s)?$`,
  'u'
);
/** “announcing the penalties on”, “announced the ban late on”. */
const ANNOUNCES = new RegExp(
  `(?<!\\p{L})(?:announc(?:ing|ed)|reveal(?:ing|ed)|disclos(?:ing|ed)|publish(?:ing|ed)|confirm(?:ing|ed)|unveil(?:ing|ed))\\s(?:the|this|its|both|these)\\s(?:\\p{Ll}+\\s)?(?:${NOUNS})\\s(?:late\\s|early\\s)?on\\s$`,
  'u'
);
/** « a publié mardi sa décision », « réagir mardi à l’annonce ». */
const ANNOUNCED =
  /(?<!\p{L})(?:annonc|publi|confirm|dévoil|sign|rend|révél|détaill|justifi|réag|comment|react|respond|announc|publish|confirm)\p{L}*\s(?:ce\s|le\s|on\s)?$/u;
const ITS_DECISION = new RegExp(
  `^(?:\\s(?:soir|matin|midi|dernier|evening|morning))?\\s(?:(?:à|to)\\s)?(?:(?:la|le|les|sa|ses|cette|ces|cet|the|its|this|that)\\s|l')(?:\\p{Ll}+\\s)?(?:${NOUNS})(?!\\p{L})`,
  'u'
);
const SAYS =
  /(?<!\p{L})(?:said|says|announced|confirmed|explained|stated|ruled|found|added|argued|told\s[^,;:.]{2,40}|wrote|(?:annonc|précis|indiqu|confirm|déclar|expliqu|soulign|estim|conclu|jug)é|fait savoir|a-t-(?:il|elle)\s\p{Ll}+)(?:\sin\sa\sstatement|\sdans\sun\scommuniqué)?,?\s(?:late\s|early\s|ce\s|le\s)?(?:on\s|last\s)?$/u;
/** « , a-t-il précisé »: whoever acted before has the word. */
const SAID_HE = /,\sa-t-(?:il|elle)\s\p{Ll}+\s$/u;
const OTHERS_SAY =
  /(?<!\p{L})(?:company|firm|group|bank's\s|carmaker|airline|spokes(?:man|woman|person)|lawyers?|analysts?|it|they|he|she|société|groupe|entreprise|plate-?forme|porte-parole|avocats?|analystes?|qui|who|which)(?!\p{L})/u;
/** “that it would open a second inquiry”. */
const TO_COME =
  /^,?\s(?:that\s|qu(?:e\s|'))?(?:[^\s,;:.]+\s){1,4}?(?:would|will|could|may|might|\p{L}+(?:erait|eraient|era|eront)|pourrai(?:t|ent)|allai(?:t|ent)|va|vont)(?!\p{L})/u;
