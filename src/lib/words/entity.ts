import type { ShareOverTime } from '../charts/share-periods.ts';
import type { EntityKind } from '../schema.ts';
import type { EntityChart } from '../view/entity-charts.ts';
import { entityEn } from './entity.en.ts';
import { entityFr } from './entity.fr.ts';
import type { Locale } from './locale.ts';

/** What the first line of an entity's page is made of. */
export interface EntityNumbers {
  n: number;
  of: number;
  outlets: number;
  /** `YYYY-MM-DD` of the first and the last dated clipping that names it. */
  first: string | null;
  last: string | null;
}

/** Words of the pages of companies, places and authorities, and of their lists. */
export interface EntityWords {
  skip: string;
  kind: Record<EntityKind, string>;
  kinds: Record<EntityKind, string>;
  intro: Record<EntityKind, (n: number, clippings: number) => string>;
  columns: {
    name: string;
    parent: string;
    country: string;
    clippings: string;
    share: string;
    actions: string;
    together: string;
    all: string;
    outlets: string;
    outlet: string;
    kind: string;
  };
  standfirst: (kind: EntityKind, numbers: EntityNumbers) => string;
  belongsTo: string;
  holds: Record<EntityKind, string>;
  country: string;
  inCharts: Record<EntityKind, string>;
  actions: {
    title: string;
    none: Record<EntityKind, string>;
    byCountry: (country: string) => string;
    /** Of some actions, how many concern only what belongs to the entity. */
    notOwn: (kind: EntityKind, n: number, of: number) => string;
    few: string;
    strip: string;
    table: string;
  };
  share: {
    heading: string;
    title: (n: number, of: number) => string;
    subtitle: string;
    footer: (share: ShareOverTime, source: string) => string;
    summary: (share: ShareOverTime) => string;
    all: (of: number) => string;
    tooFew: (n: number, of: number) => string;
    percent: (share: number) => string;
    of: (n: number, of: number) => string;
    ratio: (n: number, of: number) => string;
    period: (key: string, full: boolean) => string;
    undated: string;
    few: (least: number) => string;
    table: string;
    when: string;
  };
  together: {
    title: string;
    chartTitle: (name: string, n: number, of: number) => string;
    subtitle: (n: number) => string;
    footer: (n: number, source: string) => string;
    none: string;
    rows: (kind: EntityKind) => string;
    /** Those that the first table does not show. */
    rest: (kind: EntityKind) => string;

    /** So many of so many that follow the first ones. */
    more: (n: number, all: number) => string;
  };
  /** In pictures and files of a chart, what it counts: the filter in words. */
  counted: Record<EntityChart, (kind: EntityKind, name: string) => string>;
  outlets: { title: string; none: string };
  clippings: {
    title: (n: number) => string;
    first: (shown: number, n: number) => string;
    onlyInTags: string;
    more: (n: number) => string;
  };
  /** The first few, and how many others. */
  /** The first outlets of so many. */
  outletList: (outlets: readonly string[], count: number) => string;
  number: (n: number) => string;
  percent: (share: number) => string;
}

const ENTITY_WORDS: Record<Locale, EntityWords> = { en: entityEn, fr: entityFr };

export function entityWords(locale: Locale): EntityWords {
  return ENTITY_WORDS[locale];
}
