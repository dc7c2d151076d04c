import { entityWords } from '../words/entity.ts';
import type { ChartContext } from './context.ts';
import { fontSize } from './context.ts';
import type { SharePeriod, ShareOverTime } from './share-periods.ts';
import { drawer, finishChart, TABULAR } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Below this a share is drawn as a hint: hatched. */
export const FEW_CLIPPINGS = 5;
/** Of the columns: on pages, and in pictures that have room for more. */
const HEIGHT = 130;
const HIGHEST = 260;
const WIDEST = 64;

interface Column extends SharePeriod {
  label: string;
  x: number;
  width: number;
}

/**
 * The share of clippings that name an entity, a column for each period: the pale column is all of them, the filled part
 * those that name it, with both numbers above. Undated clippings stand apart at the right.
 */
export function shareColumns(share: ShareOverTime, context: ChartContext): SVGSVGElement {
  const { width, palette, locale, idPrefix = '' } = context;
  const words = entityWords(locale).share;
  const draw = drawer(context.document);
  const size = fontSize(context);
  const { periods, undated } = share;
  const axis = textWidth(words.percent(1), size) + 8;
  const undatedLabel = words.undated;
  const apart = undated.of > 0 ? Math.max(textWidth(undatedLabel, size), 44) + 20 : 0;
  const room = width - axis - apart;
  const step = Math.min(WIDEST * 1.6, room / Math.max(1, periods.length));
  const barWidth = Math.min(WIDEST, step * 0.72);
  const top = size + 10;
  const around = top + size + 36;
  const tall = Math.max(HEIGHT, Math.min(HIGHEST, (context.picture?.fill ?? 0) - around));
  const bottom = top + tall;
  const columns: Column[] = periods.map((period, i) => ({
    ...period,
    label: words.period(period.key, i === 0 || width >= 560),
    x: axis + i * step + (step - barWidth) / 2,
    width: barWidth
  }));
  const undatedWidth = Math.min(WIDEST, 44);
  if (undated.of > 0) {
    columns.push({
      key: 'undated',
      ...undated,
      label: undatedLabel,
      x: axis + periods.length * step + 20 + (apart - 20 - undatedWidth) / 2,
      width: undatedWidth
    });
  }
  const hatchId = `${idPrefix}few`;
  const isFew = ({ of }: Column) => of > 0 && of < FEW_CLIPPINGS;
  const anyFew = columns.some((column) => isFew(column) && column.n > 0);
  const labelY = bottom + size + 5;
  const keyY = labelY + 14;
  const height = anyFew ? keyY + 16 : labelY + 5;

  const svg = draw(
    'svg',
    {},
    draw(
      'defs',
      {},
      draw(
        'pattern',
        { id: hatchId, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        draw('rect', { width: 5, height: 5, fill: palette.ghost }),
        draw('rect', { width: 2.4, height: 5, fill: palette.ink })
      )
    ),
    draw('g', { fill: palette.quiet, 'font-size': size - 0.5 }, ...[0, 0.5, 1].map(gridline)),
    draw('g', { class: 'marks' }, ...columns.map(columnMark)),
    draw('g', { fill: palette.quiet }, ...thinned(columns, size, width).map(columnLabel)),
    anyFew
      ? draw(
          'g',
          { class: 'key', fill: palette.quiet },
          draw('rect', { x: axis, y: keyY, width: 16, height: 12, fill: `url(#${hatchId})` }),
          draw('text', { x: axis + 22, y: keyY + 10 }, words.few(FEW_CLIPPINGS))
        )
      : ''
  ) as SVGSVGElement;
  return finishChart(svg, words.summary(share), height, context);

  function gridline(at: number): SVGElement {
    const y = bottom - at * tall;
    return draw(
      'g',
      {},
      draw('line', { x1: axis, x2: width, y1: y, y2: y, stroke: palette.hairline }),
      draw(
        'text',
        { x: axis - 6, y: y + size * 0.35, 'text-anchor': 'end', style: TABULAR },
        words.percent(at)
      )
    );
  }

  function columnMark(column: Column): SVGElement {
    if (column.of === 0) return draw('g', {});
    const filled = (column.n / column.of) * tall;
    const full = words.of(column.n, column.of);
    const text =
      textWidth(full, size, 600) <= step - 2 || column.key === 'undated'
        ? full
        : words.ratio(column.n, column.of);
    const fits = textWidth(text, size, 600) <= step || column.key === 'undated';
    return draw(
      'g',
      {},
      draw('rect', { x: column.x, y: top, width: column.width, height: tall, fill: palette.ghost }),
      draw('rect', {
        x: column.x,
        y: bottom - filled,
        width: column.width,
        height: filled,
        fill: isFew(column) ? `url(#${hatchId})` : palette.ink
      }),
      fits
        ? draw(
            'text',
            {
              x: column.x + column.width / 2,
              y: top - 5,
              'text-anchor': 'middle',
              'font-weight': 600,
              style: TABULAR
            },
            text
          )
        : ''
    );
  }

  function columnLabel({ label, x, width: w }: Column): SVGElement {
    return draw('text', { x: x + w / 2, y: labelY, 'text-anchor': 'middle' }, label);
  }
}

/** Those whose labels keep clear of the one before and inside the picture; the last, of undated clippings, always has its own. */
function thinned(columns: readonly Column[], size: number, right: number): Column[] {
  let free = -Infinity;
  return columns.filter(({ label, x, width, key }) => {
    const half = textWidth(label, size) / 2;
    const middle = x + width / 2;
    if (key !== 'undated' && (middle - half < free || middle + half > right)) return false;
    free = middle + half + 8;
    return true;
  });
}
