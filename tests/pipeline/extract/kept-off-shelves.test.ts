import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a command to whoever carries a company', () => {
  it.each([
    [
      'en',
      'The Russian watchdog told app stores on Monday to take down Signal.',
      'ban ru-authorities signal -'
    ],
    [
      'en',
      'Telecom operators were told to block Roblox by Turkey’s regulator on Wednesday.',
      'ban tr-authorities roblox -'
    ],
    ['en', 'Roskomnadzor demanded that app stores remove Viber.', 'ban ru-roskomnadzor viber -'],
    [
      'fr',
      'La DGCCRF a enjoint jeudi aux moteurs de recherche et aux fournisseurs d’accès de ne plus faire apparaître Temu.',
      'ban fr-dgccrf temu -'
    ],
    [
      'fr',
      'Les magasins d’applications ont été sommés par le régulateur italien de retirer Replika.',
      'ban it-authorities replika -'
    ],
    [
      'en',
      'App stores in Vietnam were asked on Friday to withdraw Telegram.',
      'ban vn-authorities telegram -'
    ],
    ['fr', 'En Inde, les opérateurs ont été priés mardi de bloquer Signal.', 'ban in-authorities signal -']
  ] as const)('keeps that company off their shelves (%s: %s)', (language, text, told) => {
    expect(actionLines(language, text)).toEqual([told]);
  });

  it.each([
    ['en', 'The Russian watchdog told app stores on Monday to take down 14 videos of Twitch.', 'order'],
    ['en', 'The Turkish regulator ordered Apple on Monday to remove the pages.', 'order'],
    ['en', 'Baidu and Tencent were ordered by Beijing’s cyberspace regulator to stop buying chips.', 'order'],
    ['fr', 'Bruxelles a ordonné à Google de retirer les annonces.', 'order']
  ] as const)('is an order where posts go or a company is told itself (%s: %s)', (language, text, type) => {
    expect(actionLines(language, text).map((line) => line.split(' ')[0])).toEqual([type]);
  });
});
