import { describe, expect, it } from 'vitest';
import { clippingId } from '../../../src/pipeline/parse/address.ts';
import { entries, ID, read, SIGNED } from './small.ts';

const signed = { ...SIGNED, where: expect.stringMatching(/corrections\.yaml:\d+$/) as string };

describe('reading corrections', () => {
  it('reads every kind of entry', async () => {
    const { corrections } = await entries(
      `clipping: ${ID}, confirm: { type: fine, targets: brightcart }`,
      `clipping: ${ID}, reject: { type: fine, targets: [], date: 2021-03 }`,
      `clipping: ${ID}, edit: { type: fine, quote: the owner }, set: { amount: unknown, currency: unknown, law: gdpr }`,
      `clipping: ${ID}, add: { type: ban, status: done, authorities: [mmo], quote: may not, date: 2021 }`,
      `clipping: ${ID}, rename: { company: brightcart, surface: Bright }, to: brightpay`,
      `clipping: ${ID}, remove: { place: ghent }`,
      `clipping: ${ID}, published: 2021-03-18`,
      `merge: [a, b], into: c`,
      `merge: [a], into: c, clippings: [${ID}]`,
      `split: a, clippings: [${ID}], into: a-again`
    );
    expect(corrections).toEqual(
      [
        {
          kind: 'confirm',
          clipping: ID,
          action: { type: 'fine', targets: ['brightcart'], quote: null, date: null }
        },
        {
          kind: 'reject',
          clipping: ID,
          action: { type: 'fine', targets: [], quote: null, date: { date: '2021-03', precision: 'month' } }
        },
        {
          kind: 'edit',
          clipping: ID,
          action: { type: 'fine', targets: null, quote: 'the owner', date: null },
          change: { amount: null, currency: null, law: 'gdpr' }
        },
        {
          kind: 'add',
          clipping: ID,
          action: {
            ...{ type: 'ban', status: 'done', authorities: ['mmo'], jurisdiction: 'FR', quote: 'may not' },
            date: { date: '2021', precision: 'year' }
          }
        },
        {
          kind: 'rename',
          clipping: ID,
          mention: { kind: 'company', entity: 'brightcart', surface: 'Bright' },
          to: 'brightpay'
        },
        { kind: 'remove', clipping: ID, mention: { kind: 'place', entity: 'ghent', surface: null } },
        { kind: 'published', clipping: ID, date: { date: '2021-03-18', precision: 'day' } },
        { kind: 'merge', events: ['a', 'b'], into: 'c' },
        { kind: 'merge', events: ['a'], into: 'c', clippings: [ID] },
        { kind: 'split', event: 'a', clippings: [ID], into: 'a-again' }
      ].map((correction) => ({ ...correction, ...signed }))
    );
  });

  it('keeps where each entry stands', async () => {
    const { corrections } = await entries('merge: [a], into: c', 'merge: [b], into: c');
    expect(corrections.map(({ where }) => where.replace(/.*:/, ''))).toEqual(['2', '3']);
  });

  it('knows a clipping by its address as by its id, whatever stands around the address', async () => {
    const { corrections } = await entries(
      'clipping: "http://www.herald.example/a/?utm_source=x", published: unknown'
    );
    const id = clippingId('https://herald.example/a', '', '');
    expect(corrections).toMatchObject([{ clipping: id }]);
  });

  it('takes a file of comments, and an empty list, for no corrections', async () => {
    expect(await read('# nothing yet\n')).toMatchObject({ corrections: [] });
    expect(await read('corrections:\n')).toMatchObject({ corrections: [] });
  });

  it('has all to match for its own corpus, or where it names none, and not for others', async () => {
    const entry =
      'corrections:\n  - { split: a, clippings: b, into: c, author: d, day: 2021-04-02, reason: e }\n'.replace(
        'b',
        ID
      );
    const foreign = async (...of: Parameters<typeof read>) => (await read(...of)).corrections[0]?.foreign;
    const own = `corpus: own.txt\n${entry}`;
    expect(await foreign(own, ['own.txt'])).toBeUndefined();
    expect(await foreign(own, ['corrections.yaml', 'own.txt'])).toBeUndefined();
    expect(await foreign(own, ['corrections.yaml'])).toBe(true);
    expect(await foreign(entry, ['own.txt'])).toBeUndefined();
  });
});

describe('mistakes in a corrections file', () => {
  const head = `corrections:\n  - clipping: ${ID}\n    author: Jeanne Doe\n    day: 2021-04-02\n    reason: Because.\n`;
  const entry = (lines: string) => `${head}${lines.replace(/^/gm, '    ')}\n`;

  it.for([
    ['no YAML', 'corrections: [\n', 2, /flow sequence/i],
    ['a key twice', entry('published: 2021\npublished: 2022'), 7, /unique/],
    ['no fields', '- a\n- b\n', 1, /no list of corrections; begin with/],
    ['a field that none knows', 'corection: []\n', 1, /unknown field "corection"; known here are corpus/],
    ['no list', 'corrections: all\n', 1, /"corrections" is no list; begin each entry/],
    ['an entry that is no block', 'corrections:\n  - all\n', 2, /does not hold "field: value"/],
    [
      'a colon in a reason',
      entry('published: 2021').replace('Because.', 'It says: no.'),
      5,
      /"reason: It says: no\.": Nested mappings .*; a text with ": " in it has to stand in quotes/
    ],
    [
      'a quotation mark that is not closed',
      entry('confirm: { type: fine, quote: "a fine }\nremove: x'),
      6,
      /"confirm: \{ type: fine, quote: "a fine \}": Missing closing "quote; close every/
    ],
    ['a tab', entry('\tpublished: 2021'), 6, /Tabs are not allowed as indentation; indent with spaces/],
    [
      'a text that begins like something else',
      entry('published: 2021').replace('Because.', '@desk said so'),
      5,
      /put the text in quotes/
    ],
    ['a corpus that is not there', 'corpus: gone.txt\n', 1, /gone\.txt: no such file; name the corpus/],
    [
      'a misspelt thing to do',
      entry('confrim: { type: fine }'),
      6,
      /"confrim" is nothing that an entry does; give one of confirm, reject/
    ],
    [
      'two files in one',
      `${head}---\ncorrections: []\n`,
      6,
      /"---": Source contains multiple documents; delete this line, and/
    ],
    ['nothing to do', head, 2, /does not say what to do; give one of confirm, reject/],
    ['two things to do', entry('published: 2021\nremove: { place: ghent }'), 2, /says remove and published/],
    ['a field of another kind', entry('published: 2021\nto: ghent'), 7, /unknown field "to"/],
    ['no author', head.replace(/ *author.*\n/, '') + '    published: 2021\n', 2, /"author" is missing; fill/],
    ['an empty reason', entry('published: 2021').replace('Because.', ''), 5, /"reason" is empty; fill/],
    [
      'a day that is none',
      entry('published: 2021').replace('04-02', '02-30'),
      4,
      /day "2021-02-30" is no day; write when it was decided/
    ],
    [
      'a day in words',
      entry('published: 2021').replace('2021-04-02', '2 April'),
      4,
      /day "2 April" is no day/
    ],
    ['a day that is a month', entry('published: 2021').replace('04-02', '04'), 4, /day "2021-04" is no day/],
    [
      'a date in words',
      entry('published: last March'),
      6,
      /published "last March" is no date; write 2021-03-11/
    ],
    [
      'a clipping that cannot be',
      entry('published: 2021').replace(ID, '7'),
      2,
      /"7" is neither a clipping's id nor/
    ],
    ['an action without type', entry('reject: { quote: a }'), 6, /"type" is missing/],
    [
      'an unknown type',
      entry('reject:\n  quote: a\n  type: tax'),
      8,
      /type "tax" is not known; use one of fine/
    ],
    [
      'an unknown field of an action',
      entry('reject:\n  type: fine\n  amount: 1'),
      8,
      /unknown field "amount"/
    ],
    [
      'a name for an id',
      entry('reject: { type: fine, targets: [BrightPay] }'),
      6,
      /the id of BrightPay is brightpay/
    ],
    [
      'an unknown company',
      entry('reject: { type: fine, targets: [bp] }'),
      6,
      /"bp" is no id of a company; see data\/gazetteers\/companies\.csv, and give a company that is not there a line/
    ],
    ['an edit without set', entry('edit: { type: fine }'), 2, /"set" is missing/],
    [
      'an edit of nothing',
      entry('edit: { type: fine }\nset: {}'),
      7,
      /"set" changes nothing; give one of type/
    ],
    [
      'an amount whose thousands look like decimals',
      entry('edit: { type: fine }\nset: { amount: 500.000, currency: EUR }'),
      7,
      /amount "500.000" is no number/
    ],
    ...(['500,000', '1,000,000'] as const).map(
      (number) =>
        [
          `an amount with commas (${number})`,
          entry(`edit: { type: fine }\nset: { amount: ${number}, currency: EUR }`),
          7,
          new RegExp(
            `in \\{ \\}, the comma of ${number} ends the number; write amount: ${number.replaceAll(',', '')}`
          )
        ] as const
    ),
    [
      'an amount of nothing',
      entry('edit: { type: fine }\nset: { amount: 0, currency: EUR }'),
      7,
      /amount "0" is none; write unknown/
    ],
    [
      'a law without letters',
      entry('edit: { type: law_enacted }\nset: { law: "!!!" }'),
      7,
      /law "!!!" has no letters that an id can have; write its name in Latin/
    ],
    [
      'an edit that leaves nobody to act',
      entry('edit: { type: fine }\nset: { authorities: [] }'),
      7,
      /needs "authorities"; name/
    ],
    [
      'a jurisdiction that is not that of those who act',
      entry('edit: { type: fine }\nset: { authorities: [cwb], jurisdiction: FR }'),
      7,
      /jurisdiction "FR" is that of none of the authorities \(cwb: BE\); leave it out, or name authorities of FR/
    ],
    [
      'a place for an authority',
      entry('edit: { type: fine }\nset: { authorities: [Ghent] }'),
      7,
      /"Ghent" is no id of an authority; it is the place ghent, which may stand for the authorities of BE \(cwb\); see data/
    ],
    [
      'a publication before there was a press',
      entry('published: 1850'),
      6,
      /published "1850" is before 1900; write when the clipping was published/
    ],
    [
      'a day that is still to come',
      entry('published: 2021').replace('2021-04-02', '2087-01-01'),
      4,
      /day "2087-01-01" is still to come; write when it was decided/
    ],
    [
      'an amount with words',
      entry('edit: { type: fine }\nset: { amount: 5 million }'),
      7,
      /"5 million" is no number/
    ],
    [
      'a currency sign',
      entry('edit: { type: fine }\nset: { currency: € }'),
      7,
      /currency "€" is not valid; use EUR/
    ],
    [
      'a jurisdiction in words',
      entry('edit: { type: fine }\nset: { jurisdiction: France }'),
      7,
      /use CN, US/
    ],
    [
      'a jurisdiction that no place has',
      entry('edit: { type: fine }\nset: { jurisdiction: UK }'),
      7,
      /jurisdiction "UK" is not that of any place or authority in data\/gazetteers; use CN, US/
    ],
    [
      'a currency that is none',
      entry('edit: { type: fine }\nset: { amount: 5, currency: RMB }'),
      7,
      /currency "RMB" is not valid; use EUR/
    ],
    [
      'a company twice',
      entry('edit: { type: fine }\nset: { targets: [brightpay, brightcart, brightpay] }'),
      7,
      /"targets" has "brightpay" twice; leave one of the two/
    ],
    [
      'a reason that turns what stands behind it',
      entry('published: 2021').replace('Because.', '"Not \\u202Eso."'),
      5,
      /"reason" has an invisible sign \(U\+202E\); delete it/
    ],
    [
      'an author with a control',
      entry('published: 2021').replace('Jeanne Doe', '"Jeanne\\0Doe"'),
      3,
      /"author" has an invisible sign \(U\+0000\) behind "Jeanne"; delete it/
    ],
    [
      'an event twice',
      entry('merge: [a, a]\ninto: b').replace(/ - clipping.*\n {4}/, ' - '),
      5,
      /"merge" has "a" twice; leave one of the two/
    ],
    [
      'a year with a digit too few',
      entry('edit: { type: fine }\nset: { date: 0221-03-11 }'),
      7,
      /date "0221-03-11" is no date; write 2021-03-11/
    ],
    [
      'a year far ahead',
      entry('edit: { type: fine }\nset: { date: 2921 }'),
      7,
      /date "2921" is no date; write 2021-03-11/
    ],
    [
      'a publication after the day of the decision',
      entry('published: 2021-04-03'),
      6,
      /published "2021-04-03" is after the day of the entry, 2021-04-02; correct one of the two/
    ],
    [
      'an addition by nobody',
      entry('add: { type: ban, status: done, quote: a }'),
      6,
      /needs "authorities"; name/
    ],
    [
      'an addition without quote',
      entry('add: { type: ban, status: done, authorities: [cwb] }'),
      6,
      /"quote" is missing/
    ],
    [
      'mentions of two entities',
      entry('remove: { company: brightpay, place: ghent }'),
      6,
      /names 2 entities; give one/
    ],
    [
      'a company that is misspelt',
      entry('reject: { type: fine, targets: [brihgtpay] }'),
      6,
      /"brihgtpay" is no id of a company; the most similar is brightpay, data\/gazetteers\/companies\.csv has all/
    ],
    [
      'a rename to what it is called',
      entry('rename: { company: brightpay }\nto: brightpay'),
      7,
      /"brightpay" is what it is called already; give another company, or delete the entry/
    ],
    [
      'a rename to another kind',
      entry('rename: { place: ghent }\nto: brightpay'),
      7,
      /"brightpay" is no id of a place/
    ],
    [
      'a split without clippings',
      entry('split: a\ninto: b').replace(/ - clipping.*\n {4}/, ' - '),
      2,
      /"clippings" names/
    ],
    [
      'a new event with capitals',
      entry(`split: a\nclippings: [${ID}]\ninto: B`).replace(/ - clipping.*\n {4}/, ' - '),
      7,
      /"B" is no event id/
    ]
  ] as const)('%s is refused on its line', async ([, text, line, message]) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(message) as string
      }) as Error
    );
    await expect(read(text)).rejects.toThrow(new RegExp(`corrections\\.yaml:${line}: `));
  });
});
