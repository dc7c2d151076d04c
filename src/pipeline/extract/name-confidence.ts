import type { NameRule } from '../../lib/schema.ts';

/** How often a name that was recognised by a rule is right, from 0 to 1. */
export const NAME_CONFIDENCE: Readonly<Record<NameRule, number>> = {
  name: 0.98,
  tag: 0.98,
  context: 0.9,
  elsewhere: 0.85,
  role: 0.85,
  editor: 1
};
