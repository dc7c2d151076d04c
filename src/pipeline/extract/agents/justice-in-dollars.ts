import type { Agent } from './agent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** « A paiera 243 millions de dollars, a indiqué le ministère de la Justice »: the American one, which settles in dollars; that of France fines nobody. */
export function ofJusticeInDollars(agent: Agent, { term }: Hit, { amounts }: Scene): Agent {
  const own = amounts.filter(({ converted }) => !converted);
  const inDollars = own.length > 0 && own.every(({ currency }) => currency === 'USD');
  return term.type === 'fine' && inDollars && agent.authorities.join() === 'fr-justice'
    ? { ...agent, authorities: ['us-doj'], jurisdiction: 'US' }
    : agent;
}
