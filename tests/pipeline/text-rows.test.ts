import { describe, expect, it } from 'vitest';
import { datasetRows } from '../../src/pipeline/rows.ts';
import type { ClippingFacts } from '../../src/pipeline/types.ts';
import { clipping, fine, ID, mention, OTHER_ID, SIGNED, SMALL } from './correct/small.ts';

const TITLE = 'A title';
const BODY = 'Rain fell. Northmail waits. BrightCart asks Northmail. Snow fell. Northmail again.';
const page = clipping({ title: TITLE, body: BODY });
const at = (words: string, from = 0) => page.text.indexOf(words, from);
const LAST = at('Northmail again');

const FACTS: ClippingFacts = {
  clipping: page,
  entities: [
    {
      entity: 'northmail',
      kind: 'company',
      mentions: [mention('northmail', 'Northmail', at('Northmail')), mention('northmail', 'Northmail', LAST)],
      tags: ['Northmail']
    },
    {
      entity: 'brightcart',
      kind: 'company',
      mentions: [mention('brightcart', 'BrightCart', at('BrightCart'))],
      tags: []
    }
  ],
  actions: []
};

describe('texts and spans', () => {
  it('hold every occurrence in text order, where it stands', () => {
    const { texts, spans, clippings } = datasetRows([FACTS], SMALL);
    expect(clippings[0]?.verbatim).toBe(true);
    expect(texts).toEqual([{ clipping: 0, text: page.text, excerpt: false }]);
    expect(spans.map(({ entity }) => entity)).toEqual(['northmail', 'brightcart', 'northmail']);
    for (const { start, end, surface } of spans) {
      expect(page.text.slice(start ?? 0, end ?? 0)).toBe(surface);
    }
  });

  it('hold no more than quotes where the corpus says so, and keep count of the rest', () => {
    const policies = new Map([['a.txt', { verbatim: true, excerpt: true }]]);
    const { texts, spans, clippings, mentions } = datasetRows([FACTS], SMALL, { policies });
    const text = texts[0]?.text ?? '';
    expect(text).toBe(`${TITLE}\n\n[…] Northmail waits. BrightCart asks Northmail. […]`);
    expect(spans.map(({ start, end }) => start !== null && text.slice(start, end ?? 0))).toEqual([
      'Northmail',
      'BrightCart',
      false
    ]);
    expect(mentions[0]).toMatchObject({ mentions: 3, first_offset: text.indexOf('Northmail') });
    expect(clippings[0]?.lead).toBe('[…] Northmail waits. BrightCart asks Northmail. […]');
  });

  it('name every name of a quote where it stands there, in excerpts too', () => {
    const quote = 'BrightCart asks Northmail.';
    const start = at(quote);
    const asked = mention('northmail', 'Northmail', at('Northmail', start));
    const facts = {
      ...FACTS,
      entities: FACTS.entities.map((found) =>
        found.entity === 'northmail' ? { ...found, mentions: [asked] } : found
      ),
      actions: [{ ...fine({ quote, start, end: start + quote.length }), event: 'asked' }]
    };
    for (const excerpt of [false, true]) {
      const policies = new Map([['a.txt', { verbatim: false, excerpt }]]);
      const { mentions, actions, clippings } = datasetRows([facts], SMALL, { policies });
      const named = ['0-10 company brightcart', '16-25 company northmail'];
      expect([...mentions, ...actions].map(({ names }) => names)).toEqual([named, named, named]);
      expect(clippings[0]?.verbatim).toBe(false);
    }
  });

  it('say how sure an entity is by its surest mention, of which a tag is one', () => {
    const doubtful = { ...mention('northmail', 'Northmail', 9), rule: 'context', confidence: 0.5 } as const;
    const rows = (tags: string[]) =>
      datasetRows(
        [
          {
            ...FACTS,
            entities: [{ entity: 'northmail', kind: 'company', mentions: [doubtful], tags }]
          }
        ],
        SMALL
      ).mentions[0];
    expect(rows([])).toMatchObject({ rule: 'context', confidence: 0.5 });
    expect(rows(['Northmail'])).toMatchObject({ rule: 'tag' });
  });
});

it('corrections name the row of their clipping, and hold what changed as JSON', () => {
  const record = { ...SIGNED, event: null, kind: 'rename', what: 'company' } as const;
  const other = {
    ...FACTS,
    clipping: clipping({ id: OTHER_ID, published: { ...page.published, date: null } })
  };
  const { corrections, entities } = datasetRows(
    [other, { ...FACTS, actions: [{ ...fine(), event: 'e' }] }],
    SMALL,
    {
      decisions: [
        { ...record, clipping: ID, before: { company: 'northmail' }, after: { company: 'brightpay' } },
        { ...record, clipping: OTHER_ID, kind: 'remove', before: { company: 'northmail' }, after: null }
      ]
    }
  );
  expect(entities.map(({ entity }) => entity)).toContain('brightpay');
  expect(corrections).toMatchObject([
    { clipping: 0, before: '{"company":"northmail"}', after: '{"company":"brightpay"}', ...SIGNED },
    { clipping: 1, kind: 'remove', after: null }
  ]);
});
