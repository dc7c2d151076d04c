import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('who may be next', () => {
  it.each([
    [
      'en',
      'Hungary’s regulator fined Booking.com 382 million forints, and Airbnb could be next.',
      ['fine hu-authorities booking-com 382000000']
    ],
    [
      'fr',
      'La Hongrie a condamné Booking.com à 382 millions de forints, et Airbnb pourrait suivre.',
      ['fine hu-authorities booking-com 382000000']
    ],
    ['fr', 'L’Espagne s’attaque à Airbnb.', []],
    ['fr', 'L’Espagne attaque Airbnb en justice.', ['lawsuit es-authorities airbnb -']]
  ] as const)('is not struck (%s): %s', (language, text, actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});
