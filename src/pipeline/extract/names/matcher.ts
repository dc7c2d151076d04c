import { fold, FOLDED, isWordAt, WORD } from '../text/characters.ts';

/** The values of all forms that end at `end`, for one place where the text was matched. */
export interface Match<T> {
  end: number;
  values: readonly T[];
}

export interface Matcher<T> {
  /** Every form that stands at `start` (which must begin a word) between word boundaries, longest first. */
  matchAt(text: string, start: number): Match<T>[];
}

const NONE: Match<never>[] = [];
const SPACE = 32;
const DENSE_DEPTH = 3;
/** Nodes up to this number have all their edges in a table of their own: the walk mostly ends among them. */
const DENSE_NODES = 8192;

/**
 * A trie over folded characters, so that any number of forms costs one walk that mostly ends after two or three
 * characters. Its edges lie in one open-addressed table of integers: 5,000 names take about a megabyte.
 */
export function createMatcher<T>(forms: Iterable<readonly [form: string, value: T]>): Matcher<T> {
  const folded = [...forms].map(([form, value]) => ({ form: fold(form.trim()), value }));
  const classes = classesOf(folded.map(({ form }) => form));
  const edges = createEdges(classes);

  function insert(form: string): number {
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const label = classes[form.charCodeAt(i)] ?? 0;
      node = edges.follow(node, label) || edges.add(node, label);
    }
    return node;
  }
  // Beginnings first, so that the nodes near the root get the lowest numbers and lie in the dense table.
  for (let depth = 1; depth <= DENSE_DEPTH; depth++) {
    for (const { form } of folded) insert(form.slice(0, depth));
  }
  const ends = new Map<number, T[]>();
  for (const { form, value } of folded) {
    const node = insert(form);
    if (node !== 0) ends.set(node, [...(ends.get(node) ?? []), value]);
  }
  // What is named at one node lies in a row: nearly all forms name one thing, and a list of their own would be larger than that.
  const values = [...ends.values()].flat();
  const bounds = new Int32Array(ends.size + 2);
  /** Of each node the number of its row; 0 for none. */
  const rowAt = new Int32Array(edges.count());
  let row = 0;
  for (const [node, named] of ends) {
    rowAt[node] = ++row;
    bounds[row + 1] = (bounds[row] ?? 0) + named.length;
  }

  function matchAt(text: string, start: number): Match<T>[] {
    let found: Match<T>[] = NONE;
    let node = 0;
    let i = start;
    while (i < text.length) {
      const unit = FOLDED[text.charCodeAt(i)] ?? 0;
      i++;
      if (unit === 0) continue;
      node = edges.follow(node, classes[unit] ?? 0);
      if (node === 0) break;
      if (unit === SPACE) i = afterWrap(text, i);
      const here = rowAt[node] ?? 0;
      if (here === 0 || (isWordAt(text, i) && isWordAt(text, i - 1))) continue;
      if (found === NONE) found = [];
      found.push({ end: i, values: values.slice(bounds[here], bounds[here + 1]) });
    }
    return found.length > 1 ? found.reverse() : found;
  }
  return { matchAt };
}

/** Where a name goes on after a space: a line may be wrapped and indented there, but no paragraph may end. */
function afterWrap(text: string, index: number): number {
  let breaks = text.charCodeAt(index - 1) === 10 ? 1 : 0;
  let i = index;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) breaks++;
    else if (unit !== 32 && unit !== 0xa0 && unit !== 13 && unit !== 9) break;
  }
  return breaks > 1 ? index : i;
}

/** The first word start at or after `index`, given that `index` stands in a word or between words. */
export function wordStart(text: string, index: number): number {
  let i = index;
  while (i < text.length && WORD[text.charCodeAt(i)] === 0) i++;
  return i;
}

export function wordEnd(text: string, index: number): number {
  let i = index;
  while (i < text.length && WORD[text.charCodeAt(i)] === 1) i++;
  return i;
}

/** A small number for each character that forms contain, 0 for all others. */
function classesOf(forms: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  let count = 0;
  for (const form of forms) {
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      if (classes[unit] !== 0) continue;
      if (count === 255) throw new RangeError(`more than 255 different characters in names: ${form}`);
      classes[unit] = ++count;
    }
  }
  return classes;
}

interface Edges {
  /** The child of `node` by `label`, or 0. */
  follow(node: number, label: number): number;
  add(node: number, label: number): number;
  /** How many nodes there are, the root with them. */
  count(): number;
}

/**
 * Edges of a tree: those of the first nodes in a dense table, the others in a hash table that grows at half load. Both
 * have the key node × number of labels + label.
 */
function createEdges(classes: Uint8Array): Edges {
  const shift = Math.ceil(Math.log2(classes.reduce((a, b) => Math.max(a, b)) + 1));
  let capacity = 1 << 14;
  let keys = new Int32Array(capacity).fill(-1);
  let children = new Int32Array(capacity);
  const dense = new Int32Array(DENSE_NODES << shift);
  let nodes = 1;

  function slot(key: number): number {
    let i = (Math.imul(key, 0x9e3779b1) >>> 7) & (capacity - 1);
    while (keys[i] !== -1 && keys[i] !== key) i = (i + 1) & (capacity - 1);
    return i;
  }
  function insert(key: number, child: number): void {
    const i = slot(key);
    keys[i] = key;
    children[i] = child;
  }
  function grow(): void {
    const oldKeys = keys;
    const oldChildren = children;
    capacity *= 2;
    keys = new Int32Array(capacity).fill(-1);
    children = new Int32Array(capacity);
    oldKeys.forEach((key, i) => {
      if (key !== -1) insert(key, oldChildren[i] ?? 0);
    });
  }
  return {
    follow(node, label) {
      if (node < DENSE_NODES) return dense[(node << shift) | label] ?? 0;
      const i = slot((node << shift) | label);
      return keys[i] === -1 ? 0 : (children[i] ?? 0);
    },
    add(node, label) {
      if (node < DENSE_NODES) {
        dense[(node << shift) | label] = nodes;
        return nodes++;
      }
      if (nodes * 2 >= capacity) grow();
      insert((node << shift) | label, nodes);
      return nodes++;
    },
    count: () => nodes
  };
}
