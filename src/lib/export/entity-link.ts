import type { EntityKind } from '../schema.ts';
import { entityPath } from '../view/entity-address.ts';
import type { EntityChart } from '../view/entity-charts.ts';
import { localeFolder } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';

/** A chart of the page of a name. */
export interface ChartOfEntity {
  chart: EntityChart;
  kind: EntityKind;
  id: string;
  locale: Locale;
}

/** Address at which the page of a name shows a chart; `root` is the site's, with a slash at its end. */
export function entityLink(root: string, { chart, kind, id, locale }: ChartOfEntity): string {
  return `${root}${localeFolder(locale)}${entityPath(kind, id)}#${chart}-title`;
}
