import type { Scene } from '../scene.ts';
import type { KnownLaw, Laws } from './laws.ts';

/**
 * The law that a sentence says was broken, or by which something was decided: “in breach of the Digital Services Act”, “its first fine under
 * the DMA”, « au titre du DSA ». Null where it names none so.
 */
export function createBrokenLawReader({ search, byName }: Laws): (scene: Scene) => KnownLaw | null {
  return ({ text }) => {
    const broken = search.all(text).find(({ index, 0: name }) => {
      return BY_IT.test(text.slice(0, index)) || FINE_BEHIND.test(text.slice(index + name.length));
    });
    return broken ? (byName.get(broken[0]) ?? null) : null;
  };
}

/** Right before the name of a law, or with what it is called between. */
const BY_IT =
  /(?<!\p{L})(?:under|pursuant to|contrary to|(?:breach|infring|contraven|flout)\p{L}*(?:\sof)?|(?<!\b(?:fines?|decisions?|orders?|rulings?|demands?|rules?)\s)violat\p{L}*(?:\sof)?|(?:comply|compliance)\swith|au titre d[eu]|en vertu d[eu]|au regard d[eu]|(?:violation|infraction|manquement|non-respect|mépris)s?\s(?:d[eu]|aux?|à)|(?:violé|enfreint|méconnu|bafoué)|contrevenu à|(?:viol|enfreign|méconnaiss|contreven)ant|amendes?|enquêtes?|procédures?)\s?(?:[\p{L}'-]+\s){0,5}?(?:[\p{L}'-]+\s\()?(?:l')?$/iu;

/** “a DMA fine”, “DSA breaches”. */
const FINE_BEHIND =
  /^\s(?:fines?|penalt(?:y|ies)|breach(?:es)?|violations?|infringements?|probes?|investigations?)(?!\p{L})/u;
