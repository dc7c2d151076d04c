import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(language: 'en' | 'fr', text: string): string[] {
  return actionsIn(language, text).map(
    ({ type, status, targets, amount }) => `${type} ${status} ${targets.join('+')} ${amount ?? '-'}`
  );
}

describe('a sum that an authority first had in mind', () => {
  it.each<['en' | 'fr', string, string]>([
    [
      'en',
      'Capita has been fined £14 million by the Information Commissioner’s Office. The watchdog had originally planned a penalty of £45 million.',
      'fine done capita 14000000'
    ],
    [
      'en',
      'South Korea’s antitrust regulator has slapped Kakao Mobility with a fine of 15 billion won. The Fair Trade Commission had initially set the surcharge at 72 billion won.',
      'fine done kakao-mobility 15000000000'
    ],
    [
      'fr',
      'La CNIL a condamné Orange à 5 millions d’euros. Elle avait initialement envisagé une amende de 20 millions d’euros.',
      'fine done orange 5000000'
    ]
  ])('is no fine beside the one that came (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });
});

describe('a fine that is faced', () => {
  it.each<[string, string]>([
    [
      'Thames Water faces a proposed fine of £104 million from Ofwat.',
      'fine threatened thames-water 104000000'
    ],
    [
      'Thames Water is facing a fine of £104 million after Ofwat found leaks. The proposed penalty is subject to consultation.',
      'fine threatened thames-water 104000000'
    ],
    [
      'Thames Water is facing a fine of £104 million after Ofwat found leaks. The company said it was sorry.',
      'fine done thames-water 104000000'
    ]
  ])('is threatened where the text calls it proposed: %s', (text, told) => {
    expect(actionsOf('en', text)).toEqual([told]);
  });
});

describe('what something costs a company', () => {
  it.each([
    'Washington wants Nvidia to hold a licence, a step the company said would cost it $5.5 billion in the current quarter.',
    'The recall has cost Ford $300 million in lost sales, the U.S. Transportation Department said.'
  ])('is no fine where it is lost by it: %s', (text) => {
    expect(actionsOf('en', text)).toEqual([]);
  });

  it('is one where an authority takes it', () => {
    expect(
      actionsOf(
        'en',
        'A privacy blunder has cost Meta 251 million euros, Ireland’s Data Protection Commission said.'
      )
    ).toEqual(['fine done meta 251000000']);
  });
});

describe('a fine for whoever may do something', () => {
  it.each<['en' | 'fr', string]>([
    ['en', 'A court in Brazil set a fine of 50,000 reais for anyone who uses a VPN to reach X.'],
    ['en', 'A Paris court imposed a fine of 500 euros on drivers who use Uber.'],
    ['fr', 'La justice prévoit une amende de 500 euros pour quiconque se connecte à X.']
  ])('strikes no company (%s): %s', (language, text) => {
    expect(actionsOf(language, text)).toEqual([]);
  });
});

describe('a fine “for failing to” do something', () => {
  it.each<[string, string]>([
    [
      'Ford will pay a $19 million fine for failing to report a hazard, the FTC announced on Tuesday.',
      'fine done ford 19000000'
    ],
    ['The European Commission will fine Meta for failing to comply with its rules.', 'fine announced meta -'],
    ['The European Commission will fine Meta €5m if it fails to comply.', 'fine threatened meta 5000000'],
    [
      'The European Commission will fine Meta €5m, failing a change of course.',
      'fine threatened meta 5000000'
    ]
  ])('hangs on no condition: %s', (text, told) => {
    expect(actionsOf('en', text)).toEqual([told]);
  });
});

describe('fines that an agency proposes beside what it found', () => {
  it('are threatened', () => {
    expect(
      actionsOf('en', 'OSHA cited Dollar General for unsafe exits and proposed fines of $1.2 million.')
    ).toEqual(['fine threatened dollar-general 1200000']);
  });
});

describe('a penalty “of up to” a sum', () => {
  it('is one where a company has agreed on it', () => {
    expect(
      actionsOf(
        'en',
        'Ford will pay a civil penalty of up to $165 million after U.S. auto safety regulators found it had moved too slowly.'
      )
    ).toEqual(['fine done ford 165000000']);
  });

  it.each([
    'Meta will pay a fine of up to 6% of sales if the European Commission finds it at fault.',
    'Platforms such as TikTok will pay a fine of up to A$49.5 million under the new law.'
  ])('is none where a law or a condition has it: %s', (text) => {
    expect(actionsOf('en', text)).toEqual([]);
  });
});

describe('a sum that is not paid to an authority', () => {
  it('is no fine: capital to be held, money a company sets aside', () => {
    expect(
      actionsOf('en', 'APRA has imposed an additional A$250 million capital requirement on ANZ.')
    ).toEqual(['order done anz -']);
    expect(
      actionsOf(
        'en',
        'Centrica said it had set aside £20 million to compensate customers after an inquiry by Ofgem.'
      )
    ).toEqual([]);
  });
});
