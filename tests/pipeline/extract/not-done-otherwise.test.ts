import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('nothing is told', () => {
  it.each<[Language, string]>([
    ['fr', 'L’amende infligée à Intel en 2009 a été annulée par la justice européenne.'],
    [
      'fr',
      'La sanction prononcée contre Google en 2019 a été annulée en septembre par le Tribunal de l’Union.'
    ],
    ['fr', 'Une amende de 4 milliards coûterait à Google deux semaines de trésorerie.'],
    ['fr', 'Le conseil d’administration de Boeing a été convoqué mardi.'],
    ['fr', 'La plainte d’Epic contre Apple a été rejetée par un juge californien.'],
    ['en', 'Short sellers had bet on a fine of £40m for Wise.'],
    ['en', 'Lawyers had drafted one scenario in which Santos was made to sell its Moomba plant.'],
    ['en', 'Epic’s lawsuit against Apple was dismissed by a California judge.'],
    [
      'en',
      'A month later came a larger bill from Paris, where cookies were placed before visitors had clicked.'
    ]
  ])('of a fine, a ban or a suit: %s %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});

describe('what a court is asked for', () => {
  it.each<[string, string]>([
    [
      'Paris a saisi le juge des référés pour obtenir la suspension de Shein.',
      'lawsuit fr-authorities shein -'
    ],
    [
      'Le ministère américain de la justice demande en justice le démantèlement de Live Nation.',
      'lawsuit us-doj live-nation -'
    ]
  ])('is a suit, and not done: %s', (text, action) => {
    expect(actionLines('fr', text)).toEqual([action]);
  });
});
