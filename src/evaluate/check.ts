import { InputError } from '../pipeline/errors.ts';
import type { Clipping, Gazetteers } from '../pipeline/types.ts';
import { lineOf } from './labels.ts';
import type { LabelledClipping, LabelledHalf } from './labels.ts';
import { plain } from './plain.ts';

/**
 * Holds the labels against the texts and the gazetteers. Throws `InputError` where a label speaks of another clipping or quotes
 * a sentence that is not in the text. Returns one notice, with file and line, for each name that no gazetteer has: such
 * a name cannot be found, which is a fair miss, or is spelt wrong in the label.
 */
export function checkLabels(
  half: LabelledHalf,
  clippings: readonly Clipping[],
  gazetteers: Gazetteers
): string[] {
  if (clippings.length !== half.clippings.length) {
    throw new InputError(
      `${half.file}: ${half.clippings.length} labels, but ${clippings.length} clippings in ${half.corpus}.`
    );
  }
  const known = {
    company: namesOf(gazetteers.companies),
    place: namesOf(gazetteers.places),
    authority: namesOf(gazetteers.authorities)
  };
  const notices = new Set<string>();
  half.clippings.forEach((label, i) => {
    const text = clippings[i]?.text ?? '';
    const at = (value: string) => `${half.file}:${lineOf(half.source, label.index, value)}`;
    for (const evidence of evidenceOf(label)) {
      if (text.includes(evidence)) continue;
      throw new InputError(
        `${at(evidence)}: « ${evidence} » does not stand in the text of "${label.title}".`
      );
    }
    for (const [kind, name] of namesIn(label)) {
      if (!known[kind].has(plain(name)))
        notices.add(`${at(name)}: no ${kind} of the gazetteers is called ${name}.`);
    }
  });
  return [...notices];
}

function evidenceOf({ title, actions }: LabelledClipping): string[] {
  return [title, ...actions.flatMap(({ evidence, evidence_more = [] }) => [evidence, ...evidence_more])];
}

function namesIn({
  companies,
  places,
  actions
}: LabelledClipping): ['company' | 'place' | 'authority', string][] {
  return [
    ...companies.map(({ name }) => ['company', name] as const),
    ...places.map(({ name }) => ['place', name] as const),
    ...actions.flatMap(({ authority }) => authority.map((name) => ['authority', name] as const))
  ].map(([kind, name]) => [kind, name]);
}

function namesOf(entries: readonly { name: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ name }) => plain(name)));
}
