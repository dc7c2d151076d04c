/** The formats of pictures: as wide as on the screen, for links and posts, square, and for a phone's whole screen. */
export const PRESETS = ['shown', 'wide', 'square', 'tall'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a picture is laid out on. */
export interface Sheet {
  /** In px of the picture; a height of null is what the content needs. */
  width: number;
  height: number | null;
  /** Px of the picture for a px of the layout, best first: the first at which all of the charts fits, else the last. */
  scales: readonly number[];
  /** Px of a PNG for a px of the picture. */
  density: number;
}

/** Space around the content, and between columns, in px of the layout. */
export const MARGIN = 24;
export const COLUMN_GAP = 28;

export const FIXED_SHEETS: Record<Exclude<Preset, 'shown'>, Sheet> = {
  wide: { width: 1200, height: 630, scales: [1.8, 1.65, 1.5], density: 1 },
  square: { width: 1080, height: 1080, scales: [2, 1.8, 1.65, 1.5], density: 1 },
  tall: { width: 1080, height: 1920, scales: [2.6, 2.35, 2.1, 1.9, 1.7], density: 1 }
};

/** A picture whose chart is laid out `width` px wide, as on the page; as a PNG for sharp screens. */
export function shownSheet(width: number): Sheet {
  return { width: width + 2 * MARGIN, height: null, scales: [1], density: 2 };
}

/** Whether a sheet is much wider than high. */
export function isLow({ width, height }: Sheet): boolean {
  return height !== null && height < width * 0.6;
}

/** The least size of a chart's labels, in px of a picture of fixed size, and on the layout. */
const LEAST_LABEL = 24;
const SMALLEST = 12.5;

/** Size of labels on the layout: as on the page, and in pictures of fixed size never under 24 px of a picture 1200 px wide. */
export function labelSize({ width, height }: Sheet, scale: number): number {
  if (height === null) return width < 400 + 2 * MARGIN ? SMALLEST : 12;
  return Math.max(SMALLEST, (LEAST_LABEL * Math.min(1, width / 1200)) / scale);
}
