import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingJson } from '../../../src/pipeline/json.ts';
import { datasetRows } from '../../../src/pipeline/rows.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf, company } from './gazetteers.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

const factsOf = (text: string, title = 'Revue', of: Gazetteers = gazetteers) =>
  extractFacts(
    [{ ...clippingOf(title, text), language: /[éèà]|\s(?:la|les|de)\s/.test(text) ? 'fr' : 'en' }],
    of
  );

/** Companies that no gazetteer has: id, and what the text calls them. */
const unlistedIn = (text: string, title?: string): string[] =>
  factsOf(text, title).flatMap(({ entities }) =>
    entities
      .filter(({ mentions }) => mentions[0]?.unlisted !== undefined)
      .map(({ entity, mentions }) => `${entity}: ${mentions.map(({ surface }) => surface).join(', ')}`)
  );
const companiesIn = (text: string): string[] =>
  factsOf(text).flatMap(({ entities }) =>
    entities.filter(({ kind }) => kind === 'company').map(({ entity }) => entity)
  );

describe('a company that no gazetteer has', () => {
  it.each([
    [
      'The FTC fined Orlando Breeze Services Inc. $18,000.',
      'orlando-breeze-services: Orlando Breeze Services'
    ],
    ['The watchdog closed Sunvale Co., Ltd. on Monday.', 'sunvale: Sunvale'],
    ['It fined London-listed Zorval Group Plc.', 'zorval-group: Zorval Group'],
    ['It sued Brightmoor Pty Ltd over rents.', 'brightmoor: Brightmoor'],
    ['The lender, Bank of Zorblu plc, paid.', 'bank-of-zorblu: Bank of Zorblu'],
    ['OKX’s operator, Aux Lomes FinTech Co. Ltd., paid.', 'aux-lomes-fintech: Aux Lomes FinTech'],
    ['The court ruled against Vornblatt GmbH & Co. KG.', 'vornblatt: Vornblatt'],
    ['Le tribunal a condamné la société Vertelune SAS.', 'vertelune: Vertelune'],
    ['Les juges ont relaxé Fralix S.A. hier.', 'fralix: Fralix']
  ])('is told by a legal form, which is none of its words: %s', (text, found) => {
    expect(unlistedIn(text)).toEqual([found]);
  });

  it.each([
    ['Canada’s Blorn Foods was fined C$2 million.', 'blorn-foods: Blorn Foods'],
    ['Late refunds cost Kivela Airways $2 million.', 'kivela-airways: Kivela Airways'],
    ['Shares in Harrow Point Capital fell.', 'harrow-point-capital: Harrow Point Capital'],
    ['Warning letters went to Humble Zorb Labs.', 'humble-zorb-labs: Humble Zorb Labs'],
    ['It wants Lorb Construction of Fargo, N.D., to pay.', 'lorb-construction: Lorb Construction'],
    ['L’AMF a sanctionné la Banque Lormel hier.', 'banque-lormel: Banque Lormel'],
    ['La DGCCRF a visité les Laboratoires Trévignon.', 'laboratoires-trevignon: Laboratoires Trévignon']
  ])('is told by the word for its trade: %s', (text, found) => {
    expect(unlistedIn(text)).toEqual([found]);
  });

  it('is also meant by less of its name, before and after', () => {
    expect(
      unlistedIn(
        'Orlando Breeze Services Inc. must pay $18,000. Orlando Breeze did not reply to questions.',
        'FTC Fines Orlando Breeze Over Sales Calls'
      )
    ).toEqual(['orlando-breeze-services: Orlando Breeze, Orlando Breeze Services, Orlando Breeze']);
    expect(unlistedIn('Kivela Airways was fined. Kivela did not comment.')).toEqual([
      'kivela-airways: Kivela Airways, Kivela'
    ]);
    expect(unlistedIn('La Banque Lormel a été condamnée. Lormel fait appel.')).toEqual([
      'banque-lormel: Banque Lormel, Lormel'
    ]);
    expect(unlistedIn('L’abattoir Lormel ferme. La SA Abattoirs Lormel a été condamnée.')).toEqual([
      'abattoirs-lormel: Lormel, Abattoirs Lormel'
    ]);
  });

  it('is not meant by a word that the text has in small letters, nor by part of another name', () => {
    expect(unlistedIn('Pacific Foods was fined. It fishes in the Pacific.')).toEqual([
      'pacific-foods: Pacific Foods'
    ]);
    expect(unlistedIn('Summit Foods was fined before the summit. Summit talks ended.')).toEqual([
      'summit-foods: Summit Foods'
    ]);
    expect(unlistedIn('Orlando Breeze Services Inc. paid. It sponsors the Orlando Breeze Stadium.')).toEqual([
      'orlando-breeze-services: Orlando Breeze Services'
    ]);
  });

  it.each([
    'The European Central Bank and the World Bank warned of Renewable Energy and Venture Capital.',
    'In the West Bank, the Texas AG spoke. Las Vegas, NV, was hot.',
    'The Department of Veteran Energy and the Asian Development Bank met.',
    'Norwegian Airlines and Swedish Banks are many; the Zorblax Bank Tower is high.',
    'FTC Fines Orlando Breeze Services Inc. Over Calls',
    'La Banque centrale européenne, la Banque mondiale et le Groupe Socialiste.',
    'Le Groupe Islamique armé, la Caisse et le Ministère des Transports Routiers.',
    'The National Oil Corporation and the Federal Crop Insurance Corp met. A Zorbu Limited Edition came out.',
    'The Working Group met the Contact Group. Wireless Networks and New Construction grew.',
    'UK Steel warned. In March Limited edition shoes came.'
  ])('is not seen in %s', (text) => {
    expect(unlistedIn(text)).toEqual([]);
  });

  it('is never one that a gazetteer has, nor a branch of it', () => {
    expect(companiesIn('Microsoft Corp. and Google Ireland Ltd paid. Apple Inc. waits.')).toEqual([
      'microsoft',
      'google',
      'apple'
    ]);
    const listed = { ...gazetteers, companies: [...gazetteers.companies, company('Vertelune')] };
    const [facts] = factsOf('The regulator fined Vertelune SAS.', 'Revue', listed);
    expect(
      facts?.entities.find(({ entity }) => entity === 'vertelune')?.mentions[0]?.unlisted
    ).toBeUndefined();
  });

  it('keeps its id when a gazetteer gets it', () => {
    const text = 'The FTC fined Orlando Breeze Services Inc. $18,000 on Monday.';
    const listed = {
      ...gazetteers,
      companies: [...gazetteers.companies, company('Orlando Breeze Services')]
    };
    const reports = [gazetteers, listed].map((of) =>
      factsOf(text, 'Revue', of).map(({ actions }) =>
        actions.map(({ event, targets, amount }) => ({ event, targets, amount }))
      )
    );
    expect(reports[0]?.[0]?.[0]).toMatchObject({ targets: ['orlando-breeze-services'], amount: 18_000 });
    expect(reports[1]).toEqual(reports[0]);
  });

  it('is struck with others in a list', () => {
    const [facts] = factsOf('Regulators fined Sunvale Co., Ltd. and Brightmoor Pty Ltd A$3 million.');
    expect(facts?.actions.map(({ targets }) => targets)).toEqual([['sunvale', 'brightmoor']]);
  });

  it('is in all tables and in JSON by the name that the first clipping prints', () => {
    const facts = extractFacts(
      [
        { ...clippingOf('One', 'The FTC fined Orlando-Breeze Services Inc. $18,000.'), id: 'a' },
        { ...clippingOf('Two', 'The FTC fined Orlando Breeze Services LLC $18,000.'), id: 'b' }
      ].map((clipping) => ({ ...clipping, language: 'en' })),
      gazetteers
    );
    const { entities, mentions, spans, actions } = datasetRows(facts, gazetteers);
    expect(entities.filter(({ kind }) => kind === 'company')).toMatchObject([
      { entity: 'orlando-breeze-services', name_en: 'Orlando-Breeze Services', parent: null, country: null }
    ]);
    expect(mentions.filter(({ kind }) => kind === 'company')).toMatchObject([
      { rule: 'unlisted' },
      { rule: 'unlisted' }
    ]);
    expect(spans.filter(({ kind }) => kind === 'company')).toHaveLength(2);
    expect(actions.map(({ targets }) => targets)).toEqual([
      ['orlando-breeze-services'],
      ['orlando-breeze-services']
    ]);
    const json = facts.map((fact) => clippingJson(fact, gazetteers));
    expect(json.map(({ companies }) => companies[0]?.name)).toEqual([
      'Orlando-Breeze Services',
      'Orlando Breeze Services'
    ]);
    expect(json[0]?.actions[0]?.targets).toEqual(['Orlando-Breeze Services']);
  });

  it('is looked for in time that grows with the text', () => {
    const text = Array.from({ length: 4000 }, (_, i) => `Firm${i} Foods met Kivela Airways and Google.`).join(
      ' '
    );
    const began = performance.now();
    expect(unlistedIn(text).length).toBeGreaterThan(100);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
