/** One character of a pattern: an escape, a class, or itself. */
export const PART = /^(?:\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\[(?:\\[^]|[^\]\\])*\]|[^])/;

/** What opens a group of a pattern. */
export const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;

/** How often an item of a pattern may follow itself. */
export const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;
