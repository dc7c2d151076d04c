import * as Plot from '@observablehq/plot';
import type { CompanyRow } from '../queries/company-shares.ts';
import { companyFacts, shareOf } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { CompanyCount, CompanyRanking, CompanyRows } from './company-rows.ts';
import { TOP, companyStandings, countOf, rankCompanies, rankTogether, wholeOf } from './company-rows.ts';
import type { Standings } from '../view/standings.ts';
import type { ChartContext, Names } from './context.ts';
import { fontSize } from './context.ts';
import { TABULAR, drawer, finishChart, hitRect, markGroup } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface CompanyBarsData {
  rows: CompanyRows;
  names: Names;
  selected: readonly string[];
  count: CompanyCount;
  /** Companies beyond the first twelve stand for themselves, not as « other ». */
  openOther: boolean;
  /** Clippings in the whole corpus, against which the pale bars are shares; without it there are none of clippings. */
  allClippings?: number;
  /** Rows of the chart beside this one, which shares its scale and its order. */
  beside?: readonly CompanyRow[];
}

/** From this width on, names stand at the left of their bars instead of above. */
const WIDE = 460;
const BAR = 15;
/** However little room a picture has. */
const LEAST_BARS = 3;
/** Before a picture's bars are fewer, names stand at their left, if it is as wide as this. */
const FEW_BARS = 5;
const LEAST_WIDE = 280;
/** Names are broken, not cut; this is for what is no name. */
const MOST_LINES = 6;

/** One row of the chart before it is drawn. */
interface BarRow {
  key: string;
  name: string[];
  label: string;
  share: number | null;
  ghost: number;
  value: string;
  detail: string;
  selected: boolean;
}

/**
 * Companies by the share of clippings that mention them, or of all mentions: a bar from zero, share and number beside
 * it, and behind it the share in the whole corpus.
 */
export function companyBars(data: CompanyBarsData, context: ChartContext): SVGSVGElement {
  const room = context.picture?.room ?? null;
  let chart = drawBars(data, context, { top: TOP, wide: context.width >= WIDE });
  for (const bars of fewerBars(context.width)) {
    if (room === null || chart.height <= room) break;
    chart = drawBars(data, context, bars);
  }
  return chart.svg;
}

interface BarLayout {
  /** Companies that stand for themselves, if « other » is not opened. */
  top: number;
  /** Names stand at the left of their bars. */
  wide: boolean;
}

/** For pictures with little room: fewer and fewer bars; where names stand above them, these move to the left first. */
function fewerBars(width: number): BarLayout[] {
  const from = (most: number, least: number, wide: boolean) =>
    Array.from({ length: most - least + 1 }, (_, i) => ({ top: most - i, wide }));
  if (width >= WIDE) return from(TOP - 1, LEAST_BARS, true);
  const roomy = from(TOP - 1, FEW_BARS, false);
  return [
    ...roomy,
    ...(width >= LEAST_WIDE ? from(TOP, LEAST_BARS, true) : from(FEW_BARS - 1, LEAST_BARS, false))
  ];
}

function drawBars(
  data: CompanyBarsData,
  context: ChartContext,
  { top, wide }: BarLayout
): { svg: SVGSVGElement; height: number } {
  const { width, palette } = context;
  const words = chartWords(context.locale);
  const draw = drawer(context.document);
  const size = fontSize(context) + 1;
  const standings = companyStandings(data.rows, data.count);
  const beside = data.beside && companyStandings(data.beside, data.count);
  const ranking = beside
    ? rankTogether(standings, beside, data.count, top)
    : rankCompanies(standings, data.count, data.selected, data.openOther, top);
  const nameWidth = wide ? nameColumn(ranking, data, context, size) : width;
  const barsIn = (side: Standings<CompanyRow>, ranking: CompanyRanking) =>
    barRows(side, ranking, data, context, { nameWidth, size, wide });
  const bars = barsIn(standings, ranking);
  const besideBars = beside ? barsIn(beside, rankTogether(beside, standings, data.count, top)) : [];
  const scaled = [...bars, ...besideBars];
  const valueWidth = (bar: BarRow) =>
    textWidth(bar.value, size, 600) + (bar.detail === '' ? 0 : 7 + textWidth(bar.detail, size));
  const widestDetail = Math.max(
    0,
    ...scaled.filter(({ share }) => share !== null).map(({ detail }) => textWidth(detail, size))
  );
  const widestValue = Math.max(0, ...scaled.filter(({ share }) => share !== null).map(valueWidth));
  const left = wide ? nameWidth + 12 : 0;
  const right = wide ? width - Math.ceil(widestValue) - 10 : width;
  const most = Math.max(0.01, ...scaled.map((bar) => Math.max(bar.share ?? 0, bar.ghost)));
  const lineHeight = size + 3;
  // Nothing in a picture is clicked: rows may stand closer.
  const isTight = typeof context.picture?.room === 'number';
  const canOpen = !data.openOther && context.picture === undefined;

  let y = 0;
  const placed = bars.map((bar) => {
    const lines = bar.name.length;
    const height = wide
      ? Math.max(isTight ? size + 6 : 28, lines * lineHeight + (isTight ? 2 : 8))
      : lines * lineHeight + 4 + (bar.share === null ? 6 : 22);
    const top = y;
    y += height;
    return { bar, top, height };
  });
  const part = context.picture?.part;
  const note = (some: readonly BarRow[], at: { left: number; top: number }) =>
    part !== 'marks' && some.some(({ ghost }) => ghost > 0)
      ? ghostNote(data, context, { ...at, size, lineHeight })
      : null;
  const facts = companyFacts(standings, data.count);
  const finish = (drawn: SVGSVGElement, height: number) => ({
    svg: finishChart(drawn, words.companies.summary(facts, data.names), height, context),
    height
  });
  if (part === 'key') {
    const alone = note(scaled, { left: 0, top: 0 });
    return finish(draw('svg', {}, ...(alone ? [alone.key] : [])) as SVGSVGElement, alone?.height ?? 0);
  }
  const below = note(bars, { left, top: y + 8 });
  const height = Math.max(y, 2 * size) + (below ? below.height + 1 : 0);

  const svg = Plot.plot({
    document: context.document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [0, most], range: [left, right] },
    y: { type: 'identity' },
    marks: [
      (_index, scales) =>
        draw('g', { class: 'marks' }, ...placed.map((row) => barMark(row, scales.x ?? (() => left)))),
      () => below?.key ?? null,
      placed.length > 0 && wide ? Plot.ruleX([0], { y1: 0, y2: y, stroke: palette.quiet }) : null
    ]
  }) as SVGSVGElement;
  return finish(svg, height);

  function barMark(
    { bar, top, height: rowHeight }: (typeof placed)[number],
    x: (share: number) => number
  ): SVGElement {
    const barTop = wide ? top + (rowHeight - BAR) / 2 : top + bar.name.length * lineHeight + 5;
    const thickness = wide ? BAR : 11;
    const colour = bar.selected ? palette.accent : palette.ink;
    const end = x(Math.max(bar.share ?? 0, bar.ghost));
    const firstLine = wide
      ? top + rowHeight / 2 + size * 0.35 - ((bar.name.length - 1) * lineHeight) / 2
      : top + size + 1;
    const tspans = bar.name.map((line, i) =>
      draw('tspan', { x: wide ? nameWidth : 0, dy: i === 0 ? null : lineHeight }, line)
    );
    const parts: SVGElement[] = [hitRect(draw, 0, top, width, rowHeight)];
    if (bar.ghost > 0) {
      parts.push(
        draw('rect', {
          class: 'ghost',
          x: left,
          y: barTop - 3,
          width: x(bar.ghost) - left,
          height: thickness + 6,
          fill: palette.ghost
        })
      );
    }
    if (bar.share !== null && bar.share > 0) {
      const length = Math.max(1, x(bar.share) - left);
      parts.push(
        draw('rect', { class: 'shape', x: left, y: barTop, width: length, height: thickness, fill: colour })
      );
    }
    parts.push(
      draw(
        'text',
        {
          x: wide ? nameWidth : 0,
          y: firstLine,
          'text-anchor': wide ? 'end' : null,
          fill: bar.key === 'other' ? palette.quiet : colour,
          'font-weight': bar.selected ? 600 : null,
          'text-decoration': bar.key === 'other' && canOpen ? 'underline' : null
        },
        ...tspans
      ),
      draw(
        'text',
        wide
          ? { x: (bar.share === null ? left : end) + 8, y: top + rowHeight / 2 + size * 0.35, style: TABULAR }
          : { y: firstLine + (bar.name.length - 1) * lineHeight, 'text-anchor': 'end', style: TABULAR },
        draw(
          'tspan',
          { x: wide ? null : width - widestDetail - 8, 'font-weight': 600, fill: colour },
          bar.value
        ),
        draw(
          'tspan',
          { x: wide ? null : width, dx: wide && bar.value !== '' ? 7 : null, fill: palette.quiet },
          bar.detail
        )
      )
    );
    // What is left of an opened « other » cannot be opened: it stands in the table.
    if (bar.key === 'other' && !canOpen) return draw('g', {}, ...parts);
    const states = [bar.selected && 'is-selected', bar.share === 0 && 'is-ghost'];
    return markGroup(draw, { key: bar.key, label: bar.label, states }, ...parts);
  }
}

/** What the pale bars are. */
function ghostNote(
  { count, allClippings = 0 }: CompanyBarsData,
  { document, width, locale, palette }: ChartContext,
  { left, top, size, lineHeight }: { left: number; top: number; size: number; lineHeight: number }
): { key: SVGElement; height: number } {
  const draw = drawer(document);
  const text = chartWords(locale).companies.ghost(count === 'mentions' ? null : allClippings);
  const lines = wrapText(text, width - left - 24, size - 1, 4);
  const spans =
    lines.length < 2
      ? lines
      : lines.map((line, i) => draw('tspan', { x: left + 22, dy: i === 0 ? null : lineHeight }, line));
  const key = draw(
    'g',
    { class: 'key', fill: palette.quiet, 'font-size': size - 1 },
    draw('rect', { x: left, y: top, width: 16, height: 12, fill: palette.ghost }),
    draw('text', { x: left + 22, y: top + 10 }, ...spans)
  );
  return { key, height: lines.length * lineHeight + 8 };
}

function barRows(
  standings: Standings<CompanyRow>,
  { rows, rest }: CompanyRanking,
  data: CompanyBarsData,
  context: ChartContext,
  { nameWidth, size, wide }: { nameWidth: number; size: number; wide: boolean }
): BarRow[] {
  const { count, names, selected } = data;
  const words = chartWords(context.locale);
  const { of } = standings;
  const whole =
    count === 'mentions'
      ? standings.rows.reduce((sum, row) => sum + row.all_mentions, 0)
      : (data.allClippings ?? 0);
  const isWhole = of === whole;
  const share = (n: number) => shareOf(n, of);
  const ghostOf = (n: number) => (whole === 0 || isWhole ? 0 : n / whole);
  const narrow = !wide;
  const bars = rows.map((row, i): BarRow => {
    const n = countOf(row, count);
    const name = names('company', row.company);
    const detail = i === 0 && of > 0 ? words.companies.of(n, of) : words.number(n);
    const room = narrow ? nameWidth - textWidth(`100% ${detail}`, size, 600) - 20 : nameWidth;
    return {
      key: row.company,
      name: wrapText(name, room, size, MOST_LINES),
      label: words.companies.sentence(row, name, count),
      share: share(n),
      ghost: ghostOf(wholeOf(row, count)),
      value: words.percent(share(n)),
      detail,
      selected: selected.includes(row.company)
    };
  });
  if (rest.length === 0) return bars;
  const label = words.companies.other(rest.length);
  // Clippings of several companies overlap, so their numbers cannot be added up: no bar.
  const added = rest.sums;
  const most = words.companies.atMost(rest.most);
  bars.push({
    key: 'other',
    name: narrow && !added ? [label] : wrapText(label, nameWidth, size, MOST_LINES),
    label: added ? `${label}: ${words.percent(share(added.mentions))}` : `${label}, ${most}`,
    share: added ? share(added.mentions) : null,
    ghost: added ? ghostOf(added.all) : 0,
    value: added ? words.percent(share(added.mentions)) : '',
    detail: added ? words.number(added.mentions) : most,
    selected: false
  });
  const last = bars.at(-1);
  const taken = narrow ? textWidth(label, size) + textWidth(' ', size) : nameWidth + 20;
  if (last && !added && taken + textWidth(most, size) > context.width - (narrow ? 12 : 0)) last.detail = '';
  return bars;
}

function nameColumn(
  { rows, rest }: CompanyRanking,
  data: CompanyBarsData,
  { width, locale }: ChartContext,
  size: number
): number {
  const labels = rows.map((row) => data.names('company', row.company));
  if (rest.length > 0) labels.push(chartWords(locale).companies.other(rest.length));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size, 600)));
  return Math.min(Math.ceil(widest), Math.round(width * 0.34));
}
