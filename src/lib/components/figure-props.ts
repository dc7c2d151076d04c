import type { Names } from '../charts/context.ts';
import type { Story } from '../state/story.svelte.ts';
import type { ChartWords } from '../words/charts.ts';
import type { Locale } from '../words/locale.ts';
import type { PageWords } from '../words/page.ts';

/** What each of the story's figures is given. */
export interface FigureProps {
  story: Story;
  words: PageWords;
  chartWords: ChartWords;
  names: Names;
  locale: Locale;
  /** Says what kind of chart it is, above the title that says what it shows. */
  kicker: string;
  source: string;
}
