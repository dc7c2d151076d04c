import type { Names } from '../charts/context.ts';
import type { BinUnit } from '../charts/timeline-bins.ts';
import type { ActionFamily, ActionStatus, ActionType } from '../schema.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { NamedEvent, TimelineEvent } from '../queries/timeline.ts';
import type { ActionFacts, CompanyFacts, PlaceFacts } from './chart-facts.ts';

/** What a figure says around its chart. `footer` begins with the editor's source line, if there is one. */
interface FigureWords<Facts> {
  title(facts: Facts, names: Names): string;
  subtitle(facts: Facts, names: Names): string;
  footer(facts: Facts, source: string | null): string;
  /** The chart's accessible name. */
  summary(facts: Facts, names: Names): string;
}

/** Words of the charts in one language. Dates are ISO: `2020-12-14`, `2020-12` or `2020`. */
export interface ChartWords {
  number(n: number): string;
  /** `0.6` → « 60% ». */
  percent(share: number): string;
  /** « 500,000 yuan »: by the currency’s name. */
  amount(value: number, currency: string | null): string;
  date(iso: string): string;
  /** Month names for axes, short, from January. */
  months: readonly string[];
  undated(n: number): string;
  families: Record<ActionFamily, string>;
  types: Record<ActionType, string>;
  /** In a list of statuses; and beside the name of an action, in brackets (empty for what was done). */
  statuses: Record<ActionStatus, string>;
  asides: Record<ActionStatus, string>;
  actions: FigureWords<ActionFacts> & {
    /** Who did what to whom, when, how much, and who reports it. */
    sentence(row: TimelineEvent, names: Names): string;
    /** A few words for a label beside a mark: « Alibaba fined ¥500,000 ». */
    label(row: NamedEvent, names: Names): string;
    hollow: string;
    span: string;
    /** The same in as few words as a low picture has room for. */
    hollowBrief: string;
    spanBrief: string;
    earlier: string;
    notToScale: string;
    /** What the size of a mark says where reports are counted. */
    size: string;
    otherJurisdictions: string;
    strip: string;
    /** What every bar of a chart holds: a week, or so many months. */
    bar(unit: BinUnit): string;
    imprecise(n: number): string;
  };
  companies: FigureWords<CompanyFacts> & {
    sentence(row: CompanyRow, name: string, count: CompanyFacts['count']): string;
    /** Over a list of them. */
    named: string;
    other(n: number): string;
    /** Beside « other », where numbers of clippings cannot be added up. */
    atMost(n: number): string;
    /** The first bar's number, with its denominator. */
    of(n: number, total: number): string;
    clippings(n: number): string;
    /** What the pale bars are: shares of all clippings, or with null of all mentions. */
    ghost(clippings: number | null): string;
    /** The same in as few words as a low picture has room for. */
    ghostBrief(clippings: number): string;
  };
  places: FigureWords<PlaceFacts> & {
    sentence(row: PlaceRow, name: string): string;
    /** Over a list of them. */
    named: string;
    other(n: number): string;
    literal: string;
    metonymic: string;
    country: string;
    /** In the key of a map that draws only those that are named most. */
    most(drawn: number, all: number): string;
    /** Places too large for a symbol, such as Europe. */
    wider: string;
    /** Title of an inset, from the countries it shows. */
    inset(countries: string[]): string;
  };
}
