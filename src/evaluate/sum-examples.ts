import { LIKELY_RULE } from '../pipeline/extract/likeness/likely-sums.ts';
import { signsOfSum } from '../pipeline/extract/likeness/signs-of-sum.ts';
import { toldSoFar, unexplainedSums } from '../pipeline/extract/likeness/unexplained-sums.ts';
import { scenesOfSums } from '../pipeline/extract/sums/sums.ts';
import type { ClippingFacts, Gazetteers } from '../pipeline/types.ts';
import { readAgain } from './examples.ts';
import type { Example } from './examples.ts';
import type { LabelledAction } from './labels.ts';
import { partsOf, readPart } from './sample.ts';

/**
 * The sums of the development half in `folder` that no wording explains, each with whether it is a labelled fine. None of sums that a second reading of the
 * labels gives. Throws `InputError` at a bad label.
 */
export async function findSumExamples(folder: string, gazetteers: Gazetteers): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of await partsOf(folder, 'dev')) {
    const { labels, facts } = await readPart(file, gazetteers);
    examples.push(...labels.clippings.flatMap(({ actions }, i) => examplesIn(actions, facts[i])));
  }
  return examples;
}

function examplesIn(labelled: readonly LabelledAction[], facts: ClippingFacts | undefined): Example[] {
  if (!facts) return [];
  const { clipping, reader } = readAgain(facts);
  const worded = facts.actions.filter(({ rule }) => rule !== LIKELY_RULE);
  const told = toldSoFar(worded);
  const fines = labelled.filter(({ type, type_accept }) => [type, ...(type_accept ?? [])].includes('fine'));
  const { language } = clipping;
  return [...scenesOfSums(clipping.text, reader)].flatMap((scene) =>
    unexplainedSums(scene, told).flatMap((amount): Example[] => {
      const fine = fines.find((one) => sumsOf(one).includes(amount.value));
      if (fine && fine.tier !== 'core') return [];
      return [
        { language, signs: signsOfSum(amount, scene, reader, language, told), told: fine !== undefined }
      ];
    })
  );
}

function sumsOf({ amount, amount_accept }: LabelledAction): (number | undefined)[] {
  return [amount, ...(amount_accept ?? [])].map((sum) => sum?.value);
}
