import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import type { ReviewAction } from '../../src/lib/review/decision.ts';
import type { CorrectedFacts } from '../../src/pipeline/facts.ts';
import type { ResolvedAction } from '../../src/pipeline/types.ts';
import { at, ownCorrections, review } from './dataset.ts';

const press = await review(at('data/corpora/alibaba.txt'), await ownCorrections());
const { data, decide } = press;
const open = data.actions.filter(({ settled }) => !settled);

function find(like: Partial<ReviewAction>): ReviewAction {
  const action = open.find((candidate) =>
    Object.entries(like).every(
      ([key, value]) => JSON.stringify(new Map(Object.entries(candidate)).get(key)) === JSON.stringify(value)
    )
  );
  if (!action) throw new Error(`no such action: ${JSON.stringify(like)}`);
  return action;
}

/** Each report as one line, without what an entry leaves on it. */
function reports({ facts }: CorrectedFacts): string[] {
  const told = ({ confidence, doubts, corrected, event, ...rest }: ResolvedAction) => {
    void [confidence, doubts, corrected, event];
    return JSON.stringify(rest);
  };
  return facts.flatMap(({ clipping, actions }) => actions.map((action) => `${clipping.id} ${told(action)}`));
}

const withoutFirst = (lines: string[], line: string) => lines.filter((_, i) => i !== lines.indexOf(line));
const reportOf = ({ clipping, start, type, targets }: ReviewAction, { facts }: CorrectedFacts) =>
  facts
    .find((fact) => fact.clipping.id === clipping)
    ?.actions.find(
      (action) =>
        action.start === start &&
        action.type === type &&
        JSON.stringify(action.targets) === JSON.stringify(targets)
    );

describe('what the reviewing page is given', () => {
  it('is every action of the corpus, with those settled that the corrections file is about', () => {
    expect(data.actions.length).toBe(press.facts.flatMap(({ actions }) => actions).length);
    expect(data.actions.filter(({ settled }) => settled).length).toBe(press.applied);
  });
});

describe('decisions, written as entries and read by the pipeline', () => {
  it.each(['confirm', 'reject'] as const)('%s every action, and match all', async (kind) => {
    const after = await decide(...open.map(({ row }) => ({ kind, row })));
    expect(after.applied).toBe(press.applied + open.length);
    expect(after.notices).toEqual([]);
    const left = after.facts.flatMap(({ actions }) => actions);
    expect(left.every(({ confidence }) => confidence === 1)).toBe(true);
    expect(left.length).toBe(kind === 'confirm' ? data.actions.length : press.applied);
    if (kind === 'confirm') expect(reports(after)).toEqual(reports(press));
  });

  it('edit every action, in the field that is edited and no other', async () => {
    const after = await decide(
      ...open.map(({ row, status }) => ({
        kind: 'edit' as const,
        row,
        set: { status: status === 'threatened' ? ('done' as const) : ('threatened' as const) }
      }))
    );
    expect(after.applied).toBe(press.applied + open.length);
    const same = (lines: string[]) => lines.map((line) => line.replace(/"status":"\w+"/, ''));
    expect(same(reports(after))).toEqual(same(reports(press)));
    expect(reports(after).filter((line, i) => line !== reports(press)[i]).length).toBe(open.length);
  });

  it('reject one action, and leave all others', async () => {
    const fine = find({ type: 'fine', targets: ['alibaba'] });
    const after = await decide({ kind: 'reject', row: fine.row });
    const gone = reports(press).filter((line) => !reports(after).includes(line));
    expect(gone).toEqual([expect.stringContaining(JSON.stringify(fine.quote))]);
    expect(reports(after)).toEqual(withoutFirst(reports(press), gone[0] ?? ''));
  });

  it('edit all fields of one action together', async () => {
    const fine = find({ type: 'fine', targets: ['alibaba'] });
    const set = {
      type: 'order' as const,
      status: 'announced' as const,
      jurisdiction: 'EU',
      authorities: ['cn-samr', 'eu-commission'],
      targets: ['apple', 'tencent'],
      date: '2020-02',
      amount: 2.5e9,
      currency: 'EUR'
    };
    const after = await decide({ kind: 'edit', row: fine.row, set });
    const edited = reportOf({ ...fine, ...set }, after);
    expect(edited).toMatchObject({ ...set, date: { date: '2020-02', precision: 'month' }, confidence: 1 });
    expect(edited?.corrected).toContain('décidé');
  });

  it('take away date, targets and amount', async () => {
    const fine = find({ type: 'fine', targets: ['alibaba'] });
    const set = { targets: [], date: null, amount: null, currency: null };
    const after = await decide({ kind: 'edit', row: fine.row, set });
    expect(reportOf({ ...fine, ...set }, after)).toMatchObject({ ...set, date: { date: null } });
  });

  it('keep the jurisdiction that stands where only authorities are set, and refuse what is that of none of them', async () => {
    const fine = find({ type: 'fine', targets: ['alibaba'] });
    const authorities = ['eu-commission', 'cn-samr'];
    const after = await decide({ kind: 'edit', row: fine.row, set: { authorities } });
    expect(reportOf(fine, after)).toMatchObject({ jurisdiction: 'CN', authorities });
    await expect(
      decide({ kind: 'edit', row: fine.row, set: { authorities: ['eu-commission'] } })
    ).rejects.toThrow(/jurisdiction "CN" is that of none of the authorities \(eu-commission: EU\)/);
  });

  it('add an action by some words of its sentence', async () => {
    const { clipping, quote } = find({ type: 'summons' });
    const after = await decide({
      kind: 'add',
      clipping,
      quote: quote.slice(0, 60),
      fields: {
        type: 'warning',
        status: 'done',
        jurisdiction: 'CN',
        authorities: ['cn-samr'],
        targets: ['apple'],
        date: null,
        amount: null,
        currency: null
      }
    });
    const added = after.facts.flatMap(({ actions }) => actions).filter(({ rule }) => rule === 'editor');
    expect(added).toMatchObject([{ type: 'warning', targets: ['apple'], authorities: ['cn-samr'], quote }]);
    expect(reports(after).length).toBe(reports(press).length + 1);
  });

  it('rename and remove mentions, beside decisions about the actions of the same clipping', async () => {
    const { clipping, row } = find({ type: 'summons' });
    const names = data.clippings.find(({ id }) => id === clipping)?.mentions ?? [];
    const places = names.filter(({ kind }) => kind === 'place');
    const company = names.find(({ kind, entity }) => kind === 'company' && entity === 'xiaomi');
    const [place] = places;
    if (!place || !company) throw new Error('the clipping names too little');
    const after = await decide(
      { kind: 'remove', clipping, mention: { ...place, surface: place.surfaces[0] ?? null } },
      { kind: 'rename', clipping, mention: { ...company, surface: null }, to: 'huawei' },
      { kind: 'confirm', row }
    );
    const fact = after.facts.find((candidate) => candidate.clipping.id === clipping);
    const entities = fact?.entities.map(({ entity }) => entity) ?? [];
    expect(entities).toContain('huawei');
    expect(entities).not.toContain('xiaomi');
    expect(fact?.actions.find(({ type }) => type === 'summons')).toMatchObject({ confidence: 1 });
  });

  it('date a clipping', async () => {
    const undated = data.clippings.find(({ published }) => published === null);
    if (!undated) throw new Error('all are dated');
    const after = await decide({ kind: 'published', clipping: undated.id, date: '2019-07' });
    expect(after.facts.find(({ clipping }) => clipping.id === undated.id)?.clipping.published).toEqual({
      date: '2019-07',
      precision: 'month',
      source: 'editor'
    });
  });

  it('split an event, and merge two', async () => {
    const byEvent = group(data.actions, ({ event }) => event);
    const shared = [...byEvent].find(([, all]) => all.length > 1);
    if (!shared) throw new Error('no event is reported twice');
    const [event, [first]] = shared;
    const split = await decide({
      kind: 'split',
      event,
      clippings: [first?.clipping ?? ''],
      into: 'another-event'
    });
    expect(
      split.facts.flatMap(({ actions }) => actions).filter((a) => a.event === 'another-event').length
    ).toBe(1);

    const pair = open.flatMap((one) =>
      open
        .filter(
          ({ event, type, jurisdiction }) =>
            event !== one.event && type === one.type && jurisdiction === one.jurisdiction
        )
        .map((other) => [one.event, other.event] as const)
    )[0];
    if (!pair) throw new Error('no two events are alike');
    const merged = await decide({ kind: 'merge', events: [pair[0]], into: pair[1] });
    expect(merged.facts.flatMap(({ actions }) => actions).some((a) => a.event === pair[0])).toBe(false);
    expect(reports(merged)).toEqual(reports(press));
  });
});
