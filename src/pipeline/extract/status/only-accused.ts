import type { Agent } from '../agents/agent.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import type { Hit } from '../terms/hits.ts';
import { membersIn } from '../agents/offices.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * « Washington accuse A d’espionnage », “A was accused by a senator of dumping”: what a government or a single member of parliament says of a
 * company opens no procedure, unless the sentence speaks of a law, a court or an inquiry; nor is being asked by some members a hearing.
 */
export function isOnlyAccused(hit: Hit, scene: Scene, { authorities }: Agent): boolean {
  if (hit.term.type === 'hearing') return isAskedBySome(hit, scene);
  if (hit.term.type !== 'investigation_opened' || !ACCUSES.test(textIn(scene, hit))) return false;
  if (OF_LAW.test(scene.text)) return false;
  return authorities.every(isGeneralId) && (isByState(scene) || isByMember(hit, scene));
}

/** « Interrogée par des eurodéputés », “questioned by several MEPs”: asked by some of them, and heard by no committee. */
function isAskedBySome(hit: Hit, scene: Scene): boolean {
  return (
    ASKED.test(textIn(scene, hit)) &&
    BY_SOME.test(scene.text.slice(hit.start - scene.start)) &&
    !COMMITTEE.test(scene.text)
  );
}

const ASKED = /^(?:interrog|question|quizz|interpell)/iu;
const BY_SOME =
  /^\p{L}+\s(?:(?:on|in|le|en)\s\p{L}+\s)?(?:by\s(?:some|several|a\sfew|a\sgroup\sof|individual)|par\s(?:des|plusieurs|quelques|certains|deux|trois))\s(?:[\p{L}-]+\s)?(?:MEPs|MPs|lawmakers|senators|legislators|eurodéputée?s|députée?s|sénateurs|parlementaires|élus)(?!\p{L})/u;
const COMMITTEE = /(?<!\p{L})(?:commission|committee|hearing|audition|mission d['’]information)(?!\p{L})/iu;

/** A place that stands for its government, or the government itself; no agency. */
function isByState({ authorities, places }: Scene): boolean {
  const [first, ...others] = [...authorities, ...places];
  return (
    first !== undefined &&
    [first, ...others].every(({ kind, surface }) => kind === 'place' || GOVERNMENT.test(surface))
  );
}

const GOVERNMENT = /gouvernement|government|administration|exécutif|president|président/iu;

function isByMember(hit: Hit, scene: Scene): boolean {
  return membersIn(scene).some(
    ({ start, end }) =>
      end <= hit.start || BY.test(scene.text.slice(hit.verbEnd - scene.start, start - scene.start))
  );
}

const ACCUSES = /^(?:(?:a|ont|avait)\s)?accus/iu;
const BY = /^\s(?:(?:on|in|last)\s\p{L}+\s)?(?:by|par)\s[^,;]{0,30}$/u;
const OF_LAW = createSearch(
  /(?<!\p{L})(?:lois?|laws?|rules|règles|règlement|antitrust|anti-?monopol\p{L}*|monopol\p{L}*|concurrence|competition|competitive|anticompetitive|abus|abus(?:e|ed|es|ing)|dominan\p{L}+|infring\p{L}*|breach\p{L}*|violat\p{L}*|enfrein\p{L}*|flout\p{L}*|charge[sd]?|suits?|lawsuits?|complaint|plainte|procédure|proceedings|court|tribunal|cour|enquêtes?|probe|investigat\p{L}+|inquiry|formal\p{L}*|formel\p{L}*|griefs|objections|notification|filing|indict\p{L}*|évasion|fraud\p{L}*|tax|fisc\p{L}*)(?!\p{L})/iu
);
