import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

/** « jurisdiction authorities » of each action that a newspaper's clipping tells. */
function acting(outlet: string, text: string): string[] {
  const clipping = { ...clippingOf('Revue', text), outlet };
  return (extractFacts([clipping], gazetteers)[0]?.actions ?? []).map(
    ({ jurisdiction, authorities }) => `${jurisdiction} ${authorities.join('+')}`
  );
}

describe('a body that a newspaper calls as another country calls its own', () => {
  it.each([
    ['lalibre.be', 'L’Autorité de la concurrence a infligé une amende à Proximus.', 'BE be-abc'],
    ['lalibre.be', 'Le Conseil d’État a suspendu le permis de TotalEnergies.', 'BE be-council-of-state'],
    ['lapresse.ca', 'L’AMF a infligé une amende de 3 millions à Binance.', 'CA ca-amf-quebec'],
    ['lemonde.fr', 'L’AMF a infligé une amende de 3 millions à Binance.', 'FR fr-amf'],
    ['lemonde.fr', 'L’Autorité de la concurrence a infligé une amende à Proximus.', 'FR fr-adlc']
  ])('is that of its home (%s): %s', (outlet, text, agent) => {
    expect(acting(outlet, text)).toEqual([agent]);
  });

  it.each([
    ['lalibre.be', 'En France, l’Autorité de la concurrence a infligé une amende à Carrefour.', 'FR fr-adlc'],
    ['lapresse.ca', 'L’AMF française a infligé une amende à Binance.', 'FR fr-amf']
  ])('is the other country’s where the clipping speaks of that (%s): %s', (outlet, text, agent) => {
    expect(acting(outlet, text)).toEqual([agent]);
  });
});
