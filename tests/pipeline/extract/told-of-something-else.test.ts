import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(({ type, targets }) =>
    [type, targets.join('+') || 'nobody'].join(' ')
  );
}

describe('what words of actions tell of something else', () => {
  it.each<['fr' | 'en', string]>([
    [
      'fr',
      'Douyin a laissé circuler des vidéos « interdites par la loi », a relevé l’Administration chinoise du cyberespace.'
    ],
    ['en', 'Regulators in London may impose penalties, caps on late fees would dent the income of Klarna.'],
    ['en', 'The Competition and Markets Authority is done with Microsoft, and it will look no further.'],
    ['en', 'The GMB union wants the Health and Safety Executive to hit Amazon with a fine of £1 million.'],
    ['en', 'A fine of €500m on Alphabet this year is their central scenario, the European Commission knows.'],
    ['en', 'The European Court of Justice confirmed that the fine imposed on Intel must be cancelled.'],
    [
      'fr',
      'La Cour de justice de l’Union européenne a confirmé que l’amende infligée à Intel devait être annulée.'
    ],
    ['en', 'Stewards in Singapore docked Red Bull three points after qualifying.'],
    [
      'en',
      'The FIA’s stewards fined its driver €10,000, half of it suspended, a record for Red Bull in Singapore.'
    ]
  ])('is no action (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('is no ban where a plant halts', () => {
    expect(read('en', 'Toyota said so on Monday.', 'Aichi halts: Toyota parks six models')).toEqual([]);
  });

  it('is the fine, and not the complaint that it followed', () => {
    const text =
      'Apple was hit with a €1.8bn penalty by the European Commission after a complaint from Spotify.';
    expect(read('en', text)).toEqual(['fine apple']);
  });
});
