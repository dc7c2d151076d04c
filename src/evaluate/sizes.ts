import type { AccuracyReport } from '../lib/accuracy.ts';
import { loadActionTerms } from '../pipeline/extract/terms/action-terms.ts';
import type { Gazetteers } from '../pipeline/types.ts';

/** How many entries each gazetteer has, and how many wordings of actions there are. */
export function gazetteerSizes(gazetteers: Gazetteers): AccuracyReport['gazetteers'] {
  return {
    companies: gazetteers.companies.length,
    places: gazetteers.places.length,
    authorities: gazetteers.authorities.length,
    roles: gazetteers.roles.reduce((sum, { aliases }) => sum + aliases.length, 0),
    terms: loadActionTerms().filter(({ frame }) => frame !== 'none').length,
    other_names: gazetteers.otherNames.length
  };
}
