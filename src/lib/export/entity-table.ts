import { createNames } from '../view/names.ts';
import type { ExportedEntity } from './entity-picture.ts';
import { COLUMNS } from './columns.ts';
import { actionCells, clippingCells } from './table.ts';
import type { ExportTable } from './table.ts';

/**
 * The rows behind a chart of the page of a name: of actions one for each report, of the share one for each period and one for
 * clippings without a date, of companies those that the page's table counts, also where the chart has no bar for them.
 */
export async function entityTable(view: ExportedEntity): Promise<ExportTable> {
  const { chart, page, locale, catalogue } = view;
  const names = createNames(catalogue, locale);
  if (chart === 'actions') {
    const actions = new Map(page.charts.actions?.rows.map((row) => [row.event, actionCells(row, names)]));
    const reports = await view.reports();
    const rows = reports.flatMap((report): ExportTable['rows'] => {
      const cells = actions.get(report.event);
      return cells ? [{ ...cells, ...clippingCells(report), quote: report.quote }] : [];
    });
    return { columns: COLUMNS.actions, rows };
  }
  if (chart === 'share') {
    const { periods = [], undated = { n: 0, of: 0 } } = page.charts.share ?? {};
    const rows = [...periods, ...(undated.of > 0 ? [{ ...undated, key: null }] : [])];
    return {
      columns: COLUMNS.share,
      rows: rows.map(({ key, n, of }) => ({ period: key, clippings: n, of }))
    };
  }
  const companies = page.beside.rows.filter(({ kind }) => kind === 'company');
  return {
    columns: COLUMNS.together,
    rows: companies.map(({ entity, n, all }) => ({
      company: entity,
      name: names('company', entity),
      clippings: n,
      of: page.numbers.n,
      all
    }))
  };
}
