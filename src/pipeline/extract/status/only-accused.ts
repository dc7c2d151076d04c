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
  if (isJudged(hit, scene, authorities)) return true;
  if (hit.term.type !== 'investigation_opened' || !ACCUSES.test(textIn(scene, hit))) return false;
  if (OF_LAW.test(scene.text)) return false;
  return authorities.every(isGeneralId) && (isByState(scene) || isByMember(hit, scene));
}

/** “A court found A guilty of”, “will contest in court a suit that accuses A of”, “blocked a claim in which A was accused”: courts open no inquiries and bring no suits. */
function isJudged({ term, start, verbEnd, end }: Hit, scene: Scene, authorities: readonly string[]): boolean {
  if (term.type !== 'investigation_opened' || !authorities.some((id) => COURT.test(id))) return false;
  const words = scene.text.slice(start - scene.start, end - scene.start);
  return (
    /^(?:find|finds|found)\s[^;:]*guilty of$/u.test(words) ||
    (/^accus/u.test(scene.text.slice(start - scene.start, verbEnd - scene.start)) &&
      OF_A_SUIT.test(scene.text.slice(0, start - scene.start)))
  );
}

const COURT = /-courts?$|-court(?:-|$)|-tribunal(?:-|$)/u;
const OF_A_SUIT =
  /(?<!\p{L})(?:suit|lawsuit|complaint|case|claim|action)\s(?:that|which|(?:in which|where)\s[^,;:.]{2,50}\s(?:was|is|were|are|stands|stood))\s$|(?<!\p{L})(?:plainte|procès|action|recours|affaire)\s(?:où|dans l(?:aquelle|equel))\s[^,;:.]{2,50}\s(?:est|était|a été|sont|étaient)\s$|(?<!\p{L})(?:t[ao]ken?|takes?|took|dragged|drags|hauled|assigné|traîné|poursuivi)\s[^;:.]{1,90}\s(?:to court|en justice)(?!\p{L})[^;:.]*,\s(?:and|but|et|mais)\s(?:[^,;:.]+\s)?$/u;

/**
 * « Interrogée par des eurodéputés », “questioned by several MEPs”: asked by some of them, and heard by no committee; « Interrogé sur le procès à
 * venir, le patron d’A », “Questioned about the fine, A’s boss said”: asked by the press.
 */
function isAskedBySome(hit: Hit, scene: Scene): boolean {
  if (!ASKED.test(textIn(scene, hit))) return false;
  const words = scene.text.slice(hit.start - scene.start);
  if (BY_PRESS.test(words)) return true;
  if (OPENS_CLAUSE.test(scene.text.slice(0, hit.start - scene.start)) && isAskedAside(words)) return true;
  return BY_SOME.test(words) && !COMMITTEE.test(scene.text);
}

/** A participle that opens the sentence, of somebody whom it does not say to have been heard anywhere. */
function isAskedAside(words: string): boolean {
  const aside = ASIDE.exec(words)?.[0];
  return aside !== undefined && !BY_WHOM_OR_WHERE.test(aside.replace(ABOUT_WHAT, ''));
}

const OPENS_CLAUSE = /^[«"\s]*(?:(?:\p{Ll}+|Aussi|Lui|Elle),?\s)?$/u;
const ASIDE =
  /^(?:interrogée?s?|questionnée?s?|interpellée?s?|questioned|quizzed|pressed)(?!\p{L})[^,;.]*,/iu;
/** What it is about, up to whoever asks. */
const ABOUT_WHAT = /\s(?:sur|au sujet|à propos|about|over|on)\s(?:(?!\s(?:par|by)\s)[^,;.])*/iu;
const BY_WHOM_OR_WHERE =
  /(?<!\p{L})(?:députée?s?|eurodéputée?s?|sénateurs?|sénat|parlement\p{L}*|commissions?|assemblée|chambre|juges?|magistrats?|enquêteurs|policiers?|police|gendarmes|procureure?s?|parquet|tribunal|barre|justice|audience|MPs|MEPs|lawmakers|senat\p{L}+|congress|parliament\p{L}*|committee|judges?|court|investigators|detectives|prosecutors?|regulators?|hearing|inquiry)(?!\p{L})/iu;
const BY_PRESS =
  /^\p{L}+\s(?:(?:on|in|le|en|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\p{Lu}\p{Ll}+)\s){0,2}(?:by|par|sur|on)\s(?:(?:the|le|la|les|des|nos|our|une?|several|plusieurs)\s|l')?(?:AFP|Reuters|Bloomberg|journalistes?|reporters?|journalists|presse|quotidien|Monde|Figaro|Echos|Échos|Parisien|Financial Times|FT|BBC|CNN|CNBC|franceinfo|France Inter|RTL|BFM\p{L}*|TF1|analystes?|analysts|actionnaires|shareholders|investisseurs|investors)(?!\p{L})/u;

const ASKED = /^(?:interrog|question|quizz|interpell)/iu;
const BY_SOME =
  /^\p{L}+\s(?:(?:on|in|le|en|à|au)\s\p{L}+\s)?(?:by\s(?:some|several|a\sfew|a\sgroup\sof|individual)|par\s(?:des|plusieurs|quelques|certains|deux|trois))\s(?:[\p{L}-]+\s)?(?:MEPs|MPs|lawmakers|senators|legislators|eurodéputée?s|députée?s|sénateurs|parlementaires|élus)(?!\p{L})/u;
const COMMITTEE = /(?<!\p{L})(?:commission|committee|hearing|audition|mission d'information)(?!\p{L})/iu;

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
