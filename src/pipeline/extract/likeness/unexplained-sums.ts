import { bisectLeft } from 'd3';
import type { ActionReport, Span } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { isSoughtInCourt } from '../sums/claimed-sums.ts';
import { COMPARED } from '../sums/compared.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import type { Scene } from '../scene.ts';

/** What of an action counts as told. */
type Told = Pick<ActionReport, 'type' | 'targets' | 'amount' | 'currency' | 'start' | 'end'>;

/** What a clipping has told when it is asked about a sum that no wording explains. */
export interface ToldSoFar {
  fines: number;
  actions: number;
  currencies: ReadonlySet<string>;
  sums: ReadonlySet<number | null>;
  /** Whether a fine is told between two offsets. */
  isFineIn(from: number, to: number): boolean;
}

/** Drafts that repeat each other are one. */
export function toldSoFar(actions: readonly Told[]): ToldSoFar {
  const kinds = actions.map(({ type, targets }) => `${type} ${targets.join()}`);
  const fines = actions.flatMap(({ type, targets, amount }) =>
    type === 'fine' ? [`${targets.join()} ${amount}`] : []
  );
  return {
    fines: new Set(fines).size,
    actions: new Set(kinds).size,
    currencies: new Set(actions.flatMap(({ currency }) => currency ?? [])),
    sums: new Set(actions.map(({ amount }) => amount)),
    isFineIn: createOverlaps(actions.filter(({ type }) => type === 'fine'))
  };
}

/** Whether any of some spans reaches into another, found by halves: a long text has as many of both. */
function createOverlaps(spans: readonly Span[]): (from: number, to: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (from, to) => {
    const before = bisectLeft(starts, to);
    return before > 0 && (ends[before - 1] ?? 0) > from;
  };
}

/**
 * The sums of a sentence that no wording explains. Beside a fine that it tells it gives parts, maximums and what others paid: those the rules know; so they do what is
 * compared or is a price.
 */
export function unexplainedSums(scene: Scene, told: ToldSoFar): AmountMention[] {
  const { start: from, end: to, text } = scene;
  if (scene.inTitle || told.isFineIn(from, to)) return [];
  if (OF_OTHERS.test(text) || COMPARED.test(text)) return [];
  const own = scene.amounts.filter(({ converted }) => !converted);
  // « 90 millions pour sa maison mère, 60 pour sa filiale »: of a fine of 150.
  const total = own.reduce((sum, { value }) => sum + value, 0);
  if (own.length > 1 && told.sums.has(total)) return [];
  return own.filter(
    (amount) =>
      !told.sums.has(amount.value) &&
      !isSomethingElse(amount, scene) &&
      !isNotImposed(amount, scene) &&
      !isSoughtInCourt(amount, scene)
  );
}

/** What is paid to others than the public purse, parts of a sum, plain business. */
const OF_OTHERS =
  /(?<!\p{L})(?:privée?s?|private|clients?|customers|victim\p{L}+|of (?:the|that|this) (?:sum|total|amount)|(?:de|sur) (?:cette|la) somme|the remaining|le reste|(?:the|its|'s) share|(?:la|sa) part|protocole d'accord|scind\p{L}+|dédommag\p{L}+|sales|ventes|invest\p{L}*)(?!\p{L})/iu;
