import { DEFAULT_OPTIONS } from '../filter/filter.ts';
import { toSearch } from '../filter/url.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { EntityPage } from '../view/entity-page.ts';
import { sayEntity } from '../view/entity-said.ts';
import type { EntityChart } from '../view/entity-charts.ts';
import { storyOf } from '../view/entity-story.ts';
import { createNames } from '../view/names.ts';
import { isCounted } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import { entityWords } from '../words/entity.ts';
import { exportWords as exportWordsOf } from '../words/export.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { titleOf } from '../words/text.ts';
import { entityLink } from './entity-link.ts';
import { readable } from './picture.ts';
import type { Picture } from './picture.ts';
import type { NameReceipt } from './receipt.ts';

/** What the page of a name is drawn from. */
export interface EntityData {
  page: EntityPage;
  catalogue: readonly CatalogueRow[];
  metadata: DatasetMetadata;
  /** Last day on which a clipping of the whole corpus was published. */
  dataTo: string | null;
}

/** A chart of the page of a name, to be taken away. */
export interface ExportedEntity extends EntityData {
  chart: EntityChart;
  locale: Locale;
  /** Absolute address of the site's root, with a slash at its end. */
  root: string;
  /** Every report of the page's actions, also of those that it does not list. */
  reports: () => Promise<readonly EventReportRow[]>;
}

/** A longer title leaves the name to the line below it, which has it in any case. */
const LONG = 90;

/** Words and receipt for a picture of a chart of the page of a name. Throws where the page has no such chart. */
export function entityPicture(view: ExportedEntity): Picture & { receipt: NameReceipt } {
  const { chart, page, catalogue, metadata, dataTo, locale } = view;
  const { kind, entity: id } = page.entity;
  const { n, of } = page.numbers;
  const words = entityWords(locale);
  const exportWords = exportWordsOf(locale);
  const names = createNames(catalogue, locale);
  const credit = metadata.source?.[locale] ?? metadata.corpus[locale];
  const said = sayEntity(chart, page, { names, locale, source: credit });
  if (!said) throw new Error(`entityPicture: the page of ${id} has no chart "${chart}"`);
  const name = names(kind, id);
  const title = `${titleOf(kind, name)} · ${said.title}`;
  const filters = [words.counted[chart](kind, name)];
  const link = entityLink(view.root, { chart, kind, id, locale });
  const story = storyOf(chart, page);
  return {
    charts: [{ view: chart, page, names }],
    locale,
    title: title.length > LONG ? said.title : title,
    subtitle: said.subtitle,
    filters,
    footer: [
      ...said.footer.split(/\u00a0· /),
      // The title of the share says it.
      ...(chart === 'share' ? [] : [words.share.title(n, of)]),
      ...(dataTo === null ? [] : [exportWords.dataTo(chartWords(locale).date(dataTo))]),
      exportWords.dataset(metadata.dataset),
      ...(metadata.licence === null ? [] : [metadata.licence])
    ],
    address: `${PAGE_WORDS[locale].siteName}, ${readable(link)}`,
    summary: said.summary,
    receipt: {
      coupures: 1,
      chart: 'name',
      name: { kind, id, chart, shown: story.shown },
      locale,
      view: toSearch(story.filter, DEFAULT_OPTIONS),
      link,
      title,
      filters,
      dataset: metadata.dataset,
      dataTo,
      licence: metadata.licence,
      credit,
      numbers: numbersOf(page, story.shown)
    }
  };
}

function numbersOf({ numbers: { n, of }, charts }: EntityPage, shown: string): NameReceipt['numbers'] {
  if (shown === 'clippings') return { clippings: n, of };
  if (shown !== 'actions') return { of };
  const counted = (charts.actions?.rows ?? []).filter(({ status }) => isCounted(status));
  return { of, actions: counted.length, undated: counted.filter(({ date }) => date === null).length };
}
