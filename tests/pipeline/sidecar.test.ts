import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeCorpus, readTextPolicies } from '../../src/pipeline/sidecar.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-sidecar-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (yaml: string | Uint8Array) => writeFile(join(folder, 'review.yaml'), yaml);
const describeReview = () => describeCorpus([join(folder, 'review.txt')]);

describe('the description beside a corpus', () => {
  it('gives title, headline, source and licence, in one language or two', async () => {
    await write('title: Ports\nheadline: { en: Ships, fr: Navires }\nlicence: CC BY 4.0\n');
    expect(await describeReview()).toEqual({
      corpus: { en: 'Ports', fr: 'Ports' },
      headline: { en: 'Ships', fr: 'Navires' },
      source: null,
      licence: 'CC BY 4.0'
    });
  });

  it('is optional: the name of the corpus is its title', async () => {
    expect((await describeReview()).corpus).toEqual({ en: 'review', fr: 'review' });
    await write('# nothing yet\n');
    expect((await describeReview()).corpus).toEqual({ en: 'review', fr: 'review' });
  });

  it('says how texts are published: whole and as the articles’ own, unless it says otherwise', async () => {
    const path = join(folder, 'review.txt');
    const policy = async () => (await readTextPolicies([path])).get(path);
    expect(await policy()).toEqual({ verbatim: true, excerpt: false });
    await write('texts: abstract\npublish: quotes\n');
    expect(await policy()).toEqual({ verbatim: false, excerpt: true });
    await write('texts: verbatim\npublish: text\n');
    expect(await policy()).toEqual({ verbatim: true, excerpt: false });
  });

  it.each([
    ['a sequence that does not end', 'headline: [a\nx: : :\n', /review\.yaml:2: /],
    ['a list', '- a\n', /review\.yaml: has to hold fields/],
    ['a field that is misspelt', 'titel: a\n', /review\.yaml: unknown field "titel"; known are title,/],
    ['a list of corrections', 'corrections: []\n', /such as .*review\.corrections\.yaml/],
    ['a title in one of two languages', 'title: { en: a }\n', /review\.yaml: "title" has to be/],
    ['a licence that is a number', 'licence: 4\n', /review\.yaml: "licence" has to be a text/],
    ['an unknown way to publish', 'publish: none\n', /review\.yaml: "publish" has to be "text" or "quotes"/],
    ['an alias of nothing', 'title: *nothing\n', /review\.yaml: .*nothing/],
    ['Latin-1', Buffer.from('title: \xe9t\xe9\n', 'latin1'), /review\.yaml:1: not UTF-8/]
  ])('is refused, with its path, where it is %s', async (_what, yaml, message) => {
    await write(yaml);
    await expect(describeReview()).rejects.toThrow(message);
  });
});
