import { beforeAll, describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';

let datesOf: (published: string | null, text: string, title?: string) => string[];

beforeAll(async () => {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  datesOf = (published, text, title = 'Revue') => {
    const url = published && `https://news.example/${published.replaceAll('-', '/')}/title`;
    const clipping = describeClipping({
      ...{ file: 'when', line: 1, title, url, body: text },
      ...{ otherUrls: [], tags: [], truncated: false }
    });
    return findActions(clipping, names.find(clipping).mentions).map(({ date }) => date.date ?? 'none');
  };
});

describe('the date of an action', () => {
  it.each([
    ['TikTok, launched in 2016, was fined €10 million by the Irish regulator.', 'none'],
    ['The Irish regulator, created in 1988, fined TikTok €10 million in March 2023.', '2023-03'],
    ['The DPC fined TikTok €345 million after a probe that began in September 2021.', 'none'],
    [
      'The tie-up was announced in June 2022, weeks after the listing of Ant Group was suspended by the regulator.',
      'none'
    ],
    [
      'Au terme d’une enquête ouverte en septembre 2021, la DPC a infligé une amende de 3 millions à TikTok.',
      'none'
    ],
    [
      'La CNIL a infligé une amende de 3 millions d’euros à Spotify pour une fuite survenue en octobre 2022.',
      'none'
    ],
    ['The Irish regulator fined TikTok €10 million for breaches between 2016 and 2018.', 'none'],
    ['The ICO has issued Uber with a £3m fine relating to a ransomware attack in March 2023.', 'none'],
    ['The FCC fined AT&T $950,000 over a 911 outage in August 2023 in four states.', 'none'],
    ['Regulators fined Boeing $3 million over a mid-air accident of January 5, 2024.', 'none'],
    ['L’ICO a infligé 3 millions de livres à Uber pour la cyberattaque de mars 2023.', 'none'],
    ['La CNIL a infligé 5 millions d’euros à Free, victime d’un piratage en octobre 2024.', 'none'],
    [
      'La Banque d’Angleterre a condamné Visa à 2 millions de livres pour une panne massive en juin 2018.',
      'none'
    ]
  ])('is none of another event in its sentence: « %s »', (text, date) => {
    expect(datesOf(null, text)).toEqual([date]);
  });

  it.each([
    ['Le tribunal, saisi en 2019, a condamné Uber à 800 000 euros d’amende le 14 mai.', '2024-05-14'],
    [
      'Apple on Thursday challenged a €1.8 billion fine imposed by the European Commission in March.',
      '2024-03'
    ],
    ['The FTC on Thursday ordered Google to delete the data by next year.', '2024-05-16'],
    ['The FTC ordered Google to delete the data by June 6.', '2024-05-17']
  ])('seen from 17 May 2024, in « %s », is %s', (text, date) => {
    expect(datesOf('2024-05-17', text)).toEqual([date]);
  });

  it('is that of publication for news of the lead or the title, and none for what had been before', () => {
    expect(datesOf('2024-05-17', 'La CNIL inflige une amende de 5 millions d’euros à Google.')).toEqual([
      '2024-05-17'
    ]);
    expect(datesOf('2024-05-17', 'The firm will appeal.', 'CNIL fines Spotify €3 million')).toEqual([
      '2024-05-17'
    ]);
    expect(datesOf('2024-05-17', 'The CNIL had fined Google €5 million before.')).toEqual(['none']);
    expect(datesOf(null, 'La CNIL inflige une amende de 5 millions d’euros à Google.')).toEqual(['none']);
  });

  it.each([
    'More than a decade ago, the CNIL fined Spotify €3 million.',
    'The CNIL fined Spotify €3 million half a year ago.',
    'The CNIL fined Spotify €3 million in the first quarter.',
    'The CNIL fined Spotify €3 million in recent months.',
    'Ces derniers mois, la CNIL a infligé 3 millions d’euros à Spotify.',
    'La CNIL a infligé 3 millions d’euros à Spotify il y a un an et demi.',
    'Il y a une dizaine de jours, la CNIL a infligé 3 millions d’euros à Spotify.',
    'La CNIL a, récemment, infligé 3 millions d’euros à Spotify.'
  ])('is no day where the sentence puts it at some other time: « %s »', (text) => {
    expect(datesOf('2024-05-17', text)).toEqual(['none']);
  });

  it('is when it was and no deadline: « il y a trois mois pour avoir »', () => {
    const text = 'La CNIL a sanctionné Spotify de 3 millions d’euros il y a trois mois pour avoir menti.';
    expect(datesOf('2024-05-17', text)).toEqual(['2024-02']);
  });

  it('is told by the lead where only the title reports the action', () => {
    const title = 'CNIL fines Spotify €3 million';
    expect(datesOf('2024-05-17', 'The decision was announced on Wednesday.', title)).toEqual(['2024-05-15']);
  });

  it('is that of the sentence under which others go on', () => {
    expect(
      datesOf(
        null,
        'In September 2022 the Korean regulator acted twice. Google was fined 69 billion won. Meta was fined 31 billion won.'
      )
    ).toEqual(['2022-09', '2022-09']);
    expect(
      datesOf(
        '2024-05-17',
        'On Tuesday the CNIL fined Google €5 million. Separately, it fined Amazon €3 million.'
      )
    ).toEqual(['2024-05-14', '2024-05-14']);
  });
});
