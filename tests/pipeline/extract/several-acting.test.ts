import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { clippingOf } from './gazetteers.ts';

interface Sentence {
  language: 'en' | 'fr';
  text: string;
  /** « type target+target jurisdiction sum », in the order of the alphabet. */
  told: string[];
}

const EACH_ITS_OWN = ['fine google FR 100', 'fine n26 DE 4', 'fine shein IT 1'];
const IN_THREE = ['fine shein ES', 'fine shein FR', 'fine shein IT'];
const IN_TURN = ['fine shein ES 2', 'fine shein IT 1'];
const BY_PLACE = ['fine shein ES 2', 'fine shein FR 40', 'fine shein IT 1'];
const LOOKED_INTO = [
  'investigation_opened deepseek IE',
  'investigation_opened deepseek IT',
  'investigation_opened deepseek KR'
];
const BANNED = ['ban tiktok AU', 'ban tiktok CA', 'ban tiktok IN'];
const ONE_AFTER_ANOTHER = ['fine n26 DE', 'order wise DE', 'warning revolut DE'];
const IN_FRENCH = ['fine amazon FR', 'summons shein FR', 'warning google FR'];

const SENTENCES: Sentence[] = [
  ...[
    'The CNIL fined Google €100 million, Italy’s AGCM fined Shein €1 million and BaFin fined N26 €4 million.',
    'Google was fined €100 million by the CNIL, Shein €1 million by Italy’s AGCM and N26 €4 million by BaFin.'
  ].map((text): Sentence => ({ language: 'en', text, told: EACH_ITS_OWN })),
  ...[
    'La CNIL a condamné Google à une amende de 100 millions d’euros, l’AGCM italienne Shein à 1 million et la BaFin N26 à 4 millions.',
    'Google a été condamné à 100 millions d’euros par la CNIL, Shein à 1 million par l’AGCM italienne et N26 à 4 millions par la BaFin.'
  ].map((text): Sentence => ({ language: 'fr', text, told: EACH_ITS_OWN })),
  ...['Regulators in Italy, Spain and France have', 'The Italian, Spanish and French regulators'].map(
    (who): Sentence => ({ language: 'en', text: `${who} fined Shein.`, told: IN_THREE })
  ),
  ...['Les autorités italienne, française et espagnole', 'L’Italie, l’Espagne et la France'].map(
    (who): Sentence => ({ language: 'fr', text: `${who} ont sanctionné Shein.`, told: IN_THREE })
  ),
  {
    language: 'en',
    text: 'The Italian and Spanish regulators fined Shein €1 million and €2 million respectively.',
    told: IN_TURN
  },
  {
    language: 'fr',
    text: 'Les régulateurs italien et espagnol ont infligé à Shein des amendes de 1 et 2 millions d’euros respectivement.',
    told: IN_TURN
  },
  ...[
    'The U.S. and British regulators fined Shein $3 million.',
    'The FTC and the Competition and Markets Authority fined Shein a total of $3 million.'
  ].map((text): Sentence => ({ language: 'en', text, told: ['fine shein US 3'] })),
  {
    language: 'en',
    text: 'The U.S. and British regulators fined Shein $3 million each.',
    told: ['fine shein GB 3', 'fine shein US 3']
  },
  {
    language: 'fr',
    text: 'Les régulateurs italien et espagnol ont infligé à Shein une amende de 3 millions d’euros.',
    told: ['fine shein IT 3']
  },
  {
    language: 'en',
    text: 'U.S. and European regulators are investigating DeepSeek.',
    told: ['investigation_opened deepseek EU', 'investigation_opened deepseek US']
  },
  {
    language: 'en',
    text: 'Shein was fined €1 million in Italy, €40 million in France and €2 million in Spain.',
    told: BY_PLACE
  },
  {
    language: 'fr',
    text: 'Shein a été condamné à 1 million d’euros d’amende en Italie, 40 millions en France et 2 millions en Espagne.',
    told: BY_PLACE
  },
  {
    language: 'en',
    text: 'DeepSeek is being investigated in Italy, Ireland and South Korea.',
    told: LOOKED_INTO
  },
  {
    language: 'fr',
    text: 'DeepSeek est visé par des enquêtes en Italie, en Irlande et en Corée du Sud.',
    told: LOOKED_INTO
  },
  {
    language: 'en',
    text: 'TikTok has been banned from government phones by India, Australia and Canada.',
    told: BANNED
  },
  { language: 'fr', text: 'TikTok a été interdit par l’Inde, l’Australie et le Canada.', told: BANNED },
  {
    language: 'en',
    text: 'BaFin fined N26, warned Revolut and ordered Wise to improve its controls.',
    told: ONE_AFTER_ANOTHER
  },
  { language: 'fr', text: 'La CNIL a averti Google, sanctionné Amazon et convoqué Shein.', told: IN_FRENCH },
  {
    language: 'fr',
    text: 'La CNIL a condamné Google à une amende, rappelé Amazon à l’ordre et mis en demeure Shein.',
    told: ['fine google FR', 'order shein FR', 'warning amazon FR']
  },
  {
    language: 'en',
    text: 'French prosecutors had Netflix’s offices searched in Paris and Amsterdam.',
    told: ['investigation_opened netflix FR']
  }
];

describe('several that act or are struck in one sentence', () => {
  let found: string[][] = [];
  beforeAll(async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const clippings = SENTENCES.map(({ language, text }, i) => ({
      ...clippingOf('Review', text),
      language,
      id: `sentence-${i}`
    }));
    found = extractFacts(clippings, gazetteers).map(({ actions }) =>
      actions
        .map(({ type, targets, jurisdiction, amount }) =>
          [type, targets.join('+'), jurisdiction, ...(amount === null ? [] : [amount / 1e6])].join(' ')
        )
        .sort()
    );
  }, 60_000);

  it.each(SENTENCES.map(({ text, told }, i) => ({ text, told, i })))(
    'are told each by its own action: $text',
    ({ told, i }) => {
      expect(found[i]).toEqual(told);
    }
  );
});
