import { bisectRight } from 'd3';
import type { Draft } from '../retold/merge.ts';
import type { Scene } from '../scene.ts';
import type { Agent } from './agent.ts';

/** Returns who acts by a sum that its sentence puts down to nobody: whoever imposed the fine of `drafts` that the text has told last before it. */
export function createLastAgent(drafts: readonly Draft[]): (agent: Agent, scene: Scene) => Agent {
  const fines = drafts
    .filter(({ type, status }) => type === 'fine' && status === 'done')
    .sort((a, b) => a.start - b.start);
  const starts = fines.map(({ start }) => start);
  return (agent, scene) => {
    if (agent.private || agent.evidence !== 'none') return agent;
    const last = fines[bisectRight(starts, scene.start) - 1];
    if (!last) return agent;
    const { authorities, jurisdiction } = last;
    return { ...agent, evidence: 'near', authorities, jurisdiction };
  };
}
