import type { CompanyEntry, Mention } from '../../types.ts';
import { bystandersOf } from './bystanders.ts';
import { isAncestor } from './owners.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * The company that a clipping is about: the one that its title names, or, where that names none, the one that the text opens
 * with as its subject (“Apple used to settle quietly.”) or whose boss it presents first (“The founder of Shein …”); null where nobody can tell.
 */
export function protagonistOf(
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry> = NONE
): string | null {
  const title = reader.at(0);
  const named = title.inTitle ? withoutBystanders(title) : [];
  if (named.length > 0)
    return only(named) ?? withItsOwn(named, companies) ?? ownerBehindHeading(named, title, companies);
  let opening = title.inTitle ? reader.after(title) : title;
  while (opening?.inTitle) opening = reader.after(opening);
  if (!opening) return null;
  const spoken = withoutBystanders(opening);
  if (isSubject(spoken[0], opening)) return only(spoken);
  return companyOfBoss(opening, reader);
}

/** Whose boss is the subject of the first sentence that names a company, of the first few: « Le patron de Ryanair aime les chiffres ronds ». */
function companyOfBoss(opening: Scene, reader: SceneReader): string | null {
  let told: Scene | null = opening;
  for (let i = 1; i < FIRST_SENTENCES && told !== null && told.companies.length === 0; i++)
    told = reader.after(told);
  const first = told?.companies[0];
  if (!told || !first) return null;
  const before = told.text.slice(0, first.start - told.start);
  const after = told.text.slice(first.end - told.start);
  const isOfBoss = BOSS_OF.test(before) || (ARTICLE.test(before) && ITS_BOSS.test(after));
  return isOfBoss ? first.entity : null;
}

const FIRST_SENTENCES = 4;
const BOSSES = `(?:chief executive|chief|boss|head|chair(?:man|woman|person)?|president|founders?|co-?founders?|owner|CEO|patron(?:ne)?|PDG|dirigeante?|directeur général|directrice générale|présidente?|fondat(?:eurs?|rices?)|cofondat(?:eurs?|rices?))`;
const BOSS_OF = new RegExp(
  `^[«"\\s]*(?:(?:the|le|la|les|its|her|his)\\s|l')?(?:[\\p{Ll}-]+\\s){0,2}${BOSSES}(?:\\s(?:and|et)\\s[\\p{Ll}\\s-]{2,24})?\\s(?:of|at|de|du|d')\\s?(?:the\\s|la\\s|l')?$`,
  'iu'
);
const ARTICLE = /^[«"\s]*(?:the\s)?$/iu;
const ITS_BOSS = new RegExp(`^(?:'s?)?\\s(?:[\\p{Ll}-]+\\s){0,2}${BOSSES}(?!\\p{L})`, 'u');

function withoutBystanders(scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  return scene.companies.filter((mention) => !bystanders.has(mention));
}

function only(mentions: readonly Mention[]): string | null {
  const [id, ...others] = new Set(mentions.flatMap(({ entity }) => entity ?? []));
  return id !== undefined && others.length === 0 ? id : null;
}

const NONE: ReadonlyMap<string, CompanyEntry> = new Map();

/** “Microsoft unbundles Teams”: about the first, if all others are its own. */
function withItsOwn(
  mentions: readonly Mention[],
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  const [first, ...others] = mentions;
  const id = first?.entity ?? null;
  const own =
    id !== null && others.every(({ entity }) => entity === id || isAncestor(id, entity ?? '', companies));
  return own ? id : null;
}

/** “Teams: Brussels accepts Microsoft’s commitments”: about the owner of what only heads a title. */
function ownerBehindHeading(
  [first, ...others]: readonly Mention[],
  { start, text }: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  if (!first || !HEADING.test(text.slice(first.end - start))) return null;
  const owner = only(others);
  return owner !== null && isAncestor(owner, first.entity ?? '', companies) ? owner : null;
}

const HEADING = /^\s?:\s/u;

function isSubject(first: Mention | undefined, { start, text }: Scene): boolean {
  return first !== undefined && /^[«"\s]*$/.test(text.slice(0, first.start - start));
}
