import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether a company only stands beside whoever or whatever is struck: “The player, sponsored by A, was banned”, « Le fils du patron d’A a été convoqué »,
 * « a interdit une manifestation devant le siège d’A », “ordered the regulator to reconsider A’s application”.
 */
export function standsBeside(hit: Hit, { start: from, text }: Scene, voice: Voice, target: Mention): boolean {
  const before = text.slice(0, target.start - from);
  if (target.start >= hit.verbEnd) {
    const gap = text.slice(hit.verbEnd - from, target.start - from);
    if (/^(?:ban|restriction|order)$/.test(hit.term.type) && THING_STRUCK.test(gap)) return true;
    return hit.term.type === 'order' && BODY_TOLD.test(gap) && !AGAINST_IT.test(gap);
  }
  if (voice === 'active') return false;
  if (RELATIVE_OF.test(before)) return true;
  return PERSON_ASIDE.test(before) && ASIDE_CLOSED.test(text.slice(target.end - from, hit.start - from));
}

/** « ont auditionné le ministre sur ses liens avec A », « Interrogé par les sénateurs, le ministre a évoqué A ». */
export function isAskedOfOffice({ verbEnd }: Hit, { start: from, text }: Scene, target: Mention): boolean {
  const behind = text.slice(verbEnd - from, target.start - from);
  return ASKED_FIRST.test(text) || OFFICE_ABOUT.test(behind);
}

const OFFICES =
  '(?:ministre|Premier ministre|maire|préfet|préfète|secrétaire d.[ÉE]tat|commissaire|garde des Sceaux|minister|prime minister|mayor|commissioner|secretary|governor|attorney general)';
const ASKED_FIRST = createSearch(
  new RegExp(
    `^[«"\\s]*(?:Interrog|Questionn|Audition|Entendu|Asked|Questioned|Quizzed|Grilled|Pressed)\\p{L}*\\s[^,;:]{0,80},\\s(?:(?:le|la|the|a|un|une)\\s)(?:\\p{Ll}+\\s)?${OFFICES}(?!\\p{L})`,
    'u'
  )
);
const OFFICE_ABOUT = createSearch(
  new RegExp(
    `^\\s(?:the\\s|le\\s|la\\s)(?:\\p{L}+\\s)?${OFFICES}\\s[^,;:]{0,40}?(?:about|over|on|sur|au sujet d[eu]|à propos d[eu])(?!\\p{L})`,
    'u'
  )
);

/** Right behind the verb: what nobody of the company does. */
const THING_STRUCK =
  /^\s(?:(?:une?|la|les?|des|toute|tout|an?|the|any|all)\s|l')(?:\p{Ll}+\s){0,2}?(?:manifestations?|rassemblements?|circulation|évacuation|stationnement|marche|cortège|demonstrations?|protests?|rall(?:y|ies)|gatherings?|march(?:es)?|roads?|streets?|bridge|tunnel|traffic|evacuation)(?!\p{L})/u;

/** “ordered the regulator to”, « a ordonné à l’autorité de »: a body of the state is told. */
const BODY_TOLD =
  /^\s(?:(?:à|au|aux)\s)?(?:(?:the|la|le|les)\s|l')?(?:\p{L}+\s){0,2}?(?:regulators?|watchdog|agency|authority|ministry|minister|council|police|prosecutors?|autorité|régulateur|ministère|ministre|préfet|préfecture|mairie|commune|parquet|agence)\s(?:to\s|de\s|d')/u;
const AGAINST_IT =
  /(?<!\p{L})(?:block|ban|stop|remov|fin(?:e|ing)|investigat|enforc|suspend|revok|act|enquêt|interdi|bloqu|retir|sanctionn|agir|suspendre|mettre|fermer|clos(?:e|ing)|shut)/iu;

/** « Le fils du patron d’A », “the wife of A’s boss”. */
const RELATIVE_OF =
  /(?<!\p{L})(?:wife|husband|sons?|daughters?|brothers?|sister|father|mother|widow|nephew|cousin|friend|épouse|femme|mari|fils|fille|frères?|søur|père|mère|veuve|neveu|cousin|ami)\s(?:of\s|d[eu]\s|de\sl'|d')[^,;:]{0,40}$/u;

/** “The player, sponsored by”, « Le ministre, ancien lobbyiste d’ »: an aside on the person or the club that the sentence is about. */
const PERSON_ASIDE = createSearch(
  /(?:^|[.;:,«"]\s?(?:(?:and|but|et|mais)\s)?)(?:(?:[Tt]he|[AaL]n?|[Ll]e|[Ll]a|[Uu]ne?|[Tt]wo)\s|[Ll]')(?:[\p{L}-]+\s){0,3}?(?:players?|footballer|athlete|runner|cyclist|swimmer|boxer|golfer|coach|team|club|minister|mayor|senator|lawmaker|judge|lawyer|professor|singer|actor|actress|influencer|man|woman|joueu(?:r|se)|footballeur|athlète|coureu(?:r|se)|cycliste|nageu(?:r|se)|entraîneur|équipe|ministre|députée?|sénat(?:eur|rice)|maire|juge|avocate?|professeure?|chant(?:eur|euse)|act(?:eur|rice)|influenceu(?:r|se)|homme|femme)s?(?:\s(?:of|from|for|d[eu])\s[^,;:]{2,30}|\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?,\s[^,;:]*$/u
);
const ASIDE_CLOSED =
  /^(?:\s[^,;:]{1,40})?,\s(?:(?:was|were|is|has|had|been|will|be|a|est|fut|avait|été|s'est|vue?|also|aussi|\p{Ll}+ly|\p{Ll}+ment)\s)*$/u;
