import type { ClippingRecord, StoredAction } from './record.ts';

/** What the first line of a record's text says: all that is short, and how many lines of each kind follow. */
interface Head extends Pick<ClippingRecord, 'undated' | 'named'> {
  actions: Pick<StoredAction, 'links' | 'place' | 'corrected'>[];
  mentions: number;
  texts: number;
  spans: number;
}

/** A record as parts keep it, in lines. Those of tables are JSON, without line ends, and stand there as they are: quoting them once more costs more than all else. */
export function textOfRecord({
  undated,
  named,
  actions,
  clipping,
  mentions,
  texts,
  spans,
  json
}: ClippingRecord): string {
  const head: Head = {
    undated,
    named,
    actions: actions.map(({ links, place, corrected }) => ({ links, place, corrected })),
    mentions: mentions.length,
    texts: texts.length,
    spans: spans.length
  };
  const told = actions.flatMap(({ report, line }) => [report, line]);
  return [JSON.stringify(head), ...clipping, json, ...told, ...mentions, ...texts, ...spans].join('\n');
}

export function recordOfText(text: string): ClippingRecord {
  const lines = text.split('\n');
  let at = 0;
  const next = (): string => lines[at++] ?? '';
  const several = (count: number): string[] => lines.slice(at, (at += count));
  const { actions, mentions, texts, spans, ...head } = JSON.parse(next()) as Head;
  return {
    ...head,
    clipping: [next(), next()],
    json: next(),
    actions: actions.map((action) => ({ ...action, report: next(), line: next() })),
    mentions: several(mentions),
    texts: several(texts),
    spans: several(spans)
  };
}
