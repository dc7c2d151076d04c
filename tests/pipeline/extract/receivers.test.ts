import { describe, expect, it } from 'vitest';
import { isPaid } from '../../../src/pipeline/extract/names/receivers.ts';

/** Whether money is paid to the place named there. */
function paid(text: string, place: string): boolean {
  const start = text.indexOf(place);
  return isPaid(text, { start, end: start + place.length });
}

describe('a place that money is paid to', () => {
  it.each([
    ['Nike must pay Belgium €3bn.', 'Belgium'],
    ['It owes Texas $4 million.', 'Texas'],
    ['Le groupe rembourse 3 milliards d’euros à Berne, qui hésitait.', 'Berne'],
    ['The chain handed $3 million to Ohio.', 'Ohio'],
    ['Il devra verser jusqu’à 5 % de ses revenus à Bruxelles', 'Bruxelles']
  ])('is its government: %s', (text, place) => {
    expect(paid(text, place)).toBe(true);
  });

  it.each([
    ['It paid $3 million to Ohio drivers.', 'Ohio'],
    ['It must pay €9m for sending files to China.', 'China'],
    ['It will pay Texas drivers more.', 'Texas'],
    ['Il doit rembourser avant le 30 juin. À Berne, rien ne presse.', 'Berne'],
    ['Trois plaintes ont été déposées à Paris.', 'Paris']
  ])('is not meant here: %s', (text, place) => {
    expect(paid(text, place)).toBe(false);
  });
});
