import { isGeneral } from './antecedent.ts';
import type { Mention } from '../../types.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * « A paiera 508 millions. L'accord avec le parquet a été validé », “The judge approved the settlement between the FTC and A. The group pays 5m”: the one authority
 * that the sentence before or behind names as party to a deal, or null.
 */
export function partyToDeal(scene: Scene, reader: SceneReader): Mention | null {
  const parties = [reader.before(scene), reader.after(scene)].flatMap((told) =>
    (told?.authorities ?? []).filter(
      (one) =>
        told !== null &&
        one.kind === 'authority' &&
        !isGeneral(one) &&
        OF_DEAL.test(told.text.slice(0, one.start - told.start))
    )
  );
  const [party] = parties;
  return party && parties.every(({ entity }) => entity === party.entity) ? party : null;
}

/** Right before who the deal is with. */
const OF_DEAL =
  /(?<!\p{L})(?:(?:l'|cet\s|d'un\s)accord|(?:la|cette|une)\s(?:transaction|convention(?:\sjudiciaire(?:\sd'intérêt\spublic)?)?)|the\s(?:settlement|deal|agreement|accord))\s(?:(?:amiable|transactionnel|global|final)\s)?(?:(?:conclue?|signée?|passée?|négociée?|trouvée?|scellée?|reached|struck|signed|agreed|negotiated)\s)?(?:avec|entre|with|between)\s(?:the\s|la\s|le\s|l'|les\s)?$/iu;
