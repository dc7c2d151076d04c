import type { Hit } from '../terms/hits.ts';
import { PEOPLE } from './topic.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';
import { isOwnerStruck } from './unknown-subject.ts';

/** “Its two bosses were fined”, “The owner of A, Jane Doe, was fined”, “Mr Doe had been fined £5,000”: whether a person is the subject of what is suffered. */
export function suffersAsPerson(hit: Hit, scene: Scene, voice: Voice): boolean {
  const before = scene.text.slice(0, hit.start - scene.start);
  const titled = TITLED.test(before) && !isTitleOfCompany(hit, scene);
  return (
    (voice === 'passive' || voice === 'subject') &&
    (PEOPLE.test(before) || titled || isOwnerStruck(hit, scene))
  );
}

/** “Dr Martens was fined”: whether a company whose name has a title in it stands shortly before a verb. */
export function isTitleOfCompany(hit: Hit, { companies }: Scene): boolean {
  return companies.some(
    ({ surface, end }) =>
      /^(?:Mrs?|Ms|Dr|Sir|Lord)\s/u.test(surface) && end <= hit.start && hit.start - end < 20
  );
}

const TITLED =
  /(?:^|\s)(?:Mrs?|Ms|Dr|Sir|Lord|Mme|Mlle|M\.)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:(?:was|had been|has been|is|a été|avait été|est|fut)\s)?$/u;
