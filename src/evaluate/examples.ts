import { agentWordBefore } from '../pipeline/extract/agents/agents.ts';
import { signsOf } from '../pipeline/extract/likeness/signs.ts';
import { createSceneReader } from '../pipeline/extract/scene.ts';
import type { Scene, SceneReader } from '../pipeline/extract/scene.ts';
import { loadActionTerms } from '../pipeline/extract/terms/action-terms.ts';
import { createHitFinder } from '../pipeline/extract/terms/hits.ts';
import { inOneByte } from '../pipeline/extract/text/one-byte.ts';
import { extractFacts } from '../pipeline/facts.ts';
import type { Clipping, ClippingFacts, Gazetteers } from '../pipeline/types.ts';
import type { LabelledAction } from './labels.ts';
import { plain } from './plain.ts';
import { partsOf, readPart } from './sample.ts';
import { clippingOf, readWordings } from './wordings.ts';

/** A sentence with a term of action in it, asked about one company, and whether an action against that one is labelled there. */
export interface Example {
  language: string;
  signs: string[];
  told: boolean;
}

/** What is labelled in a text, of what an example needs. */
type Told = Pick<LabelledAction, 'evidence' | 'evidence_more' | 'targets' | 'targets_accept'>;

/**
 * The examples of the development half in `folder`, its clippings and its wordings: of each sentence with a term of action one for each
 * company that it names, or one for all where it names none. Throws `InputError` at a bad label.
 */
export async function findExamples(folder: string, gazetteers: Gazetteers): Promise<Example[]> {
  const examplesIn = createExampleFinder(gazetteers);
  const examples: Example[] = [];
  for (const file of await partsOf(folder, 'dev')) {
    const { labels, facts } = await readPart(file, gazetteers);
    examples.push(...labels.clippings.flatMap(({ actions }, i) => examplesIn(actions, facts[i])));
  }
  for (const { half, type, text, targets, language } of await readWordings(folder)) {
    if (half !== 'dev') continue;
    const told = type === null ? [] : [{ evidence: text, targets }];
    examples.push(
      ...extractFacts([clippingOf(text, language)], gazetteers).flatMap((facts) => examplesIn(told, facts))
    );
  }
  return examples;
}

/** The clipping as rules of actions read it, with its sentences. */
export function readAgain({ clipping: printed, entities }: ClippingFacts): {
  clipping: Clipping;
  reader: SceneReader;
} {
  const clipping = { ...printed, text: inOneByte(printed.text) };
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  return { clipping, reader: createSceneReader(clipping, mentions, printed.text) };
}

function createExampleFinder(
  gazetteers: Gazetteers
): (actions: readonly Told[], facts: ClippingFacts | undefined) => Example[] {
  const findHits = createHitFinder(loadActionTerms(), agentWordBefore);
  const names = new Map(gazetteers.companies.map(({ id, name }) => [id, name]));
  return (actions, facts) => {
    if (!facts) return [];
    const { clipping, reader } = readAgain(facts);
    return findHits(clipping.text, clipping.language, reader).flatMap(({ scene }) => {
      const sentence = plain(facts.clipping.text.slice(scene.start, scene.end));
      const told = actions.filter((action) => isToldBy(action, sentence));
      return examplesOf(scene, reader, clipping.language, told, names);
    });
  };
}

function examplesOf(
  scene: Scene,
  reader: SceneReader,
  language: string,
  told: readonly Told[],
  names: ReadonlyMap<string, string>
): Example[] {
  const struck = (action: Told) => [action.targets, ...(action.targets_accept ?? [])].flat();
  const here = [...new Set(scene.companies.flatMap(({ entity }) => entity ?? []))];
  return (here.length > 0 ? here : [null]).map((id) => ({
    language,
    signs: signsOf(scene, reader, language, id),
    told: told.some((action) => id === null || struck(action).includes(names.get(id) ?? ''))
  }));
}

function isToldBy(action: Told, sentence: string): boolean {
  return [action.evidence, ...(action.evidence_more ?? [])]
    .map(plain)
    .some((evidence) => evidence.includes(sentence) || sentence.includes(evidence));
}
