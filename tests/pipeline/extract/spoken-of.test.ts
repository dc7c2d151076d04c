import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount » of each action. */
function read(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities, targets, amount }) =>
    [type, authorities.join('+'), targets.join('+'), amount ?? '-'].join(' ')
  );
}

describe('whom a feature speaks of', () => {
  it('is the company of its title, far from where it was named', () => {
    const far = 'Les prix montent. Les clients grognent. Les actionnaires attendent. ';
    expect(
      read('fr', 'Netflix, dix ans après', `${far}En 2021, la CNIL avait interdit à la société d’exercer.`)
    ).toEqual(['ban fr-cnil netflix -']);
    expect(
      read(
        'en',
        'Netflix, ten years on',
        'Prices rise. Viewers grumble. Shares slip. Ofcom had ordered the firm to delete the data.'
      )
    ).toEqual(['order gb-ofcom netflix -']);
  });

  it('is the company that opens the text, where the title names none', () => {
    const text =
      'Netflix used to be loved. In March Ofcom imposed a £2m fine for stopping services such as Spotify from advertising. In May the FTC sued the company.';
    expect(read('en', 'A long quarrel', text)).toContain('lawsuit us-ftc netflix -');
  });

  it('is not who began a quarrel, nor who bought it', () => {
    const begun = 'Brussels closed a quarrel, begun by Slack, over prices. The FTC has sued it.';
    expect(read('en', 'Netflix, everybody’s friend', begun)).toEqual(['lawsuit us-ftc netflix -']);
    const sold =
      'Vendue 3,4 milliards à l’américain Spotify, l’entreprise quitte Paris. En 2022, la CNIL l’a déjà condamnée à 3 millions d’euros.';
    expect(read('fr', 'Fin de partie pour Deezer', sold)).toEqual(['fine fr-cnil deezer 3000000']);
  });

  it('is who the sentence before is about, where that is another', () => {
    const text = 'Spotify has troubles of its own. Ofcom fined it £3m in May.';
    expect(read('en', 'Netflix and the rest', text)).toEqual(['fine gb-ofcom spotify 3000000']);
  });

  it('is meant at the start of a paragraph, whoever the one before ended with', () => {
    const ended = 'It is growing, and Spotify is worried.\n\nRegulators watch. Ofcom fined it £3m in May.';
    expect(read('en', 'Deezer, the quiet one', ended)).toEqual(['fine gb-ofcom deezer 3000000']);
    const opened = 'Listeners stay.\n\nSpotify is worried.\n\nOfcom fined it £3m in May.';
    expect(read('en', 'Deezer, the quiet one', opened)).toEqual(['fine gb-ofcom spotify 3000000']);
    const rivals = 'Elle grandit vite, et Spotify s’inquiète.\n\nLes régulateurs la suivent de près. ';
    expect(
      read(
        'fr',
        'Deezer, dix ans après',
        `${rivals}La CNIL a infligé en mai une amende de 3 millions d’euros.`
      )
    ).toEqual(['fine fr-cnil deezer 3000000']);
    const owner =
      'The bosses flew to see Singtel.\n\nThe record is long. The ACMA fined the company A$3m in May.';
    expect(read('en', 'Inside Optus', owner)).toEqual(['fine au-acma optus 3000000']);
  });

  it('is the one whose boss the text presents first', () => {
    const rival = 'Spotify has lost some of its listeners.\n\nOfcom fined it £3m in May.';
    expect(read('en', 'The quiet one', `Few know him. The founder of Deezer sells songs. ${rival}`)).toEqual([
      'fine gb-ofcom deezer 3000000'
    ]);
    expect(read('en', 'The quiet one', `The Deezer chief executive sells songs. ${rival}`)).toEqual([
      'fine gb-ofcom deezer 3000000'
    ]);
    const told =
      'Il chante. Le patron de Deezer vend des chansons. Spotify le regarde.\n\nLa CNIL lui a infligé 3 millions d’euros.';
    expect(read('fr', 'L’homme discret', told)).toEqual(['fine fr-cnil deezer 3000000']);
    // Only somebody else’s guest.
    const guest = 'He sat near the founder of Deezer. Spotify sells songs.\n\nOfcom fined it £3m in May.';
    expect(read('en', 'The quiet one', guest)).toEqual(['fine gb-ofcom spotify 3000000']);
  });

  it('stays who was last meant where no title names anybody', () => {
    const text =
      'He made Spotify, and then Telegram. Russia banned the messenger. Germany fined it €5.1 million.';
    expect(read('en', 'Rebel, banker, exile', text)).toContain('fine de-authorities telegram 5100000');
  });

  it('is meant by a pronoun before the verb, or behind « contre »', () => {
    const text =
      'La CNIL l’avait punie en mai de 2 millions d’euros ; Spotify, la filiale d’Examplio, avait écopé de 3 millions.';
    expect(read('fr', 'Deezer en procès', text)).toContain('fine fr-cnil deezer 2000000');
    const between = 'En mai, la CNIL a prononcé contre elle une amende de 3 millions d’euros.';
    expect(read('fr', 'Deezer en procès', between)).toEqual(['fine fr-cnil deezer 3000000']);
    expect(read('fr', 'Deezer en procès', 'La CNIL avait déjà ouvert une procédure contre elle.')).toEqual([
      'investigation_opened fr-cnil deezer -'
    ]);
  });

  it('makes what is counted in the object', () => {
    expect(read('en', 'Tesla’s doors', 'The NHTSA opened an evaluation into about 174,000 sedans.')).toEqual([
      'investigation_opened us-nhtsa tesla -'
    ]);
    expect(read('en', 'Tesla’s doors', 'Police seized 30 stolen cars.')).toEqual([]);
  });
});

describe('sums told as background', () => {
  it('are in liras in a clipping on Turkey, and in pounds where anything British is named', () => {
    const text =
      'L’autorité de la concurrence a infligé la semaine dernière 2 milliards de livres à Netflix.';
    expect(read('fr', 'Turquie : la liste d’Ankara', text)).toEqual([
      'fine tr-competition netflix 2000000000'
    ]);
    expect(read('fr', 'De la Turquie au Royaume-Uni', `A Londres, ${text}`)).toEqual([
      'fine gb-cma netflix 2000000000'
    ]);
  });

  it.each<['fr' | 'en', string, string, string]>([
    ['en', 'Netflix and Ofcom', 'In May Ofcom handed down £2m.', 'fine gb-ofcom netflix 2000000'],
    ['en', 'Netflix', 'The regulator Ofcom hit Netflix with £2m in May.', 'fine gb-ofcom netflix 2000000'],
    [
      'en',
      'Fines',
      'Ofcom fined Spotify £1m. Netflix had to find £2m in May.',
      'fine gb-ofcom netflix 2000000'
    ],
    [
      'en',
      'Fines',
      'Ofcom fined Spotify £1m. Netflix’s turn came in May: £2m.',
      'fine gb-ofcom netflix 2000000'
    ],
    [
      'en',
      'Fines',
      'Ofcom fined Spotify £1m. A month before, Netflix had agreed to £2m over its adverts.',
      'fine gb-ofcom netflix 2000000'
    ],
    [
      'fr',
      'Amendes',
      'La CNIL a condamné Deezer à une amende d’un million d’euros. Netflix a reçu à son tour la note : 2 millions.',
      'fine fr-cnil netflix 2000000'
    ],
    [
      'fr',
      'Amendes',
      'Une semaine plus tard, la CNIL exigeait 2 millions d’euros de Netflix.',
      'fine fr-cnil netflix 2000000'
    ]
  ])('%s %s: %s', (language, title, text, action) => {
    expect(read(language, title, text)).toContain(action);
  });

  it('and what else is agreed to is none', () => {
    expect(
      read('en', 'Deals', 'Ofcom fined Spotify £1m. Netflix had agreed to a £2m takeover of Examplio.')
    ).toEqual(['fine gb-ofcom spotify 1000000']);
  });
});
