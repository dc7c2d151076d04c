/**
 * Where the story's first chart ends in its HTML, whichever of its widths is shown. Nothing that stands behind it is needed for it to be
 * painted: style and colours are in the head, which asks for no file.
 */
export function firstChartEnd(html: string): number {
  const [, chart = ''] = / data-chart="([a-z]+)-\d+"/.exec(html) ?? [];
  const widest = html.lastIndexOf(` data-chart="${chart}-`);
  const end = html.indexOf('</svg>', widest);
  if (chart === '' || end < 0) throw new Error('the page has no drawn chart');
  return end + '</svg>'.length;
}
