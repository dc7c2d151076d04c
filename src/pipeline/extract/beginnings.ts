import { END, OTHER, SYMBOL_BITS, symbolsOf } from './symbols.ts';

/** Length of the groups of symbols that a match can begin with. */
export const GROUP = 3;

/**
 * The groups of three symbols that a match of the pattern can begin with, one bit each, `END` where the text ends before;
 * null if it can match nothing at all. Found by running the pattern as a finite automaton on all groups. Conditions on
 * what stands around (`^`, `$`, `\b`, look-around) are taken as met: there may be too many groups, never too few.
 * Throws on back references, which no automaton has.
 */
export function beginningsOf({ source, flags }: RegExp): Uint32Array | null {
  const automaton = compile(source, flags);
  const start = automaton.reach([automaton.start]);
  if (start.includes(automaton.end)) return null;
  const groups = new Uint32Array((1 << (SYMBOL_BITS * GROUP)) / 32);
  const follow = (states: readonly number[], depth: number, prefix: number): void => {
    const rest = SYMBOL_BITS * (GROUP - depth);
    if (depth === GROUP || states.includes(automaton.end)) {
      for (let group = prefix << rest; group < (prefix + 1) << rest; group++)
        groups[group >> 5] = (groups[group >> 5] ?? 0) | (1 << (group & 31));
      return;
    }
    for (let symbol = 0; symbol < END; symbol++) {
      const next = automaton.step(states, symbol);
      if (next.length > 0) follow(next, depth + 1, (prefix << SYMBOL_BITS) | symbol);
    }
  };
  follow(start, 0, 0);
  return groups;
}

interface Automaton {
  start: number;
  end: number;
  /** All states that can be reached from these without a character. */
  reach(states: readonly number[]): number[];
  /** All states that a symbol leads to. */
  step(states: readonly number[], symbol: number): number[];
}

/** A part of an automaton, from one state to another. */
interface Part {
  from: number;
  to: number;
}

function compile(source: string, flags: string): Automaton {
  const free: number[][] = [];
  const symbols: number[] = [];
  const targets: number[] = [];
  let at = 0;

  const state = (): number => {
    symbols.push(0);
    targets.push(0);
    return free.push([]) - 1;
  };
  const link = (from: number, to: number): void => {
    free[from]?.push(to);
  };
  const edge = (from: number, mask: number, to: number): void => {
    symbols[from] = mask;
    targets[from] = to;
  };
  const nothing = (): Part => {
    const only = state();
    return { from: only, to: only };
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
    const quantifier = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!quantifier) return item;
    at += quantifier[0].length;
    const whole = { from: state(), to: state() };
    link(whole.from, item.from);
    link(item.to, whole.to);
    if (quantifier[1] !== '?') link(item.to, item.from);
    if (quantifier[1] === '?' || quantifier[1] === '*' || quantifier[2] === '0') link(whole.from, whole.to);
    return whole;
  }

  function single(): Part {
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0];
    if (group !== undefined) {
      at += group.length;
      const inside = alternatives();
      at++;
      return /[=!]$/.test(group) ? nothing() : inside;
    }
    const part = PART.exec(source.slice(at))?.[0] ?? '';
    at += part.length;
    if (/^(?:[$^]|\\[bB])$/.test(part)) return nothing();
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

  const { from: start, to: end } = alternatives();
  if (at !== source.length) throw new SyntaxError(`/${source}/: not understood at ${at}`);

  const reach = (states: readonly number[]): number[] => {
    const found = new Set(states);
    for (const one of found) for (const next of free[one] ?? []) found.add(next);
    return [...found];
  };
  const step = (states: readonly number[], symbol: number): number[] => {
    const next = states.filter((one) => ((symbols[one] ?? 0) & (1 << symbol)) !== 0);
    return next.length === 0 ? next : reach(next.map((one) => targets[one] ?? 0));
  };
  return { start, end, reach, step };
}

/** One character of a pattern: an escape, a class, or itself. */
const PART = /^(?:\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\[(?:\\[^]|[^\]\\])*\]|[^])/;
