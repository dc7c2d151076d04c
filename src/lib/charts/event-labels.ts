import type { TimelineEvent } from '../queries/timeline.ts';
import { isCounted } from '../words/chart-facts.ts';
import type { Box, Label } from './labels.ts';
import { placeLabels } from './labels.ts';
import { textWidth } from './text-width.ts';
import type { PlacedMark, TimelineLayout } from './timeline-layout.ts';

/** A label beside a mark. */
export interface EventLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Narrower charts have no room for labels. */
const LEAST_WIDTH = 600;

/**
 * Short labels for the most telling events in view, beside their marks, where they collide with nothing: those with an
 * amount, the first and the last, then listings stopped and groups broken up.
 */
export function eventLabels(
  layout: TimelineLayout,
  width: number,
  label: (row: TimelineEvent) => string,
  isGhost: (row: TimelineEvent) => boolean
): EventLabel[] {
  if (width < LEAST_WIDTH) return [];
  const { size } = layout;
  const marks = layout.lanes.flatMap((lane) => lane.marks.map((mark) => ({ mark, lane })));
  const obstacles = marks.flatMap(({ mark }) => markBoxes(mark));
  const eligible = marks.filter(({ mark: { row } }) => !isGhost(row) && isCounted(row.status));
  const order = rank(eligible.map(({ mark }) => mark));
  const frame = {
    x: layout.columns[0]?.left ?? layout.left,
    y: layout.top,
    width: 0,
    height: layout.bottom - layout.top
  };
  frame.width = (layout.undatedLeft === null ? width : layout.undatedLeft - 10) - frame.x;
  const most = Math.round(width / 140);
  const texts = new Map<PlacedMark, string>();
  const candidates: Label<PlacedMark>[] = [];
  for (const mark of order) {
    const lane = eligible.find((one) => one.mark === mark)?.lane;
    if (!lane || candidates.length >= most * 3) continue;
    const text = label(mark.row);
    const length = Math.ceil(textWidth(text, size)) + 2;
    if (length > width * 0.3) continue;
    texts.set(mark, text);
    const box = (x: number, dy = 0): Box => ({
      x,
      y: mark.y - size / 2 - 1 + dy,
      width: length,
      height: size + 3
    });
    const above = -size - 7;
    const places = [
      box(mark.x + 13),
      box(mark.x - 13 - length),
      box(mark.x - 7, above),
      box(mark.x + 7 - length, above)
    ].filter(({ y }) => y >= lane.top - 4);
    candidates.push({ item: mark, places });
  }
  const placed = [...placeLabels(candidates, obstacles, frame, 3)].slice(0, most);
  return placed.map(([mark, { place, box }]) => ({
    text: texts.get(mark) ?? '',
    x: place % 2 === 0 ? box.x : box.x + box.width,
    y: box.y + size * 0.85 + 1,
    anchor: place % 2 === 0 ? 'start' : 'end'
  }));
}

/** What a mark covers, for collisions. */
function markBoxes({ x, y, span }: PlacedMark): Box[] {
  const symbol = { x: x - 8, y: y - 8, width: 16, height: 16 };
  return span ? [symbol, { x: span.from, y: y + 8, width: span.to - span.from, height: 4 }] : [symbol];
}

function rank(marks: readonly PlacedMark[]): PlacedMark[] {
  const byDate = [...marks].sort((a, b) => a.x - b.x);
  const byAmount = marks
    .filter(({ row }) => row.amount !== null)
    .sort((a, b) => (b.row.amount ?? 0) - (a.row.amount ?? 0));
  const telling = marks.filter(
    ({ row }) => row.type === 'ipo_suspended' || row.type === 'restructuring_order'
  );
  const ends = [byDate[0], byDate.at(-1)].filter((mark) => mark !== undefined);
  const others = byDate.filter(({ row }) => row.targets.length > 0);
  return [...new Set([...byAmount, ...telling, ...ends, ...others])];
}
