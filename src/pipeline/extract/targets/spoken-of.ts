import type { CompanyEntry } from '../../types.ts';
import { officesIn } from '../agents/offices.ts';
import type { Hit } from '../terms/hits.ts';
import type { Voice } from '../terms/voice.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { namesSomebody } from './named-before.ts';
import { isAncestor } from './owners.ts';
import { protagonistOf } from './protagonist.ts';

/**
 * Whom an authority acts on whose sentence names nobody, and no word for it either: the company that the clipping is about, where
 * the authority is the verb's subject and what it does has no other object (“The FCC barred the sale of new equipment in 2022.”,
 * « À Paris, le parquet a ouvert une enquête sur la manipulation de l’algorithme »).
 */
export function spokenOf(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  if (voice !== 'active' || scene.inTitle || scene.companies.length > 0) return null;
  if (!STRUCK_ALONE.has(hit.term.type) || !hit.term.needs.has('target')) return null;
  if (!isSubject(hit, scene) || namesSomebody(hit, scene)) return null;
  const behind = scene.text.slice(hit.verbEnd - scene.start);
  if (SOMEBODY.test(behind) || ANYTHING.test(behind)) return null;
  const company = protagonistOf(reader, companies);
  return company !== null && isStillSpokenOf(company, scene, reader, companies) ? company : null;
}

const STRUCK_ALONE: ReadonlySet<string> = new Set([
  'ban',
  'restriction',
  'order',
  'investigation_opened',
  'lawsuit',
  'ipo_suspended',
  'restructuring_order'
]);

/** Whether one authority, office or seat of power, or a pronoun for it, stands right before the verb. */
function isSubject({ start, term }: Hit, scene: Scene): boolean {
  const leads = term.type === 'lawsuit' ? ARE : TO_VERB;
  if (PRONOUN.test(scene.text.slice(0, start - scene.start))) return true;
  if (scene.places.filter(({ end }) => end < start).length > MOST_PLACES) return false;
  return [...scene.authorities, ...officesIn(scene), ...scene.places].some(
    ({ end }) => end < start && leads.test(scene.text.slice(end - scene.start, start - scene.start))
  );
}

/** “Watchdogs in Germany, Italy and Poland have opened similar inquiries”: who of them is left open. */
const MOST_PLACES = 2;

const TO_VERB =
  /^(?:\s\([^)]{2,40}\))?(?:,\s[^;:.]{3,90},)?(?:\s(?:in|en|last|late|early|le|la|on|fin|début|au)\s[^,;:.]{3,24})?\s(?:(?:has|have|had|is|was|a|ont|avait|avaient|vient|viennent|de|d'|also|now|then|later|already|since|itself|aussi|déjà|ensuite|depuis|[\p{Ll}]+(?:ly|ment)|to|will|va|de son côté|à son tour)\s?){0,4}$/u;
/** “Arkansas and Nebraska are suing”. */
const ARE = new RegExp(TO_VERB.source.replace('is|was|', 'is|are|was|were|'), 'u');
const PRONOUN =
  /^[«"\s]*(?:(?:in|en)\s[^,;:.]{3,24},?\s)?(?:It|She|Elle|it|she|elle)\s(?:(?:has|had|a|avait|also|aussi|already|déjà|later|then|ensuite|[\p{Ll}]+(?:ly|ment))\s){0,3}$/u;

/** “told residents”, « a accusé l’État », “reviewing the opinion”, « condamne chacune des trois »: somebody or something else. */
const SOMEBODY = createSearch(
  /^[^.;:,]{0,40}?(?<!\p{L})(?:governments?|opinion|ruling|judge?ment|verdict|each|chacune?s?|milliers|thousands|state|town|city|council|agency|agencies|police|residents|people|public|parents|schools?|ministers?|ministry|governors?|hospitals?|doctors?|patients|consumers|executives?|directors?|gouvernement|État|Etat|ville|commune|villes|communes|préfets?|maires?|agences?|ministères?|ministres?|police|écoles?|hôpita(?:l|ux)|médecins|patients|consommateurs|dirigeants|laboratoires|administrations?)(?!\p{L})/u
);

/** “an inquiry into how films are paid for”: what is nobody's own. */
const ANYTHING =
  /^[^.;:,]{0,40}?\s(?:into|sur)\s(?!(?:its|their|the|this|these|la|les?|son|sa|ses|leurs?|ce|cet|cette|ces)\s|l')/u;

/** Whether the sentences before that name companies name it, its owner or what it owns. */
function isStillSpokenOf(
  company: string,
  scene: Scene,
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): boolean {
  let told = reader.before(scene);
  for (let i = 0; i < MEMORY && told !== null; i++, told = reader.before(told)) {
    if (told.companies.length === 0) continue;
    return told.companies.some(
      ({ entity }) =>
        entity === company ||
        isAncestor(entity ?? '', company, companies) ||
        isAncestor(company, entity ?? '', companies)
    );
  }
  return true;
}

const MEMORY = 4;
