import type { Mention, Span } from '../../types.ts';
import { isPerson, isPlainName, mayBeCompany, nameEnd } from './name-ahead.ts';
import { overlapping } from './overlaps.ts';

/** So many known companies make a list one of companies. */
const FEWEST = 2;

/** Between two names of a list, with what each has to pay: “Eni, Esso and”, « Q8 de 173 millions, Ip de ». */
const SUM = String.raw`(?:[  ](?:de[  ]|d['’]|à[  ]|près[  ]de[  ])*[\d.,  ]*\d(?:[  ](?:millions?|milliards?)(?:[  ](?:d['’]euros|de[  ]dollars|euros|dollars))?)?)?`;
const GAP = new RegExp(
  String.raw`^${SUM}(?:,[  ]|,?[  ](?:and|et|or|ou)[  ])(?:d['’])?(?=(?:\p{Ll}{0,2}|\p{N}{1,2})\p{Lu})`,
  'u'
);
const LONGEST_GAP = 60;

/**
 * Names that stand in a list of companies, behind the first: Ip in “Eni, Esso, Ip and Q8”. What stands before a list may be anything
 * (“Elsewhere, Signal and Telegram”). None of `mentions`, which are in text order, overlaps
 * one, but places inside.
 */
export function listedBeside(text: string, mentions: readonly Mention[]): Span[] {
  const found: Span[] = [];
  let behind = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'company' || mention.start < behind) continue;
    const { unknown, known, end } = listFrom(text, mention, mentions);
    behind = end;
    if (known < FEWEST) continue;
    for (const span of unknown) {
      const name = text.slice(span.start, span.end);
      // “Google, Meta and Marley Zorb met”: the last of a list, in two plain words, may be a person.
      const isDoubtful = isPerson(name) || (span.end === end && isPlainName(name));
      if (!isDoubtful && mayBeCompany(text, span, mentions)) found.push(span);
    }
  }
  return found;
}

/** What stands in the list that begins with a company. */
function listFrom(text: string, { end: first }: Mention, mentions: readonly Mention[]) {
  const unknown: Span[] = [];
  let known = 1;
  let end = first;
  for (;;) {
    const gap = GAP.exec(text.slice(end, end + LONGEST_GAP))?.[0];
    if (gap === undefined) return { unknown, known, end };
    const start = end + gap.length;
    const [next] = overlapping(mentions, { start, end: start + 1 });
    const behind =
      next === undefined
        ? nameEnd(text, start)
        : next.start === start && next.kind === 'company'
          ? next.end
          : null;
    if (behind === null) return { unknown, known, end };
    if (next === undefined) unknown.push({ start, end: behind });
    else known++;
    end = behind;
  }
}
