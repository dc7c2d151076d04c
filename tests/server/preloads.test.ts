import { expect, test } from 'vitest';
import {
  chunksOf,
  preloadsBehindChart,
  rowsFetched,
  withNeededModules
} from '../../src/lib/server/preloads.ts';
import { Filed } from '../../src/lib/view/filed.ts';

const FONT = '<link href="../_app/font.woff2" rel="preload" as="font" type="font/woff2" crossorigin>';
const SCRIPT = '<link href="../_app/page.js" rel="modulepreload">';
const STYLE = '<link href="../_app/page.css" rel="stylesheet">';
const chart = (name: string, drawing = '<svg></svg>') => `<div data-chart="${name}">${drawing}</div>`;
const page = (body: string) => `<head>${STYLE}\n\t\t${FONT}\n\t\t${SCRIPT}</head><body>${body}</body>`;

test('what is asked for ahead stands behind the widest drawing of the first chart', () => {
  const [narrow, wide, next] = [chart('actions-320'), chart('actions-460'), chart('companies-320')];
  const html = preloadsBehindChart(page(narrow + wide + next), []);
  const behind = chart('actions-460', `<svg></svg>${FONT}${SCRIPT}`);
  expect(html.replaceAll('\n', '')).toContain(`<head>${STYLE}`);
  expect(html).toContain(`<body>${narrow}${behind}${next}</body>`);
  expect(html.split('</head>')[0]).not.toContain('preload');
});

test('modules that are loaded later are asked for from the same root, each once', () => {
  const html = preloadsBehindChart(page(chart('actions-320')), ['_app/drawing.js', '_app/page.js']);
  expect(html.match(/modulepreload/g)).toHaveLength(2);
  expect(html).toContain('<link href="../_app/drawing.js" rel="modulepreload" fetchpriority="low"></div>');
});

test('a page without charts stays as it is', () => {
  expect(preloadsBehindChart(page('<p>none</p>'), ['_app/drawing.js'])).toBe(page('<p>none</p>'));
});

test('a module comes in its own file and in those that it imports, however far', () => {
  const manifest = {
    'src/drawing.ts': { file: 'drawing.js', imports: ['_plot.js', '_words.js'] },
    '_plot.js': { file: 'plot.js', imports: ['_words.js'] },
    '_words.js': { file: 'words.js', imports: ['_plot.js'] },
    '_other.js': { file: 'other.js' }
  };
  expect(chunksOf('src/drawing.ts', manifest)).toEqual(['drawing.js', 'plot.js', 'words.js']);
  expect(chunksOf('src/none.ts', manifest)).toEqual([]);
});

test('a page asks ahead for every module that it needs to run, and not for what it loads later', () => {
  const manifest = {
    'nodes/4.js': { file: '_app/page.js', imports: ['_frame.js'], dynamicImports: ['src/drawing.ts'] },
    'src/drawing.ts': { file: '_app/drawing.js', imports: ['_frame.js', '_plot.js'] },
    '_frame.js': { file: '_app/frame.js', imports: ['_words.js'] },
    '_words.js': { file: '_app/words.js' },
    '_plot.js': { file: '_app/plot.js' }
  };
  const html = withNeededModules(page('<p></p>'), manifest);
  const asked = [...html.matchAll(/href="([^"]+)" rel="modulepreload"/g)].map(([, address]) => address);
  expect(asked).toEqual(['../_app/page.js', '../_app/frame.js', '../_app/words.js']);
  expect(withNeededModules(html, manifest)).toBe(html);
  expect(withNeededModules('<head></head>', manifest)).toBe('<head></head>');
});

test('rows that a page does not carry are asked for behind its first chart, too', () => {
  const rows = rowsFetched([['carried'], new Filed('0a.json', [])], '../');
  expect(rows).toBe('<link href="../rows/0a.json" rel="preload" as="fetch" crossorigin="anonymous">');
  const html = preloadsBehindChart(page(chart('actions-320')).replace('</head>', `${rows}</head>`), []);
  expect(html).toContain(`${rows}</div>`);
  expect(rowsFetched([['carried']], '')).toBe('');
});
