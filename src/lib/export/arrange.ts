import { both } from '../compare/differences.ts';
import { SIDES } from '../compare/pair.ts';
import type { Both, Side } from '../compare/pair.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EmbedRows } from '../embed/rows.ts';
import { isRanked } from '../embed/ranked.ts';
import type { RankedChart } from '../embed/ranked.ts';
import { chartWords } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import type { Compared, Picture } from './picture.ts';
import { isOfStory } from './pictured.ts';
import type { Pictured } from './pictured.ts';
import { isLow } from './sheets.ts';
import type { Sheet } from './sheets.ts';

/** A chart under its heading, if it has one. */
export interface ChartBlock {
  chart: Pictured;
  heading: string | null;
  /** What it counts, below its heading. */
  note?: string;
  /** Room is scarce from the start: a key of few words, rows as low as they may be. */
  brief?: boolean;
}

/** The names of a chart as a list; of a comparison, with the numbers of both sides. */
export interface ListBlock {
  listed: RankedChart;
  /** Null where the list says itself what it is. */
  heading: string | null;
}

/** The same chart of two sides, drawn as large as each other. */
export interface AlikeBlock {
  alike: Both<ChartBlock>;
  /** One below the other, instead of beside. */
  below: boolean;
  /** Where the key stands that both share. */
  key: 'above' | 'below';
}

/** Charts, and blocks that stand below each other, beside each other, or under a heading. */
export type Block =
  | ChartBlock
  | ListBlock
  | AlikeBlock
  | { down: readonly Block[]; shares?: readonly number[] }
  | { across: readonly Block[]; shares: readonly number[] }
  | { heading: string; over: Block };

export interface Arrangement {
  block: Block;
  /** So much stands in so little room that charts are small from the start. */
  dense: boolean;
}

/** From this width on, in px, the charts of both sides stand beside each other in a picture as high as it must be. */
const BESIDE_FROM = 700;

/**
 * How the charts of a picture stand on a sheet. In a low one the story's timeline has two thirds of the width, and companies and places
 * are lists beside it: bars and a map cannot be read there. Nor can they in a low picture of a comparison: below its timelines are
 * lists with the numbers of both sides.
 */
export function arrange(picture: Picture, sheet: Sheet): Arrangement {
  if (picture.compared) return arrangeCompared(picture.compared, picture.locale, sheet);
  const { charts, locale } = picture;
  const [only] = charts;
  if (only && charts.length === 1) return { block: { chart: only, heading: null }, dense: false };
  const ofStory = charts.filter(isOfStory);
  const [first, ...others] = ofStory;
  if (first === undefined) throw new Error('arrange: a picture without charts');
  const said = (chart: EmbeddedChart): ChartBlock => ({
    chart,
    heading: sayEmbed(chart, locale, '').title
  });
  if (isLow(sheet)) {
    const brief = { chart: first, heading: PAGE_WORDS[locale].kicker[first.view], brief: true };
    return { block: across([brief, { down: listsOf(others, locale) }], [0.67, 0.33]), dense: true };
  }
  const isSquare = sheet.height === sheet.width;
  const block = isSquare ? [said(first), across(others.map(said))] : ofStory.map(said);
  return { block: { down: block }, dense: false };
}

/** How much of the height rows get at first: timelines, companies, places. */
const SHARES = { low: [0.64, 0.36], square: [0.36, 0.24, 0.4], tall: [0.36, 0.27, 0.37] };

function arrangeCompared({ sides, says }: Compared, locale: Locale, sheet: Sheet): Arrangement {
  const { kicker } = PAGE_WORDS[locale];
  const pairs = sides.a.flatMap((a, i) => {
    const b = sides.b[i];
    if (!b) return [];
    return [sheet.height === null ? { a, b } : withoutNeither({ a, b })];
  });
  const alike = (
    pair: Both<EmbeddedChart>,
    below: boolean,
    says?: Both<Pick<ChartBlock, 'heading' | 'note'>>
  ) => {
    const side = (chart: EmbeddedChart, letter: string, more = {}): ChartBlock => {
      return { chart, heading: `${letter} · ${kicker[chart.view]}`, brief: true, ...more };
    };
    return {
      alike: { a: side(pair.a, 'A', says?.a), b: side(pair.b, 'B', says?.b) },
      below,
      key: 'below' as const
    };
  };
  if (sheet.height === null) {
    const below = sheet.width < BESIDE_FROM;
    const rows = pairs.map(({ a, b }): Block => {
      const side = (chart: EmbeddedChart, letter: Side) => ({
        chart,
        heading: says[letter].charts[chart.view]
      });
      const alike = { a: side(a, 'a'), b: side(b, 'b') };
      return { heading: kicker[a.view], over: { alike, below, key: 'above' } };
    });
    return { block: { down: rows }, dense: false };
  }
  if (isLow(sheet)) {
    const timelines = pairs.filter(({ a }) => !isRanked(a)).map((pair) => alike(pair, false, says));
    const lists = listsOf(sides.a, locale);
    return { block: { down: [...timelines, across(lists)], shares: SHARES.low }, dense: true };
  }
  const isTall = sheet.height > sheet.width;
  const rows = pairs.flatMap((pair): Block[] => {
    const { view } = pair.a;
    // Bars need height; timelines and maps need width.
    if (isTall) return [alike(pair, view !== 'companies')];
    return view === 'companies' ? listsOf([pair.a], locale) : [alike(pair, false)];
  });
  return { block: { down: rows, shares: isTall ? SHARES.tall : SHARES.square }, dense: true };
}

/** Both sides without the actions that neither shows, for which a picture of fixed size has no room. */
function withoutNeither(pair: Both<EmbeddedChart>): Both<EmbeddedChart> {
  const shown = new Set(
    SIDES.flatMap((side) => pair[side].rows.timeline.filter((row) => row.shown).map(({ event }) => event))
  );
  const only = (rows: EmbedRows): EmbedRows => {
    return { ...rows, timeline: rows.timeline.filter(({ event }) => shown.has(event)) };
  };
  return both(pair, ({ rows, beside = rows, ...chart }) => {
    return { ...chart, rows: only(rows), beside: only(beside) };
  });
}

function across(blocks: readonly Block[], shares = blocks.map(() => 1 / blocks.length)): Block {
  return { across: blocks, shares };
}

function listsOf(charts: readonly EmbeddedChart[], locale: Locale): ListBlock[] {
  return charts.flatMap((chart) =>
    isRanked(chart)
      ? [{ listed: chart, heading: chart.beside ? null : chartWords(locale)[chart.view].named }]
      : []
  );
}
