import type { AuthorityEntry, Mention, Span } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { EUROPEAN_COMMISSION } from './agent-index.ts';

/** “The Commission” by itself, or its people, where no other was named before: the European one; null for any other office. */
export function commissionAt(
  authorities: ReadonlyMap<string, AuthorityEntry>,
  office: Span,
  scene: Scene
): Mention | null {
  const surface = scene.text.slice(office.start - scene.start, office.end - scene.start);
  if (!authorities.has(EUROPEAN_COMMISSION)) return null;
  const behind = scene.text.slice(office.end - scene.start, office.end - scene.start + 24);
  const before = scene.text.slice(0, office.start - scene.start);
  const isOfIt = OF_ITS_PEOPLE.test(before);
  if (surface !== 'Commission' && !isOfIt) return null;
  const leads =
    /(?:^|[\s«])(?:the|la)\s$/i.test(before) || (/(?:^|\s)an?\s$/i.test(before) && SPEAKER.test(behind));
  const alone = /^(?:\s(?!d)|[.,;:)»]|$)/.test(behind) && !NAME_GOES_ON.test(behind);
  return isOfIt || (leads && (alone || OWN_COMMAND.test(behind)))
    ? {
        ...office,
        entity: EUROPEAN_COMMISSION,
        kind: 'authority',
        surface,
        metonymic: false,
        rule: 'role',
        confidence: 0.9
      }
    : null;
}

/** « la Commission nationale des télécommunications », “the Commission for Communications”: another one, which the gazetteers do not know. */
const NAME_GOES_ON =
  /^\s(?:(?:nationale|fédérale|centrale|supérieure|régionale|cantonale|provinciale|royale|électorale|bancaire|boursière|financière|indépendante|permanente|mixte|paritaire|consultative|interministérielle|technique|spéciale|judiciaire|antitrust|antimonopole)(?!\p{L})|for\s\p{Lu})/u;

/** “the Commission’s competition officials”. */
const OF_ITS_PEOPLE = /(?:^|[\s«])[Tt]he Commission's\s(?:[\p{Ll}-]+\s)?$/u;
/** “, a Commission spokesman said”. */
const SPEAKER = /^\s(?:spokes(?:man|woman|person)|official|source)(?!\p{L})/u;
/** « sommé par la Commission de cesser »: whose commission it is follows otherwise. */
const OWN_COMMAND = /^\s(?:de\s|d')(?:ne\s)?\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
