import { ascending, max, min } from 'd3';
import { grouped } from '../clipping/grouped.ts';
import { namingSentences } from '../clipping/naming-sentences.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { coMentions } from '../naming/beside.ts';
import { namingClippings } from '../naming/clippings.ts';
import { clippingsNaming, membersOf, nameKey } from '../naming/naming.ts';
import type { EntityKey, Here } from '../naming/naming.ts';
import { namingOutlets } from '../naming/outlets.ts';
import { namedMonths } from '../naming/periods.ts';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { countryPlaces } from '../queries/country-places.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import { summary } from '../queries/summary.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import type { DatasetMetadata, EntityKind } from '../schema.ts';
import { entityCharts } from '../view/entity-view.ts';
import type { EntityPage, NamingClipping } from '../view/entity-page.ts';
import { keptWhile } from './kept-while.ts';
import { readIndex, readNamedFacts } from './named-facts.ts';
import type { NamedFacts } from './named-facts.ts';
import { openDataset } from './native.ts';
import { sharedDataset } from './shared-dataset.ts';

/** The lists of all names of a dataset. */
export interface EntityIndex {
  metadata: DatasetMetadata;
  /** Last day on which a clipping was published. */
  dataTo: string | null;
  /** By value. */
  catalogue: ReadonlyMap<string, CatalogueRow[]>;
  countries: readonly CountryPlaceRow[];
  index: NamedFacts['index'];
}

/** The pages of all names. */
export interface EntityPages extends EntityIndex {
  page(kind: EntityKind, id: string): EntityPage | null;
}

/** Lists of a page end here; the charts and the table of actions have the rest. */
const ACTIONS_SHOWN = 100;
const CLIPPINGS_SHOWN = 40;
const SENTENCES_SHOWN = 3;
/** Of each kind of what is named beside an entity. */
const BESIDE_SHOWN = 100;

/** The lists of names of the latest dataset. */
export async function entityIndex(): Promise<EntityIndex> {
  const { run, metadata } = await sharedDataset();
  const known = grouped(await run(catalogue()), ({ value }) => value);
  const countries = await run(countryPlaces());
  const [whole] = await run(summary(EMPTY_FILTER, DEFAULT_OPTIONS));
  const dataTo = whole?.last_published ?? null;
  return { metadata, dataTo, catalogue: known, countries, index: await readIndex(run) };
}

/** The pages of the latest dataset, which is read once for all of them, and again when it has changed. */
export function entityPages(): Promise<EntityPages> {
  return readPages('static/data');
}

const readPages = keptWhile(async (dir): Promise<EntityPages> => {
  const dataset = await openDataset(dir);
  try {
    const facts = await readNamedFacts(dataset.run);
    return { ...(await entityIndex()), page: (kind, entity) => pageOf(facts, { kind, entity }) };
  } finally {
    dataset.close();
  }
});

/** The page of an entity; null where the catalogue does not know it. */
export function pageOf(facts: NamedFacts, key: EntityKey): EntityPage | null {
  const { naming, index, entities, concerning } = facts;
  const row = index[key.kind].find(({ entity }) => entity === key.entity);
  const about = entities.get(nameKey(key));
  if (!row || !about) return null;
  const { n, of_clippings: of } = row;
  const here = clippingsNaming(naming, key);
  const days = [...here.keys()].flatMap((clipping) => naming.clippings[clipping]?.published ?? []);
  const months = namedMonths(naming, here);
  const beside = coMentions(naming, key, here, BESIDE_SHOWN);
  const outlets = namingOutlets(naming, here);
  const events = concerning.get(nameKey(key)) ?? [];
  const { above, home, ...entity } = about;
  const timeline = events.flatMap(({ event }) => facts.timeline.get(event) ?? []).sort(byDate);
  return {
    entity,
    numbers: { n, of, outlets: outlets.length, first: min(days) ?? null, last: max(days) ?? null },
    above,
    below: index[key.kind].filter(({ parent }) => parent === key.entity),
    home,
    events: events.length,
    notOwn: events.filter(({ own }) => !own).length,
    ...actionsOf(facts, new Set(events.map(({ event }) => event))),
    beside,
    outlets,
    clippings: clippingsOf(facts, key, here),
    charts: entityCharts(n, of, timeline, months, beside.rows)
  };
}

/** The newest of some actions, and their reports. */
function actionsOf(
  { actions, reports }: NamedFacts,
  events: ReadonlySet<string>
): Pick<EntityPage, 'actions' | 'reports'> {
  const shown = actions.filter(({ event }) => events.has(event)).slice(0, ACTIONS_SHOWN);
  const ids = shown.map(({ event }) => event).sort(ascending);
  return { actions: shown, reports: ids.flatMap((event) => reports.get(event) ?? []) };
}

function clippingsOf(
  { naming, texts, spans, renamed }: NamedFacts,
  key: EntityKey,
  here: Here
): NamingClipping[] {
  const members = membersOf(naming, key).map((entity) => nameKey({ kind: key.kind, entity }));
  return namingClippings(naming, here, CLIPPINGS_SHOWN).map((row) => {
    const names = members.flatMap((member) =>
      (spans.get(member)?.get(row.clipping) ?? []).flatMap(({ start, end }) =>
        start === null || end === null ? [] : [{ start, end }]
      )
    );
    const sentences = namingSentences(texts.get(row.clipping) ?? '', names, row.language);
    const reasons = members.flatMap((member) => renamed.get(member)?.get(row.clipping) ?? []);
    return {
      ...row,
      renamed: reasons.length === 0 ? null : reasons.join('\n'),
      sentences: sentences.slice(0, SENTENCES_SHOWN),
      more: Math.max(0, sentences.length - SENTENCES_SHOWN)
    };
  });
}

/** As the timeline has them: undated ones last. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  return ascending(a.date ?? '9999', b.date ?? '9999') || ascending(a.event, b.event);
}
