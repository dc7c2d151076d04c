import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionChange, Corrections } from '../../../src/pipeline/correct/correction.ts';
import { readCorrections } from '../../../src/pipeline/correct/read.ts';
import { correctedFacts, readCorpus } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingJson } from '../../../src/pipeline/json.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';
import { datasetRows } from '../../../src/pipeline/rows.ts';
import type { Clipping } from '../../../src/pipeline/types.ts';
import { ID, SIGNED } from './small.ts';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url).pathname;
const gazetteers = await loadGazetteers(at('data/gazetteers'));

/** A clipping of these words, read as the pipeline does. */
const told = (body: string, name: string): Clipping =>
  describeClipping({
    ...{ file: 'a.txt', line: 1, title: 'A regulator speaks', otherUrls: [], tags: [], truncated: false },
    ...{ url: `https://news.example/${name}`, body }
  });
const page = told('On Thursday the European Commission fined Apple 5 million euros.', 'a');
const again = told('On 18 March 2021 the European Commission fined Apple. It sells phones in Paris.', 'b');

type Unsigned<T> = T extends unknown ? Omit<T, 'where' | keyof typeof SIGNED> : never;

function correct(
  corrections: Unsigned<Corrections['corrections'][number]>[],
  foreign = false,
  clippings: readonly Clipping[] = [page, again]
) {
  const signed = corrections.map((correction, i) => ({
    ...correction,
    ...SIGNED,
    where: `c.yaml:${i + 1}`,
    ...(foreign && { foreign })
  }));
  return correctedFacts(clippings, gazetteers, {
    corrections: signed as Corrections['corrections']
  });
}

const FINE = { type: 'fine', targets: null, quote: null, date: null } as const;
const day = (date: string) => ({ date, precision: 'day' as const });

describe('corrected facts', () => {
  it('read relative days by the corrected date of publication, and so join the event', () => {
    const { facts, applied } = correct([{ kind: 'published', clipping: page.id, date: day('2021-03-19') }]);
    expect(applied).toBe(1);
    expect(facts[0]?.clipping).toMatchObject({
      published: { ...day('2021-03-19'), source: 'editor' },
      corrected: SIGNED.reason
    });
    expect(facts.map(({ actions }) => actions[0]?.event)).toEqual(Array(2).fill('2021-03-18-eu-fine-apple'));
  });

  it('say so where the date is found without the entry, and refuse two dates', () => {
    const published = {
      kind: 'published',
      clipping: page.id,
      date: { date: null, precision: 'unknown' }
    } as const;
    expect(correct([published]).notices).toEqual([expect.stringMatching(/^c\.yaml:1: .*can be deleted/)]);
    expect(() => correct([published, published])).toThrow(/c\.yaml:2: c\.yaml:1 dates the clipping/);
  });

  it('target the company that a mention was renamed to', () => {
    const mention = { kind: 'company', entity: 'apple', surface: null } as const;
    const { facts } = correct([{ kind: 'rename', clipping: again.id, mention, to: 'orange' }]);
    expect(facts[1]?.actions).toMatchObject([{ targets: ['orange'], event: '2021-03-18-eu-fine-orange' }]);
  });

  it('say what hangs on a name that is removed, and mark it', () => {
    const authority = { kind: 'authority', entity: 'eu-commission', surface: null } as const;
    const { facts, notices } = correct([{ kind: 'remove', clipping: again.id, mention: authority }]);
    expect(facts[1]?.actions).toMatchObject([{ authorities: ['eu-authorities'], corrected: SIGNED.reason }]);
    expect(notices).toEqual([
      expect.stringMatching(
        /^c\.yaml:1: with this, the fine .* is read with authorities eu-authorities instead of eu-commission; confirm/
      )
    ]);

    const mention = { kind: 'company', entity: 'apple', surface: null } as const;
    const renamed = correct([{ kind: 'rename', clipping: again.id, mention, to: 'orange' }]);
    expect(renamed.facts[1]?.actions).toMatchObject([{ targets: ['orange'], corrected: SIGNED.reason }]);
    expect(renamed.notices).toEqual([]);
    expect(() =>
      correct([
        { kind: 'rename', clipping: again.id, mention, to: 'orange' },
        { kind: 'confirm', clipping: again.id, action: { ...FINE, targets: ['apple'] } }
      ])
    ).toThrow(/c\.yaml:2: .* no such fine with the names that c\.yaml:1 corrected/);
  });

  it('name an event by the date, target and law that an editor set', () => {
    const { facts } = correct([
      { kind: 'edit', clipping: page.id, action: FINE, change: { date: day('2021-03-18') } },
      {
        kind: 'edit',
        clipping: again.id,
        action: FINE,
        change: { type: 'law_enacted', targets: [], law: 'Phone Act' }
      }
    ]);
    expect(facts.map(({ actions }) => actions[0]?.event)).toEqual([
      '2021-03-18-eu-fine-apple',
      '2021-03-18-eu-law-enacted-phone-act'
    ]);
  });

  it('name an event by the key of a law, however an editor spells the law', () => {
    const change: ActionChange = { type: 'law_enacted', targets: [] };
    const idOf = (law: string) =>
      correct([{ kind: 'edit', clipping: again.id, action: FINE, change: { ...change, law } }]).facts[1]
        ?.actions[0]?.event;
    expect(idOf('General Data Protection Regulation')).toBe(idOf('gdpr'));
    expect(idOf('Phone Act')).toBe(idOf('phone act'));
  });

  it('record what each entry changed, in the order of the file, with the event as it is called in the end', () => {
    const mention = { kind: 'place', entity: 'paris', surface: null } as const;
    const { decisions, applied } = correct([
      { kind: 'merge', events: ['2021-04-eu-fine-apple'], into: '2021-03-18-eu-fine-apple' },
      { kind: 'remove', clipping: again.id, mention },
      { kind: 'published', clipping: again.id, date: day('2021-03-20') },
      {
        kind: 'edit',
        clipping: page.id,
        action: FINE,
        change: { date: { date: '2021-04', precision: 'month' }, authorities: ['eu-commission'] }
      },
      { kind: 'confirm', clipping: again.id, action: FINE }
    ]);
    expect(decisions).toHaveLength(applied);
    expect(decisions).toMatchObject([
      { kind: 'merge', clipping: null, what: 'event', event: '2021-03-18-eu-fine-apple' },
      { kind: 'remove', clipping: again.id, what: 'place', before: { place: 'paris' }, after: null },
      { kind: 'published', what: 'published', before: { date: null }, after: { date: '2021-03-20' } },
      { kind: 'edit', clipping: page.id, what: 'fine', event: '2021-03-18-eu-fine-apple', ...SIGNED },
      { kind: 'confirm', before: { type: 'fine', targets: ['apple'] }, event: '2021-03-18-eu-fine-apple' }
    ]);
    // What the entry repeats of what was found is no change.
    expect(decisions[3]).toMatchObject({ before: { date: null }, after: { date: '2021-04' } });
    expect(decisions[3]?.after).not.toHaveProperty('authorities');
  });

  it('record a rejected action as it was, and an added one as it is', () => {
    const { decisions } = correct([
      { kind: 'reject', clipping: page.id, action: FINE },
      {
        kind: 'add',
        clipping: again.id,
        action: {
          ...{ type: 'warning', status: 'done', jurisdiction: 'EU', authorities: ['eu-commission'] },
          quote: 'sells phones'
        }
      }
    ]);
    expect(decisions).toMatchObject([
      { what: 'fine', event: null, before: { amount: 5000000, currency: 'EUR' }, after: null },
      { what: 'warning', before: null, after: { quote: 'It sells phones in Paris.', targets: [] } }
    ]);
    expect(decisions[1]?.event).toMatch(/-eu-warning/);
  });

  it('merge events after all else', () => {
    const wednesday = told('On Wednesday the European Commission fined Apple 5 million euros.', 'c');
    const into = '2021-03-18-eu-fine-apple';
    const merge = { kind: 'merge' as const, events: ['undated-eu-fine-apple'], into };
    const { facts } = correct([merge], false, [again, wednesday]);
    expect(new Set(facts.flatMap(({ actions }) => actions.map(({ event }) => event))).size).toBe(1);
  });

  describe('keep what was decided about events', () => {
    const month = ['c', 'd', 'e'].map((name) =>
      told('In March 2021 the European Commission fined Apple.', name)
    );
    const [first, second, third] = month.map(({ id }) => id) as [string, string, string];
    const split = {
      ...({ kind: 'split', event: '2021-03-eu-fine-apple', into: 'another' } as const),
      clippings: [third]
    };
    const merge = { kind: 'merge', into: '2021-03-18-eu-fine-apple' } as const;
    const redate = (clipping: string, date: string) =>
      ({ kind: 'edit', clipping, action: FINE, change: { date: day(date) } }) as const;
    const eventsOf = ({ facts }: ReturnType<typeof correct>) =>
      facts.map(({ actions }) => actions.map(({ event }) => event).join());
    const apply = (...given: Parameters<typeof correct>[0]) => correct(given, false, month);

    it('where another report gives the event another date', () => {
      const done = apply(redate(second, '2021-03-11'), split);
      expect(eventsOf(done)).toEqual(['2021-03-11-eu-fine-apple', '2021-03-11-eu-fine-apple', 'another']);
      expect(done.notices).toEqual([
        expect.stringMatching(/^c\.yaml:2: the event 2021-03-eu-fine-apple is 2021-03-11-eu-fine-apple since/)
      ]);
      expect(done.decisions[1]).toMatchObject({ before: { event: '2021-03-11-eu-fine-apple' } });
    });

    it('where the report of a clipping that the entry names is what was changed', () => {
      const own = correct([
        redate(again.id, '2020-02-02'),
        { ...merge, events: [merge.into], into: 'undated-eu-fine-apple' }
      ]);
      expect(new Set(eventsOf(own))).toEqual(new Set(['undated-eu-fine-apple']));
    });

    it('where events that it joins are one by now', () => {
      const done = correct([redate(page.id, '2021-03-18'), { ...merge, events: ['undated-eu-fine-apple'] }]);
      expect(new Set(eventsOf(done))).toEqual(new Set([merge.into]));
      expect(done.notices).toHaveLength(2);
      expect(done.notices[1]).toMatch(/^c\.yaml:2: these are one event without the entry/);
    });

    it('or say which entry is in the way', () => {
      const gone = { kind: 'reject', clipping: page.id, action: FINE } as const;
      expect(() => correct([gone, { ...merge, events: ['undated-eu-fine-apple'] }])).toThrow(
        /c\.yaml:2: there is no event undated-eu-fine-apple any more \(c\.yaml:1 takes away what \w+ reports of it\)/
      );
      expect(() => apply(redate(first, '2020-01-02'), redate(second, '2020-01-02'), split)).toThrow(
        /c\.yaml:3: these are all the clippings that report 2021-03-eu-fine-apple \(c\.yaml:1 makes 2020-01-02-eu-fine-apple of what/
      );
    });
  });

  it('lose nothing silently: whatever was taken away leaves its reason on the clipping', () => {
    const mention = { kind: 'place', entity: 'paris', surface: null } as const;
    const { facts, applied } = correct([
      { kind: 'reject', clipping: again.id, action: FINE },
      { kind: 'remove', clipping: again.id, mention }
    ]);
    expect(applied).toBe(2);
    expect(facts[1]).toMatchObject({ actions: [], clipping: { corrected: 'She asked.\nShe asked.' } });
    expect(facts[0]?.clipping).not.toHaveProperty('corrected');
  });

  it('carry the reasons into tables and JSON, and none elsewhere', () => {
    const mention = { kind: 'place', entity: 'paris', surface: null } as const;
    const { facts } = correct([
      { kind: 'edit', clipping: page.id, action: FINE, change: { status: 'announced' } },
      { kind: 'rename', clipping: again.id, mention, to: 'brussels' },
      { kind: 'published', clipping: again.id, date: day('2021-03-20') }
    ]);
    const { clippings, mentions, actions } = datasetRows(facts, gazetteers);
    expect(clippings.map(({ corrected }) => corrected)).toEqual([SIGNED.reason, null]);
    expect(mentions.filter(({ corrected }) => corrected).map(({ entity }) => entity)).toEqual(['brussels']);
    expect(actions.map(({ status, corrected }) => [status, corrected]).sort()).toEqual([
      ['announced', SIGNED.reason],
      ['done', null]
    ]);
    const [first, second] = facts.map((fact) => clippingJson(fact, gazetteers));
    expect(first?.actions).toMatchObject([{ corrected: SIGNED.reason }]);
    expect(first).not.toHaveProperty('corrected');
    expect(second).toMatchObject({ corrected: SIGNED.reason, places: [{ corrected: SIGNED.reason }] });
    expect(second?.actions[0]).not.toHaveProperty('corrected');
  });

  it('refuse an unknown clipping in the corpus that the file is about, and skip and count it in others', () => {
    const reject = { kind: 'reject', clipping: ID, action: FINE } as const;
    expect(() => correct([reject])).toThrow(
      /c\.yaml:1: no clipping has the id 0123456789ab; there are 2, such as/
    );
    expect(correct([reject], true)).toMatchObject({ applied: 0, skipped: 1 });
    const wrong = { kind: 'reject', clipping: page.id, action: { ...FINE, type: 'ban' } } as const;
    expect(() => correct([wrong], true)).toThrow(/c\.yaml:1: .* reports no such ban/);
  });
});

describe('the corrections of the press review', () => {
  const review = at('data/corpora/alibaba.txt');
  const apply = async (path: string) => {
    const { clippings } = await readCorpus([path]);
    return correctedFacts(
      clippings,
      gazetteers,
      await readCorrections(at('data/corrections.yaml'), gazetteers, [path])
    );
  };

  it('all apply, and all are needed', async () => {
    const { applied, skipped, notices } = await apply(review);
    expect(applied).toBeGreaterThan(1);
    expect({ skipped, notices }).toEqual({ skipped: 0, notices: [] });
  });

  it('stand below an example that is a correction', async () => {
    const text = await readFile(at('data/corrections.yaml'), 'utf8');
    const example = /^# An example:\n#\n((?:# .*\n)+)/m.exec(text)?.[1] ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'coupures-correct-'));
    await writeFile(join(folder, 'c.yaml'), `corrections:\n${example.replace(/^# /gm, '  ')}`);
    const { corrections } = await readCorrections(join(folder, 'c.yaml'), gazetteers, []);
    await rm(folder, { recursive: true });
    expect(corrections).toMatchObject([{ kind: 'edit', action: { targets: ['tencent'] } }]);
  });

  it('are skipped, and counted, for another corpus', async () => {
    const { applied, skipped } = await apply(at('tests/gold/dev.txt'));
    expect(applied).toBe(0);
    expect(skipped).toBeGreaterThan(1);
  });

  const original = process.env.COUPURES_ORIGINAL;
  it.skipIf(original === undefined)('do the same to the text that it stands for', async () => {
    const events = async (path: string) =>
      (await apply(path)).facts.map(({ actions }) =>
        [...new Set(actions.map(({ event, corrected }) => `${event} ${corrected ?? ''}`))].sort()
      );
    expect(await events(review)).toEqual(await events(original ?? ''));
  });
});
