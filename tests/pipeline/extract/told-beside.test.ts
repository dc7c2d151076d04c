import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount » of each action. */
function read(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities, targets, amount, currency }) =>
    [type, authorities.join('+'), targets.join('+'), amount ?? '-', currency ?? '-'].join(' ')
  );
}

describe('a fine told in parts', () => {
  it('has the sum that the sentence after tells', () => {
    expect(read('fr', 'Spotify puni par la Cnil', 'Trois millions d’euros : la note est salée.')).toEqual([
      'fine fr-cnil spotify 3000000 EUR'
    ]);
    expect(
      read('en', 'Review', 'Ofcom has punished Netflix with a fine. The penalty comes to £3 million.')
    ).toEqual(['fine gb-ofcom netflix 3000000 GBP']);
  });

  it('has no sum where the sentence after speaks of something else', () => {
    const text = 'Ofcom has fined Netflix. The streamer had revenue of £3 million.';
    expect(read('en', 'Review', text)).toEqual(['fine gb-ofcom netflix - -']);
  });

  it('strikes whom the title is about, and is imposed by whom the text names', () => {
    expect(
      read('fr', 'Revue', 'Netflix devait s’y attendre. L’Arcom a prononcé une amende de 3 millions d’euros.')
    ).toEqual(['fine fr-arcom netflix 3000000 EUR']);
    expect(
      read('fr', 'Nouvelle ardoise de 3 millions d’euros pour Netflix', 'L’Arcom lui reproche sa lenteur.')
    ).toEqual(['fine fr-arcom netflix 3000000 EUR']);
  });

  it('strikes no company where it says that it strikes others', () => {
    const text = 'Netflix was spared. Ofcom imposed a fine of £3 million on two resellers.';
    expect(read('en', 'Review', text).filter((line) => line.includes('netflix'))).toEqual([]);
  });

  it('is told by ellipsis of one company after another', () => {
    const text =
      'La Cnil a infligé 5 millions d’euros d’amende à Netflix. Spotify a suivi en novembre, pour 3 millions d’euros.';
    expect(read('fr', 'Revue', text)).toEqual([
      'fine fr-cnil netflix 5000000 EUR',
      'fine fr-cnil spotify 3000000 EUR'
    ]);
  });

  it('is shared where the second sum leaves out its currency', () => {
    const text =
      'Netflix must pay 5 million euros and Spotify 3 million over cookies, the French watchdog said.';
    expect(read('en', 'Review', text)).toEqual([
      'fine fr-authorities netflix 5000000 EUR',
      'fine fr-authorities spotify 3000000 EUR'
    ]);
  });

  it('is in the currency told before', () => {
    const text = 'Ofcom fined Netflix £5 million. It also fined Spotify 3 million.';
    expect(read('en', 'Review', text)).toEqual([
      'fine gb-ofcom netflix 5000000 GBP',
      'fine gb-ofcom spotify 3000000 GBP'
    ]);
  });
});

describe('a headline that leaves out who acts', () => {
  it('means whom its text names', () => {
    expect(
      read('en', 'Netflix told to keep its files', 'Ofcom wants to know more, it said on Thursday.')
    ).toEqual(['order gb-ofcom netflix - -']);
  });

  it('of a French paper means the French parliament where companies alone are named', () => {
    expect(
      read('fr', 'Le porte-parole de TikTok auditionné par les députés', 'TikTok a promis de mieux faire.')
    ).toEqual(['hearing fr-parliament tiktok - -']);
  });
});

describe('who acts and who suffers', () => {
  it('are told apart in « c’est X qui … »', () => {
    const text = 'Cette fois, c’est l’Arcom qui sanctionne Netflix, à hauteur de 3 millions d’euros.';
    expect(read('fr', 'Revue', text)).toEqual(['fine fr-arcom netflix 3000000 EUR']);
  });

  it('are those of the main clause for a participle behind it', () => {
    const text = 'Ofcom moved against Netflix on Monday, opening a formal investigation.';
    expect(read('en', 'Review', text)).toEqual(['investigation_opened gb-ofcom netflix - -']);
  });

  it('leave out who owns the company', () => {
    const text = 'Ofcom said that Waze, controlled by the American group Google, has been fined £3 million.';
    expect(read('en', 'Review', text)).toEqual(['fine gb-ofcom waze 3000000 GBP']);
  });

  it('leave out an inquiry that a fine ends', () => {
    const text =
      'L’Arcom a annoncé lundi avoir condamné Netflix à 3 millions d’euros d’amende au terme d’une enquête.';
    expect(read('fr', 'Revue', text)).toEqual(['fine fr-arcom netflix 3000000 EUR']);
  });
});

describe('the regulator', () => {
  it('is the one spoken of, whatever country its sentence names behind it', () => {
    const title = 'Irish regulator fines TikTok €530m over data transfers to China';
    const text =
      'The Data Protection Commission (DPC) has fined TikTok €530 million. TikTok said that it disagreed. It had told the regulator throughout that nothing was stored in China. The company was fined €345 million in 2023.';
    expect(read('en', title, text)).toEqual([
      'fine ie-dpc tiktok 530000000 EUR',
      'fine ie-dpc tiktok 345000000 EUR'
    ]);
  });

  it('is that of the country that its sentence opens with', () => {
    const text = 'Ofcom fined Netflix £3 million. In Italy, the regulator ordered Netflix to cut prices.';
    expect(read('en', 'Review', text)).toEqual([
      'fine gb-ofcom netflix 3000000 GBP',
      'order it-authorities netflix - -'
    ]);
  });
});
