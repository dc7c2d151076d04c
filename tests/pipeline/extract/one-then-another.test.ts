import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** « type authorities targets date » of each action. */
function read(language: Language, text: string): string[] {
  return actionsIn(language, text)
    .map(({ type, authorities, targets, date }) =>
      [type, authorities.join('+'), targets.join('+'), date.date ?? '-'].join(' ')
    )
    .sort();
}

describe('what came after, by its own words', () => {
  it.each<[Language, string]>([
    ['en', 'Italy blocked DeepSeek in 2023 and later fined Replika €5 million.'],
    ['en', 'Italy blocked DeepSeek in 2023 and then fined Replika €5 million.'],
    ['en', 'Italy blocked DeepSeek in 2023 before fining Replika €5 million.'],
    ['en', 'Italy blocked DeepSeek in 2023 and has since fined Replika €5 million.'],
    ['fr', 'L’Italie a bloqué DeepSeek en 2023, puis infligé une amende de 5 millions d’euros à Replika.'],
    ['fr', 'L’Italie a bloqué DeepSeek en 2023 avant de condamner Replika à 5 millions d’euros d’amende.']
  ])('has not the date of what came first (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([
      'ban it-authorities deepseek 2023',
      'fine it-authorities replika -'
    ]);
  });

  it('has the date that stands with it', () => {
    expect(
      read('en', 'In May 2023 Italy blocked DeepSeek and later fined Replika €5 million in December 2024.')
    ).toEqual(['ban it-authorities deepseek 2023-05', 'fine it-authorities replika 2024-12']);
  });
});

describe('whose authorities act where nobody is named', () => {
  it.each<[string, string, string]>([
    ['a step that France alone knows', 'UBS a été mise en examen pour blanchiment.', 'fr-authorities ubs'],
    ['… but where another country is told', 'UBS a été mise en examen en Italie.', 'it-authorities ubs'],
    [
      'not those of the country of the crime',
      'Lafarge a été mis en examen pour complicité de crimes contre l’humanité en Syrie.',
      'fr-authorities lafarge'
    ]
  ])('%s', (_, text, found) => {
    expect(read('fr', text)).toEqual([`investigation_opened ${found} -`]);
  });

  it('are not those of the country that goods are shipped to', () => {
    expect(
      read('en', 'Nvidia was told in April that it would need a license to ship its H20 chip to China.')
    ).toEqual(['restriction us-authorities nvidia -']);
  });

  it('are told by the demonym of an office that the Union has, too', () => {
    expect(
      read('fr', 'La Direction générale de la concurrence belge a perquisitionné chez Proximus.')
    ).toEqual(['investigation_opened be-abc proximus -']);
  });
});

describe('a company that is told that it breaks the law', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The European Commission notified X on Monday that its blue ticks breach the Digital Services Act.',
      'warning eu-commission x -'
    ],
    ['en', 'The ICO told Meta that its tool violates data protection law.', 'warning gb-ico meta -']
  ])('is warned (%s): %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is not, where others are told so', () => {
    const types = actionsIn('en', 'The FTC told lawmakers that Amazon breaches the law.').map(
      ({ type }) => type
    );
    expect(types).not.toContain('warning');
  });
});
