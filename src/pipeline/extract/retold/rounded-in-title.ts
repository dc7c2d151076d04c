import { isOwnMoney } from '../sums/currency-home.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping; a fine that the title tells in its readers’ money has the sum of the text in that of whoever fines, where the text converts it to
 * what the title says: « plus d’un milliard d’euros » over « 8,026 milliards de yuans, environ 1,16 milliard d’euros ».
 */
export function withSumsOfText(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { type, inTitle, amount, currency, jurisdiction } = draft;
    if (type !== 'fine' || !inTitle || amount === null || isOwnMoney(currency, jurisdiction)) return draft;
    let scene = reader.after(reader.at(draft.start));
    for (let i = 0; scene !== null && i < LEAD; i++, scene = reader.after(scene)) {
      const exact = ownSumIn(scene, draft, amount);
      if (exact) return { ...draft, amount: exact.value, currency: exact.currency };
    }
    return draft;
  });
}

/** Sentences of a text that tell what its title says in short. */
const LEAD = 4;

function ownSumIn({ amounts }: Scene, { currency, jurisdiction }: Draft, rounded: number) {
  return amounts.find((amount, i) => {
    const converted = amounts[i + 1];
    return (
      isOwnMoney(amount.currency, jurisdiction) &&
      converted?.converted === true &&
      converted.currency === currency &&
      Math.abs(converted.value - rounded) <= ROUNDED * converted.value
    );
  });
}

/** “More than a billion” is told of 1.16. */
const ROUNDED = 0.2;
