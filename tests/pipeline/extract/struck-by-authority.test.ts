import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a bare name that no gazetteer has', () => {
  it.each<['en' | 'fr', string, string]>([
    ['en', 'The CMA fined Zorblax £5m on Monday.', 'fine gb-cma zorblax 5000000'],
    ['en', 'Zorblax was fined £5m by the CMA on Monday.', 'fine gb-cma zorblax 5000000'],
    ['en', 'The FTC sued Zorblax on Monday.', 'lawsuit us-ftc zorblax -'],
    ['en', 'The CMA opened an investigation into Zorblax.', 'investigation_opened gb-cma zorblax -'],
    ['en', 'The CMA ordered Zorblax to delete the data.', 'order gb-cma zorblax -'],
    ['en', 'The CMA raided the offices of Zorblax.', 'investigation_opened gb-cma zorblax -'],
    ['en', 'Zorblax is under investigation by the CMA.', 'investigation_opened gb-cma zorblax -'],
    ['en', 'The CMA fined Nordvik Energi £5m on Monday.', 'fine gb-cma nordvik-energi 5000000'],
    ['fr', 'La CNIL a sanctionné Zorblax lundi.', 'fine fr-cnil zorblax -'],
    ['fr', 'Zorblax a été mis en demeure par la CNIL.', 'order fr-cnil zorblax -'],
    ['fr', 'La CNIL a mis Zorblax en demeure.', 'order fr-cnil zorblax -'],
    ['fr', 'La DGCCRF a assigné Zorblax en justice.', 'lawsuit fr-dgccrf zorblax -'],
    ['fr', 'Zorblax écope d’une amende de 5 millions d’euros de la CNIL.', 'fine fr-cnil zorblax 5000000']
  ])(
    'is a company where an authority does to it what it does to companies (%s): %s',
    (language, text, told) => {
      expect(actionLines(language, text)).toEqual([told]);
    }
  );

  it.each<['en' | 'fr', string]>([
    ['en', 'The FTC sued Marley Zorb on Monday. Zorb denied it.'],
    ['en', 'The SEC fined Zorb, 54, who had sold the shares.'],
    ['en', 'The CMA told Zorblax that it had no case.'],
    ['en', 'A CMA official told Zorblax’s readers to wait.'],
    ['fr', 'La CNIL a sanctionné Zorb. Il avait espionné sa femme.'],
    ['fr', 'La CNIL accuse Zorb. Cette femme de 40 ans a piraté un fichier.']
  ])('is none where it may be somebody (%s): %s', (language, text) => {
    expect(actionLines(language, text).filter((line) => /zorb/.test(line))).toEqual([]);
  });
});
