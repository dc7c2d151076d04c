import type { Shown } from '../view/shown.ts';

/** What of a view is in tables, and what in the list. */
const TABLES = ['timeline', 'companies', 'places'] as const;
const LIST = ['clippings', 'evidence'] as const;

/** The tables of the story and its list, which come after its charts, each in its turn (see `inTurn`): the page sets what they show. */
export class AfterCharts {
  tables: Shown;
  /** It comes after the tables. */
  list: Pick<Shown, 'clippings' | 'evidence'>;

  /** Whether tables show the rows of the charts; a moving brush has them lag a few frames. */
  hasTables = $derived.by(() => this.#isMoving() || isSame(this.tables, this.#charts(), TABLES));
  /** Whether the list shows the clippings of the charts, likewise. */
  hasList = $derived.by(() => this.#isMoving() || isSame(this.list, this.#charts(), LIST));

  readonly #charts: () => Shown;
  readonly #isMoving: () => boolean;

  /** `charts` tells what the charts show, `isMoving` whether a range is being drawn. */
  constructor(charts: () => Shown, isMoving: () => boolean) {
    this.#charts = charts;
    this.#isMoving = isMoving;
    this.tables = $state.raw(charts());
    this.list = $state.raw(charts());
  }
}

function isSame<Name extends keyof Shown>(
  a: Pick<Shown, Name>,
  b: Pick<Shown, Name>,
  names: readonly Name[]
): boolean {
  return names.every((name) => a[name] === b[name]);
}
