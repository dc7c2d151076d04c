import type { Mention } from '../../types.ts';
import { partial } from '../dates/calendar.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * What is opened or brought against a further company by a word that stands for it: “opened an inquiry into A on Monday and another into B the next day”,
 * “filed a suit against A in 2020 and another against B”. By the same authority, on its own day where the words behind it tell one, else on that of the first.
 */
export function findAnotherOne(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((model): Draft[] => {
    if (!OPENED.has(model.type) || model.status !== 'done' || model.targets.length === 0) return [];
    const scene = reader.at(model.start);
    const [another] = ANOTHER.all(scene.text);
    if (!another || scene.inTitle) return [];
    const at = scene.start + another.index + another[0].length;
    const struck = scene.companies.find(({ start }) => start === at);
    const first = scene.companies.find(
      ({ entity, end }) => end <= at && entity !== null && model.targets.includes(entity)
    );
    if (!struck?.entity || !first || isTold(struck.entity, model, drafts)) return [];
    const own = dayBehind(struck, scene);
    const isShared = own === null && !scene.dates.some(({ start }) => start > first.end && start < at);
    return [
      {
        ...model,
        ...TOLD_AGAIN,
        targets: [struck.entity],
        date: partial(isShared ? model.date.date : own),
        assumed: isShared ? model.assumed : null,
        rule: 'noun: another one',
        ...spanOf(scene)
      }
    ];
  });
}

function isTold(company: string, { type, start }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) => draft.type === type && draft.start === start && draft.targets.includes(company)
  );
}

/** The day that stands behind a company, with nobody else between. */
function dayBehind({ end }: Mention, scene: Scene): string | null {
  const next = scene.companies.find(({ start }) => start >= end);
  const day = scene.dates.find(({ start }) => start >= end && start < (next?.start ?? Infinity));
  return day?.date ?? null;
}

const OPENED: ReadonlySet<Draft['type']> = new Set(['investigation_opened', 'lawsuit']);
const ANOTHER = createSearch(
  /(?<!\p{L})(?:and|then|et|puis)\s(?:then\s|(?:d')?ensuite\s)?(?:another(?:\sone)?|an?\s(?:second|third|similar|separate)(?:\sone)?|one|une?\s(?:autre|seconde|deuxième|troisième))\s(?:into|against|over|on|of|sur|contre|visant)\s(?:the\s|la\s|le\s|l')?/giu
);
