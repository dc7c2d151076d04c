import type { Filter, ViewOptions } from '../filter/filter.ts';
import { brushKey } from '../view/brushed-view.ts';
import type { Brushed } from '../view/brushed-view.ts';

/** What answers every range while the rest of the filter stands: asked for once, and kept until it has come for another filter. */
export class KeptBrush {
  #brushed: Brushed | null = null;
  /** The filter that it is on its way for. */
  #preparing: string | null = null;

  /** What answers the ranges of a filter; null where it is not there. */
  of(filter: Filter, options: ViewOptions): Brushed | null {
    return this.#brushed?.key === brushKey(filter, options) ? this.#brushed : null;
  }

  /**
   * Asks for what answers the ranges of a filter, unless it is there or on its way. Resolves with whether it has come now: not where `ask` has
   * none, nor where another filter was prepared meanwhile. Rejects as `ask` does.
   */
  async prepare(filter: Filter, options: ViewOptions, ask: () => Promise<Brushed | null>): Promise<boolean> {
    const key = brushKey(filter, options);
    if (this.#brushed?.key === key || this.#preparing === key) return false;
    this.#preparing = key;
    try {
      const brushed = await ask();
      if (this.#preparing !== key || !brushed) return false;
      this.#brushed = brushed;
      return true;
    } finally {
      if (this.#preparing === key) this.#preparing = null;
    }
  }

  forget(): void {
    this.#brushed = null;
  }
}
