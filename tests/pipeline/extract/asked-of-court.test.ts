import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, targets }) => `${type} ${targets.join('+')}`
  );
}

describe('what somebody wants to obtain of a court', () => {
  it.each([
    ['fr', 'L’agence veut obtenir d’un tribunal la cession d’Instagram et l’interdiction de WhatsApp.'],
    ['fr', 'Le gouvernement espère arracher au juge la suspension de Shein.'],
    ['fr', 'Le ministère cherche à obtenir de la cour le blocage de Telegram.'],
    ['en', 'The Justice Department hopes to get a judge to ban Google from paying Apple.'],
    ['en', 'The ministry wants to persuade the court to block Telegram.']
  ] as const)('%s: is not done by « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Le parquet a obtenu du juge le blocage de Telegram.', 'ban telegram'],
    ['en', 'The Justice Department obtained a court order that bans Google from paying Apple.', 'ban google']
  ] as const)('%s: but « %s » tells what it has obtained', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('a suit against what an authority has decided', () => {
  it.each([
    [
      'fr',
      'Une association vient de déposer devant le Tribunal de l’Union européenne un recours visant à faire annuler le feu vert donné par Bruxelles au rachat de VMware par Broadcom.'
    ],
    ['fr', 'L’État de Berlin a introduit une action pour faire annuler l’autorisation accordée à Tesla.'],
    ['en', 'Ryanair has brought an action seeking to annul the decision of the Commission on Lufthansa.'],
    ['en', 'The city filed a lawsuit to overturn the approval of Tesla’s plant by the ministry.']
  ] as const)('%s: is none against a company: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('but “seeking to overturn its contracts” is', () => {
    expect(read('en', 'Texas filed a lawsuit against Google seeking to overturn its contracts.')).toEqual([
      'lawsuit google'
    ]);
  });
});

describe('headlines on what a court has refused', () => {
  it.each([
    ['fr', 'Suspension de Shein : l’État débouté'],
    ['fr', 'Blocage de Telegram : le juge rejette la demande du parquet'],
    ['en', 'Suspension of Shein: court rejects government’s request']
  ] as const)('%s: tell no action: « %s »', (language, title) => {
    expect(read(language, '', title)).toEqual([]);
  });

  it('but what somebody has not got undone stands', () => {
    expect(read('fr', '', 'Blocage de Telegram : le juge rejette le recours de la messagerie')).toEqual([
      'ban telegram'
    ]);
  });
});
