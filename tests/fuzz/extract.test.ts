import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createFactFinder, UNCORRECTED } from '../../src/pipeline/clipping-facts.ts';
import type { FactFinder } from '../../src/pipeline/clipping-facts.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import { describeClipping } from '../../src/pipeline/parse/clipping.ts';
import { parseSeenthis } from '../../src/pipeline/parse/seenthis.ts';
import type { Gazetteers } from '../../src/pipeline/types.ts';
import { anyText, tries } from './runs.ts';

let gazetteers: Gazetteers;
let find: FactFinder;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
  find = createFactFinder(gazetteers);
});

const WORDS = [
  ...[
    'fined',
    'fines',
    'a infligé',
    'une amende de',
    'sanctionne',
    'was ordered to',
    'convoque',
    'sued',
    'enquête sur'
  ],
  ...[
    'a ouvert une enquête',
    'investigation into',
    'could',
    'pourrait',
    'not',
    'n’',
    'aucune',
    'the watchdog',
    'la société'
  ],
  ...[
    'le gendarme de la concurrence',
    'the company',
    'dont',
    'which',
    'who',
    'et',
    'and',
    ',',
    ';',
    ':',
    '(',
    ')',
    '«\u00a0'
  ],
  ...[
    '\u00a0»',
    '.',
    '. ',
    '!',
    '\n',
    '…',
    '—',
    '’',
    "'",
    '-',
    'of',
    'de',
    'd’',
    'l’',
    'à',
    'in',
    'on',
    'le',
    'the',
    'million'
  ],
  ...[
    '5 million euros',
    '1,8 milliard d’euros',
    '$2.8bn',
    '500 000 yuans',
    '€530m',
    '18.228 billion yuan',
    '99999999999999'
  ],
  ...[
    '11 March 2021',
    'le lundi 14',
    'en décembre',
    'last week',
    '31 février',
    '2019',
    'trois jours plus tôt',
    'le même jour'
  ]
];

/** Sentences made of names and words of the trade in any order, with anything in between. */
function clippingText() {
  const names = [...gazetteers.companies, ...gazetteers.places, ...gazetteers.authorities].flatMap(
    ({ name, nameFr, aliases }) => [name, nameFr, ...aliases].filter(Boolean)
  );
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: anyText(12).map((text) => text.replace(/[•\0\r]/g, '').toWellFormed()) }
  );
  return fc
    .tuple(
      fc.array(piece, { maxLength: 8 }),
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom(' ', ' ', '\u00a0', '')
    )
    .map(([title, body, glue]) => {
      const line = title.join(' ').replace(/\s+/g, ' ').trim();
      return `• ${line || 'T'}\n    https://news.example/2021/03/19/a\n\n${body.join(glue)}\n\n#Apple`;
    });
}

it('whatever is found stands in the text where it says, and is something that the gazetteers know', () => {
  const known = new Set(
    [...gazetteers.companies, ...gazetteers.places, ...gazetteers.authorities].map(({ id }) => id)
  );
  fc.assert(
    fc.property(clippingText(), (text) => {
      const [raw] = parseSeenthis(text, 'corpus.txt');
      if (!raw) throw new Error('no clipping');
      const clipping = describeClipping(raw);
      const { found } = find(clipping, UNCORRECTED);
      for (const { entity, mentions } of found.entities) {
        expect(known).toContain(entity);
        for (const { start, end, surface, confidence } of mentions) {
          expect(clipping.text.slice(start, end)).toBe(surface);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }
      for (const action of found.actions) {
        expect(clipping.text.slice(action.start, action.end)).toBe(action.quote);
        expect(action.quote.length).toBeLessThanOrEqual(300);
        for (const id of action.targets) expect(known).toContain(id);
        const { date, precision } = action.date;
        expect(date?.length ?? 0).toBe({ day: 10, month: 7, year: 4, unknown: 0 }[precision]);
        if (precision === 'day')
          expect(new Date(`${String(date)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        if (action.amount !== null) expect(action.amount).toBeGreaterThan(0);
        expect(action.currency === null).toBe(action.amount === null);
      }
      expect(find(clipping, UNCORRECTED).found).toEqual(found);
    }),
    tries()
  );
});
