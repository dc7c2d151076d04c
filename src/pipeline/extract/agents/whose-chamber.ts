import type { Span } from '../../types.ts';
import type { Scene } from '../scene.ts';

/**
 * Which countries have a body that is called as the passage calls it: “the Senate” is none of China’s, “forty attorneys general” are America’s, « la préfecture » is none of
 * Sweden’s, “a federal judge” who rules against a Korean company is none of Korea’s. The first is meant where a text names none of them. Null where every country may have such a one.
 */
export function countriesWith(text: string, { start, end }: Span): ReadonlySet<string> | null {
  const words = text.slice(start, end);
  if (SEVERAL_ATTORNEYS.test(words)) return AMERICA;
  if (PREFECT.test(words)) return WITH_PREFECTS;
  if (SENATE.test(words)) return WITH_SENATE;
  if (isFederal(text, { start, end })) return FEDERATIONS;
  return HOUSE.test(words) ? WITH_HOUSE : null;
}

/** Whether a passage tells of a judge or a prosecutor by no other word: the Union has courts, and no such one by himself. */
export function isOfACountry(text: string, { start, end }: Span): boolean {
  return ONE_OF_JUSTICE.test(text.slice(start, end));
}

const ONE_OF_JUSTICE = /^(?:judge|jury|prosecutors?|juge|jurés?|parquet|procureure?)$/iu;

/** The federation that a text means which names companies alone: the newspaper's own, else America, wherever the companies come from. */
export function federationOf(home: string | null): string {
  return home !== null && FEDERATIONS.has(home) ? home : 'US';
}

/** Whether the passage tells of a body of a federation: “a federal judge”, « le procureur fédéral ». */
export function isFederal(text: string, { start, end }: Span): boolean {
  return (
    FEDERAL.test(text.slice(Math.max(0, start - 10), end)) || FEDERAL_BEHIND.test(text.slice(start, end + 24))
  );
}

/** Whether the passage tells of a step that companies are put through in France alone, wherever they come from. */
export function isFrenchProcedure(text: string, { start, end }: Span): boolean {
  return FRENCH_PROCEDURE.test(text.slice(start, end));
}

const FRENCH_PROCEDURE = /(?:^|\s)mise?s?\sen\sexamen$/iu;
const FEDERAL = /(?:^|[^\p{L}])[Ff]ederal\s(?:\p{Ll}+\s)*\p{Ll}+$/u;
const FEDERAL_BEHIND =
  /^(?:juges?|procureure?s?|enquêteurs|régulateurs?|justice|agences?|autorités?|jury)\sfédéra(?:le?s?|ux)(?!\p{L})/iu;
const SENATE = /^(?:US\s)?senat(?:e|ors?)(?!\p{L})/iu;
const PREFECT = /^préf(?:ets?|ètes?|ectures?|ectora(?:l|le|ux))(?!\p{L})/iu;
const HOUSE = /^(?:US\s)?House(?!\p{L})/u;
const SEVERAL_ATTORNEYS = /(?:^|\s)attorneys[\s-]general$/iu;
const AMERICA: ReadonlySet<string> = new Set(['US']);
const FEDERATIONS: ReadonlySet<string> = new Set(
  'US DE CA AU BR CH MX AT BE RU IN AR NG MY PK AE ET VE'.split(' ')
);
const WITH_PREFECTS: ReadonlySet<string> = new Set('FR JP GR RO MA CM GN TG BJ SN'.split(' '));
const WITH_HOUSE: ReadonlySet<string> = new Set('US CA AU JP PH GB BE NL MY'.split(' '));
const WITH_SENATE: ReadonlySet<string> = new Set(
  'US FR IT ES BE NL PL CZ RO IE CA AU BR AR MX CL CO PH TH PK NG KE KZ UY PY BO ZW EG DZ MA CI CM'.split(' ')
);

/** “The state’s motor vehicles department”: in America none of the whole country. */
export function isOfState({ start }: Span, scene: Scene): boolean {
  return OF_STATE.test(scene.text.slice(Math.max(0, start - scene.start - 60), start - scene.start));
}

const OF_STATE = /(?<!\p{L})(?:state|city|county)'s\s(?:[\p{L}-]+\s){0,3}$/iu;
