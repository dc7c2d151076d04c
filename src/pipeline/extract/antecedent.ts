import type { AuthorityEntry, Mention, Span } from '../types.ts';
import type { Scene, SceneReader } from './scene.ts';

/** The authority that general words in a sentence mean, or null where none was named before that they can mean. */
export type AntecedentFinder = (words: Span, scene: Scene, reader: SceneReader) => Mention | null;

/** How many sentences back « the agency » may have been named. */
const MEMORY = 4;

/**
 * Returns a function that tells whom « l’Autorité », « le régulateur », “the agency”, “the court” mean: the nearest authority
 * of that kind named before, the one that its sentence is about if there are several.
 */
export function createAntecedentFinder(authorities: ReadonlyMap<string, AuthorityEntry>): AntecedentFinder {
  return (words, scene, reader) => {
    const kind = kindOf(words, scene);
    if (kind === null) return null;
    const fits = (mention: Mention) => {
      const entry = mention.kind === 'authority' ? authorities.get(mention.entity ?? '') : undefined;
      return entry !== undefined && !isGeneral(mention) && kind(entry);
    };
    const here = scene.authorities.filter(({ end }) => end <= words.start).filter(fits);
    if (here.length > 0) return here[0] ?? null;
    let told = reader.before(scene);
    for (let i = 0; told !== null && i < MEMORY; i++, told = reader.before(told)) {
      const named = told.authorities.find(fits);
      if (named) return named;
    }
    return null;
  };
}

/** « the regulator » of a country, as long as nothing says which. */
export function isGeneral({ kind, entity }: Mention): boolean {
  return kind === 'authority' && (entity?.endsWith('-authorities') ?? false);
}

type Kind = (entry: AuthorityEntry) => boolean;

function kindOf(words: Span, scene: Scene): Kind | null {
  const word = scene.text.slice(words.start - scene.start, words.end - scene.start).toLowerCase();
  const before = scene.text.slice(Math.max(0, words.start - scene.start - 30), words.start - scene.start);
  if (!DEFINITE.test(before)) return null;
  if (COURT.test(word)) return isCourt;
  if (MINISTRY.test(word)) return ({ name, nameFr }) => /minist|secretar/i.test(`${name} ${nameFr}`);
  if (COMMISSION.test(word))
    return ({ name, nameFr, aliases }) => /commission/i.test([name, nameFr, ...aliases].join(' '));
  return AGENCY.test(word) ? (entry) => !isCourt(entry) && !isPolitical(entry) : null;
}

const DEFINITE = /(?:^|[\s«“(—–])(?:the|this|that|its|le|la|ce|cette|du|au|l['’])\s?(?:[\p{Ll}-]+\s)?$/iu;
const COURT = /^(?:court|tribunal|cour|judges?|juges?)$/;
const MINISTRY = /^(?:ministry|minister|ministère|ministre|department)$/;
const COMMISSION = /^commission$/;
const AGENCY =
  /^(?:regulator|watchdog|agency|authority|body|bureau|régulateur|gendarme|autorité|agence|administration|institution|enforcer|exécutif|executive)$/;

function isCourt({ roles }: AuthorityEntry): boolean {
  return roles.some((role) => /court/.test(role));
}

function isPolitical({ roles }: AuthorityEntry): boolean {
  return roles.some((role) => /^(?:parliament|head-of-state|head-of-government|party|cabinet)$/.test(role));
}
