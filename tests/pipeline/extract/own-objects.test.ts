import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (language: 'fr' | 'en', text: string): string[] =>
  actionsIn(language, text)
    .map(({ type, targets }) => [type, ...targets].join(' '))
    .sort();

describe('two verbs in a sentence', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'La Cnil a mis en demeure Google et ouvert une enquête sur Meta.',
      ['investigation_opened meta', 'order google']
    ],
    ['fr', 'Le gouvernement a suspendu Shein et convoqué Temu à Bercy.', ['ban shein', 'summons temu']],
    [
      'fr',
      'Bruxelles a condamné Apple à 500 millions d’euros et ouvert une enquête sur Meta.',
      ['fine apple', 'investigation_opened meta']
    ],
    [
      'en',
      'Japan ordered Apple to open its app store, and South Korea fined Google $177 million.',
      ['fine google', 'order apple']
    ],
    [
      'en',
      'The ACCC sued Coles and Woolworths in September and fined Optus A$100 million in June.',
      ['fine optus', 'lawsuit coles woolworths']
    ],
    ['en', 'The CMA fined Apple £3m and cleared Meta.', ['fine apple']],
    ['fr', 'Bruxelles a condamné Apple et menace Meta d’une amende.', ['fine apple']],
    [
      'en',
      'The FTC has sued Amazon and is also investigating Microsoft.',
      ['investigation_opened microsoft', 'lawsuit amazon']
    ],
    [
      'en',
      'The European Commission has fined Apple €500 million and is looking into Meta.',
      ['fine apple', 'investigation_opened meta']
    ]
  ])('have each its own object (%s): %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });

  it('have each its own subject', () => {
    const [, inquiry] = actionsIn('en', 'The FTC sued Amazon and the SEC is investigating Microsoft.');
    expect(inquiry?.authorities).toEqual(['us-sec']);
  });
});
