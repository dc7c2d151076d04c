import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(language: 'en' | 'fr', text: string): string[] {
  return actionsIn(language, text).map(
    ({ type, targets, amount }) => `${type} ${targets.join('+')} ${amount ?? '-'}`
  );
}

describe('subjects that stand behind their participle', () => {
  it.each<['en' | 'fr', string, string]>([
    ['en', 'Among those fined by the FCA on Monday is Barclays.', 'fine barclays -'],
    ['en', 'Fined by the FCA on Monday were Barclays and HSBC.', 'fine barclays+hsbc -'],
    ['en', 'Sued by the FTC were Amazon and Meta.', 'lawsuit amazon+meta -'],
    ['fr', 'Ont été sanctionnés lundi par la CNIL Orange et SFR.', 'fine orange+sfr -']
  ])('are struck (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });

  it.each([
    'Among the customers of HSBC fined by the FCA is a trader.',
    'Banned by the FCA in May was a trader at Barclays.'
  ])('are none where they are persons: %s', (text) => {
    expect(actionsOf('en', text)).toEqual([]);
  });
});

describe('whom a company is told apart from', () => {
  it.each<['en' | 'fr', string, string]>([
    ['en', 'Unlike HSBC, which the FCA cleared, Barclays was fined €5m.', 'fine barclays 5000000'],
    ['en', 'Unlike HSBC, which was cleared, Barclays was fined €5m by the FCA.', 'fine barclays 5000000'],
    ['en', 'Unlike HSBC, Lloyds and NatWest, Barclays was fined €5m by the FCA.', 'fine barclays 5000000'],
    [
      'fr',
      'Contrairement à SFR, blanchi par la CNIL, Orange est condamnée à 5 millions d’euros.',
      'fine orange 5000000'
    ]
  ])('leaves it its fine, with an aside or without (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });
});

describe('how often something is done', () => {
  it.each<['en' | 'fr', string, string]>([
    ['fr', 'La CNIL condamne, pour la deuxième fois, Orange à 5 millions d’euros.', 'fine orange 5000000'],
    ['en', 'The FCA fines, for the second time this year, Barclays.', 'fine barclays -']
  ])('is no reason behind which others are named (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });
});

describe('a verb behind a relative clause', () => {
  it('strikes somebody of its own', () => {
    const text = 'La CNIL, qui a blanchi Orange, met en demeure SFR.';
    expect(actionsOf('fr', text)).toEqual(['order sfr -']);
    const dated = 'La CNIL, qui avait sanctionné Orange en mai, condamne SFR à 3 millions d’euros.';
    expect(actionsOf('fr', dated)).toContain('fine sfr 3000000');
    expect(actionsOf('fr', dated)).not.toContain('fine orange+sfr -');
  });
});

describe('a French gerund', () => {
  it.each<[string, string]>([
    ['En condamnant Orange à 5 millions d’euros, la CNIL envoie un signal.', 'fine orange 5000000'],
    ['En sanctionnant Meta, la Commission européenne défie Washington.', 'fine meta -'],
    ['En mettant en demeure TikTok, l’Arcom use d’un pouvoir nouveau.', 'order tiktok -'],
    ['La CNIL a créé un précédent en sanctionnant Orange de 5 millions d’euros.', 'fine orange 5000000']
  ])('tells what whoever acts has done: %s', (text, told) => {
    expect(actionsOf('fr', text)).toEqual([told]);
  });

  it.each([
    'En condamnant les pratiques d’Orange, l’association a fait du bruit.',
    'En condamnant les propos de Musk, l’Élysée a défendu X.',
    'En sanctionnant ses salariés, Orange s’est mis à dos les syndicats.'
  ])('tells nothing that somebody only blames, or does to its own: %s', (text) => {
    expect(actionsOf('fr', text)).toEqual([]);
  });
});
