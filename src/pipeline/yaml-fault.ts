import { LineCounter, visit } from 'yaml';
import type { Document, ErrorCode, YAMLParseError } from 'yaml';

/** What to do about a fault, for those that editors make; `OTHERWISE` for the rest. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ": " in it has to stand in quotes, or in the lines below "key: >-", indented further',
  BAD_SCALAR_START: 'put the text in quotes',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or put the text in single quotes',
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'leave one of the two',
  MULTIPLE_DOCS: 'delete this line, and what stands in the file already',
  MISSING_CHAR: 'close every { [ and quotation mark that is opened',
  BAD_INDENT: 'begin fields that belong together in one column, and close every { and [ that is opened'
};
const OTHERWISE = 'put texts with : # or quotation marks in quotes, and indent as the lines around do';
/** So much of the line is shown. */
const SHOWN = 80;

/** « file:line: "the line": what the parser says; what to do. » for a text that is no YAML. */
export function yamlFault(
  file: string,
  text: string,
  document: Document.Parsed,
  { pos, code, message }: YAMLParseError
): string {
  const lines = new LineCounter();
  for (let i = 0; i >= 0; i = text.indexOf('\n', i) + 1 || -1) lines.addNewLine(i);
  const { line } = lines.linePos(openedAt(document, pos[0], code) ?? pos[0]);
  const shown = (text.split('\n')[line - 1] ?? '').trim();
  const where = shown === '' ? '' : `"${shown.slice(0, SHOWN)}${shown.length > SHOWN ? '…' : ''}": `;
  const problem = (message.split('\n')[0] ?? '')
    .replace(/ at line .*$|; please use YAML.*$/, '')
    .replace(/\.$/, '');
  return `${file}:${line}: ${where}${problem}; ${REMEDIES[code] ?? OTHERWISE}.`;
}

/** Where a quotation mark stands that nobody closes: the parser says only where the text ends. */
function openedAt(document: Document.Parsed, end: number, code: ErrorCode): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < end && range[1] >= end) opened = range[0];
    }
  });
  return opened;
}
