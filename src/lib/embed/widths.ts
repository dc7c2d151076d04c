import type { EmbedView } from './rows.ts';

/**
 * The layout widths of embeds: fewer than those of the story page (a subset of `CHART_WIDTHS`), so that an embed is
 * one small response. An article's column is 280 to 760 px wide.
 */
export const EMBED_WIDTHS = {
  actions: [320, 460, 600, 760],
  companies: [320, 460, 700],
  places: [320, 560]
} as const satisfies Record<EmbedView, readonly number[]>;

/** Subtitles of embeds are no wider, in px: 66 times the width of a zero, whatever font stands there. */
export const SUBTITLE_WIDTH = 624;

/** The style rules that show one drawing of each chart: the widest that fits, scaled up to its container. */
export function variantsCss(widths: Record<EmbedView, readonly number[]> = EMBED_WIDTHS): string {
  const rules = Object.entries(widths).flatMap(([view, [least, ...wider]]) => [
    `.${view} .variant{display:none}.${view} .variant[data-width='${least}']{display:block}`,
    ...wider.map(
      (width) =>
        `@container (min-width:${width}px){.${view} .variant[data-width]{display:none}.${view} .variant[data-width='${width}']{display:block}}`
    )
  ]);
  return `.variant svg{display:block;width:100%;height:auto;overflow:visible}${rules.join('')}`;
}
