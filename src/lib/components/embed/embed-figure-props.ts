import type { Geography } from '../../charts/geography.ts';
import type { EmbeddedChart } from '../../embed/draw.ts';
import type { Locale } from '../../words/locale.ts';

/** What each of the figures of embeds is given. */
export interface EmbedFigureProps {
  chart: EmbeddedChart;
  locale: Locale;
  source: string;
  /** An editor's words; else the chart says what it shows. */
  title?: string | null;
  note?: string | null;
  heading?: 'h1' | 'h2';
  /** Drawn in the browser rather than at build time. */
  live?: boolean;
  detail?: Geography | null;
  onpick?: (key: string) => void;
}
