import { scaleLinear } from 'd3';
import type { Share } from '../accuracy.ts';
import { methodsWords } from '../words/methods.ts';
import { isCounted } from '../view/accuracy-rows.ts';
import type { AccuracyRow } from '../view/accuracy-rows.ts';
import type { ChartContext } from './context.ts';
import { fontSize } from './context.ts';
import { drawer, finishChart, TABULAR } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** From this width on, names stand at the left of their dots instead of above. */
const WIDE = 460;
const DOT = 4.5;
const SMALL_DOT = 3;
const MOST_LINES = 3;

interface Line {
  row: AccuracyRow;
  name: string[];
  value: string;
  detail: string;
  top: number;
  height: number;
}

/**
 * How right the extraction is, a line for each number: a dot with its 95 % interval for the sample that rules never
 * saw, a paler one for the sample that they were improved on, and a tick for the goal. The scale ends at 100 % and starts below the lowest interval.
 */
export function accuracyDots(rows: readonly AccuracyRow[], context: ChartContext): SVGSVGElement {
  const { width, palette } = context;
  const words = methodsWords(context.locale);
  const draw = drawer(context.document);
  const size = fontSize(context) + 1;
  const wide = width >= WIDE;
  const charted = rows.filter((row) => row.charted);
  const texts = charted.map(({ quantity, unseen }) => ({
    name: words.quantities[quantity],
    value: words.share(unseen.value ?? 0, unseen.goal),
    detail: isCounted(quantity) ? words.outOf(unseen.hits, unseen.of) : ''
  }));
  const widest = (of: (text: (typeof texts)[number]) => number) => Math.ceil(Math.max(0, ...texts.map(of)));
  const detailWidth = widest(({ detail }) => textWidth(detail, size));
  const valueWidth = widest(({ value }) => textWidth(value, size, 600)) + 8 + detailWidth;
  const nameWidth = wide
    ? Math.min(
        widest(({ name }) => textWidth(name, size)),
        Math.round(width * 0.36)
      )
    : width - valueWidth - 16;
  const left = wide ? nameWidth + 18 : 6;
  const right = wide ? width - valueWidth - 18 : width - 6;
  const x = scaleLinear([lowest(charted), 1], [left, right]);
  const lineHeight = size + 3;

  const axis = size + 8;
  let y = axis;
  const headings: { text: string; y: number }[] = [];
  const lines = charted.map((row, i): Line => {
    if (charted[i - 1]?.group !== row.group) {
      y += i === 0 ? 2 : 8;
      headings.push({ text: words.groups[row.group], y: y + size + 2 });
      y += size + 8;
    }
    const { name, value, detail } = texts[i] ?? { name: '', value: '', detail: '' };
    const wrapped = wrapText(name, nameWidth, size, MOST_LINES);
    const height = wide ? Math.max(26, wrapped.length * lineHeight + 8) : wrapped.length * lineHeight + 28;
    const line = { row, name: wrapped, value, detail, top: y, height };
    y += height;
    return line;
  });
  const bottom = y + 2;
  const key = keyLines();
  const height = bottom + 10 + key.height;

  const svg = draw(
    'svg',
    {},
    grid(),
    draw(
      'g',
      { fill: palette.quiet, 'font-weight': 600, 'font-size': size - 1 },
      ...headings.map(({ text, y: at }) => draw('text', { x: 0, y: at }, text))
    ),
    draw('g', { class: 'marks' }, ...lines.map(lineMark)),
    key.drawing
  ) as SVGSVGElement;
  return finishChart(svg, words.chartSummary(charted), height, context);

  function grid(): SVGElement {
    const room = textWidth(words.percent(1), size) + 10;
    const ticks = [0.1, 0.2, 0.25]
      .map(ticksEvery)
      .find(([first = 0, second = 1]) => x(second) - x(first) >= room);
    // Where names stand above their dots, the lines keep clear of them.
    const spans = wide ? [[axis, bottom] as const] : lines.map(dotBand);
    const rules = (ticks ?? []).flatMap((tick) =>
      spans.map(([y1, y2]) => draw('line', { x1: x(tick), x2: x(tick), y1, y2, stroke: palette.hairline }))
    );
    const labels = (ticks ?? []).map((tick) =>
      draw('text', { x: x(tick), y: size, 'text-anchor': anchorOf(tick) }, words.percent(tick))
    );
    return draw('g', { fill: palette.quiet, 'font-size': size - 1 }, ...rules, ...labels);
  }

  /** In the middle below its line, unless a half of it would leave the chart. */
  function anchorOf(tick: number): 'start' | 'middle' | 'end' {
    if (!wide && tick === 1) return 'end';
    return x(tick) < textWidth(words.percent(tick), size) / 2 ? 'start' : 'middle';
  }

  function ticksEvery(step: number): number[] {
    const [from = 0] = x.domain();
    return Array.from({ length: Math.floor((1 - from) / step + 1e-9) + 1 }, (_, i) => 1 - i * step).reverse();
  }

  function dotBand({ top, height: all }: Line): readonly [number, number] {
    return [top + all - 28, top + all];
  }

  function lineMark({ row, name, value, detail, top, height: lineHeightAll }: Line): SVGElement {
    const textTop = wide ? top + (lineHeightAll - name.length * lineHeight) / 2 : top;
    const middle = wide ? top + lineHeightAll / 2 : top + name.length * lineHeight + 13;
    const base = textTop + size * 0.86 + 1;
    const { unseen, dev } = row;
    return draw(
      'g',
      { 'data-quantity': row.quantity },
      draw(
        'text',
        { y: base },
        ...name.map((text, i) => draw('tspan', { x: 0, dy: i === 0 ? null : lineHeight }, text))
      ),
      ...(unseen.goal === undefined ? [] : [goalTick(x(unseen.goal), middle)]),
      ...(dev?.value == null ? [] : [interval(dev, middle + 6, false)]),
      interval(unseen, dev?.value == null ? middle : middle - 2, true),
      draw(
        'text',
        { y: wide ? middle + size * 0.35 : base, 'text-anchor': 'end', style: TABULAR },
        draw('tspan', { x: width - detailWidth - 8, 'font-weight': 600 }, value),
        ...(detail === '' ? [] : [draw('tspan', { x: width, fill: palette.quiet }, detail)])
      )
    );
  }

  function interval({ value, interval: { low, high } }: Share, at: number, main: boolean): SVGElement {
    return sign(x(low), x(high), x(value ?? 0), at, main);
  }

  function sign(from: number, to: number, dot: number, at: number, main: boolean): SVGElement {
    const colour = main ? palette.ink : palette.quiet;
    return draw(
      'g',
      { class: main ? 'unseen' : 'dev' },
      draw('line', {
        ...{ x1: from, x2: to, y1: at, y2: at },
        stroke: colour,
        'stroke-width': main ? 2 : 1
      }),
      draw('circle', {
        ...{ cx: dot, cy: at, r: main ? DOT : SMALL_DOT },
        fill: main ? colour : palette.paper,
        stroke: main ? palette.paper : colour,
        'stroke-width': 1
      })
    );
  }

  function goalTick(at: number, middle: number): SVGElement {
    return draw('line', {
      ...{ class: 'goal', x1: at, x2: at, y1: middle - 11, y2: middle + 11 },
      stroke: palette.ink,
      'stroke-width': 1,
      'stroke-dasharray': '2 2'
    });
  }

  /** What the signs mean, on as many lines as it takes. */
  function keyLines(): { drawing: SVGElement; height: number } {
    const small = size - 1;
    const entries = [
      {
        text: words.key.unseen,
        draw: (left: number, cy: number) => sign(left, left + 24, left + 12, cy, true)
      },
      {
        text: words.key.dev,
        draw: (left: number, cy: number) => sign(left, left + 24, left + 12, cy, false)
      },
      { text: words.key.goal, draw: (left: number, cy: number) => goalTick(left + 12, cy) }
    ];
    let [at, line] = [0, 0];
    const drawn = entries.flatMap(({ text, draw: drawSign }) => {
      const taken = 30 + textWidth(text, small) + 20;
      if (at > 0 && at + taken - 20 > width) [at, line] = [0, line + 1];
      const cy = bottom + 20 + line * (small + 10);
      const entry = [drawSign(at, cy), draw('text', { x: at + 30, y: cy + small * 0.35 }, text)];
      at += taken;
      return entry;
    });
    return {
      drawing: draw('g', { class: 'key', fill: palette.quiet, 'font-size': small }, ...drawn),
      height: 12 + (line + 1) * (small + 10)
    };
  }
}

/** Where the scale starts: the ten per cent below the lowest bound, as ratios of few tries reach far down. */
function lowest(rows: readonly AccuracyRow[]): number {
  const lows = rows.flatMap(({ unseen, dev }) => [unseen, ...(dev?.value == null ? [] : [dev])]);
  return Math.floor(Math.min(0.9, ...lows.map(({ interval }) => interval.low)) * 10) / 10;
}
