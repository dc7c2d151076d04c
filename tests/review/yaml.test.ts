import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctionsFile, entriesYaml } from '../../src/lib/review/yaml.ts';
import type { Entry } from '../../src/lib/review/yaml.ts';
import { seeded } from '../fixtures/random.ts';

const entry = (fields: Entry['fields'], comment: string | null = null): Entry => ({ comment, fields });
const read = (entries: readonly Entry[]): unknown =>
  parse(correctionsFile(entriesYaml(entries)), { schema: 'failsafe' });

const HARD = [
  'It said: “no”; twice.',
  "l'Autorité, d’accord",
  '- a dash first',
  '# no comment',
  'an aside # inside',
  'a: b',
  'ends with a colon:',
  '"quoted"',
  "'quoted'",
  'a "word" inside',
  '« Oui\u00a0», dit-elle\u202f!',
  '🛑 stop 🧾',
  '{ a: b }',
  '[x]',
  'x, y and z',
  'back\\slash',
  'two  spaces',
  'a\ttab',
  'two\nlines',
  '---',
  '...',
  '? what',
  '* star',
  '& and',
  '!tag',
  '%directive',
  '@at',
  '`tick`',
  '| pipe',
  '> more',
  '~',
  'null',
  'true',
  '0x1F',
  '1e3',
  '2021-03-11',
  'é, combining e\u0301',
  'right \u2028 to',
  'lone \ud83d half',
  'zero\u200bwidth \ufeff mark',
  'שלום',
  `long: ${'word '.repeat(60)}end`,
  `${'word '.repeat(60)}end.`,
  `${'« mot\u00a0» '.repeat(40)}- fin # là`,
  `${'x'.repeat(400)}`
];

describe('the entries of a corrections file', () => {
  it('look as a person would write them', () => {
    const text = entriesYaml([
      entry(
        [
          ['clipping', 'ecb3f82f93bc'],
          ['edit', { type: 'fine', targets: ['tencent', 'alibaba'], quote: 'paid, it said' }],
          ['set', { amount: 500000, currency: 'CNY', targets: [] }],
          ['author', 'Jeanne Doe'],
          ['day', '2021-04-02'],
          [
            'reason',
            'The article was corrected on 20 March; until then it had given the fine in euros, and named the subsidiary only once.'
          ]
        ],
        'A regulator speaks'
      ),
      entry([
        ['merge', ['undated-eu-fine-apple']],
        ['into', '2021-03-18-eu-fine-apple'],
        ['reason', 'One: the same.']
      ])
    ]);
    expect(text).toBe(`  - clipping: ecb3f82f93bc # A regulator speaks
    edit: { type: fine, targets: [tencent, alibaba], quote: 'paid, it said' }
    set: { amount: 500000, currency: CNY, targets: [] }
    author: Jeanne Doe
    day: 2021-04-02
    reason: >-
      The article was corrected on 20 March; until then it had given the fine in euros, and named the subsidiary only
      once.

  - merge: [undated-eu-fine-apple]
    into: 2021-03-18-eu-fine-apple
    reason: 'One: the same.'
`);
  });

  it.each(HARD)('give back %j wherever it stands', (text) => {
    const fields = { quote: text, targets: [text, 'x'] };
    expect(
      read([
        entry([
          ['add', fields],
          ['reason', text]
        ]),
        entry([['reason', 'the next']])
      ])
    ).toEqual({ corrections: [{ add: fields, reason: text }, { reason: 'the next' }] });
  });

  it('give back any text', () => {
    const next = seeded(7);
    const signs = [...' :#-,[]{}\'"\\&*!|>%@`?~.\n\t\u00a0é🛑aZ09'];
    for (let round = 0; round < 2000; round++) {
      const length = Math.ceil(next() * (round % 10 === 0 ? 300 : 8));
      const text = Array.from({ length }, () => signs[Math.floor(next() * signs.length)]).join('');
      expect(
        read([
          entry([
            ['set', { law: text }],
            ['reason', text]
          ])
        ])
      ).toEqual({ corrections: [{ set: { law: text }, reason: text }] });
    }
  });

  it('write large and broken numbers in digits', () => {
    expect(entriesYaml([entry([['set', { amount: 18228000000 }]])])).toContain('amount: 18228000000 ');
    expect(entriesYaml([entry([['set', { amount: 1.2e22 }]])])).toContain('amount: 12000000000000000000000 ');
    expect(entriesYaml([entry([['set', { amount: 0.000001 }]])])).toContain('amount: 0.000001 ');
  });

  it('are not broken by the title that stands beside them', () => {
    for (const title of [...HARD, 'x\nreason: forged', 'x\r- clipping: forged', 'x\u2028y']) {
      expect(
        read([
          entry(
            [
              ['clipping', 'a'],
              ['reason', 'b']
            ],
            title
          )
        ])
      ).toEqual({
        corrections: [{ clipping: 'a', reason: 'b' }]
      });
    }
  });
});
