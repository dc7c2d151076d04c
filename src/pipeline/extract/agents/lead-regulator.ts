import type { AuthorityEntry, Mention } from '../../types.ts';
import { isAgency, isGeneral } from './antecedent.ts';
import type { Scene, SceneReader } from '../scene.ts';

/** Whom words such as “its lead EU privacy regulator” mean; null where they are others, or nobody fits. */
export type LeadRegulatorReader = (mention: Mention, scene: Scene, reader: SceneReader) => Mention | null;

/**
 * Returns a function that reads “A’s lead EU regulator”, “its main privacy regulator in the European Union” as the agency of a member
 * state that it is: the first one which the sentence, or one of the two before and after it, names. The Union has none itself.
 */
export function createLeadRegulatorReader(
  authorities: ReadonlyMap<string, AuthorityEntry>
): LeadRegulatorReader {
  const isNational = (mention: Mention) => {
    const entry = mention.kind === 'authority' ? authorities.get(mention.entity ?? '') : undefined;
    return entry !== undefined && entry.jurisdiction !== 'EU' && !isGeneral(mention) && isAgency(entry);
  };
  return (mention, scene, reader) => {
    if (mention.kind !== 'authority' || authorities.get(mention.entity ?? '')?.jurisdiction !== 'EU')
      return null;
    const from = mention.start - scene.start;
    const opening = scene.text.slice(Math.max(0, from - 24), from + 5);
    const privacy = authorities.get(mention.entity ?? '')?.roles.includes('data-protection') === true;
    if (!LEAD.test(opening) && !(privacy && LEAD_PRIVACY.test(opening))) return null;
    const before = reader.before(scene);
    const after = reader.after(scene);
    const around = [scene, after, after && reader.after(after), before, before && reader.before(before)];
    for (const told of around) {
      const named = told?.authorities.find(isNational);
      if (named) return { ...mention, entity: named.entity };
    }
    return null;
  };
}

/** “its lead privacy regulator in the EU”. */
const LEAD_PRIVACY = /(?<!\p{L})(?:lead|leading|main|principal)\s(?:data|priv)/u;
/** “its lead European Union privacy regulator”: an office of the Union's law, held by one of its states. */
const LEAD = /(?<!\p{L})(?:lead|leading|main|chief|principal)\s(?:\p{Ll}+\s)?(?:E|EU|Euro)\p{L}{0,3}/u;
