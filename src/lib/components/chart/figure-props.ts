import type { Names } from '../../charts/context.ts';
import type { DatasetMetadata } from '../../schema.ts';
import type { Story } from '../../state/story.svelte.ts';
import type { View } from '../../view/view.ts';
import type { ChartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import type { PageWords } from '../../words/page.ts';

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
  exporting: Exporting;
}

/** What the files of a view say that its charts do not. */
export interface Exporting {
  metadata: DatasetMetadata;
  /** The view of the whole corpus. */
  whole: View;
  /** Absolute address of the site's root, with a slash at its end. */
  root: string;
  /** Whether its dataset stays when there are newer ones. */
  kept: boolean;
}
