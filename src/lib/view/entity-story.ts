import { EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import type { EntityPage } from './entity-page.ts';
import type { EntityChart } from './entity-charts.ts';

/**
 * What the story shows of a chart that only the page of a name has: the actions that it draws, or the newest of them; the
 * clippings that it counts; of authorities, which the story asks for by their actions, those.
 */
export const SHOWN_IN_STORY = ['actions', 'newest', 'clippings', 'acts'] as const;
export type ShownInStory = (typeof SHOWN_IN_STORY)[number];

/** As many actions an address names. */
const MOST_EVENTS = 50;

/** The filter of the story that comes nearest to a chart of an entity's page, and what it shows of that. */
export function storyOf(
  chart: EntityChart,
  { entity: { kind, entity }, events, actions }: Pick<EntityPage, 'entity' | 'events' | 'actions'>
): { filter: Filter; shown: ShownInStory } {
  if (chart === 'actions') {
    const event = actions.map((row) => row.event).slice(0, MOST_EVENTS);
    return { filter: { ...EMPTY_FILTER, event }, shown: event.length < events ? 'newest' : 'actions' };
  }
  return {
    filter: { ...EMPTY_FILTER, [kind]: [entity] },
    shown: kind === 'authority' ? 'acts' : 'clippings'
  };
}
