/** A value of an entry: text, a list of texts, or a block of such fields. Numbers are written in digits. */
export type YamlValue = string | number | readonly string[] | YamlFields;
export interface YamlFields {
  readonly [key: string]: string | number | readonly string[];
}

/** One entry of the corrections file: its fields in order, and what the clipping is called, for whoever reads it. */
export interface Entry {
  comment: string | null;
  fields: readonly (readonly [key: string, value: YamlValue])[];
}

const INDENT = '    ';
const WIDTH = 110;

/** Entries as they stand under `corrections:` in the corrections file, each followed by a line feed. */
export function entriesYaml(entries: readonly Entry[]): string {
  return entries.map(entryYaml).join('\n');
}

/** A corrections file of these entries, as `entriesYaml` wrote them. */
export function correctionsFile(entries: string): string {
  return `corrections:\n${entries}`;
}

function entryYaml({ comment, fields }: Entry): string {
  return fields
    .map(([key, value], i) => {
      const start = i === 0 ? '  - ' : INDENT;
      const aside = i === 0 && comment !== null ? commentYaml(comment) : '';
      return `${start}${key}: ${valueYaml(value)}${aside}\n`;
    })
    .join('');
}

function valueYaml(value: YamlValue): string {
  if (typeof value === 'string')
    return value.length > WIDTH && FOLDABLE.test(value) ? fold(value) : text(value);
  return inside(value);
}

function inside(value: YamlValue): string {
  if (typeof value === 'number') return digits(value);
  if (typeof value === 'string') return flowText(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const fields = Object.entries(value).map(([key, part]) => `${key}: ${inside(part)}`);
  return `{ ${fields.join(', ')} }`;
}

const isList = (value: YamlValue): value is readonly string[] => Array.isArray(value);

/** Never `1e21`, which the pipeline does not take for a number. */
const digits = (value: number) =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** What needs no quotes: begins with a letter or digit, and holds nothing that YAML could read as its own sign. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./’'"()%+;!?…«»“”$€£*=–—\-,\u00a0\u202f]| (?! |$))*$/u;
const PLAIN_IN_FLOW = /^[^,]*$/;
/** The characters that YAML takes as they are. */
const PRINTABLE = /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
/** Words between single spaces: folding breaks the line at a space, and reading gives the space back. */
const FOLDABLE =
  /^[\x21-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+(?: [\x21-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+)*$/u;

function text(value: string): string {
  if (PLAIN.test(value)) return value;
  return PRINTABLE.test(value) ? `'${value.replaceAll("'", "''")}'` : escaped(value);
}

function flowText(value: string): string {
  return PLAIN.test(value) && !PLAIN_IN_FLOW.test(value) ? `'${value.replaceAll("'", "''")}'` : text(value);
}

/** In double quotes, with everything escaped that has no place in a line of text. */
function escaped(value: string): string {
  const body = [...value].map((character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (PRINTABLE.test(character)) return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${body.join('')}"`;
}

function fold(value: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return ['>-', ...lines, line].join(`\n${INDENT}  `);
}

const LONGEST_COMMENT = 60;

/** Nothing in a title can end its comment: it has no line breaks and no control characters left. */
function commentYaml(title: string): string {
  const words = [...title].map((character) => (PRINTABLE.test(character) ? character : ' ')).join('');
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const short = [...line].slice(0, LONGEST_COMMENT).join('').trimEnd();
  return ` # ${line === short ? line : `${short} …`}`;
}
