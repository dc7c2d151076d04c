import type { Names } from '../charts/context.ts';
import type { Said } from '../embed/said.ts';
import { actionFacts, companyFacts } from '../words/chart-facts.ts';
import { chartWords as chartWordsOf } from '../words/chart-words.ts';
import { entityWords } from '../words/entity.ts';
import type { Locale } from '../words/locale.ts';
import type { EntityPage } from './entity-page.ts';
import type { EntityChart } from './entity-charts.ts';

/** The words around a chart of an entity's page; null where the page has no such chart. `source` is the editor's source line. */
export function sayEntity(
  chart: EntityChart,
  { charts, numbers: { n, of } }: Pick<EntityPage, 'charts' | 'numbers'>,
  { names, locale, source }: { names: Names; locale: Locale; source: string }
): Said | null {
  const words = entityWords(locale);
  const chartWords = chartWordsOf(locale);
  const { actions, share, companies } = charts;
  if (chart === 'actions') {
    if (!actions) return null;
    const facts = actionFacts(actions.rows, actions.months, null, 'events');
    return {
      title: chartWords.actions.title(facts, names),
      subtitle: chartWords.actions.subtitle(facts, names),
      footer: chartWords.actions.footer(facts, source),
      summary: chartWords.actions.summary(facts, names)
    };
  }
  if (chart === 'share') {
    return (
      share && {
        title: words.share.title(n, of),
        subtitle: words.share.subtitle,
        footer: words.share.footer(share, source),
        summary: words.share.summary(share)
      }
    );
  }
  const [most] = companies ?? [];
  if (!companies || !most) return null;
  return {
    title: words.together.chartTitle(names('company', most.company), most.n, n),
    subtitle: words.together.subtitle(n),
    footer: words.together.footer(n, source),
    summary: chartWords.companies.summary(companyFacts(companies, 'clippings'), names)
  };
}
