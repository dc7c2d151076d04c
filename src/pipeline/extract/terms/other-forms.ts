import { englishForms } from '../text/inflect.ts';

/** Forms of a verb that its term does not list, each with what has to stand right before it. */
export interface OtherForms {
  /** “by excluding A”, “is placing B”. */
  gerunds: string[];
  /** “decided to exclude A”, “the first to exclude A”: where it hangs on a word for deciding, or for who does; plans and demands are told by more words than are known. */
  infinitives: string[];
}

/**
 * The infinitives and gerunds of the English verbs that the first words of a term give in the third person: of “places” “place” and “placing”.
 * None of those that the term has itself.
 */
export function otherForms(choices: readonly string[]): OtherForms {
  const known = new Set(choices.map((words) => words.toLowerCase()));
  const bases = choices.flatMap((words) => baseOf(words) ?? []);
  const fresh = (forms: string[]) => [...new Set(forms)].filter((form) => !known.has(form));
  return { infinitives: fresh(bases), gerunds: fresh(bases.map(gerundOf)) };
}

/** What must stand before each kind of them, as the beginning of a pattern. */
export const BEFORE_GERUND =
  '(?<=(?<!\\p{L})(?:by|for|is|was|are|were)\\s(?:(?:also|now|then|today|temporarily|effectively|formally|immediately|provisionally)\\s)?)';
export const BEFORE_INFINITIVE =
  '(?<=(?<!\\p{L})(?:(?:decid|decision|vot|mov|chos|opt|resolv)\\p{L}*|first|latest)\\s(?:[^\\s,;:.]+\\s){0,9}to\\s(?:(?:also|temporarily|formally|immediately|provisionally)\\s)?)';

/** The infinitive of a form in the third person with nothing behind it. */
function baseOf(words: string): string | null {
  const third = /^\p{Ll}{2,}[^su\P{Ll}]s$/u.exec(words)?.[0];
  if (third === undefined) return null;
  if (/[^aeiou]ies$/u.test(third)) return third.length > 4 ? `${third.slice(0, -3)}y` : third.slice(0, -1);
  return /(?:sh|ch|x|ss|zz)es$/u.test(third) ? third.slice(0, -2) : third.slice(0, -1);
}

/**
 * The gerunds of irregular French verbs that the first words of a term give in another form: of « exclut » « excluant ». None of those that the term has itself.
 */
export function frenchGerunds(choices: readonly string[]): string[] {
  const known = new Set(choices);
  const gerunds = choices.flatMap((words) => {
    const rule = IRREGULAR.find(([form]) => form.test(words));
    return rule ? words.replace(...rule) : [];
  });
  return [...new Set(gerunds)].filter((form) => !known.has(form));
}

export const BEFORE_FRENCH_GERUND = "(?<=(?<!\\p{L})en\\s(?:l'|les\\s|lui\\s|leur\\s)?)";

const IRREGULAR: [RegExp, string][] = [
  [/^(\p{L}*)prend(?:re)?$/u, '$1prenant'],
  [/^(\p{L}*(?:en|on)d)(?:re|ent)?$/u, '$1ant'],
  [/^(\p{L}+cl)u(?:re|t|ent)$/u, '$1uant'],
  [/^(\p{L}+[eao]i)n(?:dre|t|gnent)$/u, '$1gnant'],
  [/^(\p{L}*)crit?(?:re|vent)?$/u, '$1crivant'],
  [/^(\p{L}*)met(?:tre|tent)?$/u, '$1mettant'],
  [/^(inter|pré|contre)di(?:re|t|sent)$/u, '$1disant'],
  [/^sais(?:ir|it|issent)$/u, 'saisissant'],
  [/^(?:faire|fait|font)$/u, 'faisant'],
  [/^(?:faire|fait) (\p{L}+)$/u, 'faisant $1']
];

function gerundOf(base: string): string {
  if (DOUBLED.test(base)) return `${base}${base.slice(-1)}ing`;
  return englishForms(base)[3] ?? base;
}

/** Stressed at the end, though of two syllables. */
const DOUBLED = /^(?:forbid|compel|expel|rebut|permit|submit|refer|defer|overrun)$/u;
