import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const world = await loadGazetteers('data/gazetteers');

function actionsOf(title: string, text: string): string[] {
  const clipping = { ...clippingOf(title, text), language: 'en' };
  const [facts] = extractFacts([clipping], world);
  return facts?.actions.map(({ type, status, targets }) => `${type} ${status} ${targets.join()}`) ?? [];
}

describe('a headline whose participle stands right behind a company', () => {
  it.each([
    ['SK Telecom handed largest privacy penalty on record', 'sk-telecom'],
    ['Vodafone handed biggest fine yet', 'vodafone'],
    ['Vodafone dealt heavy penalty on Tuesday', 'vodafone'],
    ['Ryanair served hefty fine over refunds', 'ryanair']
  ])('tells who suffers it: %s', (title, company) => {
    expect(actionsOf(title, 'Germany’s data watchdog announced it on Monday.')).toEqual([
      `fine done ${company}`
    ]);
  });

  it.each([
    'Deliveroo handed stiff penalties to riders',
    'Vodafone handed out fines',
    'Vodafone dealt its fines'
  ])('tells nothing where the company gives it: %s', (title) => {
    expect(actionsOf(title, 'The firm said so on Monday.')).toEqual([]);
  });
});
