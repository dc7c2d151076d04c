import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { actorBefore } from './further-fines.ts';
import type { Draft } from './merge.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The drafts of a clipping, with what each authority gets of a settlement that the text has told: “A will pay $3bn. The Justice Department will receive $1.8bn and
 * the Treasury $1.3bn”, “the FCA took £20m and the PRA £10m”, « Le parquet touchera 1,2 milliard, l’Autorité 800 millions ». Done as the settlement is, though the money is still to come; what
 * the same sentence tells of these sums in another way gives room.
 */
export function withSharesOfAuthorities(
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader,
  bodiesIn: (scene: Scene) => Mention[]
): Draft[] {
  let all = [...drafts];
  const seen = new Set<number>();
  for (const model of drafts) {
    if (!isSettlement(model)) continue;
    let scene = reader.after(reader.at(model.start));
    for (let i = 0; scene !== null && i < REACH; i++, scene = reader.after(scene)) {
      const here: Scene = scene;
      const shares = seen.has(here.start) ? [] : sharesIn(here, model, actorOf, bodiesIn(here));
      if (shares.length === 0) continue;
      seen.add(here.start);
      const isReplaced = ({ type, start, amount }: Draft) =>
        type === 'fine' && start === here.start && shares.some((share) => share.amount === amount);
      all = [...all.filter((draft) => !isReplaced(draft)), ...shares];
    }
  }
  return all;
}

function isSettlement({ type, status, targets, amount, followUp }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length > 0 && amount !== null && !followUp;
}

/** How many sentences behind a settlement its shares are told. */
const REACH = 3;

function sharesIn(scene: Scene, model: Draft, actorOf: ActorReader, bodies: Mention[]): Draft[] {
  const shares: Draft[] = [];
  for (const amount of scene.amounts) {
    if (amount.converted || !isPartOf(amount, model) || isSomethingElse(amount, scene)) continue;
    if (isOfAnotherTime(amount, scene) || isTakenFrom(amount, scene)) continue;
    const taker =
      takerOf(amount, scene, bodies) ?? (shares.length > 0 ? actorBefore(amount, scene, bodies) : null);
    const actor = taker && actorOf(taker, model);
    if (!actor || actor.authorities.length === 0) continue;
    shares.push({
      ...model,
      ...TOLD_AGAIN,
      ...actor,
      amount: amount.value,
      currency: localCurrency(amount, scene, actor.jurisdiction),
      assumed: model.assumed,
      rule: 'noun: share of an authority',
      ...spanOf(scene)
    });
  }
  return shares;
}

/** “In 2023 Germany took €4m, France €5m”, “collected $3m in May 2017”: fines of their own. */
function isOfAnotherTime({ end }: AmountMention, { start, text }: Scene): boolean {
  return IN_YEAR.test(text) || IN_YEAR.test(text.slice(end - start + 1));
}

const IN_YEAR = /^(?:in|en)\s(?:\p{L}+\s)?\d{4}(?!\d)/iu;

/** “took €9m from A”, “£40m off A”: a fine of whoever is named there. */
function isTakenFrom({ end }: AmountMention, { start, text }: Scene): boolean {
  return /^\s(?:from|off|out of|à|auprès d[e'])\s?\p{Lu}/u.test(text.slice(end - start));
}

/** No authority gets more of it than all together. */
function isPartOf({ value, currency }: AmountMention, model: Draft): boolean {
  return model.amount !== null && (currency !== model.currency || value < model.amount);
}

function takerOf({ start }: AmountMention, scene: Scene, bodies: readonly Mention[]): Mention | null {
  const between = (mention: Mention) => scene.text.slice(mention.end - scene.start, start - scene.start);
  return (
    [...bodies, ...scene.authorities].find(
      (mention) => mention.end <= start && GETS.test(between(mention))
    ) ?? null
  );
}

const GETS =
  /^(?:,[^,;.]{2,40},)?\s(?:(?:will|is to|are to|would|alone|itself|elle|lui|seule?)\s){0,2}(?:receives?|received|gets?|got|takes?|took|collects?|collected|pockets?|pocketed|keeps?|kept|touche(?:ra)?|touchait|reçoit|recevra|percevra|perçoit|prend|prélève|encaisse(?:ra)?|empoche(?:ra)?|récupère(?:ra)?|a\s(?:touché|reçu|perçu|pris|prélevé|encaissé|empoché|récupéré))\s(?:(?:some|about|nearly|almost|quelque|près de|environ)\s)?$/u;
