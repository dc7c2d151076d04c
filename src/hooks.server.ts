import type { Handle } from '@sveltejs/kit';
import { DARK, LIGHT, paletteCss } from '$lib/charts/theme.ts';

/**
 * Fills in what Svelte must not render: the language of the document, the colours that charts share with exports,
 * and the charts themselves, which stand in the page as plain SVG so that hydration neither repeats nor rebuilds them.
 */
export const handle: Handle = ({ event, resolve }) => {
  event.locals.charts = new Map();
  const { charts } = event.locals;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%coupures.lang%', event.params.lang ?? 'en')
        .replace('%coupures.palette%', PALETTE)
        .replace(
          /(<div[^>]* data-chart="([\w-]+)"[^>]*>)(?:<!---->)?(<\/div>)/g,
          (all, open: string, name: string, end: string) => {
            const svg = charts.get(name);
            return svg === undefined ? all : open + svg + end;
          }
        ),
    preload: ({ type, path }) => type !== 'font' || path.includes('-latin-')
  });
};

const PALETTE =
  `<style>:root{${paletteCss(LIGHT)}}` +
  `@media (prefers-color-scheme:dark){:root{${paletteCss(DARK)}}}</style>`;
