import { textFault } from '../text-faults.ts';
import type { Passage } from './passages.ts';
import type { RawClipping } from '../types.ts';

/**
 * Reads the text layout of a Seenthis page: a bullet and the title, the address, the text, the tags.
 * White space within a line is kept as received. Throws `InputError` where no clipping is found.
 */
export function parseSeenthis(text: string, file: string): RawClipping[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (TITLE.test(line) ? [index] : []));
  if (starts.length === 0) throw textFault.noClipping(file);
  return starts.map((start, i) => parseClipping(lines.slice(start, starts[i + 1]), start + 1, file));
}

/**
 * A bullet of the list stands at the margin; one that is indented with the text belongs to the text. A title may hold a line
 * separator (U+2028), at which word processors break it.
 */
export const TITLE = /^ {0,3}•[\s\u00a0]+(\S[^\r]*?)\s*$/;
const ADDRESS = /^(?:https?:)?\/\/\S+$/;
const PING = /^ping(?:[\s\u00a0]+@\S+)+$/i;
const TAG_LINE = /^#\S*(?:[\s\u00a0]+#\S*)*(?:[\s\u00a0]+\((?:\.\.\.|…)\))?$/;
/** Where an excerpt breaks off: dots in brackets, or behind a space, as nobody writes them who only falls silent. */
const CUT = /(?:\((?:\.\.\.|…)\)|\[(?:\.\.\.|…)\]|\s(?:\.\.\.|…))$/;
/** What readers add below an excerpt begins with a dash. */
const COMMENT = /^[—–][\s\u00a0]/;

const BARE_BULLET = /^ {0,3}•[\s\u00a0]*$/;

/** Lines of a passage that look like the start of a clipping, an address below a bullet, but have no title. */
export function untitledLines({ text, line }: Passage): number[] {
  const lines = text.split('\n');
  return lines.flatMap((bullet, i) => {
    const under = BARE_BULLET.test(bullet) && lines.slice(i + 1).find((next) => next.trim() !== '');
    return under && ADDRESS.test(under.trim()) ? [line + i] : [];
  });
}

/** The clipping of a passage. */
export function parsePassage({ text, line, file }: Passage): RawClipping {
  return parseClipping(text.split('\n'), line, file);
}

/** One clipping from its lines, the title's first. `line` is the number of that one in its file. */
function parseClipping(lines: readonly string[], line: number, file: string): RawClipping {
  const title = (TITLE.exec(lines[0] ?? '')?.[1] ?? '').replace(/[\u2028\u2029]+/g, ' ');
  const content = lines.slice(1).map((text) => text.trim());
  const bodyStart = content.findIndex((text) => text !== '');
  const under = content[bodyStart] ?? '';
  const address = ADDRESS.test(under) ? under : null;
  const { body, tagLines, before, after } = splitTail(content.slice(address ? bodyStart + 1 : 0));
  const clean = body.map(withoutMarkupWords).filter((text) => text !== '');
  return {
    file,
    line,
    title,
    url: address ?? before[0] ?? null,
    otherUrls: [...(address ? before : before.slice(1)), ...after],
    body: clean.join('\n'),
    tags: tagNames(tagLines),
    truncated: CUT.test(clean.findLast((text) => !COMMENT.test(text)) ?? '')
  };
}

/**
 * Separates the text from what stands below it. Read upwards from the end, so that a line of the text that begins
 * with `#` or is an address stays in the text. An address that stands between the text and the tags can be the
 * clipping's own; one below the tags cannot.
 */
function splitTail(content: string[]): {
  body: string[];
  tagLines: string[];
  before: string[];
  after: string[];
} {
  const tagLines: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  let end = content.length;
  for (; end > 0; end--) {
    const text = content[end - 1] ?? '';
    if (text === '' || PING.test(text)) continue;
    if (TAG_LINE.test(text)) {
      after.unshift(...before.splice(0));
      tagLines.unshift(text);
    } else if (ADDRESS.test(text)) before.unshift(text);
    else break;
  }
  return { body: content.slice(0, end), tagLines, before, after };
}

/** SPIP leaves the words of its line-break button in pasted text, glued to the sentence before them. */
function withoutMarkupWords(text: string): string {
  return text.replace(/Retour ligne automatique\s*$/, '').trimEnd();
}

/** Tag names without `#`, in order, each once; `#` alone and `##_` name nothing. */
function tagNames(tagLines: string[]): string[] {
  const words = tagLines.flatMap((text) => text.split(/[\s\u00a0]+/)).filter((word) => word.startsWith('#'));
  const names = words.map((word) => word.replace(/^#+/, '')).filter((name) => /[^_]/.test(name));
  return [...new Set(names)];
}
