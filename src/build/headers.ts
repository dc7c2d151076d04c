import { segmentOf } from '../lib/releases/pin.ts';

/** Response headers for the files below a path. */
export interface HeaderRule {
  /** `/embed/*`, or one path. */
  path: string;
  headers: Record<string, string>;
}

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** In a frame without origin, scripts, fonts and data arrive only with the word that anybody may read them. */
const EMBEDDED = {
  ...OPEN,
  'Content-Security-Policy': 'frame-ancestors *',
  'X-Content-Type-Options': 'nosniff'
};
const PAGE = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin'
};

/**
 * The headers that a host should send, for a site below `base` (« » or `/charts`) with pages of older datasets. No file has two rules that set the same
 * header: hosts differ in what they make of that, and two policies about frames would both hold.
 */
export function headerRules(base: string, releases: readonly string[] = []): HeaderRule[] {
  const rule = (path: string, headers: Record<string, string>) => ({ path: `${base}${path}`, headers });
  const editions = ['/', ...releases.map((dataset) => `/${segmentOf(dataset)}/`)].flatMap((path) => [
    path,
    `/fr${path}`
  ]);
  return [
    ...[
      ...editions.flatMap((path) => [path, `${path}compare/*`]),
      '/methods/*',
      '/fr/methods/*',
      '/data/',
      '/fr/data/',
      ...['clippings', 'companies', 'places', 'authorities', 'actions'].flatMap((folder) => [
        `/${folder}/*`,
        `/fr/${folder}/*`
      ])
    ].map((path) => rule(path, PAGE)),
    ...[...editions.map((path) => `${path}embed/*`), '/embed.js'].map((path) => rule(path, EMBEDDED)),
    rule('/data/*.parquet', OPEN),
    rule('/rows/*', FOR_EVER),
    rule('/duckdb/*', { ...OPEN, ...FOR_EVER }),
    rule('/_app/immutable/*', { ...OPEN, ...FOR_EVER })
  ];
}

/** The rules in the format that Netlify and Cloudflare Pages read from a file `_headers`. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
    )
    .join('\n\n')
    .concat('\n');
}

/** The headers of a file by these rules. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => {
    const [start = '', end] = rule.path.split('*');
    return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
  });
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
