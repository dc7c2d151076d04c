import { describe, expect, test } from 'vitest';
import { composePicture } from '../../src/lib/export/compose.ts';
import { pictureOf } from '../../src/lib/export/picture.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import { FIXED_SHEETS, PRESETS, shownSheet } from '../../src/lib/export/sheets.ts';
import type { Preset } from '../../src/lib/export/sheets.ts';
import { EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { EmbedView } from '../../src/lib/embed/rows.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { outside, overlapping, textBoxes } from '../charts/text-boxes.ts';
import { drawing, exportedView, parseSvg } from './fixtures.ts';

const FILTER = {
  ...EMPTY_FILTER,
  company: ['tencent'],
  language: ['fr'],
  acted: { from: '2020-10', to: '2021-04' },
  text: 'a long search of “several” words & <signs> that must be wrapped rather than cut'
};
const VIEWS: EmbedView[][] = [['actions'], ['companies'], ['places'], ['actions', 'companies', 'places']];

function compose(views: readonly EmbedView[], preset: Preset, locale: Locale = 'en', width = 640) {
  const sheet = preset === 'shown' ? shownSheet(width) : FIXED_SHEETS[preset];
  return composePicture(pictureOf(exportedView(views, locale, FILTER)), sheet, drawing());
}

/** All that is written in a picture, without regard to lines. */
function written(svg: string): string {
  return [...parseSvg(svg).querySelectorAll('text')].map((text) => text.textContent).join(' ');
}

describe.each(VIEWS)('a picture of %s %s %s', (...views) => {
  const charts = views.filter((view) => typeof view === 'string');

  test.each(PRESETS)('has no label over another or outside it as %s', (preset) => {
    for (const locale of ['en', 'fr'] as const) {
      for (const width of preset === 'shown' ? [320, 560, 760] : [0]) {
        const svg = parseSvg(compose(charts, preset, locale, width).svg);
        const boxes = textBoxes(svg);
        expect(overlapping(boxes)).toEqual([]);
        expect(outside(svg, boxes)).toEqual([]);
      }
    }
  });

  test.each(PRESETS)('says all that a picture must say as %s', (preset) => {
    const { svg } = compose(charts, preset);
    const picture = pictureOf(exportedView(charts, 'en', FILTER));
    const text = written(svg);
    for (const part of [picture.title, picture.subtitle, ...picture.filters, ...picture.footer])
      for (const word of part.split(' ')) expect(text).toContain(word);
    expect(text).toContain('12 of 25 clippings in view');
    expect(text).toContain('19 March 2021');
    expect(text).toContain('0123456789abcdef');
    expect(text).toContain('Clippings made for a test');
    expect(text).toContain('press.example/charts/');
  });
});

test('presets have exactly their size, and what is shown is as high as it must be', () => {
  expect(compose(['places'], 'wide')).toMatchObject({ width: 1200, height: 630 });
  expect(compose(['places'], 'square')).toMatchObject({ width: 1080, height: 1080 });
  expect(compose(['places'], 'tall')).toMatchObject({ width: 1080, height: 1920 });
  expect(compose(['companies'], 'shown', 'en', 560).width).toBe(608);
});

describe('the picture of the story', () => {
  const story = (preset: Preset, filter: Filter, locale: Locale) => {
    const picture = pictureOf(exportedView(['actions', 'companies', 'places'], locale, filter));
    return written(composePicture(picture, FIXED_SHEETS[preset as 'wide'], drawing()).svg);
  };

  test.each(['square', 'tall'] as const)('shows its three charts as %s, whatever the filter', (preset) => {
    for (const filter of [EMPTY_FILTER, FILTER]) {
      const text = story(preset, filter, 'en');
      for (const label of ['China', 'Tencent', 'Beijing']) expect(text).toContain(label);
    }
  });

  test.each(['en', 'fr'] as const)('shows all three in a low picture, legible and uncut, in %s', (locale) => {
    const { actions } = PAGE_WORDS[locale].kicker;
    const { companies, places } = chartWords(locale);
    const long = `${FILTER.text} and ${'so on, '.repeat(12)}`;
    for (const filter of [EMPTY_FILTER, FILTER, { ...FILTER, text: long }]) {
      const picture = pictureOf(exportedView(['actions', 'companies', 'places'], locale, filter));
      const { svg } = composePicture(picture, FIXED_SHEETS.wide, drawing());
      for (const part of [
        actions,
        companies.named,
        places.named,
        'Tencent',
        locale === 'fr' ? 'Chine' : 'China'
      ])
        expect(written(svg)).toContain(part);
      const root = parseSvg(svg);
      const boxes = textBoxes(root);
      expect(overlapping(boxes)).toEqual([]);
      expect(outside(root, boxes)).toEqual([]);
      if (filter.text === long) continue;
      expect(Math.min(...textSizes(root))).toBeGreaterThanOrEqual(18);
    }
  });

  test('says of lists without a name that there is none', () => {
    const view = exportedView(['actions', 'companies', 'places']);
    const empty = view.charts.map((chart) => ({
      ...chart,
      rows: { ...chart.rows, companies: [], places: [] }
    }));
    const summary = { ...view.summary, clippings: 0, outlets: 0, events: 0 };
    const picture = pictureOf({ ...view, charts: empty, summary });
    expect(picture.subtitle).toBe('None of the 25 clippings passes the filters.');
    const { svg } = composePicture(picture, FIXED_SHEETS.wide, drawing());
    for (const text of ['No company is named in this selection', 'No place is named in this selection'])
      expect(written(svg)).toContain(text);
  });
});

test('labels in a preset are legible: at least 18 px in a picture 1200 px wide', () => {
  for (const preset of ['wide', 'square', 'tall'] as const) {
    for (const views of VIEWS) {
      const picture = pictureOf(exportedView(views, 'en', { ...EMPTY_FILTER, language: ['fr'] }));
      const { svg, width } = composePicture(picture, FIXED_SHEETS[preset], drawing());
      expect(Math.min(...textSizes(parseSvg(svg)))).toBeGreaterThanOrEqual((18 * width) / 1200);
    }
  }
});

/** Sizes of all texts, in px of the picture. */
function textSizes(root: SVGSVGElement): number[] {
  const [, , box = 1] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const width = Number(root.getAttribute('width'));
  return textBoxes(root).map(({ height }) => (height * width) / box);
}

test('no colour depends on a style sheet, nothing is foreign, and nothing is for the page only', () => {
  for (const views of VIEWS) {
    const { svg } = compose(views, 'square');
    expect(svg).not.toMatch(/var\(|foreignObject|<script|data-key|aria-|class=|pointer-events|href=/);
  }
});

test('both themes have paper of their own', () => {
  const picture = pictureOf(exportedView(['actions']));
  const light = composePicture(picture, FIXED_SHEETS.wide, drawing('light')).svg;
  const dark = composePicture(picture, FIXED_SHEETS.wide, drawing('dark')).svg;
  expect(light).toContain('fill="#fbfaf7"');
  expect(dark).toContain('fill="#15171b"');
  expect(dark).not.toContain('#fbfaf7');
});

test('the same view gives the same picture', () => {
  expect(compose(['places'], 'tall').svg).toBe(compose(['places'], 'tall').svg);
});

test('an SVG carries its receipt', () => {
  const { svg } = compose(['companies'], 'wide', 'fr');
  const { receipt } = pictureOf(exportedView(['companies'], 'fr', FILTER));
  expect(receiptOf(new TextEncoder().encode(svg))).toEqual(receipt);
});

test('a chart says of a clause of its own that it highlights, and of others that they leave out', () => {
  const filters = (views: EmbedView[]) => pictureOf(exportedView(views, 'en', FILTER)).filters;
  expect(filters(['companies'])).toEqual([
    expect.stringMatching(/^Filter · .*October 2020 to April 2021; Language: French/),
    expect.stringMatching(/^Highlight · Company: /)
  ]);
  expect(filters(['actions', 'companies', 'places'])).toHaveLength(1);
  expect(pictureOf(exportedView(['places'])).footer.join()).toContain('No filter: the whole corpus');
});
