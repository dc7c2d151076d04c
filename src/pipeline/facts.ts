import { InputError } from './errors.ts';
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

/** Characters of a book: what is longer is no article, and would take minutes to search. */
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
        throw new InputError(
          `${path}:${raw.line}: this clipping is ${length} characters long, more than any article; ` +
            `is a line "• Title" missing below it, or is this another kind of file?`
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
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  const found = clippings.map((clipping) => {
    const { mentions, entities } = names.find(clipping);
    return { clipping, entities, actions: findActions(clipping, mentions) };
  });
  const resolved = resolveEvents(found);
  return found.map(({ clipping, entities }, i) => ({ clipping, entities, actions: resolved[i] ?? [] }));
}
