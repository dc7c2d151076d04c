import { expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { actionsIn } from './actions-in.ts';
import { clippingOf } from './gazetteers.ts';

const FILLER = 'the harbour was quiet and the boats lay in rows while nobody counted them, ';
const REPORT = 'the European Commission fined Google €50 million on 3 March 2021 for hiding rivals, ';

it('finds what a paragraph of two million characters without a full stop reports, with its sentence cut short', async () => {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const half = FILLER.repeat(Math.ceil(1_000_000 / FILLER.length));
  const clipping = { ...clippingOf('Letters', `${half}${REPORT}${half}`), language: 'en' };
  const { mentions } = createNameFinder(gazetteers).find(clipping);
  const actions = createActionFinder(gazetteers)(clipping, mentions);
  expect(mentions.map(({ entity }) => entity)).toEqual(['eu-commission', 'google']);
  expect(actions).toMatchObject([
    {
      type: 'fine',
      status: 'done',
      authorities: ['eu-commission'],
      targets: ['google'],
      amount: 50e6,
      currency: 'EUR'
    }
  ]);
  const [{ quote, start, end, date }] = actions as [(typeof actions)[0]];
  expect(date).toEqual({ date: '2021-03-03', precision: 'day' });
  expect(quote).toBe(clipping.text.slice(start, end));
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(quote).toContain(REPORT.slice(0, 60));
});

it('reads words without an end and openings that repeat, which some patterns could split in ever more ways', () => {
  const word = 'internationally'.repeat(20);
  expect(actionsIn('en', `Letters. The ${word} n°1 fined Google €50 million.`)).toBeDefined();
  const opening = 'la à Lyon, '.repeat(60);
  expect(actionsIn('fr', `Lettres. ${opening}Plainte de la FTC contre Google.`)).toBeDefined();
});
