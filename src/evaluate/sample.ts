import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { HalfName } from '../lib/accuracy.ts';
import { extractFacts, readCorpus } from '../pipeline/facts.ts';
import { clippingJson } from '../pipeline/json.ts';
import type { ClippingFacts, Gazetteers } from '../pipeline/types.ts';
import { checkLabels } from './check.ts';
import { difficultiesOf, readClasses } from './classes.ts';
import type { Classes } from './classes.ts';
import { findingsOf } from './findings.ts';
import type { JudgedClipping } from './half.ts';
import { readLabels } from './labels.ts';
import type { LabelledHalf } from './labels.ts';
import { judgePart } from './measure.ts';
import type { Verdict } from './verdict.ts';

/** One corpus of the sample with its labels, judged. */
export interface Part {
  /** `dev`, `dev-2`, `held-out` … */
  name: string;
  half: HalfName;
  clippings: JudgedClipping[];
  verdicts: Verdict[];
  notices: string[];
}

/**
 * Runs the extraction on every part of the labelled sample in `folder`, and judges it; no parts where there is no such folder.
 * Each part is a corpus of its own, so that no event of one can help or harm another. Throws `InputError` at a bad label.
 */
export async function judgeSample(folder: string, gazetteers: Gazetteers): Promise<Part[]> {
  if (!existsSync(folder)) return [];
  const classes = await readClasses(join(folder, 'classes.csv'));
  const files = [...(await partsOf(folder, 'dev')), ...(await partsOf(folder, 'held-out'))];
  return Promise.all(files.map((file) => judge(file, classes, gazetteers)));
}

/** The files of labels of one half in `folder`, by name. */
export async function partsOf(folder: string, half: HalfName): Promise<string[]> {
  const part = new RegExp(`^${half}(?:-\\d+)?\\.json$`);
  const files = (await readdir(folder)).filter((file) => part.test(file)).sort();
  return files.map((file) => join(folder, file));
}

/** What is labelled and what is found in one part. Throws `InputError` at a bad label. */
export async function readPart(file: string, gazetteers: Gazetteers): Promise<ReadPart> {
  const labels = await readLabels(relative('.', file));
  const { clippings } = await readCorpus([join(file, '..', labels.corpus)]);
  const notices = checkLabels(labels, clippings, gazetteers);
  return { labels, notices, facts: extractFacts(clippings, gazetteers) };
}

interface ReadPart {
  labels: LabelledHalf;
  notices: string[];
  /** Of each clipping, in the order of the labels. */
  facts: ClippingFacts[];
}

async function judge(file: string, classes: Classes, gazetteers: Gazetteers): Promise<Part> {
  const { labels, notices, facts } = await readPart(file, gazetteers);
  const found = facts.map((fact) => clippingJson(fact, gazetteers));
  const verdicts = judgePart(labels.clippings, found);
  const name = labels.corpus.replace(/\.txt$/, '');
  return {
    name,
    half: name.startsWith('held-out') ? 'held-out' : 'dev',
    verdicts,
    notices,
    clippings: labels.clippings.flatMap((label, i) => {
      const [fact, json] = [facts[i], found[i]];
      if (!fact || !json) return [];
      return [
        {
          language: label.language,
          retold: labels.retold === true,
          difficulties: difficultiesOf(label.classes, classes),
          verdicts: verdicts.filter(({ clipping }) => clipping === label.index),
          findings: findingsOf(label, fact, json)
        }
      ];
    })
  };
}
