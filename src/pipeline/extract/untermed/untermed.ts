import type { Clipping, Mention } from '../../types.ts';
import { findDuties } from './duties.ts';
import type { Duty } from './duties.ts';
import { findOpenVerbs } from './open-verbs.ts';
import type { SceneReader } from '../scene.ts';
import { findToldNouns } from './told-nouns.ts';

/**
 * Actions that no term tells, read off how a sentence is built: a duty, a noun with whatever verb, what follows a company's name. In the
 * headline and the first sentences alone, where a clipping tells its news: further on they are as often its background. The surest first.
 */
export function findUntermed(clipping: Clipping, mentions: readonly Mention[], reader: SceneReader): Duty[] {
  const lead = leadEnd(clipping, reader);
  const news = { ...clipping, text: clipping.text.slice(0, lead) };
  const named = mentions.filter(({ start }) => start < lead);
  return [
    ...findDuties(news, reader),
    ...[...findToldNouns(news, reader), ...findOpenVerbs(news, named, reader)].map((told) => ({
      ...told,
      struck: null
    }))
  ];
}

/** Where the third sentence of the text ends. */
function leadEnd({ text, bodyStart }: Clipping, reader: SceneReader): number {
  let end = bodyStart;
  for (let i = 0; i < SENTENCES && end < text.length; i++) {
    const rest = /\S/u.exec(text.slice(end, end + 200));
    if (!rest) break;
    end = reader.at(end + rest.index).end;
  }
  return end;
}

const SENTENCES = 3;
