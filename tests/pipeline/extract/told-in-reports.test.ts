import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('who acts', () => {
  describe('is an agency by its letters where it has fined firms that nobody names', () => {
    itTells([
      ['en', 'Four lenders were fined by the FCA on Wednesday over slack checks.', ['fine gb-fca - -']]
    ]);
  });

  describe('is each of its kind in the places listed behind', () => {
    itTells([
      [
        'en',
        'Clearview AI was fined by data watchdogs in France, Greece and the Netherlands.',
        ['fine fr-cnil clearview-ai -', 'fine gr-hdpa clearview-ai -', 'fine nl-ap clearview-ai -']
      ],
      [
        'fr',
        'Temu a été sanctionné par les régulateurs en Italie, en Pologne et au Vietnam.',
        ['fine it-authorities temu -', 'fine pl-authorities temu -', 'fine vn-authorities temu -']
      ],
      ['en', 'Consumer groups in Germany, Poland and France have complained about Temu.', []]
    ]);
  });

  describe('is the one agency of a government that tells it right behind', () => {
    itTells([
      [
        'en',
        'Micron will pay a $9 million penalty in a settlement with U.S. authorities, the Department of Commerce said on Wednesday.',
        ['fine us-commerce micron 9000000']
      ],
      [
        'en',
        'Ericsson has agreed to pay a fine of 40 million yuan to end a Chinese government inquiry. The National Development and Reform Commission said the company would also lower its fees.',
        ['fine cn-ndrc ericsson 40000000']
      ]
    ]);
  });
});

describe('whom it strikes', () => {
  describe('are those whose pact a suit complains of', () => {
    itTells([
      [
        'en',
        'The Justice Department and four states brought a lawsuit alleging that a pact between United Airlines and Lufthansa violated antitrust law.',
        ['lawsuit us-doj+us-state-attorneys-general united-airlines+lufthansa -']
      ],
      ['en', 'Shoppers filed a lawsuit alleging that Apple and Amazon fixed prices.', []]
    ]);
  });

  describe('is no company where its bosses are fined by their office and name', () => {
    itTells([
      [
        'en',
        'China’s cyberspace regulator fined Weibo 8 million yuan. It also fined chief executive Li Ming and president Ann Wu 1 million yuan each.',
        ['fine cn-cac weibo 8000000']
      ]
    ]);
  });

  describe('is nobody to whom something was sold in breach of the law', () => {
    itTells([
      [
        'en',
        'The Department of Commerce fined Intel $3 million for shipping chips to Huawei in violation of export control laws.',
        ['fine us-commerce intel 3000000']
      ]
    ]);
  });
});

describe('an order', () => {
  describe('is told by what somebody had a company do', () => {
    itTells([
      [
        'en',
        'Spain’s labour inspectorate had Glovo delete the ratings of its couriers.',
        ['order es-itss glovo -']
      ],
      ['en', 'The singer’s lawyer had Spotify delete the songs.', []]
    ]);
  });

  describe('is told by what may not be done unless an authority agrees', () => {
    itTells([
      [
        'en',
        'From now on Wells Fargo may not grow any further unless the Federal Reserve agrees.',
        ['restriction us-fed wells-fargo -']
      ],
      ['en', 'Wells Fargo cannot win back customers unless fees fall.', []]
    ]);
  });

  describe('to pay back is no fine, and has its sum', () => {
    itTells([
      [
        'en',
        'Deliveroo was ordered to pay back 3 million euros in social contributions by a Paris court on Thursday.',
        ['order fr-courts deliveroo 3000000']
      ],
      [
        'en',
        'The European Union’s top court upheld a Commission order that Engie pay back 120 million euros in unpaid taxes.',
        ['order eu-commission engie 120000000']
      ],
      [
        'en',
        'The General Court annulled a Commission order that Engie pay back 120 million euros in unpaid taxes.',
        []
      ]
    ]);
  });
});
