import type { Mention } from '../../types.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/** “was to pay for A, since banned”: whom a participle behind the name is said of, though that is named in somebody else’s clause. */
export function apposedTo(
  hit: Hit,
  scene: Scene,
  before: readonly Mention[],
  eligible: readonly Mention[]
): Mention | null {
  const { start, text, companies } = scene;
  const apposed = companies.findLast((mention) => mention.end <= hit.start);
  if (!apposed || eligible.includes(apposed)) return null;
  const isParticiple = /^(?:verb|passive)$/.test(hit.term.frame) && PARTICIPLE.test(textIn(scene, hit));
  if (!isParticiple || !APPOSED.test(text.slice(apposed.end - start, hit.start - start))) return null;
  return closesAside(scene, before.at(-1), apposed, hit) ? null : apposed;
}

/** “A, a rival of B, fined”: the comma behind B ends what is said of A. */
function closesAside(
  { start, text }: Scene,
  subject: Mention | undefined,
  aside: Mention,
  hit: Hit
): boolean {
  return (
    subject !== undefined &&
    aside.end + 2 === hit.start &&
    text.slice(subject.end - start, aside.start - start).startsWith(', ')
  );
}

/** Between a name and a participle said of it, another one of it included: “, since fined and now”, « , alors sanctionné et bientôt ». */
const APPOSED =
  /^,\s(?:(?:alors|déjà|bientôt|depuis|naguère|autrefois|aujourd'hui|since|then|already|now|later|once)\s|\p{Ll}+(?:é|ed)e?s?\s(?:[^,;:.]{1,20}\s)?(?:et|puis|and|then)\s){0,3}$/u;

const PARTICIPLE = /^\p{Ll}+(?:é|i|u|is|it|ed)e?s?(?!\p{L})/u;
