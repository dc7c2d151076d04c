import { EUROPEAN_COMMISSION } from './agent-index.ts';
import type { Agent } from './agent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { REVISES } from '../sums/revises.ts';
import { createSearch } from '../text/search.ts';

/** Whether courts act, and nobody else. */
export function isCourtAlone({ authorities }: Pick<Agent, 'authorities'>): boolean {
  return (
    authorities.length > 0 &&
    authorities.every((id) => /court|tribunal|conseil-d-etat|cassation|-cjeu$/.test(id))
  );
}

/**
 * Who imposed a fine that a court only leaves standing: “The EU’s top court upheld a €2.4bn fine imposed on A in 2017”. What the courts of the Union rule on, the
 * Commission has imposed; of others nobody knows.
 */
export function imposerOf(agent: Agent): Agent {
  if (!isCourtAlone(agent)) return agent;
  return { ...agent, authorities: agent.jurisdiction === 'EU' ? [EUROPEAN_COMMISSION] : [] };
}

/** Whether a verb of imposing stands behind what a ruling did to the fine. */
export function isRuledOn({ term, start }: Hit, scene: Scene): boolean {
  return term.type === 'fine' && UPHELD.test(scene.text.slice(0, start - scene.start));
}

const UPHELD = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:upheld|upholds|confirmed|confirms|endorsed|affirmed|reinstated|confirm(?:é|e)|valid(?:é|e)|maintenu|maintient|${REVISES})\\s(?:[^.;:]|\\.(?=\\d)){0,60}(?:fine|penalty|amende|sanction)\\s(?:[^.;:]|\\.(?=\\d)){0,40}$`,
    'u'
  )
);
