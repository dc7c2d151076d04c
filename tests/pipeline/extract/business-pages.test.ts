import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Type, authorities, targets and sum of each action, in the order of the text. */
function told(language: Language, text: string, title?: string): string[] {
  return actionsIn(language, text, { published: '2025-03-04', ...(title ? { title } : {}) }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

/** What only resembles an action, and what is told as one in nearly the same words. */
type Pair = [Language, nothing: string, something: string, action: string];

describe('business news that resembles an action', () => {
  it.each([
    [
      'en',
      'Ofcom said it would look at capacity-limited tariffs of BT.',
      'Ofcom has limited the tariffs of BT.',
      'restriction gb-ofcom bt -'
    ],
    [
      'fr',
      'Interrogée mardi sur l’enquête de la CNIL, la patronne de Google n’a rien dit.',
      'Interrogée mardi par une commission du Sénat sur ses impôts, la patronne de Google n’a rien dit.',
      'hearing fr-senate google -'
    ],
    [
      'en',
      'Questioned about the fine, Google’s chief executive said the European Commission was wrong.',
      'The European Parliament questioned Google’s chief executive on Tuesday.',
      'hearing eu-parliament google -'
    ],
    [
      'en',
      'ASIC said ANZ had failed to refund customers and only then began to repay them.',
      'ASIC said ANZ must refund customers.',
      'order au-asic anz -'
    ],
    [
      'fr',
      'Le rachat d’ITA Airways par Lufthansa doit encore obtenir le feu vert de Bruxelles.',
      'Nvidia doit désormais obtenir une licence du ministère américain du Commerce.',
      'restriction us-commerce nvidia -'
    ],
    [
      'en',
      'The takeover by UniCredit must be notified to the European Commission.',
      'UniCredit must notify the takeover to the European Commission, it ruled.',
      'order eu-commission unicredit -'
    ],
    [
      'en',
      'Senators insisted that the FCC revoke the licence of Disney.',
      'The FCC demanded that Disney stop the practice.',
      'order us-fcc disney -'
    ],
    [
      'en',
      'Berlin had threatened Daimler with a fine of €3.75bn.',
      'Berlin imposed a fine of €3.75bn on Daimler.',
      'fine de-authorities daimler 3750000000'
    ],
    [
      'en',
      'Nigeria’s data commission found remedial measures proposed by the operator unsatisfactory.',
      'A ban proposed by the government would hit shops in Nigeria.',
      'law_proposed ng-authorities - -'
    ]
  ] satisfies Pair[])('%s: %s', (language, nothing, something, action) => {
    expect(told(language, nothing)).toEqual([]);
    expect(told(language, something)).toEqual([action]);
  });

  it('a threat is one, whoever it names', () => {
    const [threat] = actionsIn('en', 'The European Commission threatened Apple with a fine of €50m.');
    expect(threat).toMatchObject({ type: 'fine', status: 'threatened', targets: ['apple'] });
  });

  it('a periodic penalty that backs a ban obliges nobody to anything else', () => {
    const text = 'Le tribunal a interdit à Uber cette pratique, sous astreinte de 5 000 euros par jour.';
    expect(told('fr', text).map((line) => line.split(' ')[0])).toEqual(['ban']);
  });

  it('whoever has taken a sanction is not fined', () => {
    const text = 'L’Autorité des marchés financiers a pris cette sanction vendredi au sujet de Natixis.';
    expect(told('fr', text)).toEqual([]);
  });
});
