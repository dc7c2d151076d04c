import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(title: string, text: string): string[] {
  return actionsIn('en', text, { title }).map(
    ({ type, status, targets }) => `${type} ${status} ${targets.join()}`
  );
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
