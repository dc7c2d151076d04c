import { describe, expect, it } from 'vitest';
import { extractFacts, readCorpus } from '../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import type { ClippingFacts, EntityMentions, ResolvedAction } from '../../src/pipeline/types.ts';

/**
 * The press review tells in our words what 25 clippings say. Where their text is at hand (it is not ours to ship),
 * `COUPURES_ORIGINAL` names it, and both have to give the same facts.
 */
const original = process.env.COUPURES_ORIGINAL;
const review = new URL('../../data/corpora/alibaba.txt', import.meta.url).pathname;
const gazetteers = new URL('../../data/gazetteers/', import.meta.url).pathname;

const facts = original === undefined ? null : await readBoth(original);
const numbers = Array.from({ length: 25 }, (_, index) => index + 1);

describe('the press review', () => {
  it('holds 25 clippings, each with a text of its own', async () => {
    const read = await readCorpus([review]);
    expect(read.notices).toEqual([]);
    expect(read.clippings).toHaveLength(25);
    expect(read.clippings.filter(({ words }) => words < 30)).toEqual([]);
  });
});

describe.skipIf(facts === null)('the press review beside the original', () => {
  it('has the same clippings in the same order', () => {
    expect(facts?.ours.map(({ clipping }) => clipping.title)).toEqual(
      facts?.theirs.map(({ clipping }) => clipping.title)
    );
  });

  it('shares no run of nine words with it, titles and tags aside', () => {
    const known = new Set(facts?.theirs.flatMap(({ clipping }) => runs(clipping.body)));
    const shared = facts?.ours.flatMap(({ clipping }) => runs(clipping.body).filter((run) => known.has(run)));
    expect(shared).toEqual([]);
  });

  for (const [aspect, read] of [
    ['address, outlet, language, date and tags', bibliography],
    ['companies', companies],
    ['places, and their use', places],
    ['events', events]
  ] as const) {
    it.for(numbers)(`gives the same ${aspect} for clipping %d`, (number) => {
      const [ours, theirs] = [facts?.ours[number - 1], facts?.theirs[number - 1]];
      expect(ours && read(ours)).toEqual(theirs && read(theirs));
    });
  }
});

async function readBoth(path: string): Promise<{ ours: ClippingFacts[]; theirs: ClippingFacts[] }> {
  const names = await loadGazetteers(gazetteers);
  const [ours, theirs] = await Promise.all([readCorpus([review]), readCorpus([path])]);
  return { ours: extractFacts(ours.clippings, names), theirs: extractFacts(theirs.clippings, names) };
}

function bibliography({ clipping }: ClippingFacts) {
  const { id, title, url, otherUrls, outlet, language, author, published, tags, truncated } = clipping;
  return { id, title, url, otherUrls, outlet, language, author, published, tags, truncated };
}

function companies({ entities }: ClippingFacts): string[] {
  return entities
    .filter(({ kind }) => kind === 'company')
    .map(({ entity }) => entity)
    .sort();
}

function places({ entities }: ClippingFacts): string[] {
  return entities
    .filter(({ kind }) => kind === 'place')
    .map((found) => `${found.entity} ${use(found)}`)
    .sort();
}

function use({ mentions }: EntityMentions): string {
  const metonymic = mentions.filter((mention) => mention.metonymic).length;
  if (metonymic === 0) return 'literal';
  return metonymic === mentions.length ? 'metonymic' : 'mixed';
}

/** A clipping may report an event in several sentences: each event once, with all that its reports say. */
function events({ actions }: ClippingFacts): string[] {
  return [...new Set(actions.map(describeEvent))].sort();
}

function describeEvent(action: ResolvedAction): string {
  const money = action.amount === null ? '-' : `${action.amount} ${action.currency ?? ''}`;
  return [
    action.event,
    action.type,
    action.status,
    action.date.date ?? 'undated',
    `by ${[...action.authorities].sort().join(' ')}`,
    `against ${[...action.targets].sort().join(' ')}`,
    money
  ].join(', ');
}

/** All runs of nine words, in lower case. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(8).map((_, start) => words.slice(start, start + 9).join(' '));
}
