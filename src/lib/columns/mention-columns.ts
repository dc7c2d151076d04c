import type { Family } from './entities.ts';
import type { Interner } from './interner.ts';

/** Mentions of one kind in the order of the file, entities as indices into their family. */
export interface MentionParts {
  clipping: Int32Array;
  entity: Int32Array;
  mentions: Int32Array;
  metonymic: Int32Array;
}

/** Collects the mentions of one kind, group of rows by group; those of entities that the catalogue lacks are left out. */
export class MentionColumns {
  readonly #kind: number;
  readonly #names: Interner;
  readonly #index: ReadonlyMap<string, number>;
  /** Of each name that has been met, the entity of the family, -1 for none. */
  readonly #own: number[] = [];
  readonly #parts: MentionParts[] = [];

  constructor(kind: number, { rows }: Family, names: Interner) {
    this.#kind = kind;
    this.#names = names;
    this.#index = new Map(rows.map(({ entity }, i) => [entity, i]));
  }

  add(group: MentionParts & { kind: Int32Array }, rows: number): void {
    for (let i = this.#own.length; i < this.#names.values.length; i++)
      this.#own.push(this.#index.get(this.#names.values[i] ?? '') ?? -1);
    const isOwn = (i: number) => group.kind[i] === this.#kind && (this.#own[group.entity[i] ?? 0] ?? -1) >= 0;
    let n = 0;
    for (let i = 0; i < rows; i++) if (isOwn(i)) n++;
    const part = emptyParts(n);
    let at = 0;
    for (let i = 0; i < rows; i++) {
      if (!isOwn(i)) continue;
      part.clipping[at] = group.clipping[i] ?? 0;
      part.entity[at] = this.#own[group.entity[i] ?? 0] ?? 0;
      part.mentions[at] = group.mentions[i] ?? 0;
      part.metonymic[at] = group.metonymic[i] ?? 0;
      at++;
    }
    this.#parts.push(part);
  }

  /** All that were collected. */
  columns(): MentionParts {
    const columns = emptyParts(this.#parts.reduce((n, { clipping }) => n + clipping.length, 0));
    let at = 0;
    for (const part of this.#parts.splice(0)) {
      for (const name of ['clipping', 'entity', 'mentions', 'metonymic'] as const)
        columns[name].set(part[name], at);
      at += part.clipping.length;
    }
    return columns;
  }
}

function emptyParts(n: number): MentionParts {
  return {
    ...{ clipping: new Int32Array(n), entity: new Int32Array(n) },
    ...{ mentions: new Int32Array(n), metonymic: new Int32Array(n) }
  };
}
