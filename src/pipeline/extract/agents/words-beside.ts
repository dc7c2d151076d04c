import type { Mention, Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Voice } from '../terms/voice.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Jurisdictions } from './jurisdictions.ts';
import { meansOwnPeople } from './own-people.ts';

/** “In Italy, the regulator”, “In the Netherlands the authority”, “Japan. The watchdog”: not the one of another country. */
export function openingPlace(span: Span, scene: Scene, jurisdictions: Jurisdictions): string | null {
  const opens = OPENS_ELSEWHERE.test(scene.text.slice(0, span.start - scene.start));
  return opens ? jurisdictions.leading(span) : jurisdictions.headed(span);
}

const OPENS_ELSEWHERE =
  /^[«"\s]*(?:(?:in|au|aux)\s(?:the\s)?|en\s)\p{Lu}[^,;:]{1,30}(?:,\s|\s(?:the|la|le)\s(?:[\p{Ll}-]+\s){0,2}$|\sl'$)/iu;

/** « Nous avons convoqué A », “We have fined A”: whoever is quoted acts. */
export function isOfSpeaker({ start }: Hit, scene: Scene): boolean {
  return SPEAKER_ACTS.test(scene.text.slice(0, start - scene.start));
}

const SPEAKER_ACTS =
  /(?:[«"]\s?|,\s|\s(?:et|que|and|that)\s)(?:[^«"»,;:]{1,40},\s)?(?:j'(?:ai\s)?|je\s|nous\s(?:avons\s|venons\sd[e']\s?)?|we\s(?:have\s|'ve\s)?|I\s(?:have\s)?)(?:\p{Ll}+\s){0,2}$/u;

/** Whether the words say what befalls somebody, and leave out who acts: of nouns only “A warning was issued”, « Une injonction a été adressée ». */
export function isSuffered(hit: Hit, scene: Scene, voice: Voice): boolean {
  return voice === 'passive' || voice === 'subject' || (voice === 'noun' && IS_DONE.test(textIn(scene, hit)));
}

const IS_DONE =
  /\s(?:was|were|(?:has|have|had)\sbeen|(?:a|ont|avait|avaient)\sété|fut|furent)\s\p{Ll}+(?:ed|t|en|down|out|é|ée|és|ées|ise?)(?:\s(?:contre|à\sl'encontre|à\sl'égard))?$/u;

/** “B was told in March to stop taking on clients”: said with its day or its sum, which what is only feared has not. */
export function isToldInPassing(hit: Hit, scene: Scene, voice: Voice): boolean {
  const { term } = hit;
  const suffers = voice === 'passive' || (voice === 'subject' && /^(?:fine|warning)$/.test(term.type));
  const isKnown = scene.companies.length > 0 || (term.type !== 'lawsuit' && IT.test(scene.text));
  const isTold =
    scene.dates.length + scene.amounts.length > 0 ||
    IT_IS_TOLD.test(scene.text) ||
    ONLY_OFFICIALS_DO.test(textIn(scene, hit));
  return suffers && isKnown && isTold;
}

/** « Il lui est enjoint de revoir »: nobody says so of what is only feared. */
const IT_IS_TOLD = /^[«"\s]*il\s(?:lui|leur)\s(?:est|a\sété|fut)\s/iu;
/** “has been ordered to trim its schedule”, “received a formal warning”, « sommée de retirer »: by nobody but an authority. */
const ONLY_OFFICIALS_DO =
  /^(?:ordered|told|directed|instructed|forbidden|prohibited|banned|barred|made)\s(?:to|not|from)(?!\p{L})|^interdite?s?\sd|^(?:priée?s?|tenue?s?|contrainte?s?|condamnée?s?)\s(?:de|à)(?!\p{L})|(?:formal|official|formelle?|officielle?)\s(?:warning|reprimand|rebuke|caution|notice)|^(?:sommée?s?|enjointe?s?)\s|avertissement\s(?:formel|officiel)|^mise?s?\sen\sdemeure/iu;
/** “It had been forbidden in March”: whoever the text has named. */
const IT =
  /^[«"\s]*(?:it|they|(?:the|its)\s(?:company|firm|group|bank|lender|platform|app|unit|subsidiary|service)|elles?|ils?|l'entreprise|la\s(?:société|banque|plateforme)|le\sgroupe)\s/iu;

/** “The FTC’s $3m penalty was shrugged off by New York”: whose it is. */
export function isPossessor(mention: Mention | undefined, { start }: Hit, scene: Scene): boolean {
  return (
    mention !== undefined &&
    /^'s?\s(?:[^\s,;:]+\s){0,6}$/u.test(scene.text.slice(mention.end - scene.start, start - scene.start))
  );
}

/** “Its enforcement arm raided A”: no other subject than the authority spoken of. */
export function isTakenUp({ start }: Hit, scene: Scene): boolean {
  return meansOwnPeople(scene.text.slice(0, start - scene.start));
}

/** The sentence before, if that is where the authority was named. */
export function sceneOf(meant: Mention | null | undefined, scene: Scene, reader: SceneReader): Scene | null {
  const told = meant ? reader.before(scene) : null;
  return told && meant && meant.start >= told.start && meant.start < told.end ? told : null;
}

/** « le régulateur de la concurrence »: words for an office, not a name. */
export function isDescribed({ kind, surface }: Mention): boolean {
  return kind === 'authority' && /^\p{Ll}/u.test(surface);
}

/** “A collected $350m in May, and B $246m”, « A a pris 5 millions, B 2 millions »: an authority further on has a sum of its own. */
export function isFurtherOn(
  mention: Mention | undefined,
  { end }: Hit,
  { amounts, start: from, text }: Scene
): boolean {
  return (
    mention !== undefined &&
    !IMPOSED_BY.test(text.slice(end - from, mention.start - from)) &&
    (mention.start > end + ADJOINING || amounts.some(({ start }) => [1, 2].includes(start - mention.end)))
  );
}

/** « 746 millions infligés à A par »: behind a sum, before whoever has imposed it. */
const IMPOSED_BY =
  /^\s(?:infligé|imposé|prononcé|réclamé|imposed|levied|handed)\p{L}*\s[^,;:]{2,60}\s(?:par|by)\s(?:(?:la|le|les|the)\s|l')?$/u;

/** Characters behind a sum in which whoever asked it may be named. */
const ADJOINING = 16;

/** « Les gendarmes ont fouillé …, à la demande du parquet de Paris »: prosecutors for whom others search. */
export function isOrdering({ start, surface }: Mention, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, start - scene.start - 100), start - scene.start);
  return PROSECUTORS.test(surface) && ON_REQUEST.test(before);
}

const PROSECUTORS = /parquet|procureur|prosecut/iu;
const ON_REQUEST =
  /(?<!\p{L})(?:à la demande|sur (?:ordre|instruction|réquisition)s?|sous l'autorité|at the request|on the orders?|under the direction)\s(?:of|d'|d[eu]s?)[^,;.]{0,70}$/iu;

/** « A a désormais interdiction de »: somebody has told it so, whom the headline may name. */
export function isForbidden({ start, end, term }: Hit, scene: Scene): boolean {
  return (
    term.type === 'order' &&
    /interdiction d[e']$/iu.test(scene.text.slice(start - scene.start, end - scene.start))
  );
}

/** « L’enquête avait été ouverte après une plainte », “, and a formal probe was opened”: that of the authority told of before. */
export function isInquiryOpened({ term }: Hit, { text }: Scene): boolean {
  return term.type === 'investigation_opened' && THE_INQUIRY.test(text);
}

const THE_INQUIRY =
  /(?:^[«"\s]*|, and )(?:(?:cette|la) (?:enquête|procédure)|l'(?:enquête|instruction|examen approfondi)|(?:the|this|an?) (?:formal|in-depth|full-scale) (?:investigation|probe|inquiry)|(?:the|this) (?:\p{Lu}\p{Ll}+(?:an|ish|ese|ch|i) )?(?:investigation|probe|inquiry|proceedings|(?:in-depth|antitrust|cybersecurity|merger) review))(?![\p{L}])/iu;

/** “received a visit from Austrian prosecutors”: the words of the term end in what leads to an office. */
export function isLedTo({ start, end, term }: Hit, scene: Scene, span: Span): boolean {
  return (
    term.frame === 'subject' &&
    span.start >= end &&
    LEADS.test(scene.text.slice(start - scene.start, end - scene.start)) &&
    RIGHT_BEHIND.test(scene.text.slice(end - scene.start, span.start - scene.start))
  );
}

const LEADS = /^(?:received?s?|receiving|had|got|gets)\s[^,;]*\sfrom$/u;
const RIGHT_BEHIND = /^\s(?:the\s|a\s)?(?:[\p{L}'-]+\s){0,3}$/u;
