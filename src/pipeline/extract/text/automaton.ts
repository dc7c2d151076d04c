import { ANY, certainSymbolsOf, END, OTHER, symbolsOf } from './symbols.ts';

/**
 * A pattern as a finite automaton over symbols, which accepts whatever the pattern does and a little more: accents and case
 * are not told apart, long look-around is taken as met, and how often something may be repeated is not counted.
 */
export interface Automaton {
  start: number;
  end: number;
  /** The symbols, one bit each, that lead on from each state; 0 for none. */
  symbols: Int32Array;
  /** Where they lead to. */
  targets: Int32Array;
  /** The ways on without a character, in the order of the states that they lead on from. */
  free: Passages;
}

/** Ways on without a character, each open between some symbols (one bit each) before and some behind it. */
export interface Passages {
  /** Where those of each state begin, and, last, where all end. */
  first: Int32Array;
  to: Int32Array;
  after: Int32Array;
  before: Int32Array;
}

/** What is drawn while a pattern is read: patterns have a hundred thousand passages together, which lie closer as numbers in a row. */
interface Draft {
  symbols: number[];
  targets: number[];
  free: { to: number; after: number; before: number }[][];
}

/** A part of an automaton, from one state to another. */
interface Part {
  from: number;
  to: number;
}

/**
 * Reads a pattern. Throws a `SyntaxError` where it can match nothing, so that it could not be looked for, and on back references,
 * which no automaton has.
 */
export function automatonOf({ source, flags }: RegExp): Automaton {
  const { from, to, draft } = compile(source, flags);
  if (reaches(draft, from, to))
    throw new SyntaxError(`/${source}/: can match nothing, so that it cannot be looked for`);
  const { symbols, targets, free } = draft;
  return {
    start: from,
    end: to,
    symbols: Int32Array.from(symbols),
    targets: Int32Array.from(targets),
    free: inARow(free)
  };
}

function inARow(free: Draft['free']): Passages {
  const all = free.flat();
  const first = new Int32Array(free.length + 1);
  free.forEach((own, state) => (first[state + 1] = (first[state] ?? 0) + own.length));
  return {
    first,
    to: Int32Array.from(all, ({ to }) => to),
    after: Int32Array.from(all, ({ after }) => after),
    before: Int32Array.from(all, ({ before }) => before)
  };
}

function compile(source: string, flags: string): Part & { draft: Draft } {
  const free: Draft['free'] = [];
  const symbols: number[] = [];
  const targets: number[] = [];
  let at = 0;

  const state = (): number => {
    symbols.push(0);
    targets.push(0);
    return free.push([]) - 1;
  };
  const link = (from: number, to: number, after = ANY, before = ANY): void => {
    free[from]?.push({ to, after, before });
  };
  const edge = (from: number, mask: number, to: number): void => {
    symbols[from] = mask;
    targets[from] = to;
  };
  const nothing = (after = ANY, before = ANY): Part => {
    const part = { from: state(), to: state() };
    link(part.from, part.to, after, before);
    return part;
  };

  function alternatives(): Part {
    const whole = { from: state(), to: state() };
    do {
      const { from, to } = sequence();
      link(whole.from, from);
      link(to, whole.to);
    } while (source.charAt(at) === '|' && ++at);
    return whole;
  }

  function sequence(): Part {
    const whole = nothing();
    while (at < source.length && !'|)'.includes(source.charAt(at))) {
      const { from, to } = repeated();
      link(whole.to, from);
      whole.to = to;
    }
    return whole;
  }

  /** An item with its quantifier. Of repetitions beyond the first only their possibility matters: a loop stands for them. */
  function repeated(): Part {
    const item = single();
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!quantifier) return item;
    at += quantifier[0].length;
    const [, sign, least, open, most] = quantifier;
    const whole = { from: state(), to: state() };
    link(whole.from, item.from);
    link(item.to, whole.to);
    const once = sign === '?' || (least !== undefined && (open === '' ? least : most) === '1');
    if (!once) link(item.to, item.from);
    if (sign === '?' || sign === '*' || least === '0') link(whole.from, whole.to);
    return whole;
  }

  function single(): Part {
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0];
    if (group !== undefined) {
      at += group.length;
      const opened = at;
      const inside = alternatives();
      const words = source.slice(opened, at++);
      if (group.endsWith('=')) {
        const mask = firstSymbols({ symbols, free }, inside);
        return group.includes('<') ? nothing() : nothing(ANY, mask);
      }
      if (!group.endsWith('!')) return inside;
      const mask = ~refused(words, flags);
      return group.includes('<') ? nothing(mask) : nothing(ANY, mask);
    }
    const part = PART.exec(source.slice(at))?.[0] ?? '';
    at += part.length;
    if (part === '^') return nothing(flags.includes('m') ? ANY : 1 << END);
    if (part === '$') return nothing(ANY, flags.includes('m') ? ANY : 1 << END);
    if (/^\\[bB]$/.test(part)) return nothing();
    if (part === '' || /^\\(?:[1-9]|k<)/.test(part)) throw new SyntaxError(`/${source}/: not understood`);
    return character(part);
  }

  function character(part: string): Part {
    const whole = { from: state(), to: state() };
    const mask = symbolsOf(part, flags);
    const one = state();
    link(whole.from, one);
    edge(one, mask, whole.to);
    // A character beyond the first plane is two code units.
    if (flags.includes('u') && (mask & (1 << OTHER)) !== 0) {
      const [high, low] = [state(), state()];
      link(whole.from, high);
      edge(high, 1 << OTHER, low);
      edge(low, 1 << OTHER, whole.to);
    }
    return whole;
  }

  const whole = alternatives();
  if (at !== source.length) throw new SyntaxError(`/${source}/: not understood at ${at}`);
  return { ...whole, draft: { symbols, targets, free } };
}

/** One character of a pattern: an escape, a class, or itself. */
const PART = /^(?:\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\[(?:\\[^]|[^\]\\])*\]|[^])/;

function reaches({ free }: Pick<Draft, 'free'>, from: number, to: number): boolean {
  const found = new Set([from]);
  for (const one of found) for (const passage of free[one] ?? []) found.add(passage.to);
  return found.has(to);
}

/** The symbols that a part can begin with; all of them where it may be nothing. */
function firstSymbols({ symbols, free }: Pick<Draft, 'symbols' | 'free'>, { from, to }: Part): number {
  let first = 0;
  const follow = (state: number, open: number, path: readonly number[]): void => {
    if (state === to) first |= open;
    first |= open & (symbols[state] ?? 0);
    for (const passage of free[state] ?? [])
      if (!path.includes(passage.to)) follow(passage.to, open & passage.before, [...path, state]);
  };
  follow(from, ANY, []);
  return first;
}

/** The symbols of which a look-around lets no character pass: those of its alternatives that are one character. */
function refused(words: string, flags: string): number {
  let mask = 0;
  let rest = words;
  while (rest !== '') {
    const part = PART.exec(rest)?.[0] ?? '';
    const next = rest.charAt(part.length);
    if (!/^(?:[$^(|)]|\\[bB\dk])/.test(part) && (next === '|' || next === ''))
      mask |= certainSymbolsOf(part, flags);
    const bar = alternativeEnd(rest);
    rest = rest.slice(bar + 1);
  }
  return mask;
}

/** Where the first alternative ends: at a bar outside brackets, or at the end. */
function alternativeEnd(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length;) {
    const part = PART.exec(words.slice(at))?.[0] ?? '';
    if (part === '(') depth++;
    else if (part === ')') depth--;
    else if (part === '|' && depth === 0) return at;
    at += part.length;
  }
  return words.length;
}
