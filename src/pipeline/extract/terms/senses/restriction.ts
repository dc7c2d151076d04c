import type { Beside } from './beside.ts';
import { isOfAMeasure } from './of-a-measure.ts';
import { isOfDeal } from './of-a-deal.ts';

/** Whether the words tell of no restriction: “wants limits on it”, “curbed their growth”. */
export function isNoRestriction({ words, before, rest, hit: { term } }: Beside): boolean {
  return (
    (AVOIDS.test(words) && A_PENALTY.test(rest)) ||
    (NOUNS.test(words) && (WISHED.test(before) || DETERMINED.test(before) || OF_NOTHING.test(rest))) ||
    (A_FREEZE.test(words) && WHO_IS_UNDER_IT.test(before)) ||
    (NO_FURTHER.test(words) && NOTHING_MORE.test(rest)) ||
    OWN_GROWTH.test(rest) ||
    (/\swings$/iu.test(words) && OF_OFFICE.test(rest)) ||
    AN_INQUIRY.test(words) ||
    (term.frame === 'passive' && isOfAMeasure(before)) ||
    (SANCTIONS.test(words) && (!WHOM.test(rest) || OF_SANCTIONS.test(before))) ||
    (term.frame === 'subject' && isOfDeal(words, before, rest))
  );
}

/** “wants limits on it”: no verb. */
const NOUNS = /^(?:limits|caps|curbs)$/iu;
const WISHED = /(?<!\p{L})(?:wants?|wanted|seeks?|sought|favou?rs?|opposes?|resists?|fears?|needs?)\s$/iu;
/** « pour n'avoir pas repéré les clients visés par un gel des avoirs »: of whom A should have been wary. */
const A_FREEZE = /^(?:gel|freeze|sanctions?|quotas?|plafond)(?!\p{L})/iu;
const WHO_IS_UNDER_IT =
  /(?<!\p{L})(?:personnes|clients|individus|entités|oligarques|people|customers|clients|individuals|entities|oligarchs)\s(?:\p{Ll}+\s)?(?:visée?s|frappée?s|soumis(?:es)?|concernée?s|under|subject|hit|targeted)\s(?:(?:par|à|au|by|to|with)\s)?(?:une?\s|le\s|la\s|les\s|des\s|an?\s|the\s|asset\s)?$/iu;
/** “will look no further”: than it has. */
const NO_FURTHER = /\sno\s(?:more|further)$/iu;
const NOTHING_MORE = /^(?:[,.;:!?)»"]|$|\s(?:than|into|at|after|until|and|but)(?!\p{L}))/u;
/** “offered it to avoid a fine”. */
const AVOIDS = /\savoid$/iu;
const A_PENALTY =
  /^\s(?:(?:an?|any|the|further|another|hefty|heavy|possible|potential|record|\p{Lu}[\p{L}'-]*)\s){0,3}(?:\p{Ll}+\s)?(?:fines?|penalt(?:y|ies)|sanctions?|bans?|trials?|prosecution|court|litigation|action|proceedings|inquir(?:y|ies)|investigations?|probes?|tariffs?|dut(?:y|ies)|tax(?:es)?|bankruptcy|default|strikes?|layoffs|delays?|scrutiny|breakup|break-up|veto|confusion|risks?)(?!\p{L})/u;
/** “US sanctions Sophgo”, and not “under US sanctions Rosneft”, “US sanctions hit Rosneft”. */
const SANCTIONS = /^sanction(?:s|ed)$/iu;
const WHOM =
  /^\s(?:(?:Chinese|Russian|Iranian|Indian|Turkish|the|two|three|four|five|several|more)\s(?:\p{Ll}[\p{L}-]*\s){0,3})?\p{Lu}/u;
const OF_SANCTIONS =
  /(?<!\p{L})(?:[Uu]nder|of|by|over|from|with|[Aa]gainst|[Dd]espite|[Aa]mid|[Aa]fter|on|to|new|fresh|evad\p{L}+|violat\p{L}+|breach\p{L}*|bust\p{L}*|dodg\p{L}+|hit|avoid\p{L}*|face[sd]?)\s(?:the\s|new\s|fresh\s)?(?:\p{Lu}[\p{L}.]*\s)?$/u;
/** “suspended its merger inquiry into A’s stake”: the inquiry stands still. */
const AN_INQUIRY =
  /^\p{L}+\s(?:its|the|an?|their)\s(?:\p{Ll}+\s){0,2}(?:inquiry|probe|investigation|review|case|proceedings)(?!\p{L})/iu;
/** “clipped the wings of federal agencies”: of whoever regulates. */
const OF_OFFICE =
  /^\sof\s(?:[\p{L}-]+\s){0,3}?(?:regulators?|agenc(?:y|ies)|watchdogs?|regulatory|authorit(?:y|ies)|government|ministr(?:y|ies)|presidents?|prosecutors?|judges|courts?|unions?|lobbyists?|police)(?!\p{L})/iu;
/** “Airlines have curbed their growth”: what firms do of themselves. */
const OWN_GROWTH =
  /^\s(?:their|its|his|her)\s(?:own\s)?(?:\p{Ll}+\s)?(?:growth|spending|output|production|exposure|loss(?:es)?|costs?|hiring|ambitions?|enthusiasm|investments?|expansion|appetite)(?!\p{L})/iu;
/** “eases some curbs”, “over tough curbs”, “reached the limits of”. */
const DETERMINED =
  /(?<!\p{L})(?:the|some|many|any|no|new|more|these|those|its|their|such|all|other|several|further|most|tough(?:er|est)?|strict(?:er|est)?|tight(?:er)?|loose|harsh|price|export|import|travel|spending|speed|ownership|term|credit|lending|covid|virus|eas(?:es?|ed|ing)|lift(?:s|ed|ing)?|impos(?:es?|ed|ing)|of|on|over|from|with|against|amid|despite)\s$/iu;
/** “upholds the drug curbs”, “warns of limits to easing”: nouns. */
const OF_NOTHING =
  /^(?:$|[.,;:)]|\s(?:to|on|for|would|could|will|may|might|have|has|had|were|was|are|is|hurt|hit|cost|invalid|unlawful|unconstitutional|and|or)(?!\p{L}))/iu;
