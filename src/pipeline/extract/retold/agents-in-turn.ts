import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import { partial } from '../dates/calendar.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * The drafts of a clipping, with each fine of a sentence given to whom it names beside it: “A was fined €10m by the CNIL, B €1m by the AGCM”, « la CNIL a
 * condamné A à 10 millions, l’AGCM B à 1 million ». Only where it names another for one that pays a sum of its own.
 */
export function withAgentsInTurn(
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader
): Draft[] {
  const paying = new Map<number, Set<string>>();
  drafts = withParts(reader, drafts, actorOf);
  for (const draft of drafts)
    if (isOfOne(draft))
      paying.set(draft.start, (paying.get(draft.start) ?? new Set()).add(draft.targets.join()));
  return inTurn(reader, drafts).map((draft) => {
    if (!isOfOne(draft) || (paying.get(draft.start)?.size ?? 0) < 2) return draft;
    const scene = reader.at(draft.start);
    if (scene.authorities.length < 2) return draft;
    const mention = agentBeside(draft, scene);
    const actor = mention && actorOf(mention);
    return actor && actor.authorities.length > 0 ? { ...draft, ...actor } : draft;
  });
}

/** “The Italian and Spanish regulators fined A €1m and €2m respectively”: each its own sum, in the order in which they are named. */
function inTurn(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!isOfOne(draft)) return draft;
    const { text, amounts } = reader.at(draft.start);
    if (!IN_TURN.test(text)) return draft;
    const alike = drafts.filter(
      (other) => isOfOne(other) && other.start === draft.start && other.targets[0] === draft.targets[0]
    );
    const acting = [...new Set(alike.map(({ jurisdiction }) => jurisdiction))];
    const sums = amounts.filter(({ converted }) => !converted);
    const own = sums.length === acting.length ? sums[acting.indexOf(draft.jurisdiction)] : undefined;
    return acting.length > 1 && own ? { ...draft, amount: own.value, currency: own.currency } : draft;
  });
}

const IN_TURN = /(?<!\p{L})(?:respectiv|chacune? de son côté)/iu;

/** “A was fined $348m: $250m by the OCC and $98m by the Fed”: what each took of the whole, instead of it. */
function withParts(reader: SceneReader, drafts: readonly Draft[], actorOf: ActorReader): readonly Draft[] {
  const models = new Map<number, Draft>();
  for (const draft of drafts) if (isOfOne(draft) && !models.has(draft.start)) models.set(draft.start, draft);
  let all = drafts;
  for (const model of models.values()) {
    const scene = reader.at(model.start);
    const parts = scene.authorities.length > 1 ? partsIn(scene, model, actorOf) : [];
    if (parts.length < 2) continue;
    const sums = new Set(parts.map(({ amount }) => amount));
    const whole = [...sums].reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    const isWhole = (draft: Draft) =>
      isOfOne(draft) &&
      draft.start === model.start &&
      draft.targets[0] === model.targets[0] &&
      (sums.has(draft.amount) || Math.abs((draft.amount ?? 0) - whole) <= ROUNDED * whole);
    all = [...all.filter((draft) => !isWhole(draft)), ...parts];
  }
  return all;
}

function partsIn(scene: Scene, model: Draft, actorOf: ActorReader): Draft[] {
  const { start: from, text } = scene;
  const [first] = scene.amounts;
  const last = scene.amounts.at(-1);
  // “A €5m by the CNIL and B €3m by the AGCM”: of two companies.
  if (scene.companies.some(({ start }) => first && last && start > first.start && start < last.end))
    return [];
  const parts = scene.amounts.flatMap((amount): Draft[] => {
    const mention = amount.converted
      ? undefined
      : scene.authorities.find(
          ({ start }) => start >= amount.end && TAKEN_BY.test(text.slice(amount.end - from, start - from))
        );
    const named = mention && actorOf(mention);
    // “by Italy’s antitrust authority”: the agency that the sentence is known to mean.
    const actor =
      named?.authorities.every(isGeneralId) && named.jurisdiction === model.jurisdiction ? model : named;
    if (!mention || !actor || actor.authorities.length === 0) return [];
    const day = timeOfActor(mention, scene);
    return [
      {
        ...model,
        authorities: actor.authorities,
        jurisdiction: actor.jurisdiction,
        ...(day === null ? {} : { date: partial(day), assumed: null }),
        amount: amount.value,
        currency: amount.currency,
        firm: true
      }
    ];
  });
  const acting = new Set(parts.map(({ authorities }) => authorities.join()));
  return acting.size === parts.length ? parts : [];
}

/** « par l’Antitrust italien en mai », “by Spain’s CNMC in June”: the day right behind whoever acts, or null. */
function timeOfActor({ end }: Mention, { start, text, dates }: Scene): string | null {
  const day = dates.find((mention) => mention.start >= end);
  return day && DAY_BEHIND.test(text.slice(end - start, day.start - start)) ? day.date : null;
}

const DAY_BEHIND = /^(?:\s(?!et\s|and\s)\p{Ll}+)?\s(?:(?:en|in|on|le|last|fin|début|early|late)\s)?$/u;

/** Parts are rounded as their whole is. */
const ROUNDED = 0.03;
const TAKEN_BY =
  /^(?:\s(?:d'amende|fine))?\s(?:(?:levied|imposed|infligés|réclamés)\s)?(?:by|from|to|par|à|au)\s(?:(?:the|la|le)\s|l'|\p{Lu}\p{L}+'s\s)?$|^\s(?:à\sl')$/u;

function isOfOne({ type, status, targets, amount }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length === 1 && amount !== null;
}

/** Who stands right before a company that pays, or behind « by » after its sum and before the next company; null where nobody does. */
function agentBeside({ targets, amount: value }: Draft, scene: Scene): Mention | null {
  const { start: from, text, companies, authorities } = scene;
  const amount = scene.amounts.find((one) => one.value === value);
  const company = amount && companies.findLast(({ end }) => end <= amount.start);
  if (!company || company.entity !== targets[0]) return null;
  const next = companies.find(({ start }) => start >= amount.end)?.start ?? scene.end;
  const before = authorities.find(
    ({ end }) => end <= company.start && BESIDE.test(text.slice(end - from, company.start - from))
  );
  const behind = authorities.findLast(
    ({ start }) => start >= amount.end && start < next && BY.test(text.slice(amount.end - from, start - from))
  );
  return before ?? behind ?? null;
}

const BESIDE = /^\s(?:(?!and\s|et\s|or\s|ou\s)\p{Ll}+\s)?$/u;
const BY =
  /^(?:\s(?:d'amende|fine))?\s(?:by|par)\s(?:(?:the|la|le|les)\s|l')?(?:\p{Lu}\p{L}+'s\s)?(?:[\p{Ll}-]+\s){0,2}$/u;
