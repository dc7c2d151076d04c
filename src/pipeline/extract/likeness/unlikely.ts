import { weightOf } from '../doubts.ts';
import type { Draft } from '../retold/merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { chanceOf } from './sign-weights.ts';
import type { SignWeights } from './sign-weights.ts';
import { signsOf } from './signs.ts';

/**
 * Without the drafts on weak evidence whose sentences are, by their words, about something else: of labelled sentences with a term of
 * action and words like theirs hardly one told an action. What has only to come, what strikes no company and headlines are words apart, of
 * which too few were labelled; a few words show too little; and a sum by a named authority is told whatever the words. Of what stays a
 * doubt is left where of sentences with such words fewer than half told one. Of the fines that one sentence deals out none is less likely than another.
 */
export function weighedByWords(
  drafts: readonly Draft[],
  reader: SceneReader,
  language: string,
  weights: SignWeights
): Draft[] {
  const dealt = new Map<number, string[]>();
  for (const { start, targets } of drafts.filter(isPriced))
    dealt.set(start, [...(dealt.get(start) ?? []), ...targets]);
  return drafts.flatMap((draft) => {
    const scene = reader.at(draft.start);
    const struck = isPriced(draft) ? dealt.get(draft.start) : undefined;
    const asked = askedAbout(scene, struck ?? draft.targets);
    const chance = Math.max(
      ...asked.map((company) => chanceOf(signsOf(scene, reader, language, company), weights.get(language)))
    );
    if (chance < leastFor(draft) && isWeighed(draft, scene)) return [];
    return chance < EVEN ? [{ ...draft, doubts: [...draft.doubts, 'unlikely words'] }] : [draft];
  });
}

function isPriced({ type, status, targets, amount }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length > 0 && amount !== null;
}

function isWeighed({ inTitle, status, targets, amount, doubts }: Draft, scene: Scene): boolean {
  if (inTitle || status !== 'done' || targets.length === 0) return false;
  const named = !doubts.includes('agent near') && !doubts.includes('agent understood');
  if (amount !== null && named) return false;
  if (doubts.every((doubt) => doubt === 'no particulars')) return false;
  return (scene.text.match(WORD)?.length ?? 0) >= FEW_WORDS;
}

/** Those of a draft's targets whom its sentence names; null where it names none. */
function askedAbout(scene: Scene, targets: readonly string[]): (string | null)[] {
  const here = targets.filter((id) => scene.companies.some(({ entity }) => entity === id));
  return here.length > 0 ? here : [null];
}

const WORD = /\p{L}+/gu;
const FEW_WORDS = 13;
const EVEN = 0.5;

/** The chance that words must leave: the more doubts the evidence leaves, the more they have to speak for it. */
function leastFor({ doubts }: Draft): number {
  return Math.min(FOR_EACH_DOUBT * weightOf(doubts), AT_MOST);
}

const FOR_EACH_DOUBT = 0.15;
const AT_MOST = 0.3;
