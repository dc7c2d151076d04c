import type { ActionStatus, ActionType } from '../../../src/lib/schema.ts';

/** What a reader expects of one action; fields left out are not compared. */
export interface ExpectedAction {
  type: ActionType;
  status: ActionStatus;
  jurisdiction?: string;
  authorities?: string[];
  targets: string[];
  date: string | null;
  amount?: number;
  currency?: string;
}

export interface Passage {
  name: string;
  published: string | null;
  title?: string;
  text: string;
  actions: ExpectedAction[];
}
