import type { Automaton } from './automaton.ts';
import { ANY, END, SYMBOL_BITS, SYMBOLS } from './symbols.ts';

/** Tells which of up to 32 patterns may match at a place of a text. */
export interface Recognizer {
  /**
   * The first offset from `from` on where any of them may match, or -1; `candidates` then has one bit for each that may. Never
   * too few.
   */
  next(text: string, from: number): number;
  readonly candidates: number;
}

/** So far a match is followed: what is still alive then may match. */
const REACH = 200;
/** More sets of states than a pattern of ours has in use: then all are forgotten, so that no text can fill the memory. */
const MOST_SETS = 4000;
/** The set of no state at all. */
const DEAD = 0;
const UNKNOWN = -1;

/**
 * The automata of several patterns at once. Which sets of states a text leads to is worked out when it first does (as lazy
 * deterministic automata do, e.g. RE2), so that a step is the look-up of one number.
 */
export function createRecognizer(automata: readonly Automaton[], mostSets = MOST_SETS): Recognizer {
  if (automata.length > 32)
    throw new RangeError(`a recognizer of ${automata.length} patterns: 32 are the most`);
  const states = joined(automata);
  let sets = createSets(states);

  /** Which patterns may match at `start`, behind the symbol `before`. */
  function candidatesAt(text: string, start: number, before: number): number {
    let set = sets.starting(before);
    let found = 0;
    const end = Math.min(text.length, start + REACH);
    // Tables that have no room are replaced by larger ones, but nearly every step was taken before.
    let { next, accepted, alive } = sets;
    for (let i = start; i <= end; i++) {
      const symbol = i < text.length ? (SYMBOLS[text.charCodeAt(i)] ?? END) : END;
      const step = (set << SYMBOL_BITS) | symbol;
      if (next[step] === UNKNOWN) {
        sets.step(set, symbol);
        ({ next, accepted, alive } = sets);
      }
      found |= accepted[step] ?? 0;
      set = next[step] ?? DEAD;
      if (set === DEAD || ((alive[set] ?? 0) & ~found) === 0) return found;
    }
    return found | (alive[set] ?? 0);
  }

  /** Whether a match may begin between two symbols: most pairs are met often, and most begin none. */
  const fertile = new Int8Array(1 << (2 * SYMBOL_BITS)).fill(UNKNOWN);
  const isFertile = (pair: number): number => {
    const step = sets.step(sets.starting(pair >> SYMBOL_BITS), pair & END);
    return (fertile[pair] = sets.next[step] === DEAD && sets.accepted[step] === 0 ? 0 : 1);
  };

  const recognizer = {
    candidates: 0,
    next(text: string, from: number): number {
      if (sets.size() > mostSets) sets = createSets(states);
      let before = from > 0 ? (SYMBOLS[text.charCodeAt(from - 1)] ?? END) : END;
      for (let i = from; i < text.length; i++) {
        const symbol = SYMBOLS[text.charCodeAt(i)] ?? END;
        const pair = (before << SYMBOL_BITS) | symbol;
        before = symbol;
        const known = fertile[pair] ?? UNKNOWN;
        if (known === 0 || (known === UNKNOWN && isFertile(pair) === 0)) continue;
        const found = candidatesAt(text, i, pair >> SYMBOL_BITS);
        if (found === 0) continue;
        recognizer.candidates = found;
        return i;
      }
      return -1;
    }
  };
  return recognizer;
}

/** The states of several automata, numbered through. */
interface States extends Pick<Automaton, 'symbols' | 'targets' | 'free'> {
  starts: number[];
  /** The bit of the pattern that each state belongs to. */
  owner: Int32Array;
  /** The same of the states in which a pattern ends. */
  ends: Map<number, number>;
}

function joined(automata: readonly Automaton[]): States {
  const count = automata.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const passages = automata.reduce((sum, { free }) => sum + free.to.length, 0);
  const [symbols, targets, owner] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const free = {
    first: new Int32Array(count + 1).fill(passages),
    to: new Int32Array(passages),
    after: new Int32Array(passages),
    before: new Int32Array(passages)
  };
  const starts: number[] = [];
  const ends = new Map<number, number>();
  let state = 0;
  let passage = 0;
  for (const [index, automaton] of automata.entries()) {
    starts.push(state + automaton.start);
    ends.set(state + automaton.end, 1 << index);
    symbols.set(automaton.symbols, state);
    targets.set(
      automaton.targets.map((target) => state + target),
      state
    );
    owner.fill(1 << index, state, state + automaton.symbols.length);
    free.first.set(
      automaton.free.first.map((first) => passage + first),
      state
    );
    free.to.set(
      automaton.free.to.map((to) => state + to),
      passage
    );
    free.after.set(automaton.free.after, passage);
    free.before.set(automaton.free.before, passage);
    state += automaton.symbols.length;
    passage += automaton.free.to.length;
  }
  return { starts, owner, ends, symbols, targets, free };
}

/** The sets of states seen so far, and the steps between them, numbered `set << SYMBOL_BITS | symbol`. */
function createSets(states: States) {
  const { free } = states;
  const { first } = free;
  const numbers = new Map<string, number>([['', DEAD]]);
  const members: number[][] = [[]];
  const starts = new Int16Array(1 << SYMBOL_BITS).fill(UNKNOWN);
  const sets = {
    /** The set that each step leads to. */
    next: new Int16Array(0),
    /** The patterns that end before each step. */
    accepted: new Int32Array(0),
    /** The patterns of which each set has states. */
    alive: new Int32Array(0),
    size: () => members.length,
    starting(before: number): number {
      const known = starts[before] ?? UNKNOWN;
      if (known !== UNKNOWN) return known;
      const set = numberOf(reach(states.starts, 1 << before));
      starts[before] = set;
      return set;
    },
    step(set: number, symbol: number): number {
      const step = (set << SYMBOL_BITS) | symbol;
      if (sets.next[step] === UNKNOWN) work(set, symbol, step);
      return step;
    }
  };

  /** The states that `from` lead to without a character, behind the symbol `after`, but for what depends on the next one. */
  function reach(from: readonly number[], after: number): number[] {
    const found = new Set(from);
    for (const one of found)
      for (let i = first[one] ?? 0; i < (first[one + 1] ?? 0); i++)
        if (free.before[i] === ANY && ((free.after[i] ?? 0) & after) !== 0) found.add(free.to[i] ?? 0);
    return [...found].sort((a, b) => a - b);
  }

  /** The same before the symbol `before`, of states from which all else was reached. */
  function reachBefore(from: readonly number[], before: number): number[] {
    const found = new Set(from);
    for (const one of from)
      for (let i = first[one] ?? 0; i < (first[one + 1] ?? 0); i++) {
        const [open, to] = [free.before[i] ?? 0, free.to[i] ?? 0];
        if (open === ANY || (open & before) === 0 || from.includes(to)) continue;
        for (const state of reachBefore(reach([to], ANY), before)) found.add(state);
      }
    return [...found];
  }

  function work(set: number, symbol: number, step: number): void {
    const bit = 1 << symbol;
    const here = reachBefore(members[set] ?? [], bit);
    sets.accepted[step] = here.reduce((all, state) => all | (states.ends.get(state) ?? 0), 0);
    const on = here.flatMap((state) =>
      ((states.symbols[state] ?? 0) & bit) === 0 || symbol === END ? [] : (states.targets[state] ?? [])
    );
    const next = numberOf(reach(on, bit));
    sets.next[step] = next;
  }

  function numberOf(set: number[]): number {
    const key = set.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = members.push(set) - 1;
    numbers.set(key, number);
    if (members.length > sets.alive.length) grow();
    sets.alive[number] = set.reduce((all, state) => all | (states.owner[state] ?? 0), 0);
    return number;
  }

  function grow(): void {
    const size = Math.max(8, members.length * 2);
    const { next, accepted, alive } = sets;
    sets.next = new Int16Array(size << SYMBOL_BITS).fill(UNKNOWN);
    sets.accepted = new Int32Array(size << SYMBOL_BITS);
    sets.alive = new Int32Array(size);
    sets.next.set(next);
    sets.accepted.set(accepted);
    sets.alive.set(alive);
  }

  grow();
  sets.next.fill(DEAD, 0, 1 << SYMBOL_BITS);
  return sets;
}
