import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../pipeline/errors.ts';

/**
 * The text of a corrections file with these entries after the last of its list; everything else stays as it is, comments
 * and line ends too. `entries` are items of a list (`  - clipping: …`). Throws an `InputError` where they are not, or
 * where the file keeps its list in a form that nothing can be appended to.
 */
export function appendEntries(file: string, text: string, entries: string): string {
  checkEntries(entries);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const place = endOfList(file, text);
  const before = text.slice(0, place.at);
  const after = text.slice(place.at);
  const lines = entries
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => indented(line, place.indent));
  const gap = before === '' || before.endsWith('\n') ? '' : newline;
  const blank = place.heading === null && before.trim() !== '' ? newline : '';
  const heading = place.heading === null ? '' : place.heading + newline;
  const rest = after.trim() === '' ? '' : newline;
  return (
    before + gap + heading + blank + lines.join(newline) + newline + rest + after.replace(/^(?:\r?\n)+/, '')
  );
}

/** Entries come indented by two spaces. */
function indented(line: string, indent: number): string {
  return line.trim() === '' ? '' : ' '.repeat(indent) + line.slice(2);
}

function checkEntries(entries: string): void {
  const { contents, errors } = parseDocument(entries, { schema: 'failsafe' });
  const [error] = errors;
  if (error) throw new InputError(`these are no entries: ${error.message.split('\n')[0] ?? ''}`);
  const shaped = entries.split(/\r?\n/).every((line) => line.trim() === '' || line.startsWith('  '));
  if (!shaped || !isSeq(contents) || !contents.items.every(isMap))
    throw new InputError('these are no entries: each begins with "  - ".');
}

interface Place {
  /** Offset of the end of the last line of the list. */
  at: number;
  /** Spaces before a dash. */
  indent: number;
  /** The line that has to come first, where the file has none. */
  heading: string | null;
}

function endOfList(file: string, text: string): Place {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [error] = errors;
  if (error)
    throw new InputError(
      `${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? ''} Mend it first.`
    );
  if (contents === null || (isScalar(contents) && !contents.value))
    return { at: text.length, indent: 2, heading: 'corrections:' };
  if (!isMap(contents)) throw new InputError(`${file}:1: this is no list of corrections.`);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'corrections');
  if (!pair) return { at: text.length, indent: 2, heading: 'corrections:' };
  const list = pair.value;
  const key = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
  if (list === null || (isScalar(list) && !list.value))
    return { at: endOfLine(text, key), indent: 2, heading: null };
  const [first] = isSeq(list) ? list.items : [];
  if (!isSeq(list) || list.flow || !isMap(first))
    throw new InputError(
      `${file}:${lines.linePos(key).line}: nothing can be appended to this list; write its entries with "- ", each on lines of its own.`
    );
  const dash = lines.linePos(list.range?.[0] ?? 0).col - 1;
  const last = list.items.at(-1);
  const end = (isMap(last) ? last.range?.[1] : undefined) ?? text.length;
  return { at: endOfLine(text, lastInk(text, end)), indent: dash, heading: null };
}

/** The last character before `end` that is no white space: ranges reach to the start of what follows. */
function lastInk(text: string, end: number): number {
  return Math.max(0, text.slice(0, end).trimEnd().length - 1);
}

/** After the line break that ends the line of `offset`. */
function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
