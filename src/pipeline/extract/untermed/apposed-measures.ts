import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { ToldNoun } from './told-nouns.ts';

/**
 * What an apposition calls a limit, and says on whom it was imposed: « Les enfants n’ont droit qu’à trois heures, mesure imposée lundi à A et à B par l’agence »,
 * “a limit imposed on A by the regulator”. A measure is one where its sentence sets a bound.
 */
export function findApposedMeasures({ text, language }: Clipping, reader: SceneReader): ToldNoun[] {
  return (language === 'fr' ? FRENCH : ENGLISH).all(text).flatMap(({ index, 0: words }): ToldNoun[] => {
    const scene = reader.at(index);
    const opening = scene.text.slice(0, index - scene.start);
    const start = index + words.search(/\p{L}/u);
    const end = index + words.length;
    if (scene.inTitle || end >= scene.end || (!LIMIT.test(words) && !BOUND.test(opening))) return [];
    const term = unwrittenTerm({
      type: 'restriction',
      language: language === 'fr' ? 'fr' : 'en',
      frame: 'noun',
      needs: new Set(['agent', 'target']),
      words: 'apposed measure'
    });
    return [{ scene, hit: { term, start, end, verbEnd: end, agentWord: null } }];
  });
}

const DAY = '(?:\\s(?:(?:on|in|this|last|le|en|ce|cette)\\s)?[\\p{L}\\d]+(?:\\s\\p{L}+)?(?:\\s\\d{4})?)?';
const FRENCH = createSearch(
  new RegExp(
    `,\\s(?:une\\s)?(?:mesure|limite|restriction|règle)\\s(?:imposée|infligée|dictée)${DAY}(?=\\s(?:à\\s|aux?\\s))`,
    'giu'
  )
);
const ENGLISH = createSearch(
  new RegExp(
    `,\\san?\\s(?:\\p{Ll}+\\s)?(?:measure|limit|cap|ceiling|restriction|curb|rule)\\simposed${DAY}\\son(?=\\s(?:the\\s)?\\p{Lu})`,
    'giu'
  )
);
const LIMIT = /limit|cap|ceiling|restriction|curb/iu;
/** « n’ont plus droit qu’à deux heures », “only on Fridays”, “no more than”. */
const BOUND = createSearch(
  /(?<!\p{L})(?:n'\p{L}+\s(?:plus\s)?(?:le\s)?droit\squ|que\s(?:deux|trois|\d+)|pas\splus\sd|au\splus|au\smaximum|limité|plafonné|seulement|only|no\smore\sthan|at\smost|limited|capped|restricted)/iu
);
