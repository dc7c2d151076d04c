import type { Scene } from '../scene.ts';

/** Who takes an action. */
export interface Agent {
  /** `named` in the right place of the sentence, `near` it, or only understood. */
  evidence: 'named' | 'near' | 'none';
  authorities: string[];
  jurisdiction: string | null;
  /** Whether the sentence says only where it happened: whoever it was, they are of there. */
  placed: boolean;
  /** Whether it is only understood, as the one agency of that country which the clipping names. */
  assumed?: boolean;
  /** The sentence beside, where only that one names the authority. */
  toldIn: Scene | null;
  /** The sentence before, if it names whom « it » or « the regulator » means. */
  namedIn: Scene | null;
  /** A company or somebody without office stands where the authority should. */
  private: boolean;
}
