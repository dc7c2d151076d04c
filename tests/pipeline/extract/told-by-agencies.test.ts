import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type status targets jurisdiction » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, status, targets, jurisdiction }) =>
    [type, status, targets.join('+') || 'nobody', jurisdiction].join(' ')
  );
}

describe('what a president, a minister or a state decides', () => {
  it.each([
    ['en', 'China has since stopped the export of certain finished Infineon parts.', 'ban done infineon CN'],
    ['en', 'Beijing halted exports of Micron chips in May.', 'ban done micron CN'],
    ['fr', 'La Chine a depuis stoppé l’exportation de certaines puces d’Infineon.', 'ban done infineon CN'],
    [
      'en',
      'On the same day President Biden signed an executive order barring purchases of gear from hostile states.',
      'ban done nobody US'
    ],
    [
      'en',
      'President Trump signed an executive order restricting American investment in Chinese chips.',
      'restriction done nobody US'
    ],
    [
      'fr',
      'Le président Trump a signé un décret interdisant l’achat de matériel à des entreprises jugées dangereuses.',
      'ban done nobody US'
    ],
    [
      'en',
      'The minister told parliament on Tuesday that Britain would ban Telegram from official phones.',
      'ban announced telegram GB'
    ],
    [
      'en',
      'Canada’s industry minister said that Ottawa would bar Nokia from its networks.',
      'ban announced nokia CA'
    ],
    ['en', 'The ministry in Berlin said it would ban Telegram.', 'ban announced telegram DE'],
    [
      'en',
      'The prime minister said that Denmark would ban social media for under-15s.',
      'law_proposed proposed nobody DK'
    ],
    ['en', 'Norway to bar under-15s from social media', 'law_proposed proposed nobody NO'],
    [
      'fr',
      'La Grèce va interdire les réseaux sociaux aux moins de 15 ans, annonce le Premier ministre.',
      'law_proposed proposed nobody GR'
    ],
    ['en', 'Australia has banned social media for children under 16.', 'ban done nobody AU'],
    ['en', 'Nepal ordered Telegram’s app blocked on Monday.', 'ban done telegram NP'],
    [
      'en',
      'A judge in Brasilia ordered the “immediate, complete and total suspension” of Telegram.',
      'ban done telegram BR'
    ]
  ] as const)('is told, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'Infineon has stopped the export of wafers to its Chinese plant.'],
    ['fr', 'Infineon a stoppé l’exportation de plaquettes vers son usine chinoise.'],
    ['en', 'China could stop the export of Infineon parts.'],
    ['en', 'Lawmakers want the president to sign an executive order banning Telegram.'],
    ['en', 'Critics of Nokia said Britain would bar it from its networks.'],
    ['en', 'Nokia told the minister that Beijing would bar it from selling its gear.'],
    ['en', 'Parents want Spain to ban social media for under-16s.'],
    ['en', 'Britain may ban social media for under-16s.'],
    ['en', 'A judge paused the ban on Telegram.']
  ] as const)('is not told, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('a company that has given something and received a warning', () => {
  it.each([
    ['en', 'The CNIL fined X. Deezer was found to have given vague replies and received a formal warning.'],
    ['en', 'The CNIL fined X. Deezer, whose replies were vague, received a formal warning.'],
    [
      'fr',
      'La CNIL a sanctionné X. Deezer, dont les réponses étaient vagues, a reçu un avertissement formel.'
    ]
  ] as const)('is the one that is warned, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual(['fine done x FR', 'warning done deezer FR']);
  });
});

describe('bosses who are called in where their company is searched', () => {
  it.each([
    [
      'en',
      'French police searched the offices of Telegram on Tuesday, and prosecutors called in former chief executive Ann Example for “interviews” in April.',
      ['investigation_opened done telegram FR', 'summons done telegram FR']
    ],
    [
      'fr',
      'La police a perquisitionné les locaux parisiens de Telegram, et le parquet a convoqué l’ancienne directrice générale, Anne Exemple, pour des auditions libres.',
      ['investigation_opened done telegram FR', 'summons done telegram FR']
    ],
    ['en', 'Nokia sued Oppo, and prosecutors called in a former executive of the ministry.', []]
  ] as const)('answer for it, in %s: %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('what follows from a measure, or did not come of it', () => {
  it.each([
    [
      'en',
      'Washington placed YMTC on its Entity List, meaning that Qualcomm and Intel will need a licence to sell to it.',
      'restriction done ymtc US'
    ],
    [
      'fr',
      'Washington a inscrit YMTC sur sa liste noire, ce qui signifie que Qualcomm et Intel devront demander une licence pour lui vendre des puces.',
      'restriction done ymtc US'
    ],
    [
      'en',
      'The European Commission fined Iveco. Scania, which blew the whistle, was let off a fine of €1.2bn.',
      'fine done iveco EU'
    ],
    [
      'en',
      'The European Commission was mild. Scania was let off with a fine of €1.2m by it.',
      'fine done scania EU'
    ]
  ] as const)('is no measure of its own, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});
