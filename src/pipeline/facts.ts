import { correctActions } from './correct/actions.ts';
import { chooseCorrections } from './correct/choose.ts';
import { NO_CORRECTIONS } from './correct/correction.ts';
import type { CorrectionsFile, Decision } from './correct/correction.ts';
import { correctDates } from './correct/dates.ts';
import { correctEvents } from './correct/events.ts';
import { correctMentions } from './correct/mentions.ts';
import { recordDecisions } from './correct/record.ts';
import type { DecisionRecord } from './correct/record.ts';
import { createActionFinder } from './extract/actions.ts';
import { createNameFinder } from './extract/names.ts';
import { describeClipping } from './parse/clipping.ts';
import { readText } from './read-text.ts';
import { parseSeenthis } from './parse/seenthis.ts';
import { resolveEvents } from './resolve.ts';
import type { Clipping, ClippingFacts, Gazetteers } from './types.ts';

export interface Corpus {
  clippings: Clipping[];
  /** What was left out and why, one sentence each. */
  notices: string[];
}

/** Characters of a book: what is longer is hardly an article. */
const LONGEST = 1_000_000;

/**
 * The clippings of all files, in the order given. A clipping that was read before (same address, else same title
 * and text) is left out with a notice, so that nothing counts twice. Throws `InputError` on the first bad file.
 */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const clippings: Clipping[] = [];
  const notices: string[] = [];
  const seen = new Map<string, Clipping>();
  for (const path of paths) {
    for (const raw of parseSeenthis(await readText(path), path)) {
      const length = raw.title.length + raw.body.length;
      if (length > LONGEST) {
        notices.push(
          `${path}:${raw.line}: this clipping is ${length} characters long, more than any article; ` +
            `is a line "• Title" missing below it?`
        );
      }
      const clipping = describeClipping(raw);
      const first = seen.get(clipping.id);
      if (first) {
        const places = `${path}:${raw.line} repeats ${first.file}:${first.line}`;
        notices.push(`${places} (${clipping.url ?? clipping.title}); counted once.`);
        continue;
      }
      seen.set(clipping.id, clipping);
      clippings.push(clipping);
    }
  }
  return { clippings, notices };
}

/** What each clipping names and reports, with reports of the same event joined across clippings. */
export function extractFacts(clippings: readonly Clipping[], gazetteers: Gazetteers): ClippingFacts[] {
  return correctedFacts(clippings, gazetteers, NO_CORRECTIONS).facts;
}

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
  file: CorrectionsFile
): CorrectedFacts {
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  const chosen = chooseCorrections(file, clippings);
  const dated = correctDates(clippings, chosen.dates);
  const notices = [...dated.notices];
  const decisions: Decision[] = [...dated.decisions];
  const found = dated.clippings.map((clipping) => {
    const named = correctMentions(clipping, names.find(clipping), chosen.mentionsOf(clipping.id));
    const told = findActions(clipping, named.mentions);
    const { actions, rejected, ...rest } = correctActions(clipping, told, chosen.actionsOf(clipping.id));
    notices.push(...rest.notices);
    decisions.push(...named.decisions, ...rest.decisions);
    return {
      clipping: withReasons(clipping, [...named.removed, ...rejected]),
      entities: named.entities,
      actions
    };
  });
  const resolved = resolveEvents(found);
  const joined = found.map(({ clipping }, i) => ({ clipping, actions: resolved[i] ?? [] }));
  const events = correctEvents(joined, chosen.events, file.complete);
  const skipped = chosen.skipped + events.skipped;
  decisions.push(...events.decisions);
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

function withReasons(clipping: Clipping, reasons: readonly string[]): Clipping {
  if (reasons.length === 0) return clipping;
  const earlier = clipping.corrected === undefined ? [] : [clipping.corrected];
  return { ...clipping, corrected: [...earlier, ...reasons].join('\n') };
}
