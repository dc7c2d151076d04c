import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount » of each action. */
function read(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities, targets, amount }) =>
    [type, authorities.join('+'), targets.join('+'), amount ?? '-'].join(' ')
  );
}

describe('a verb turned round', () => {
  it.each([
    ['en', 'Netflix was hit by Ofcom in May for £3 million.', 'fine gb-ofcom netflix 3000000'],
    ['en', 'Netflix was made to pay £3 million by Ofcom.', 'fine gb-ofcom netflix 3000000'],
    [
      'fr',
      'Le groupe Netflix s’était vu infliger 3 millions d’euros par la Cnil.',
      'fine fr-cnil netflix 3000000'
    ]
  ] as const)('tells whom it strikes before it in %s: « %s »', (language, text, action) => {
    expect(read(language, 'Review', text)).toEqual([action]);
  });

  it('needs somebody who acts', () => {
    expect(read('en', 'Ofcom looks back', 'Netflix was called in on Tuesday.')).toEqual([]);
  });

  it('tells what the one agency of the clipping did', () => {
    const text =
      'Ofcom keeps an eye on streaming. Its staff are few. Netflix had been docked £3 million in October.';
    expect(read('en', 'Ofcom’s year', text)).toEqual(['fine gb-ofcom netflix 3000000']);
  });

  it('is read before a sum in letters and figures', () => {
    const text =
      'Netflix was taken off the air in April, and fined 3m pounds for each day of defiance, when it declined to talk.';
    expect(read('en', 'Ofcom’s year', text)).toEqual([
      'fine gb-ofcom netflix 3000000',
      'ban gb-ofcom netflix -'
    ]);
  });

  it('is an order behind “and”, where nobody stands between', () => {
    const text =
      'Netflix was fined £3 million by Ofcom over its adverts and ordered to publish the decision.';
    expect(read('en', 'Review', text)).toEqual(['fine gb-ofcom netflix 3000000', 'order gb-ofcom netflix -']);
  });

  it('has the object of a relative clause before it', () => {
    const text = 'It was the turn of Netflix, which the FTC took to court along with nine states.';
    expect(read('en', 'Review', text)).toContainEqual(expect.stringMatching(/^lawsuit us-ftc\S* netflix/));
  });
});

describe('who goes before a court', () => {
  it.each([
    ['The ACCC launched proceedings in the Federal Court on Monday against Netflix.'],
    ['Netflix misled its viewers, the ACCC alleged as it launched federal court proceedings on Monday.']
  ])('sues: « %s »', (text) => {
    expect(read('en', 'Review', text)).toEqual(['lawsuit au-accc netflix -']);
  });

  it('opens an inquiry elsewhere', () => {
    const text = (who: string) => `The ${who} launched proceedings on Monday against Netflix.`;
    expect(read('en', 'Review', text('European Commission'))).toEqual([
      'investigation_opened eu-commission netflix -'
    ]);
    expect(read('en', 'Review', text('ACCC'))).toEqual(['lawsuit au-accc netflix -']);
  });
});

describe('a sentence that names no company', () => {
  it('goes on about the title’s, past sentences about several', () => {
    const text = 'Spotify and Deezer look on. The Justice Department had brought the case in October 2020.';
    expect(read('en', 'Netflix before the judges', text)).toEqual(['lawsuit us-doj netflix -']);
  });

  it('goes on about the company whose product it names', () => {
    const text = 'The Justice Department filed an antitrust suit Thursday that takes aim at the iPhone.';
    expect(read('en', 'Apple in the dock', text)).toEqual(['lawsuit us-doj apple -']);
  });

  it('goes on about who keeps its product in the title', () => {
    const text = 'The browser stays. The Justice Department had brought the case in October 2020.';
    expect(read('en', 'Google Keeps Chrome', text)).toEqual(['lawsuit us-doj google -']);
  });

  it('strikes it with a fine that has reasons and no other addressee', () => {
    const text =
      'It is the second bill of the year. In January Ofcom took £3 million for what it called its poor answer to fraud.';
    expect(read('en', 'Another fine for Netflix', text)).toEqual(['fine gb-ofcom netflix 3000000']);
  });
});

describe('a sum', () => {
  it('that an authority claims is imposed', () => {
    const text = 'La Cnil lui réclame 3 millions d’euros pour ses cookies.';
    expect(read('fr', 'Nouvelle sanction pour Netflix', text)).toEqual(['fine fr-cnil netflix 3000000']);
  });

  it('that a prosecutor claims is not', () => {
    const text = 'Le parquet de Paris réclame 3 millions d’euros à Netflix.';
    expect(read('fr', 'Audience', text)).toEqual([]);
  });

  it('shares the verb of the fine before it', () => {
    const text =
      'Ofcom fined three firms. Netflix must pay a £3 million fine; Spotify, owned by Examplio, has been hit for £2 million, Examplist for £1.5 million and Deezer for £1 million.';
    expect(read('en', 'Review', text)).toContainEqual(expect.stringMatching(/^fine \S+ deezer 1000000$/));
  });

  it('settled in a title is a fine where the text names the authorities', () => {
    const text = 'Après l’enquête de la Cnil, l’Arcom et le parquet de Paris s’en sont mêlés.';
    expect(read('fr', 'Netflix accepte de payer 3 millions d’euros', text).join()).toMatch(
      /^fine \S+ netflix 3000000$/
    );
  });
});

describe('an order', () => {
  it('may have any verb behind “must”', () => {
    const text = 'Ofcom fined Netflix £3 million. The streamer must also dim its lights within 60 days.';
    expect(read('en', 'Review', text)).toContain('order gb-ofcom netflix -');
  });

  it('is none where a company must only bear something', () => {
    const text = 'Ofcom fined Netflix £3 million. The streamer must also feel the pinch.';
    expect(read('en', 'Review', text)).toEqual(['fine gb-ofcom netflix 3000000']);
  });
});

describe('an inquiry', () => {
  it('is into whoever did what it is about, where nobody else is named', () => {
    const text =
      'La Cnil a ouvert une enquête pour 3 millions de fichiers non déclarés par Netflix et Spotify.';
    expect(read('fr', 'Revue', text)).toEqual(['investigation_opened fr-cnil netflix+spotify -']);
  });
});

describe('what is no action', () => {
  it.each([
    ['en', 'Netflix will not have to sell its studio, as the FTC had asked, nor to stop paying Spotify.'],
    ['en', 'No one is accused, nor has the FTC taken a decision about opening proceedings against Netflix.'],
    [
      'fr',
      'Un syndicat d’auteurs ne décolère pas. Il a déposé jeudi neuf plaintes contre Netflix, et prie la Cnil d’agir.'
    ],
    ['fr', 'Des chauffeurs sont venus devant la Cnil. Ils accusent Uber d’avoir caché ses tarifs.'],
    [
      'fr',
      'Netflix est prévenu par l’Arcom. Les textes autorisent, en dernier ressort, une suspension du service.'
    ]
  ] as const)('in %s: « %s »', (language, text) => {
    expect(
      read(language, 'Review', text).filter((line) => /^(?:order|investigation|lawsuit|ban|fine)/.test(line))
    ).toEqual([]);
  });
});
