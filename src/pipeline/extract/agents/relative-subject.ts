import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

const VERBS = 'inflig|prononc|impos|intent|notifi|adress|ouv|lanc|engag';

/** Behind a noun, up to a verb whose subject follows: « que lui a infligée », « de 3 millions d’euros, que vient de lui imposer », « que lui infligeait ». */
const CLAUSE = new RegExp(
  `^(?:\\s(?:\\p{Ll}+|d[e']\\s?\\d[\\d,. ]*(?:\\s(?:millions?|milliards?))?(?:\\s(?:d'euros|de\\s\\p{Ll}+))?)){0,3}?,?\\s(?:que\\s|qu')(?:(?:(?:lui|leur)\\s)?(?:a|ont|avait|avaient)\\s(?<done>(?:${VERBS})(?:é|ée|és|ées|erte|ertes))|vien(?:t|nent|nait|naient)\\sde\\s(?:lui\\s|leur\\s)?(?<just>(?:${VERBS})(?:er|rir))|(?:lui|leur)\\s(?<then>(?:${VERBS})(?:e|ent|eait|eaient|ait|aient)))(?=[\\s,])`,
  'u'
);

/** Between the verb and whoever follows: « il y a deux semaines », « , la semaine dernière, », « en octobre ». */
const ADVERBIAL =
  /^(?:,?\s(?:(?:il y a|la|le|l'an|en|au|dès|fin|début|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})[^,;:.()]{0,30}|récemment|déjà)),?\s(?:(?:la|le|les)\s|l')?$|^,?\s(?:(?:la|le|les)\s|l')?$/u;

/** The verb of such a clause behind a noun, and how long the clause is up to there; null where there is none. */
export function invertedClause(behind: string): { verb: string; length: number } | null {
  const found = CLAUSE.exec(behind);
  const verb = found?.groups?.done ?? found?.groups?.just ?? found?.groups?.then;
  return found && verb !== undefined ? { verb, length: found[0].length } : null;
}

/** Whether nothing but a time stands between that verb and whoever acts. */
export function isSubjectNext(between: string): boolean {
  return ADVERBIAL.test(between);
}

/** « l’amende que lui a infligée la Cnil », “the inquiry that the FTC opened”: the subject of the clause behind a noun. */
export function actsInClause({ start, end }: Hit, scene: Scene, span: Span): boolean {
  const from = scene.start;
  return (
    (span.start >= end && isInvertedSubject(scene.text.slice(end - from, span.start - from))) ||
    (span.start >= start &&
      isSubjectOfClause(scene.text.slice(start - from, span.start - from), scene.text.slice(span.end - from)))
  );
}

function isInvertedSubject(between: string): boolean {
  const clause = invertedClause(between);
  return clause !== null && isSubjectNext(between.slice(clause.length));
}

function isSubjectOfClause(before: string, behind: string): boolean {
  return THAT.test(before) && DOES.test(behind);
}

const THAT = /(?:^|[\s,])(?:que\s|qu'|that\s|which\s)(?:(?:the|la|le|les)\s|l')?$/u;
const DOES =
  /^\s(?:(?:lui|leur)\s)?(?:(?:a|ont|avait|avaient|has|had|have)\s(?:(?:\p{L}+ly|déjà|ensuite|aussi|since|then|also)\s)?)?(?:inflig|prononc|impos|notifi|adress|dépos|intent|ouv(?:r|ert)|lanc|engag|mèn|men(?:é|a)|condui|open|launch|start|began|levied|issued|filed|brought|lodged|handed|slapped|conduct|ran|runs|pursu|poursui)/u;
