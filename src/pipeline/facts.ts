import { createFactFinder } from './clipping-facts.ts';
import { chooseCorrections } from './correct/choose.ts';
import { NO_CORRECTIONS } from './correct/correction.ts';
import type { Corrections, Decision } from './correct/correction.ts';
import { correctDates } from './correct/dates.ts';
import { correctEvents } from './correct/events.ts';
import { changesIn } from './correct/former-ids.ts';
import { recordDecisions } from './correct/record.ts';
import type { DecisionRecord } from './correct/record.ts';
import { describeClipping } from './parse/clipping.ts';
import { readPassages } from './parse/passages.ts';
import type { Passage } from './parse/passages.ts';
import { parsePassage, untitledLines } from './parse/seenthis.ts';
import { groupsIn } from './events/report.ts';
import { resolveEvents } from './events/resolve.ts';
import type { Clipping, ClippingFacts, Gazetteers, RawClipping } from './types.ts';

export interface Corpus {
  clippings: Clipping[];
  /** What was left out and why, one sentence each. */
  notices: string[];
}

/** Characters of a book: what is longer is hardly an article. */
export const LONGEST = 1_000_000;

/**
 * The clippings of all files, in the order given, all in memory. A clipping that was read before (same address, else same
 * title and text) is left out with a notice, so that nothing counts twice. Throws `InputError` on the first bad file.
 */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const clippings: Clipping[] = [];
  const notices: string[] = [];
  const seen = new Map<string, Clipping>();
  for (const path of paths) {
    for await (const passage of readPassages(path)) {
      const raw = parsePassage(passage);
      notices.push(...lengthNotice(raw), ...titleNotices(passage));
      const clipping = describeClipping(raw);
      const first = seen.get(clipping.id);
      if (first) notices.push(repetitionNotice(clipping, first));
      else {
        seen.set(clipping.id, clipping);
        clippings.push(clipping);
      }
    }
  }
  return { clippings, notices };
}

/** Says so where a clipping is too long for an article. */
export function lengthNotice({ file, line, title, body }: RawClipping): string[] {
  const length = title.length + body.length;
  if (length <= LONGEST) return [];
  return [
    `${file}:${line}: this clipping is ${length} characters long, more than any article; ` +
      `is a line "• Title" missing below it?`
  ];
}

/** Says so where a clipping without a title was read as part of the one above it. */
export function titleNotices(passage: Passage): string[] {
  const { file, line } = passage;
  return untitledLines(passage).map(
    (bullet) =>
      `${file}:${bullet}: a bullet without a title, so that what stands below it is read as part of the clipping of ` +
      `line ${line}; write the title behind the bullet.`
  );
}

/** Says which clipping was left out, and which one it repeats. */
export function repetitionNotice(
  { file, line, url, title }: Pick<Clipping, 'file' | 'line' | 'url' | 'title'>,
  first: Pick<Passage, 'file' | 'line'>
): string {
  return `${file}:${line} repeats ${first.file}:${first.line} (${url ?? title}); counted once.`;
}

/** What each clipping names and reports, with reports of the same event joined across clippings. */
export function extractFacts(clippings: readonly Clipping[], gazetteers: Gazetteers): ClippingFacts[] {
  return correctedFacts(clippings, gazetteers, NO_CORRECTIONS).facts;
}

/** One finder for each set of gazetteers: making it takes longer than reading a hundred clippings. */
function factFinderOf(gazetteers: Gazetteers): ReturnType<typeof createFactFinder> {
  const made = FINDERS.get(gazetteers) ?? createFactFinder(gazetteers);
  FINDERS.set(gazetteers, made);
  return made;
}

const FINDERS = new WeakMap<Gazetteers, ReturnType<typeof createFactFinder>>();

export interface CorrectedFacts {
  facts: ClippingFacts[];
  /** What each correction that was applied changed, in the order of the file. */
  decisions: DecisionRecord[];
  /** How many corrections were applied, and how many skipped because they concern other corpora. */
  applied: number;
  skipped: number;
  /** Corrections that change nothing any more, one sentence each. */
  notices: string[];
}

/**
 * The same with an editor's corrections, each where what follows can build on it: publication dates before anything is
 * read by them, mentions before the actions that they act in, actions before events are resolved, events at the end.
 * Throws `InputError` where a correction does not match what there is.
 */
export function correctedFacts(
  clippings: readonly Clipping[],
  gazetteers: Gazetteers,
  file: Corrections
): CorrectedFacts {
  const findFacts = factFinderOf(gazetteers);
  const chosen = chooseCorrections(file, clippings);
  const dated = correctDates(clippings, chosen.dates);
  const notices = [...dated.notices];
  const decisions: Decision[] = [...dated.decisions];
  const found = dated.clippings.map((clipping) => {
    const corrected = findFacts(clipping, chosen.of(clipping.id));
    notices.push(...corrected.notices);
    decisions.push(...corrected.decisions);
    return corrected.found;
  });
  const resolved = resolveEvents(found, groupsIn(gazetteers.companies));
  const joined = found.map(({ clipping }, i) => ({ clipping, actions: resolved[i] ?? [] }));
  const byId = new Map(found.map(({ clipping, actions }) => [clipping.id, actions]));
  const changes = changesIn(decisions, (clipping) => byId.get(clipping) ?? []);
  const events = correctEvents(joined, chosen.events, [], changes);
  const skipped = chosen.skipped + events.skipped;
  decisions.push(...events.decisions);
  notices.push(...events.notices);
  return {
    decisions: recordDecisions(decisions, file, found, events.actions),
    facts: found.map(({ clipping, entities }, i) => ({
      clipping,
      entities,
      actions: events.actions[i] ?? []
    })),
    applied: file.corrections.length - skipped,
    skipped,
    notices
  };
}
