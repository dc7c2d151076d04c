import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/pipeline/events/topics.ts';
import { eventsTold } from './reports.ts';
import type { ToldFields } from './reports.ts';

describe('what a sentence says that an action is about', () => {
  it('has one key for both languages', () => {
    const told: [string, string, string][] = [
      ['cookies', 'It dropped cookies without consent.', 'Il déposait des traceurs sans accord.'],
      ['data-transfers', 'It sent user data to China.', 'Elle a transféré des données en Chine.'],
      ['data-breach', 'The leak hit millions.', 'La fuite a touché des millions de clients.'],
      ['minors', 'It failed to protect children.', 'Elle protège mal les enfants.'],
      ['app-store', 'It must leave app stores.', 'Elle doit quitter les boutiques d’applications.'],
      ['in-app-payments', 'It forced its billing system on them.', 'Il imposait son système de paiement.'],
      ['cartel', 'They fixed prices.', 'Ils ont formé une entente.'],
      ['money-laundering', 'Its money laundering checks failed.', 'Elle luttait mal contre le blanchiment.'],
      ['discounts', 'The discounts were fake.', 'Les rabais étaient faux.'],
      ['diesel', 'It cheated on diesel engines.', 'Ses moteurs diesel trichaient.'],
      ['new-users', 'It may sign up no new customers.', 'Il n’accepte plus de nouveaux clients.'],
      ['cabin-bags', 'It charges for hand luggage.', 'Elle facture les bagages.']
    ];
    for (const [topic, english, french] of told) {
      expect(topicsOf(english, 'order')).toEqual([topic]);
      expect(topicsOf(french, 'order')).toEqual([topic]);
    }
  });

  it('has none where it only says who was fined, when and how much', () => {
    expect(topicsOf('The regulator fined the bank 3 million euros on Tuesday.', 'fine')).toEqual([]);
    expect(topicsOf('Le gendarme de la Bourse a sanctionné la société mardi.', 'fine')).toEqual([]);
    expect(topicsOf('The tracker mortgage scandal cost the bank dear.', 'fine')).toEqual([
      'mortgages',
      'tracker-mortgages'
    ]);
    expect(topicsOf('It was ordered to change its ways within 90 days.', 'order')).toEqual([]);
  });

  it('is, of an inquiry, not what follows from it', () => {
    const sentence = 'It was put under review and barred from signing up new users.';
    expect(topicsOf(sentence, 'investigation_opened')).toEqual([]);
    expect(topicsOf(sentence, 'restriction')).toEqual(['new-users']);
  });
});

describe('a text that nothing dates', () => {
  const cap: ToldFields = { date: '2021-05-11', quote: 'It was told to take on no more new customers.' };

  it('means the order of which another text says the same, in either language', () => {
    const same = eventsTold(cap, { quote: 'Il n’a plus le droit d’accepter de nouveaux clients.' });
    expect(new Set(same).size).toBe(1);
    expect(new Set(eventsTold(cap, { quote: 'BaFin has given orders to N26.' })).size).toBe(1);
  });

  it('means none that is about something else', () => {
    const other = 'It was told to do more against money laundering.';
    expect(new Set(eventsTold(cap, { quote: other })).size).toBe(2);
    const title = { quote: 'BaFin tightens the reins on N26' };
    expect(new Set(eventsTold(cap, { ...title, lead: other })).size).toBe(2);
    expect(new Set(eventsTold(cap, { ...title, lead: 'The bank said so on Monday.' })).size).toBe(1);
    expect(new Set(eventsTold(cap, { ...title, lead: other, start: 4, end: 9 })).size).toBe(1);
  });

  it('means, of two orders, the one that is about the same', () => {
    const laundering: ToldFields = {
      date: '2019-03-02',
      quote: 'BaFin ordered it to check for money laundering.'
    };
    const [first, second, told] = eventsTold(cap, laundering, {
      quote: 'N26 doit mieux lutter contre le blanchiment.'
    });
    expect(told).toBe(second);
    expect(first).not.toBe(second);
    const [, , open] = eventsTold(cap, laundering, { quote: 'BaFin ordered N26 to mend its ways.' });
    expect([first, second]).not.toContain(open);
  });

  it('means, of two fines, the one whose sum another text does not tell only if both say what it was for', () => {
    const fine: ToldFields = {
      type: 'fine',
      date: '2022-09-29',
      quote: 'A fine over tracker mortgages is due.'
    };
    const sum: ToldFields = { type: 'fine', amount: 100.5e6, currency: 'EUR' };
    expect(
      new Set(eventsTold(fine, { ...sum, quote: 'It pays for its tracker mortgage scandal.' })).size
    ).toBe(1);
    const another: ToldFields = { ...sum, date: '2019-05-14', amount: 7e6, quote: 'It pays for lax checks.' };
    expect(new Set(eventsTold(fine, another, { ...sum, quote: 'It pays for it.' })).size).toBe(3);
    const elsewhere: ToldFields = { ...sum, authorities: ['de-prosecutors'] };
    expect(new Set(eventsTold(fine, { ...elsewhere, quote: 'It pays for tracker mortgages.' })).size).toBe(2);
  });
});
