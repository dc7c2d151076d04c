import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets » of each action. */
function read(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title }).map(({ type, targets }) => `${type} ${targets.join('+')}`);
}

describe('where the headline names a product, pronouns and « the publisher » mean its owner', () => {
  it.each([
    [
      'fr',
      'En Inde, la concurrence s’en prend à Android',
      'La Commission indienne de la concurrence a condamné Google à 13 milliards de roupies d’amende pour son système d’exploitation.\n\nSurtout, le régulateur lui ordonne de modifier ses contrats.',
      ['fine google', 'order google']
    ],
    [
      'en',
      'India takes aim at Android',
      'The Competition Commission of India fined Google 13 billion rupees over its operating system.\n\nIt also ordered it to change its contracts with phone makers.',
      ['fine google', 'order google']
    ],
    [
      'fr',
      'L’Italie s’en prend à WhatsApp',
      'L’autorité italienne de la concurrence a condamné Meta à 3 millions d’euros d’amende pour son service de messagerie.\n\nElle lui ordonne aussi de modifier ses conditions.',
      ['fine meta', 'order meta']
    ],
    [
      'fr',
      'Teams : Bruxelles valide les engagements de Microsoft',
      'La Commission européenne a rendu obligatoires les engagements pris par le groupe de Redmond. Pendant sept ans, l’éditeur devra proposer des versions sans sa messagerie.',
      ['order microsoft']
    ]
  ] as const)('%s: « %s »', (language, title, text, actions) => {
    expect(read(language, title, text)).toEqual(actions);
  });

  it('but the product where the owner is not struck', () => {
    expect(
      read(
        'fr',
        'WhatsApp dans le viseur de Berlin',
        'L’autorité allemande enquête sur WhatsApp. Meta ne commente pas.\n\nElle lui ordonne d’effacer les données.'
      )
    ).toContain('investigation_opened whatsapp');
  });
});

describe('a program stands for its maker, where that is named', () => {
  it.each([
    [
      'en',
      'The European Commission opened an investigation into the App Store on Monday. Apple said its rules are fair.',
      'investigation_opened apple'
    ],
    [
      'fr',
      'Le régulateur italien a ouvert une enquête sur Google Chrome. Google dit coopérer.',
      'investigation_opened google'
    ],
    [
      'en',
      'Japan’s Fair Trade Commission opened an investigation into Google Ads. Google declined to comment.',
      'investigation_opened google'
    ],
    [
      'en',
      'The European Commission opened an investigation into Apple and the App Store on Monday.',
      'investigation_opened apple'
    ]
  ] as const)('in %s: %s', (language, text, action) => {
    expect(read(language, 'Revue', text)).toEqual([action]);
  });

  it('and for itself where nobody else is', () => {
    const text = 'The CNIL fined Slack 2 million euros for keeping messages.';
    expect(read('en', 'Revue', text)).toEqual(['fine slack']);
  });
});

describe('a program that a company is called as', () => {
  it('is that company where a legal form stands behind its name', () => {
    const text = 'The Federal Court of Australia fined Onavo Inc $5 million. Facebook had bought it.';
    expect(read('en', 'A penalty in Australia', text)).toEqual(['fine onavo']);
  });
});
