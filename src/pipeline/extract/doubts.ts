import { DOUBTS } from '../../lib/schema.ts';
import type { ActionStatus, ActionType, Doubt } from '../../lib/schema.ts';
import type { Agent } from './agents/agent.ts';
import { isLaw } from './terms/action-terms.ts';
import type { Targets } from './targets/targets.ts';
import type { Voice } from './terms/voice.ts';

/**
 * What is missing from the evidence of an action, and how much it weighs: who acts or whom it strikes is not where the
 * sentence puts them, or only understood; a noun tells it, not a verb; it is no more than a plan; neither day nor sum is told;
 * only the title says it; the words of its sentence are more often about something else; no known wording tells it, only all that stands around a sum.
 */
const WEIGHTS: Readonly<Record<Doubt, number>> = {
  'agent near': 1,
  'agent understood': 2,
  'target loose': 1,
  'target referred': 1,
  'no target': 2,
  noun: 1,
  plan: 1,
  'no particulars': 1,
  'title only': 1,
  'unlikely words': 2,
  'no wording': 2
};

export interface Evidence {
  type: ActionType;
  status: ActionStatus;
  agent: Agent['evidence'];
  targets: Targets['evidence'];
  voice: Voice;
  dated: boolean;
  priced: boolean;
  inTitle: boolean;
}

/** What the build of a sentence shows; its words are asked later. */
type Built = Exclude<Doubt, 'unlikely words' | 'no wording'>;

/** The doubts that the evidence of one sentence leaves, in the order of `DOUBTS`. Laws have no targets. */
export function doubtsOf(evidence: Evidence): Doubt[] {
  const { type, status, agent, targets, voice, dated, priced, inTitle } = evidence;
  const law = isLaw(type);
  const has: Record<Built, boolean> = {
    'agent near': agent === 'near',
    'agent understood': agent === 'none',
    'target loose': !law && targets === 'loose',
    'target referred': !law && targets === 'referred',
    'no target': !law && targets === 'none',
    noun: voice === 'noun',
    plan: status === 'threatened' || (status === 'proposed' && type !== 'law_proposed'),
    'no particulars': !dated && !priced,
    'title only': inTitle
  };
  return DOUBTS.filter((doubt) => isBuilt(doubt) && has[doubt]);
}

function isBuilt(doubt: Doubt): doubt is Built {
  return doubt !== 'unlikely words' && doubt !== 'no wording';
}

/** The weight of doubts together: 0 where nothing is missing. */
export function weightOf(doubts: readonly Doubt[]): number {
  return doubts.reduce((sum, doubt) => sum + WEIGHTS[doubt], 0);
}
