import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import type { Draft } from './merge.ts';
import { latestBefore, spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The drafts of a clipping, with the sum of fines that are told by comparison with the one before: “A was fined €5m. B was told to pay the same”, « B devra
 * verser autant », and with those that only such words tell: “The same sum was imposed on B”, « Même montant pour B ».
 */
export function withSumsAlike(text: string, reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const priced = drafts.filter(({ type, status, amount }) => isDoneFine(type, status) && amount !== null);
  if (priced.length === 0) return [...drafts];
  const completed = drafts.map((draft) => {
    if (!isDoneFine(draft.type, draft.status) || draft.amount !== null || draft.targets.length === 0)
      return draft;
    const scene = reader.at(draft.start);
    const same = AS_MUCH.all(scene.text)[0];
    const model = same && modelOf(draft.targets, priced, scene, scene.start + same.index, reader);
    return model ? { ...draft, amount: model.amount, currency: model.currency, toldBeside: null } : draft;
  });
  const added = SAME_FOR.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const scene = reader.at(index);
    const struck = scene.inTitle ? [] : struckAt(index + words.length, scene);
    const targets = struck.flatMap(({ entity }) => entity ?? []);
    const model = targets.length > 0 ? modelOf(targets, priced, scene, index, reader) : undefined;
    const isTold = drafts.some(
      ({ type, start, targets: told }) =>
        type === 'fine' && start === scene.start && told.some((company) => targets.includes(company))
    );
    if (!model || isTold) return [];
    const { amount, currency, assumed } = model;
    return [{ ...model, ...TOLD_AGAIN, targets, amount, currency, assumed, rule: ALIKE, ...spanOf(scene) }];
  });
  return [...completed, ...added];
}

/** The rule of a fine that is told by comparison alone. */
const ALIKE = 'noun: the same sum';

function isDoneFine(type: Draft['type'], status: Draft['status']): boolean {
  return type === 'fine' && status === 'done';
}

/** The fine before it, of somebody else. */
function modelOf(
  targets: readonly string[],
  priced: readonly Draft[],
  scene: Scene,
  at: number,
  reader: SceneReader
): Draft | undefined {
  const model = latestBefore(priced, scene, at, reader);
  return model?.targets.some((company) => targets.includes(company)) ? undefined : model;
}

/** Whoever stands right there, and those that a list joins to them. */
function struckAt(at: number, scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  const named = scene.companies.filter((mention) => mention.start >= at && !bystanders.has(mention));
  return named[0]?.start === at ? listFrom(scene, named) : [];
}

const SUM_EN =
  '(?:same (?:again|sum|amount|figure|fine|penalty|bill|price)|same(?=[.,;]|\\s(?:and|but|for|over|within|under|as)\\s|$))';
const AS_MUCH = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:the ${SUM_EN}|an? (?:identical|equal) (?:sum|amount|figure|fine|penalty)|(?:just )?as much(?=[.,;]|$)|la même (?:somme|amende|sanction|facture|addition|note|peine)|le même (?:montant|tarif|prix)|une (?:amende|somme|sanction) (?:identique|équivalente|du même montant)|un montant (?:identique|équivalent|égal)|(?:tout )?autant(?=[.,;]|$))(?!\\p{L})`,
    'iu'
  )
);
/** « Même montant pour », “The same sum was imposed on”: at the beginning of a sentence, up to whom it strikes. */
const SAME_FOR = createSearch(
  /(?<=^|[.!?»"]\s|\n|[;,]\s)(?:(?:and|et)\s)?(?:(?:La |La toute )?même (?:somme|amende|sanction|facture|addition|note|peine|punition)|(?:Le )?même (?:montant|tarif|prix)|Idem|(?:The|An?) (?:same|identical|equal) (?:sum|amount|fine|penalty|bill))(?:,?\s(?:est|a été|sera|was|is|has been|will be|goes|went)(?:\s\p{Ll}{2,}){0,3})?,?\s(?:à|au|pour|contre|chez|on|for|to|of|from|against)\s(?:(?:the|la|le|les)\s(?:[\p{Ll}-]+\s){0,2}|l')?/giu
);
