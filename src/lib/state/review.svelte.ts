import { rollup } from 'd3';
import type { Decision, ReviewAction, ReviewClipping, ReviewData, Verdict } from '../review/decision.ts';
import { rowOf } from '../review/decision.ts';
import { entriesOf } from '../review/entries.ts';
import type { JurisdictionOf } from '../review/entries.ts';
import { decided, undone } from '../review/ledger.ts';
import { obstacleTo } from '../review/obstacle.ts';
import type { Obstacle } from '../review/obstacle.ts';
import { isRead, keepReadings, readReadings, withReading } from '../review/readings.ts';
import type { Readings } from '../review/readings.ts';
import { keep, readKept } from '../review/storage.ts';
import { entriesYaml } from '../review/yaml.ts';

/** The reviewing page: which action or clipping is looked at, what was decided, and what of it is still to be taken away. */
export class Review {
  readonly data: ReviewData;
  /** All actions, the least certain first. */
  readonly sorted: readonly ReviewAction[];
  /** The action that is looked at; null at the end of the queue, and while a clipping is read as a whole. */
  current = $state.raw<ReviewAction | null>(null);
  only = $state<'open' | 'all'>('open');
  /** The id of the one clipping that is being reviewed, or null for all. */
  clipping = $state<string | null>(null);
  decisions = $state.raw<readonly Decision[]>([]);
  /** False where the browser keeps nothing: then a reload loses what is not taken. */
  kept = $state(true);

  unsaved = $derived.by(() => this.decisions.filter(({ saved }) => !saved));
  /** The entries to be saved, as they stand in the corrections file. */
  yaml = $derived.by(() => this.yamlOf(this.unsaved));
  /** Whether the editor has copied, downloaded or saved all that there is. */
  taken = $derived.by(() => this.unsaved.length === 0 || this.yaml === this.#taken);
  /** How many actions of each clipping wait for a decision; clippings without any are missing. */
  openIn = $derived.by(() =>
    rollup(
      this.sorted.filter((action) => this.isOpen(action)),
      (actions) => actions.length,
      ({ clipping }) => clipping
    )
  );
  reviewed = $derived.by(() => this.sorted.filter((action) => !this.isOpen(action)).length);
  queue = $derived.by(() => this.#queue());
  /** The clippings that nobody has read as a whole, in the order of the data. */
  unread = $derived.by(() => this.data.clippings.filter((clipping) => !this.isRead(clipping)));

  #byRow = $derived.by(() =>
    rollup(
      this.decisions,
      ([decision]) => decision ?? null,
      ({ verdict }) => rowOf(verdict)
    )
  );
  #taken = $state('');
  /** Rows that were left for the end. */
  #skipped = $state.raw<readonly number[]>([]);
  #readings = $state.raw<Readings>({});
  readonly #dataset: string;
  /** Where each action stands among `sorted`. */
  readonly #place: ReadonlyMap<ReviewAction, number>;
  readonly #jurisdictionOf: JurisdictionOf;

  constructor(data: ReviewData, dataset: string, jurisdictionOf: JurisdictionOf) {
    this.data = data;
    this.#dataset = dataset;
    this.#jurisdictionOf = jurisdictionOf;
    this.sorted = data.actions.toSorted((a, b) => a.confidence - b.confidence || a.row - b.row);
    this.#place = rollup(
      this.sorted.map((action, i) => ({ action, i })),
      ([placed]) => placed?.i ?? 0,
      ({ action }) => action
    );
    this.current = this.queue[0] ?? null;
  }

  /** Takes up what an earlier visit decided about this state of the data. */
  resume(): void {
    this.refresh();
    this.current = this.queue[0] ?? null;
  }

  /** Takes up what another tab has decided meanwhile: what the browser keeps is what all of them go on from. */
  refresh(): void {
    if (!this.kept) return;
    this.#readings = readReadings() ?? this.#readings;
    const { decisions, taken } = readKept(this.#dataset);
    this.decisions = decisions.filter(({ verdict }) => {
      const row = rowOf(verdict);
      return row === null || this.sorted.some((action) => action.row === row);
    });
    this.#taken = taken;
  }

  isOpen(action: ReviewAction): boolean {
    return !action.settled && this.decisionOn(action) === null;
  }

  isRead(clipping: ReviewClipping): boolean {
    return isRead(clipping, this.#readings);
  }

  decisionOn({ row }: ReviewAction): Decision | null {
    return this.#byRow.get(row) ?? null;
  }

  /** The entries of some decisions, beside all others. */
  yamlOf(decisions: readonly Decision[]): string {
    return entriesYaml(entriesOf(decisions, this.data, this.#jurisdictionOf, this.decisions));
  }

  obstacleTo(verdict: Verdict): Obstacle | null {
    return obstacleTo(verdict, this.decisions, this.data);
  }

  /** Notes a decision, in place of an earlier one about the same thing. `obstacleTo` has to be null for it. */
  decide(verdict: Verdict, signature: Pick<Decision, 'author' | 'day' | 'reason'>): void {
    this.refresh();
    this.#set(decided(this.decisions, verdict, signature));
  }

  /** Takes the last decision back that is not saved, gives back what it replaced, and returns it. */
  undo(): Decision | null {
    this.refresh();
    const { decisions, last } = undone(this.decisions);
    if (last) {
      this.#set(decisions);
      this.#showWhatIsOf(last);
    }
    return last;
  }

  takeBack(decision: Decision): void {
    this.refresh();
    this.#set(this.decisions.filter(({ id }) => id !== decision.id));
    this.#showWhatIsOf(decision);
  }

  /** Looks at what follows in the queue; after its end, at what was skipped; at nothing where nothing is left. */
  next(): void {
    this.current = this.#beside(1);
  }

  previous(): void {
    this.current = this.#beside(-1);
  }

  /**
   * Looks at the whole of the next clipping that nobody has read, after the one at hand and round from the start; at the actions
   * where all are read.
   */
  readNext(): void {
    this.#readBeside(1);
  }

  readPrevious(): void {
    this.#readBeside(-1);
  }

  /** Notes that the clipping was read as a whole, or was not. */
  markRead(clipping: ReviewClipping, read: boolean): void {
    this.#readings = withReading(readReadings() ?? this.#readings, clipping, read);
    keepReadings(this.#readings);
  }

  /** Leaves the action for the end. */
  skip(): void {
    const { current } = this;
    if (!current) return;
    this.next();
    this.#skipped = [...this.#skipped, current.row];
  }

  show(action: ReviewAction): void {
    this.current = action;
  }

  /** Narrows the queue, and looks at its first action where the one at hand is not in it. */
  narrow({ only = this.only, clipping = this.clipping }): void {
    this.only = only;
    this.clipping = clipping;
    if (!this.current || !this.queue.includes(this.current)) this.current = this.queue[0] ?? null;
  }

  /** The editor has the entries: copied, or in a file. */
  take(): void {
    this.#taken = this.yaml;
    this.#keep();
  }

  /** They stand in the corrections file. */
  markSaved(ids: ReadonlySet<number>): void {
    this.refresh();
    this.#set(
      this.decisions.map((decision) => (ids.has(decision.id) ? { ...decision, saved: true } : decision))
    );
  }

  #readBeside(step: 1 | -1): void {
    const { clippings } = this.data;
    const here = this.current?.clipping ?? this.clipping;
    const at = clippings.findIndex(({ id }) => id === here);
    const others = [...clippings.slice(at + 1), ...clippings.slice(0, Math.max(0, at))];
    const ordered = step === 1 ? others : others.toReversed();
    const next = ordered.find((clipping) => !this.isRead(clipping));
    this.clipping = next?.id ?? null;
    this.current = next ? null : (this.queue[0] ?? null);
  }

  #queue(): ReviewAction[] {
    const shown = this.sorted.filter(
      (action) =>
        (this.clipping === null || action.clipping === this.clipping) &&
        (this.only === 'all' || this.isOpen(action))
    );
    if (this.only === 'all') return shown;
    const later = (action: ReviewAction) => this.#skipped.includes(action.row);
    return [...shown.filter((action) => !later(action)), ...shown.filter(later)];
  }

  /** A decided action has left the queue: what followed it is next. */
  #beside(step: 1 | -1): ReviewAction | null {
    const { queue, current } = this;
    if (!current) return queue.at(step === 1 ? 0 : -1) ?? null;
    const at = queue.indexOf(current);
    if (at >= 0) return queue[(at + step + queue.length) % queue.length] ?? null;
    const placeOf = (action: ReviewAction) => this.#place.get(action) ?? 0;
    const place = placeOf(current);
    const after = queue.filter((action) => placeOf(action) > place && !this.#skipped.includes(action.row));
    if (step === 1) return after[0] ?? queue[0] ?? null;
    const before = queue.filter((action) => placeOf(action) < place);
    return before.at(-1) ?? queue.at(-1) ?? null;
  }

  #showWhatIsOf({ verdict }: Decision): void {
    const row = rowOf(verdict);
    if (row !== null) this.current = this.sorted.find((action) => action.row === row) ?? this.current;
  }

  #set(decisions: readonly Decision[]): void {
    this.decisions = decisions;
    this.#keep();
  }

  #keep(): void {
    this.kept = keep(this.#dataset, {
      ...{ decisions: [...this.decisions], yaml: this.yaml, taken: this.#taken }
    });
  }
}
