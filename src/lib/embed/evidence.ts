import { knownPart } from '../filter/dates.ts';
import type { ViewOptions } from '../filter/filter.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import { callScript } from './call-script.ts';
import { inEdition } from './edition.ts';
import type { Edition } from './edition.ts';
import type { EmbedView } from './rows.ts';

/** A clipping as the panel under a chart names it: title, outlet, date with its precision, address, language. */
export interface EvidenceClipping {
  /** Row number in its dataset. */
  clipping: number;
  title: string;
  outlet: string | null;
  /** `2021-03-19`, `2021-03`, `2021` or null. */
  published: string | null;
  url: string | null;
  language: string;
}

/** Where a clipping stands, its sentence (null: only its tags name the entity), and why an editor corrected it where one did. */
export type EvidencePointer = [clipping: number, quote: string | null, corrected?: string];

/** Sentences behind the marks of a chart, in a file of their own. `reports` point into `clippings`. */
export interface EvidenceFile {
  clippings: EvidenceClipping[];
  /** By key of the mark: the clippings behind it. */
  marks: Record<string, { reports: EvidencePointer[]; more: number }>;
}

/** A clipping behind a mark, with its sentence, and an editor's reasons to correct it, a line each. */
export interface MarkReport {
  clipping: EvidenceClipping;
  quote: string | null;
  corrected: string | null;
}

/** What a panel shows of one mark. */
export interface MarkEvidence {
  reports: MarkReport[];
  /** Clippings beyond those. */
  more: number;
}

/** How much of one file may be JSON, in characters: about 15 kB compressed. */
const FILE_SIZE = 40_000;
/** Clippings shown behind a mark; the rest is on the full page. */
export const REPORTS_SHOWN = 20;

/** What the panel of a mark shows of its rows; at most so many of them. */
export function markOf(rows: readonly MarkSentenceRow[], most = REPORTS_SHOWN): MarkEvidence {
  const reports = rows.slice(0, most).map(({ clipping, title, outlet, url, language, ...row }) => {
    const published = knownPart(row.published, row.published_precision);
    return {
      clipping: { clipping, title, outlet, published, url, language },
      quote: row.quote?.replace(/\s+/g, ' ').trim() ?? null,
      corrected: row.corrected
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
export function evidenceOf({ slug, release }: Edition & { slug: string }, view: EmbedView): string {
  return inEdition(slug === 'story' ? view : slug.replace('/', '.'), release);
}

/** All sentences of a kind of mark, of which a filter leaves some: `families` are companies with all below them. */
export const WHOLE_SETS = ['actions', 'companies', 'families', 'places'] as const;
export type WholeSet = (typeof WHOLE_SETS)[number];

/** What the files with a whole set are named by. */
export function wholeSetOf({ release }: Edition, set: WholeSet): string {
  return inEdition(`whole-${set}`, release);
}

/** Which whole set holds the marks of a chart. */
export function wholeSetFor(view: EmbedView, { group }: ViewOptions): WholeSet {
  return view === 'companies' && group ? 'families' : view;
}

/** Name of a file of evidence: `actions-0.js`, `v.winter-2020-0.js`. */
export function evidenceFileName(set: string, file: number): string {
  return `${set}-${file}.js`;
}

/** The global function that files of evidence call. */
export const EVIDENCE_CALLBACK = 'coupuresEvidence';

/** A file of evidence as a script. */
export function evidenceScript(set: string, file: number, content: EvidenceFile): string {
  return callScript(EVIDENCE_CALLBACK, set, file, content);
}
