import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/pipeline/extract/text/sentences.ts';
import { endsWireLabel } from '../../../src/pipeline/extract/text/wire-labels.ts';
import { actionsIn } from './actions-in.ts';

describe('labels of agencies', () => {
  it.each(['UPDATE 2-', 'REFILE-UPDATE 1-', 'BRIEF-', 'INDIA PRESS-', 'Another title\nWRAPUP 3-'])(
    'are told: %s',
    (label) => {
      expect(endsWireLabel(`${label}Philips fined`, label.length)).toBe(true);
    }
  );

  it.each(['GDF-', 'US-', 'an UPDATE 2-', 'AT&T-', 'UPDATE 2'])('and not taken for names: %s', (text) => {
    expect(endsWireLabel(`${text}Philips fined`, text.length)).toBe(false);
  });

  it('are no part of the sentence behind them', () => {
    const text = 'UPDATE 2-EU fines Philips';
    const { start, end } = sentenceAround(text, text.indexOf('fines'));
    expect(text.slice(start, end)).toBe('EU fines Philips');
  });

  it('hide no title from the text', () => {
    const told = (label: string) =>
      actionsIn('en', 'The company must pay 313 million euros, the European Commission said.', {
        title: `${label}Philips fined over cartel`
      }).map(({ type, targets, amount }) => [type, targets, amount]);
    expect(told('UPDATE 2-')).toEqual([['fine', ['philips'], 313e6]]);
    expect(told('UPDATE 2-')).toEqual(told(''));
  });
});
