import { describe, expect, it } from 'vitest';
import { excerptOf, wholeText } from '../../src/pipeline/excerpt.ts';
import type { ClippingFacts } from '../../src/pipeline/types.ts';
import { clipping, fine, mention } from './correct/small.ts';

const NOTHING = 'Nobody came. Rain fell all day.';
const BEFORE = 'The hearing was short.';
const QUOTE = 'The CWB fined BrightCart.';
const AFTER = 'It was the first time.';
const NAMED = 'Northmail sells stamps.';

/** What is found in a body: the fine in `QUOTE`, BrightCart and Northmail. */
function facts(body: string): ClippingFacts {
  const page = clipping({ body });
  const at = (words: string) => page.text.indexOf(words);
  const named = (entity: string, name: string) =>
    at(name) < 0
      ? []
      : [{ entity, kind: 'company' as const, mentions: [mention(entity, name, at(name))], tags: [] }];
  const quoted = { quote: QUOTE, start: at(QUOTE), end: at(QUOTE) + QUOTE.length, event: 'e' };
  return {
    clipping: page,
    entities: [...named('brightcart', 'BrightCart'), ...named('northmail', 'Northmail')],
    actions: at(QUOTE) < 0 ? [] : [{ ...fine(), ...quoted }]
  };
}

const bodyOf = (found: ClippingFacts) => excerptOf(found).text.slice(found.clipping.bodyStart);

describe('an excerpt', () => {
  it('keeps the title, an action with the sentences beside it, and a sentence for each name', () => {
    const found = facts(`${NOTHING} ${BEFORE} ${QUOTE} ${AFTER} ${NOTHING} ${NAMED} ${NOTHING}`);
    expect(excerptOf(found).text).toBe(`A title\n\n[…] ${BEFORE} ${QUOTE} ${AFTER} […] ${NAMED} […]`);
  });

  it('marks what is left out of a paragraph in it, and whole paragraphs on a line', () => {
    expect(bodyOf(facts(`${NOTHING}\n${NAMED}\n${NOTHING}`))).toBe(`[…]\n${NAMED}\n[…]`);
    expect(bodyOf(facts(`${NAMED}\n${NOTHING}\n${BEFORE} ${QUOTE}`))).toBe(
      `${NAMED}\n[…]\n${BEFORE} ${QUOTE}`
    );
  });

  it('marks no omission where nothing is left out', () => {
    const body = `${BEFORE} ${QUOTE}\n${AFTER}`;
    expect(bodyOf(facts(body))).toBe(body);
  });

  it('of a clipping without evidence is its title and an omission', () => {
    expect(excerptOf(facts(NOTHING)).text).toBe('A title\n\n[…]');
    expect(excerptOf(facts('')).text).toBe('A title\n\n');
  });

  it('moves the offsets of what it keeps, and knows what it has not', () => {
    const found = facts(`${NOTHING} ${BEFORE} ${QUOTE} ${AFTER} ${NOTHING}`);
    const { text, move } = excerptOf(found);
    const [action] = found.actions;
    const moved = action && move(action);
    expect(moved && text.slice(moved.start, moved.end)).toBe(QUOTE);
    expect(move({ start: 0, end: 7 })).toEqual({ start: 0, end: 7 });
    expect(move({ start: 9, end: 12 })).toBeNull();
  });
});

it('a whole text leaves everything where it is', () => {
  const found = facts(NOTHING);
  expect(wholeText(found).text).toBe(found.clipping.text);
  expect(wholeText(found).move({ start: 9, end: 12 })).toEqual({ start: 9, end: 12 });
});
