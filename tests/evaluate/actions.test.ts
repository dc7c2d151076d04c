import { describe, expect, it } from 'vitest';
import { judgeActions } from '../../src/evaluate/actions.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { EVIDENCE, found, foundFine, label, labelledFine } from './labels.ts';

const judged = (actions: Parameters<typeof labelledFine>[0][], given: Parameters<typeof foundFine>[0][]) =>
  judgeActions(label({ actions: actions.map(labelledFine) }), found({ actions: given.map(foundFine) }));
const outcomes = (verdicts: Verdict[]) => verdicts.map(({ measure, outcome }) => `${measure} ${outcome}`);

describe('judging actions', () => {
  it('finds an action and all that belongs to it', () => {
    expect(outcomes(judged([{}], [{}]).verdicts)).toEqual([
      'actions right',
      'action_date right',
      'action_targets right',
      'action_status right',
      'action_authorities right',
      'action_quote right',
      'action_amount right'
    ]);
  });

  it('counts an action that is not found as missed, and one that is not there as wrong', () => {
    expect(outcomes(judged([{}], [{ targets: ['Other'] }]).verdicts)).toEqual([
      'actions missed',
      'actions wrong'
    ]);
  });

  it('asks for the jurisdiction and the type, or an accepted one', () => {
    expect(outcomes(judged([{}], [{ jurisdiction: 'EU' }]).verdicts)).toContain('actions missed');
    expect(outcomes(judged([{}], [{ type: 'order' }]).verdicts)).toContain('actions missed');
    expect(outcomes(judged([{ type_accept: ['order'] }], [{ type: 'order' }]).verdicts)).toContain(
      'actions right'
    );
  });

  it('takes a second report of a labelled action for no error', () => {
    expect(outcomes(judged([{}], [{}, { date: null }]).verdicts)).not.toContain('actions wrong');
  });

  it('neither requires nor punishes a secondary action', () => {
    expect(judged([{ tier: 'secondary' }], []).verdicts).toEqual([]);
    expect(judged([{ tier: 'secondary' }], [{}]).verdicts).toEqual([]);
  });

  it('gives each sentence to the label that quotes it, in whatever order they stand', () => {
    const second = 'A year before it had paid one million.';
    const { pairs } = judged(
      [
        { event_id: 'first' },
        { event_id: 'second', evidence: second, amount: { value: 1e6, currency: 'USD' } }
      ],
      [{ event_id: 'e2', quote: second, amount: 1e6 }, { event_id: 'e1' }]
    );
    const joined = pairs.map((pair) => `${pair.label.event_id} ${pair.found.event_id}`);
    expect(joined.sort()).toEqual(['first e1', 'second e2']);
  });

  it.for([
    ['action_date', { date: '2021-03' }],
    ['action_targets', { targets: ['Acme', 'Other'] }],
    ['action_status', { status: 'proposed' }],
    ['action_authorities', { authorities: [] }],
    ['action_amount', { amount: null, currency: null }],
    ['action_amount', { currency: 'EUR' }],
    ['action_quote', { quote: 'Somebody said something else altogether.' }]
  ] as const)('sees a wrong %s', ([measure, more]) => {
    const given =
      'targets' in more ? { targets: [...more.targets] } : 'authorities' in more ? { authorities: [] } : more;
    expect(outcomes(judged([{}], [given]).verdicts)).toContain(`${measure} wrong`);
  });

  it('accepts other honest readings', () => {
    const { verdicts } = judged(
      [{ date_accept: [null], targets_accept: [['Acme', 'Other']], amount_accept: [null] }],
      [{ date: null, targets: ['Other', 'Acme'], amount: null, currency: null }]
    );
    expect(verdicts.filter(({ outcome }) => outcome !== 'right')).toEqual([]);
  });

  it('accepts a part of the sentence as its quote, but not a word', () => {
    expect(outcomes(judged([{}], [{ quote: EVIDENCE.slice(0, 30) }]).verdicts)).toContain(
      'action_quote right'
    );
    expect(outcomes(judged([{}], [{ quote: 'fined' }]).verdicts)).toContain('action_quote wrong');
  });

  it('asks for no amount where neither side has one', () => {
    const { verdicts } = judged([{ amount: null }], [{ amount: null, currency: null }]);
    expect(verdicts.filter(({ measure }) => measure === 'action_amount')).toEqual([]);
    expect(outcomes(judged([{ amount: null }], [{}]).verdicts)).toContain('action_amount wrong');
  });
});
