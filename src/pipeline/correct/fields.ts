import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { InputError } from '../errors.ts';
import { yamlFault } from '../yaml-fault.ts';

/** One block of `key: value` lines of a YAML file; its readers throw an `InputError` with file, line and value. */
export interface Fields {
  /** `data/corrections.yaml:12`, the line on which the block starts. */
  where: string;
  has(key: string): boolean;
  /** All that stand in the block, in its order. */
  keys: readonly string[];
  /** Null where the key is missing. Every value is read as text: `2021` and `yes` are what they look like. */
  text(key: string): string | null;
  /** A missing or empty text is an error. */
  required(key: string): string;
  /** A list, or one text as a list of one; null where the key is missing. What stands in it twice is an error. */
  list(key: string): string[] | null;
  /** The block under a key that has to be there. */
  block(key: string): Fields;
  /** The blocks of the list under a key; none where the key is missing or empty. */
  blocks(key: string): Fields[];
  /** Throws at the first key that is none of these. */
  only(keys: readonly string[]): void;
  /** Throws; the message names the line of `key`. */
  fail(key: string | null, problem: string, remedy: string): never;
}

/** The fields of a YAML file, or null if it holds nothing but comments. Throws where it is no YAML. */
export function readFields(file: string, text: string): Fields | null {
  checkNumbers(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new InputError(yamlFault(file, text, document, error));
  const { contents } = document;
  if (contents === null || isEmpty(contents)) return null;
  if (isMap(contents)) return fieldsOf(contents, file, lines);
  throw new InputError(`${file}:1: this is no list of corrections; begin with a line "corrections:".`);
}

/** To YAML, `{ amount: 500,000 }` has a field "000"; what it says of that, or of two of them, helps nobody. */
function checkNumbers(file: string, text: string): void {
  text.split('\n').forEach((line, i) => {
    const [, number] = /^[^#]*?(?:[{,]|^)\s*amount:\s*(\d{1,3}(?:,\d{3})+)\s*[,}]/.exec(line) ?? [];
    if (number === undefined) return;
    const remedy = `write amount: ${number.replaceAll(',', '')}`;
    throw new InputError(`${file}:${i + 1}: in { }, the comma of ${number} ends the number; ${remedy}.`);
  });
}

function fieldsOf(map: YAMLMap, file: string, lines: LineCounter): Fields {
  const lineOf = (node: unknown): number => lines.linePos((node as Node).range?.[0] ?? 0).line;
  const where = `${file}:${lineOf(map)}`;
  const values = new Map(map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value]));
  const keyLine = (name: string) =>
    map.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === name);

  const fail = (key: string | null, problem: string, remedy: string): never => {
    const node = key === null ? undefined : keyLine(key);
    throw new InputError(`${node ? `${file}:${lineOf(node)}` : where}: ${problem}; ${remedy}.`);
  };
  const scalar = (key: string, node: unknown): string =>
    isScalar(node) ? String(node.value).trim() : fail(key, `"${key}" is no text`, 'write one text there');
  const text = (key: string) => (values.has(key) ? scalar(key, values.get(key)) : null);
  const blockOf = (key: string, node: unknown): Fields =>
    isMap(node)
      ? fieldsOf(node, file, lines)
      : fail(key, `"${key}" has to hold "field: value"`, 'see the head of data/corrections.yaml');
  const entryOf = (key: string, node: unknown): Fields => {
    if (isMap(node)) return fieldsOf(node, file, lines);
    const problem = `this entry of "${key}" does not hold "field: value"`;
    throw new InputError(`${file}:${lineOf(node)}: ${problem}; see the head of data/corrections.yaml.`);
  };

  return {
    where,
    text,
    fail,
    keys: [...values.keys()],
    has: (key) => values.has(key),
    required: (key) =>
      text(key) || fail(key, `"${key}" is ${values.has(key) ? 'empty' : 'missing'}`, 'fill it in'),
    list: (key) => {
      const node = values.get(key);
      if (node === undefined) return null;
      const parts = isSeq(node) ? node.items.map((item) => scalar(key, item)) : [scalar(key, node)];
      if (parts.includes('')) fail(key, `"${key}" has an empty part`, 'write [] for none, or fill it in');
      const double = parts.find((part, i) => parts.indexOf(part) < i);
      return double === undefined
        ? parts
        : fail(key, `"${key}" has "${double}" twice`, 'leave one of the two');
    },
    block: (key) =>
      values.has(key) ? blockOf(key, values.get(key)) : fail(key, `"${key}" is missing`, 'fill it in'),
    blocks: (key) => {
      const node = values.get(key);
      if (node === undefined || isEmpty(node)) return [];
      if (!isSeq(node)) return fail(key, `"${key}" is no list`, 'begin each entry with "- "');
      return node.items.map((item) => entryOf(key, item));
    },
    only: (keys) => {
      const unknown = [...values.keys()].find((key) => !keys.includes(key));
      if (unknown !== undefined)
        fail(unknown, `unknown field "${unknown}"`, `known here are ${keys.join(', ')}`);
    }
  };
}

const isEmpty = (node: unknown) => isScalar(node) && (node.value === '' || node.value === null);
