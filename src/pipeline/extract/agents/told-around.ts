import type { Agent } from './agent.ts';
import type { AgentIndex } from './agent-index.ts';
import { isSource } from './agent-places.ts';
import { isGeneral } from './antecedent.ts';
import { createBesideReader } from './told-beside.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** Who acted where a lead does not say: the sentences around it do. Null where they name nobody, or several. */
export type AroundReader = (scene: Scene, reader: SceneReader) => Agent | null;

/**
 * Returns a function that reads who acted off the sentences beside a lead that only tells what befell somebody: the one authority that the sentence itself,
 * the headline or the next two name (“A bank must pay €900,000. Lower Saxony’s data protection commissioner said …”), of the country that the sentence
 * tells, if it tells one; else that country's authorities, where somebody of theirs speaks next.
 */
export function createAroundReader(index: AgentIndex): AroundReader {
  const { authorities, idOf, governmentOf, jurisdictionOf } = index;
  const { placeOf } = createBesideReader(index);
  return (scene, reader) => {
    if (BY_OTHERS.test(scene.text)) return null;
    const place = placeOf(scene);
    const next = reader.after(scene);
    const later = next && reader.after(next);
    for (const told of [scene, scene.inTitle ? null : reader.at(0), next, later]) {
      const named = (told?.authorities ?? []).filter(
        (one) => one.kind === 'authority' && !isGeneral(one) && told !== null && !isSource(told, one)
      );
      const [id, ...others] = new Set(named.flatMap((one) => idOf(one) ?? []));
      if (id === undefined) continue;
      const jurisdiction = authorities.get(id)?.jurisdiction ?? null;
      // “The authority declined to comment”: it has not acted.
      const acts =
        told === scene || told?.inTitle || (told && SPEAKS.test(told.text) && !SILENT.test(told.text));
      if (!acts) return null;
      if (others.length > 0 && others.some((other) => authorities.get(other)?.jurisdiction !== jurisdiction))
        return null;
      if (jurisdiction === null || (place !== null && place !== jurisdiction)) return null;
      return actingAs([id], jurisdiction);
    }
    const speaks = [next, later].some((told) => told !== null && OFFICIAL.test(told.text));
    const forbidding = scene.places.find(({ start }) =>
      FORBIDDEN_IN.test(scene.text.slice(0, start - scene.start))
    );
    const country = forbidding ? jurisdictionOf(forbidding) : speaks ? place : null;
    const government = governmentOf(country);
    return country !== null && government !== null ? actingAs([government], country) : null;
  };
}

/** “illegal throughout the UK”: there its authorities forbid. */
const FORBIDDEN_IN =
  /\s(?:illegal|banned|prohibited|outlawed|forbidden|off[ -]limits|against the law)\s(?:in|across|throughout)\s(?:the\s|all of\s)?$/u;
/** “suspended by its employer”, “fined by the league”. */
const BY_OTHERS = createSearch(
  /(?<!\p{L})(?:fined|penali[sz]ed|sanctioned|warned|reprimanded|censured|banned|barred|suspended|disqualified|ordered|told|raided|searched)\s(?:[^,;:.]{1,40}\s)?by\s(?:its|their|his|her|the|an?)\s/iu
);
const SPEAKS =
  /(?<!\p{L})(?:said|says|found|held|ruled|heard|noted|announced|added|told|concluded|considered|stated|wrote|reported|explained|imposed|published|decided)(?!\p{L})/iu;
const SILENT = /(?<!\p{L})(?:declined|does not|did not|has no|is not|refused)(?!\p{L})/iu;
const OFFICIAL =
  /(?<!\p{L})(?:courts?|judges?|magistrates|tribunal|regulators?|watchdog|authority|inspectors?|inspectorate|prosecutors?|ministry|commissioner|agency)(?!\p{L})[^.;]{0,80}?\s(?:said|heard|found|ruled|held|told|announced|added)(?!\p{L})/iu;

function actingAs(ids: string[], jurisdiction: string): Agent {
  return {
    evidence: 'near',
    authorities: ids,
    jurisdiction,
    placed: false,
    toldIn: null,
    namedIn: null,
    private: false
  };
}
