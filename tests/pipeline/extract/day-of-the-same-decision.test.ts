import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { actionsIn } from './actions-in.ts';
import { clippingOf } from './gazetteers.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

describe('a fine that is told behind another', () => {
  it('is of the month of publication, where no more than that is known and the lead says “today”', () => {
    const text =
      'The FCC today fined the largest carriers.\n\nVerizon was fined $47 million and Sprint almost $12 million.';
    const clipping = {
      ...clippingOf('Revue', text),
      language: 'en' as const,
      published: { date: '2024-05', precision: 'month', source: 'url' } as const
    };
    const [facts] = extractFacts([clipping], gazetteers);
    expect(facts?.actions.filter(({ targets }) => targets.length > 0).map(({ date }) => date.date)).toEqual([
      '2024-05',
      '2024-05'
    ]);
  });

  it('is of the day of the ban that it is added to, whoever adds it', () => {
    const text =
      'La veille de la sortie du téléphone, le ministère indien du Commerce a interdit mardi la vente des appareils de Xiaomi. La CCI y ajoute une amende de 12 millions de roupies.';
    const days = actionsIn('fr', text, { published: '2025-07-03' }).map(({ type, date }) => [
      type,
      date.date
    ]);
    expect(days).toEqual([
      ['ban', '2025-07-01'],
      ['fine', '2025-07-01']
    ]);
  });
});
