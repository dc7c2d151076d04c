import { knownPart } from '../filter/dates.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { EmbedView } from './rows.ts';

/** A clipping as the panel under a chart names it: title, outlet, date with its precision, address, language. */
export interface EvidenceClipping {
  id: string;
  title: string;
  outlet: string | null;
  /** `2021-03-19`, `2021-03`, `2021` or null. */
  published: string | null;
  url: string | null;
  language: string;
}

/** Sentences behind the marks of a chart, in a file of their own. `reports` point into `clippings`. */
export interface EvidenceFile {
  clippings: EvidenceClipping[];
  /** By key of the mark: the clippings behind it, each with its sentence (null: only its tags name the entity). */
  marks: Record<string, { reports: [clipping: number, quote: string | null][]; more: number }>;
}

/** What a panel shows of one mark. */
export interface MarkEvidence {
  reports: { clipping: EvidenceClipping; quote: string | null }[];
  /** Clippings beyond those. */
  more: number;
}

/** How much of one file may be JSON, in characters: about 15 kB compressed. */
const FILE_SIZE = 40_000;
/** Clippings shown behind a mark; the rest is on the full page. */
const REPORTS_SHOWN = 20;

/** What the panel of a mark shows of its rows. */
export function markOf(rows: readonly MarkSentenceRow[]): MarkEvidence {
  const reports = rows.slice(0, REPORTS_SHOWN).map(({ id, title, outlet, url, language, ...row }) => {
    const published = knownPart(row.published, row.published_precision);
    return {
      clipping: { id, title, outlet, published, url, language },
      quote: row.quote?.replace(/\s+/g, ' ').trim() ?? null
    };
  });
  return { reports, more: rows.length - reports.length };
}

/** How many files the evidence of a chart takes. */
export function fileCount(marks: readonly MarkEvidence[]): number {
  const length = marks
    .flatMap(({ reports }) => reports)
    .reduce((sum, { quote, clipping }) => sum + 20 + clipping.title.length / 4 + (quote?.length ?? 0), 0);
  return Math.max(1, Math.ceil(length / FILE_SIZE));
}

/** Which of `count` files holds a mark (FNV-1a). */
export function fileOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % count;
}

/** What the files with the evidence of a chart of an embed are named by. The story has those of its charts. */
export function evidenceOf(
  { slug, release }: { slug: string; release: { segment: string } | null },
  view: EmbedView
): string {
  const name = slug === 'story' ? view : slug.replace('/', '.');
  return release ? `${release.segment}.${name}` : name;
}

/** Name of a file of evidence: `actions-0.js`, `v.winter-2020-0.js`. */
export function evidenceFileName(embed: string, file: number): string {
  return `${embed}-${file}.js`;
}

/** The global function that files of evidence call. */
export const EVIDENCE_CALLBACK = 'coupuresEvidence';

/**
 * A file of evidence as a classic script: in a frame of opaque origin a script arrives from any host, where `fetch`
 * needs a header that many static hosts do not send.
 */
export function evidenceScript(view: EmbedView, file: number, content: EvidenceFile): string {
  const json = JSON.stringify(content).replace(
    /[\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16)}`
  );
  return `${EVIDENCE_CALLBACK}(${JSON.stringify(view)},${file},${json});\n`;
}
