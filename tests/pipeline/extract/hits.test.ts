import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/bench/random.ts';
import {
  compileTerm,
  loadActionTerms,
  tellsWhoActs
} from '../../../src/pipeline/extract/terms/action-terms.ts';
import type { ActionTerm } from '../../../src/pipeline/extract/terms/action-terms.ts';
import { createHitFinder } from '../../../src/pipeline/extract/terms/hits.ts';
import { createSceneReader } from '../../../src/pipeline/extract/scene.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';

const TERMS = loadActionTerms();

const findHits = createHitFinder(TERMS, () => null);

function foundIn(body: string, language: string): string[] {
  const clipping = describeClipping({
    file: 'test',
    line: 1,
    title: 'Letters',
    url: null,
    otherUrls: [],
    body,
    tags: [],
    truncated: false
  });
  const reader = createSceneReader(clipping, []);
  return findHits(clipping.text, language, reader).flatMap(({ hits }) =>
    hits.map(({ start, end, term }) => `${clipping.text.slice(start, end)} (${term.words})`)
  );
}

const anchors = new Map(
  TERMS.map((term) => [term, compileTerm(term.words, term.language, tellsWhoActs(term)).anchors])
);
const anchorsOf = (term: ActionTerm) => anchors.get(term) ?? [];

/** What each pattern finds in each sentence that has a telling word of it, as one would first write it. */
function naively(sentences: readonly string[], language: string): string[] {
  return sentences.flatMap((sentence) => {
    const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const terms = TERMS.filter(
      (term) => term.language === language && anchorsOf(term).some((anchor) => words.has(anchor))
    );
    return terms.flatMap((term) =>
      [...sentence.matchAll(term.pattern)].map((match) => `${match[0]} (${term.words})`)
    );
  });
}

describe('terms of action', () => {
  it('all have a pattern, which sentences in other letters are read by', () => {
    expect(TERMS.filter(({ pattern }) => pattern.test('')).map(({ words }) => words)).toEqual([]);
    expect(foundIn('The court ordered Роснефть to turn it into a separate company.', 'en')).toContainEqual(
      expect.stringMatching(/^ordered Роснефть to turn it into a separate company/)
    );
  });

  it.each(['fined (over/(for))', 'turn … into (a … company)', 'fined (over'])(
    'says where « %s » is no term',
    async (words) => {
      const folder = await mkdtemp(join(tmpdir(), 'terms-'));
      const file = join(folder, 'terms.csv');
      await writeFile(
        file,
        `type,language,frame,needs,terms\nfine,en,verb,agent,imposed\nfine,en,verb,agent,${words}\n`
      );
      expect(() => loadActionTerms(file)).toThrow(/action-terms\.csv:3: terms: .*a term of its own/);
      await rm(folder, { recursive: true });
    }
  );

  it('says where a term begins with no word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'terms-'));
    const file = join(folder, 'terms.csv');
    await writeFile(file, 'type,language,frame,needs,terms\nfine,en,verb,agent,…fined\n');
    expect(() => loadActionTerms(file)).toThrow(/action-terms\.csv:2: terms: .*begin it with a letter/);
    await rm(folder, { recursive: true });
  });

  it.each(['fr', 'en'])(
    'are found as their patterns find them in sentences made of their words (%s)',
    (language) => {
      const random = seeded(11);
      const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
      const own = TERMS.filter((term) => term.language === language);
      const wording = ({ words }: ActionTerm) =>
        words
          .replace(/\(([^)]*)\)/g, (_, choice: string) => pick(choice.split('/')) ?? '')
          .replace(/~/g, '')
          .replace(/…/g, () => pick(['', 'a heavy', 'la lourde', 'Acme, Globex']) ?? '')
          .replace(/[.!?]/g, '');
      const sentences = Array.from({ length: 80 }, () => {
        const term = pick(own);
        const other = pick(own);
        const words = `${term ? wording(term) : ''} ${pick(['the', 'Acme', 'd’', ',', '']) ?? ''} ${other ? wording(other) : ''}`;
        return `Acme ${words.trim().replace(/'/g, () => pick(["'", '’']) ?? '')}.`;
      });
      // A sentence of a newspaper has fewer than a dozen.
      const few = sentences.filter((sentence) => naively([sentence], language).length < 12);
      expect(few.length).toBeGreaterThan(40);
      expect(foundIn(few.join('\n'), language).sort()).toEqual(naively(few, language).sort());
    }
  );

  it('are found in the same way beside letters beyond Latin and in sentences without an end', () => {
    const plain = foundIn('The regulator fined Acme and told it to stop.', 'en');
    expect(plain).toContain('fined (fined)');
    expect(foundIn('The regulator fined Acme 阿里 and told it to stop.', 'en')).toEqual(plain);
    const invisible = 'The regulator \u200bfined Acme and\u200b told it to stop.';
    expect(foundIn(invisible, 'en').map((found) => found.replaceAll('\u200b', ''))).toEqual(plain);
    const endless = `${'and the list went on, '.repeat(60)}The regulator fined Acme and told it to stop.`;
    expect(foundIn(endless, 'en')).toEqual(plain);
  });

  it('need the words that they begin with before their telling words', () => {
    expect(foundIn('The fine was paid before it was imposed.', 'en')).not.toContain('imposed');
    expect(foundIn('It imposed a fine.', 'en').join()).toContain('imposed a fine');
  });
});
