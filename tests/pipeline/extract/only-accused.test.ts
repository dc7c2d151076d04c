import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const found = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text).map(({ type, jurisdiction }) => `${type} ${jurisdiction}`);

describe('what a government or a member of parliament says of a company', () => {
  it.each([
    ['fr', 'Washington accuse Netflix d’espionnage.'],
    ['fr', 'Le gouvernement russe accuse Netflix d’ingérence.'],
    ['en', 'China accused Netflix of stealing secrets.'],
    ['en', 'Netflix was accused by a French senator of dumping.'],
    ['en', 'Officials talk of looking at Netflix; Paris wants them to hurry.'],
    ['en', 'Prosecutors are seeking a €5m fine against Netflix in Paris.'],
    ['en', 'The Senate committee heard from parents and experts on Netflix.'],
    ['fr', 'Le tribunal a ordonné à un retraité de retirer ses avis de Netflix.']
  ] as const)('is no action, in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Pékin accuse Netflix d’avoir enfreint la loi antimonopole.', 'investigation_opened CN'],
    ['en', 'The French data watchdog accused Netflix of spying on viewers.', 'investigation_opened FR'],
    ['en', 'Officials in Paris are looking at Netflix.', 'investigation_opened FR'],
    ['en', 'The Senate committee heard from executives of Netflix.', 'hearing US'],
    ['fr', 'Le tribunal de Paris a ordonné à Netflix de retirer des avis.', 'order FR']
  ] as const)('is one where a procedure is told, in %s: %s', (language, text, action) => {
    expect(found(language, text)).toEqual([action]);
  });
});
