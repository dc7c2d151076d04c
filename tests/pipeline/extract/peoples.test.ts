import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2024-05-17' }).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('a people', () => {
  it.each([
    ['en', 'The Irish hit Meta with a €1.2 billion fine.', 'fine IE meta'],
    ['en', 'The Italians then banned ChatGPT for a month.', 'ban IT chatgpt'],
    ['en', 'The Spanish ordered Worldcoin to stop collecting iris scans.', 'order ES worldcoin'],
    ['en', 'In March the Danes blocked DeepSeek.', 'ban DK deepseek'],
    ['en', 'The Dutch have opened an investigation into Booking.com.', 'investigation_opened NL booking-com'],
    ['fr', 'Les Irlandais ont infligé une amende de 1,2 milliard d’euros à Meta.', 'fine IE meta'],
    ['fr', 'Les Italiens ont interdit ChatGPT pendant un mois.', 'ban IT chatgpt'],
    ['fr', 'Les Néerlandais ont condamné Uber à 290 millions d’euros.', 'fine NL uber'],
    ['fr', 'Les Allemands ont ouvert une enquête sur Amazon.', 'investigation_opened DE amazon'],
    [
      'fr',
      'Les Néerlandais ont frappé plus fort : 30,5 millions d’euros d’amende pour Clearview.',
      'fine NL clearview-ai'
    ]
  ] as const)('acts through its government (%s): %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'The British block spam on WhatsApp more than others.'],
    ['en', 'The French banned TikTok from their phones at dinner, a survey found.'],
    ['en', 'The Dutch have ordered two million bikes from VanMoof.'],
    ['fr', 'Les Chinois bloquent les publicités de Temu avec un logiciel.'],
    ['fr', 'Les Français ont interdit à leurs enfants d’utiliser TikTok, selon un sondage.'],
    ['fr', 'Les Italiens ont commandé deux millions de paires chez Temu.']
  ] as const)('does nothing of the kind every day (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The CNIL fined Clearview €20 million in October 2022. The Dutch went further, with €30.5 million in May 2024.'
    ],
    [
      'fr',
      'La Cnil a infligé 20 millions d’euros d’amende à Clearview en octobre 2022. Les Néerlandais ont eu la main plus lourde, avec 30,5 millions annoncés en mai 2024.'
    ]
  ] as const)('follows another authority (%s)', (language, text) => {
    expect(read(language, text)).toEqual(['fine FR clearview-ai', 'fine NL clearview-ai']);
  });
});

describe('an authority that a sentence calls its own', () => {
  it('is one of the place that the sentence before opens with', () => {
    const en =
      'Italy blacklisted Hikvision in 2019. Its communications regulator fined TikTok €10 million. In London the Cabinet Office would not comment, and nor would Ofcom.';
    expect(read('en', en)).toContain('fine IT tiktok');
    const fr =
      'L’Espagne a interdit Worldcoin en 2023. Son régulateur des télécoms a infligé 3 millions d’euros d’amende à Orange. À Paris, l’Arcep et Bercy se taisent.';
    expect(read('fr', fr)).toContain('fine ES orange');
  });
});
