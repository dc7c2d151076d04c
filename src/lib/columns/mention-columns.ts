import type { Family } from './entities.ts';
import type { Interner } from './interner.ts';
import { narrowed } from './narrow.ts';
import type { Numbers } from './narrow.ts';

/** Mentions of one kind in the order of the file, entities as indices into their family. */
export interface MentionParts {
  clipping: Int32Array;
  entity: Numbers;
  mentions: Numbers;
  metonymic: Numbers;
}

/** The same as they are read. */
type Read = Record<keyof MentionParts, Int32Array>;

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

  add(group: Read & { kind: Int32Array }, rows: number): void {
    for (let i = this.#own.length; i < this.#names.values.length; i++)
      this.#own.push(this.#index.get(this.#names.values[i] ?? '') ?? -1);
    const isOwn = (i: number) => group.kind[i] === this.#kind && (this.#own[group.entity[i] ?? 0] ?? -1) >= 0;
    let n = 0;
    for (let i = 0; i < rows; i++) if (isOwn(i)) n++;
    const part = emptyColumns(n);
    let at = 0;
    for (let i = 0; i < rows; i++) {
      if (!isOwn(i)) continue;
      part.clipping[at] = group.clipping[i] ?? 0;
      part.entity[at] = this.#own[group.entity[i] ?? 0] ?? 0;
      part.mentions[at] = group.mentions[i] ?? 0;
      part.metonymic[at] = group.metonymic[i] ?? 0;
      at++;
    }
    const { clipping, entity, mentions, metonymic } = part;
    this.#parts.push({
      clipping,
      entity: narrowed(entity),
      mentions: narrowed(mentions),
      metonymic: narrowed(metonymic)
    });
  }

  /** All that were collected. */
  columns(): MentionParts {
    const parts = this.#parts.splice(0);
    const clipping = new Int32Array(parts.reduce((n, { clipping }) => n + clipping.length, 0));
    let at = 0;
    for (const part of parts) {
      clipping.set(part.clipping, at);
      at += part.clipping.length;
    }
    const all = (name: 'entity' | 'mentions' | 'metonymic') => narrowed(...parts.map((part) => part[name]));
    return { clipping, entity: all('entity'), mentions: all('mentions'), metonymic: all('metonymic') };
  }
}

function emptyColumns(n: number): Read {
  return {
    ...{ clipping: new Int32Array(n), entity: new Int32Array(n) },
    ...{ mentions: new Int32Array(n), metonymic: new Int32Array(n) }
  };
}
