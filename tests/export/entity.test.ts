import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/lib/export/changes.ts';
import { composePicture } from '../../src/lib/export/compose.ts';
import { entityPicture } from '../../src/lib/export/entity-picture.ts';
import { entityTable } from '../../src/lib/export/entity-table.ts';
import { fileStem, readReceipt } from '../../src/lib/export/receipt.ts';
import type { NameReceipt } from '../../src/lib/export/receipt.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import { FIXED_SHEETS, PRESETS, shownSheet } from '../../src/lib/export/sheets.ts';
import { ENTITY_CHARTS } from '../../src/lib/view/entity-charts.ts';
import { outside, overlapping, textBoxes } from '../charts/text-boxes.ts';
import { exportedEntity } from './entity-fixtures.ts';
import { drawing, exportedView, parseSvg } from './fixtures.ts';

const WIDTHS = [320, 560, 700];

describe.each(ENTITY_CHARTS)('a picture of the chart « %s » of a name', (chart) => {
  test.each(PRESETS)(
    'has no label over another or outside it, and says all that it must, as %s',
    (preset) => {
      // Authorities have the longest names.
      for (const locale of ['en', 'fr'] as const) {
        for (const width of preset === 'shown' ? WIDTHS : [0]) {
          const picture = entityPicture(exportedEntity('authority', chart, locale));
          const sheet = preset === 'shown' ? shownSheet(width) : FIXED_SHEETS[preset];
          const { svg: text } = composePicture(picture, sheet, drawing());
          const svg = parseSvg(text);
          const boxes = textBoxes(svg);
          expect(overlapping(boxes)).toEqual([]);
          expect(outside(svg, boxes)).toEqual([]);
          const written = [...svg.querySelectorAll('text')].map((node) => node.textContent).join(' ');
          for (const part of [picture.title, picture.subtitle, ...picture.filters, ...picture.footer])
            for (const word of part.split(' ')) expect(written).toContain(word);
          expect(written).toContain('0123456789abcdef');
          expect(written).toContain('press.example/charts/');
          expect(receiptOf(new TextEncoder().encode(text))).toEqual(picture.receipt);
        }
      }
    }
  );
});

const receiptFor = (...of: Parameters<typeof exportedEntity>) => entityPicture(exportedEntity(...of)).receipt;

describe('the receipt', () => {
  test('leads to the page, and in the story to the actions that the chart draws', () => {
    const { receipt } = entityPicture(exportedEntity('company', 'actions', 'fr'));
    expect(receipt.link).toBe('https://press.example/charts/fr/companies/tencent/#actions-title');
    expect(receipt.name).toEqual({ kind: 'company', id: 'tencent', chart: 'actions', shown: 'actions' });
    expect(receipt.view).toMatch(/^event=/);
    expect(receipt.title).toContain('Tencent');
    expect(fileStem(receipt)).toBe('coupures-tencent-actions-01234567');
  });

  test('says where the story shows less, or something else', () => {
    const { events } = exportedEntity('place', 'actions').page;
    expect(receiptFor('place', 'actions', 'en', { events: events + 1 }).name.shown).toBe('newest');
    expect(receiptFor('place', 'share')).toMatchObject({ view: 'place=china', name: { shown: 'clippings' } });
    expect(receiptFor('authority', 'companies')).toMatchObject({
      view: 'authority=cn-samr',
      name: { shown: 'acts' }
    });
  });

  test('holds the numbers that the story counts alike, and only these are compared', () => {
    const share = receiptFor('company', 'share');
    expect(share.numbers).toEqual({ clippings: 12, of: 25 });
    expect(receiptFor('authority', 'share').numbers).toEqual({ of: 25 });
    const now = exportedView(['actions', 'companies', 'places']);
    expect(changesOf(share, now)).toEqual([]);
    const less: NameReceipt = { ...share, numbers: { clippings: 9, of: 25 } };
    expect(changesOf(less, now)).toEqual([{ what: 'clippings', then: 9, now: 12 }]);
  });

  test.each([
    { kind: 'planet' },
    { id: '//elsewhere.example' },
    { chart: 'places' },
    { shown: 'all' },
    { id: undefined }
  ])('is none where its name is none: %j', (wrong) => {
    const receipt = receiptFor('company', 'share');
    expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt);
    expect(readReceipt(JSON.stringify({ ...receipt, name: { ...receipt.name, ...wrong } }))).toBeNull();
  });
});

describe('the rows', () => {
  test('of actions: one for each report', async () => {
    const { columns, rows } = await entityTable(exportedEntity('company', 'actions'));
    const { reports } = exportedEntity('company', 'actions').page;
    expect(columns).toContain('quote');
    expect(rows.map((row) => [row.event, row.clipping, row.quote])).toEqual(
      reports.map(({ event, id, quote }) => [event, id, quote])
    );
  });

  test('of the share: one for each period, and one for clippings without a date', async () => {
    const { rows } = await entityTable(exportedEntity('place', 'share'));
    expect(rows).toEqual([
      { period: '2018', clippings: 1, of: 1 },
      { period: '2019', clippings: 0, of: 0 },
      { period: '2020', clippings: 3, of: 6 },
      { period: '2021', clippings: 4, of: 9 },
      { period: null, clippings: 4, of: 9 }
    ]);
  });

  test('of companies: those that the page counts', async () => {
    const { page } = exportedEntity('place', 'companies');
    const { rows } = await entityTable(exportedEntity('place', 'companies'));
    expect(rows.map(({ company, clippings, of, all }) => [company, clippings, of, all])).toEqual(
      page.beside.rows.map(({ entity, n, all }) => [entity, n, 12, all])
    );
  });
});
