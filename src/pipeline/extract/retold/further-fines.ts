import { group } from 'd3';
import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { partial } from '../dates/calendar.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import { isFinedAgain, opensWithNextOrder } from './fined-again.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import { sumsByPlace } from '../sums/sums-by-place.ts';
import { payerBehind } from './sums-dealt.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * Returns a function that finds the fines which a text counts up behind one that it has told: by another authority, in the same sentence (“London
 * took £281m, Brazil $25m”, “€3m in Italy and €150,000 in France”) or in those after it (“Italy followed in December with €1.13bn”, « Rome a fermé la marche, 98 millions »), or by the same once
 * more (« Encore 9,2 millions d’euros en 2024 »). `drafts` are those of the clipping; against the same companies, each with its day and sum.
 */
export function createFurtherFineFinder(
  actorOf: ActorReader,
  peopleIn: (scene: Scene) => Mention | null,
  bodiesIn: (scene: Scene) => Mention[],
  isUnitOf: (owner: string, unit: string) => boolean
): (reader: SceneReader, drafts: readonly Draft[]) => Draft[] {
  return (reader, drafts) => {
    const fines = drafts.filter(isModel).sort((a, b) => a.start - b.start);
    const finesAt = group(fines, ({ start }) => start);
    const added: Draft[] = [];
    const seen = new Set<number>();
    for (const { start } of fines) {
      let scene: Scene | null = reader.at(start);
      let model: Draft | undefined;
      for (let i = 0; scene !== null && i <= REACH && !seen.has(scene.start); scene = reader.after(scene)) {
        const here: Scene = scene;
        if (i > 0 && here.opensParagraph && !opensWithNextOrder(here)) break;
        seen.add(here.start);
        const told = finesAt.get(here.start) ?? [];
        model = told[0] ?? model;
        const further = model ? furtherIn(here, model, told) : [];
        added.push(...further);
        model = further.at(-1) ?? told.at(-1) ?? model;
        i = further.length > 0 || told.length > 0 ? 1 : i + 1;
      }
    }
    return added;
  };

  function furtherIn(scene: Scene, model: Draft, told: readonly Draft[]): Draft[] {
    const bystanders = bystandersOf(scene);
    const dealt = told.length > 0 ? [] : dealtBehind(scene);
    const payers = new Set<string | null>(dealt.map(({ company }) => company));
    const others = scene.companies.filter(
      (mention) =>
        !bystanders.has(mention) &&
        !model.targets.includes(mention.entity ?? '') &&
        !model.targets.some((target) => isUnitOf(target, mention.entity ?? '')) &&
        !payers.has(mention.entity) &&
        !IN_REASON.test(scene.text.slice(0, mention.start - scene.start))
    );
    if (others.length > 0) return [];
    const fines: Draft[] = [];
    for (const [i, amount] of scene.amounts.entries()) {
      if (amount.converted || isSomethingElse(amount, scene) || isNotImposed(amount, scene)) continue;
      const before = [...told, ...fines];
      const elided = i > 0 && before.length > 0 ? actorBefore(amount, scene, bodiesIn(scene)) : null;
      const imposer = i > 0 ? imposerBehind(amount, scene) : null;
      const mention = elided ?? imposer ?? subjectOf(scene, amount, scene.amounts[i - 1], peopleIn(scene));
      const actor = mention ? actorOf(mention, model) : null;
      if (mention && actor) {
        if (before.some((draft) => isSameFine(draft, actor, amount, i > 0))) continue;
        // “In 2023 London wanted £12m, Paris €5m”: the day is that of the sentence.
        const told = imposer
          ? (timeBehind(imposer, scene) ?? timeBehind(amount, scene))?.date
          : (dayOf(amount, scene, elided ? mention.end : scene.start) ?? before[0]?.date.date);
        const isSameCase = imposer === null && SAME_CASE.test(scene.text);
        const day = told ?? (isSameCase ? (model.date.date ?? model.assumed) : null);
        fines.push(fineOf(amount, scene, model, specified(actor, scene, model), day));
      } else if (isFinedAgain(amount, scene, i === 0 && before.length === 0)) {
        // “A second order, worth €5m, followed in May”.
        const later = opensWithNextOrder(scene) ? scene.dates.find(({ start }) => start > amount.end) : null;
        const day = dayOf(amount, scene, scene.start) ?? later?.date ?? null;
        fines.push(fineOf(amount, scene, model, model, day));
      }
    }
    const [first] = told.length === 0 ? fines : [];
    if (first)
      fines.push(
        ...dealt.map(({ amount, company }) => ({
          ...fineOf(amount, scene, first, first, first.date.date),
          targets: [company]
        }))
      );
    for (const { amount, place } of told.length > 0 ? sumsByPlace(scene) : []) {
      const actor = actorOf(place, model);
      if (!actor || [...told, ...fines].some((draft) => isSameFine(draft, actor, amount, false))) continue;
      fines.push(
        fineOf(amount, scene, model, specified(actor, scene, model), timeBehind(place, scene)?.date ?? null)
      );
    }
    return fines;
  }

  /** As it is, or the agency of that country which the sentence names as well, or which fined before. */
  function specified(
    actor: Pick<Draft, 'authorities' | 'jurisdiction'>,
    scene: Scene,
    model: Draft
  ): Pick<Draft, 'authorities' | 'jurisdiction'> {
    if (actor.authorities.length > 0 && !actor.authorities.some(isGeneralId)) return actor;
    const named = scene.authorities.filter(({ kind }) => kind === 'authority').map((one) => actorOf(one));
    return [...named, model].find((one) => one?.jurisdiction === actor.jurisdiction) ?? actor;
  }
}

/** « a ajouté 500 millions, et 200 millions à la charge de B »: the sums behind the first that somebody named beside them pays. */
function dealtBehind(scene: Scene): { amount: AmountMention; company: string }[] {
  return scene.amounts.slice(1).flatMap((amount) => {
    const company = amount.converted ? null : payerBehind(amount, scene);
    return company === null ? [] : [{ amount, company }];
  });
}

/** “announced penalties of $5m in the same matter”: on the day of the fine told before, unless another is told. */
const SAME_CASE =
  /^(?!.*(?<!\p{L})(?:had|avait|later|plus tard)(?!\p{L})).*(?<!\p{L})(?:in the same (?:matter|case|affair|investigation|settlement)|(?:dans|pour) (?:le même (?:dossier|accord)|la même affaire)|at the same time|en même temps)(?!\p{L})/iu;

/** How many sentences on, in the same paragraph, a fine is still spoken of. */
const REACH = 2;

/** Whether a draft is a fine against somebody with its sum: what further ones go on from. */
export function isModel({ type, status, targets, amount, toldBeside }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length > 0 && (amount ?? toldBeside) !== null;
}

/** A fine as another was, with a sum, authority and day of its own. */
export function fineOf(
  amount: AmountMention,
  scene: Scene,
  model: Draft,
  { authorities, jurisdiction }: Pick<Draft, 'authorities' | 'jurisdiction'>,
  day: string | null
): Draft {
  return {
    ...model,
    ...TOLD_AGAIN,
    authorities,
    jurisdiction,
    date: partial(day),
    amount: amount.value,
    currency: localCurrency(amount, scene, jurisdiction),
    rule: 'noun: further fine',
    ...spanOf(scene)
  };
}

/** Of one sum, or of one country: but « la DGCCRF 40 millions, et la Cnil 150 » are two authorities of it. */
function isSameFine(
  draft: Draft,
  { authorities, jurisdiction }: Pick<Draft, 'authorities' | 'jurisdiction'>,
  { value }: AmountMention,
  another: boolean
): boolean {
  if (draft.amount === value) return true;
  if (draft.jurisdiction !== jurisdiction) return false;
  const named = [draft.authorities, authorities].every((ids) => ids.length > 0 && !ids.some(isGeneralId));
  return !(another && named && !authorities.some((id) => draft.authorities.includes(id)));
}

/** The day right behind a sum, else the last one between an offset and the sum. */
function dayOf(amount: AmountMention, scene: Scene, from: number): string | null {
  const behind = timeBehind(amount, scene);
  return (
    (behind ?? scene.dates.findLast(({ start, end }) => start >= from && end <= amount.start))?.date ?? null
  );
}

/** « , Paris 5 millions », “and Brazil $25.6 million”, « ; Ottawa, 6 millions »: who shares the verb of the sum before; null elsewhere. */
export function actorBefore(
  amount: AmountMention,
  scene: Scene,
  bodies: readonly Mention[] = []
): Mention | null {
  const mention = lastBefore(amount, scene, bodies);
  if (!mention) return null;
  const before = scene.text.slice(0, mention.start - scene.start);
  const gap = scene.text.slice(mention.end - scene.start, amount.start - scene.start);
  return ITS_SUM.test(gap) && LISTED.test(before) ? mention : null;
}

const LISTED = /(?:[;,]|[;,]?\s(?:et|and|puis|then))\s(?:(?:the|its|la|le|les|son)\s|l')?$/u;
const ITS_SUM =
  /^(?:,|\s:)?\s(?:(?:à|with)\s)?(?:(?:quelque|près de|environ|some|about|another|nearly)\s)?$/u;

/** “Italy followed in December with”, “Then came the CNIL, the French watchdog, and”, « Rome a fermé la marche, même dossier, ». */
function subjectOf(
  scene: Scene,
  amount: AmountMention,
  last: AmountMention | undefined,
  people: Mention | null
): Mention | null {
  const [clause = ''] = /(?:^|;\s)[^;]*$/u.exec(scene.text.slice(0, amount.start - scene.start)) ?? [];
  const opening = amount.start - clause.replace(/^;\s/, '').length;
  // “fined A $5m, and Britain’s regulator added £2m”: of the clause behind the last sum.
  const joined = last && last.end > opening ? nextClause(scene, last, amount) : null;
  const from = joined ?? opening;
  if (last && last.end > from) return null;
  const before = [...scene.authorities, ...scene.places, ...(people ? [people] : [])].filter(
    ({ start, end }) => start >= from && end <= amount.start
  );
  return (
    before
      .sort((a, b) => a.start - b.start)
      .find((mention) => {
        const lead = scene.text.slice(from - scene.start, mention.start - scene.start);
        const gap = scene.text.slice(mention.end - scene.start, amount.start - scene.start);
        return (SUBJECT.test(lead) && FOLLOWS.test(gap)) || (COMES.test(lead) && ASIDE.test(gap));
      }) ?? null
  );
}

/** Where a clause of its own begins between two sums, or null. */
function nextClause({ start, text }: Scene, last: AmountMention, amount: AmountMention): number | null {
  const between = text.slice(last.end - start, amount.start - start);
  const joins = [...between.matchAll(/,\s(?:and|while|et|tandis que|alors que)\s/gu)].at(-1);
  return joins ? last.end + joins.index + joins[0].length : null;
}

/** “on top of the €4m imposed by Italy in May”, « s’ajoutent aux 5 millions infligés en 2023 par l’Espagne »: who fined the same company before. */
function imposerBehind({ start, end }: AmountMention, scene: Scene): Mention | null {
  if (!ON_TOP_OF.test(scene.text.slice(0, start - scene.start))) return null;
  return (
    [...scene.authorities, ...scene.places].find(
      (mention) =>
        mention.start >= end &&
        IMPOSED_BY.test(scene.text.slice(end - scene.start, mention.start - scene.start))
    ) ?? null
  );
}

const ON_TOP_OF =
  /(?<!\p{L})(?:on top of|in addition to|adds? to|added to|s'ajoute(?:nt|ra)?\s(?:à|aux)|s'ajoutant\s(?:à|aux)|en plus d[eu]s?|outre|après|after|following)\s(?:(?:the|a fine of|an? (?:earlier|previous)(?: fine of)?|les|l'amende de|celle de|une amende de)\s)?$/iu;
const IMPOSED_BY =
  /^(?:\s(?:fine|penalty|d'amende))?\s(?:imposed|levied|demanded|handed down|(?:infligé|imposé|prononcé|réclamé|exigé)e?s)(?:\s(?:in|on|en|le|last|fin|début)\s[\p{L}\d]+(?:\s\d{4})?)?\s(?:by|par)\s(?:(?:the|la|le)\s|l'|\p{Lu}\p{L}+'s\s)?$/u;

function lastBefore(amount: AmountMention, scene: Scene, bodies: readonly Mention[]): Mention | undefined {
  return [...bodies, ...scene.authorities, ...scene.places]
    .filter(({ end }) => end <= amount.start)
    .sort((a, b) => b.end - a.end)[0];
}

const SUBJECT =
  /^[«"\s]*(?:[\p{L}\d' -]{3,40},\s|(?:on|in|le|en)\s[\p{L}\d ]{3,18}\s)?(?:(?:the|la|le|les|but|and|et|mais|even|même)\s|l'){0,2}(?:\p{Lu}[\p{L}-]+'s\s)?$/iu;
const FOLLOWS =
  /^(?:'s\s[\p{Ll} -]{4,30})?(?:,[^,;.]{2,40},)?\s(?:(?:had|has|then|soon|later|also|a|ont|avait|aussi|ensuite|depuis|bientôt)\s){0,3}(?:followed|came next|was next|comes next|added|(?:announced|disclosed|secured|obtained|annoncé|obtenu|obtenait)(?=\s(?:(?:an?|une?|des|further|another|separate|its own)\s)*(?:fine|penalt|settlement|sanction|amende|pénalité|accord))|piled on|chipped in|weighed in|joined in|went further|hit harder|struck harder|was harsher|did worse|asked for|wanted|demanded|billed it|collected|took|exacted|pocketed|suivi|suivait|suivit|suit|ajouté|ajoutait|ajouta|ajoute|renchéri|frappé plus fort|tapé plus fort|eu la main plus lourde|fit pire|fait pire|fit mieux|fait mieux|ferm(?:é|ait|e) la marche|emboîté le pas|réclamé|réclamait|demandé|demandait|facturé|facturait|encaissé|empoché)(?!\p{L})(?:[\s,:][^.;:]{0,60}?)?(?:[,:]|\s(?:with|at|of|by asking for|for|avec|pour|à hauteur de|de))?\s(?:(?:quelque|près de|environ|some|about|another|nearly)\s)?$/u;
const COMES =
  /^[«"\s]*(?:(?:then|next|after that|finally|later)\s(?:came|it was|was)|(?:puis|ensuite|enfin|entre-temps)\s(?:vint|vinrent|vient|est venue?|était venue?|est arrivée?|ce fut)|(?:vint|vinrent|vient)\s(?:ensuite|alors|enfin))\s(?:the\s|la\s|le\s|les\s|l')?$/iu;
const ASIDE = /^(?:,[^,;.:]{2,50})?,?\s?(?::|,|and|with|et|avec)\s(?:[^.;,\d]{0,40}\s)?$/u;

/** « pour avoir menti aux abonnés de »: whoever is named there is not struck. */
const IN_REASON =
  /(?<!\p{L})(?:for|over|about|pour|au titre d[eu]|à propos d[eu]|au sujet d[eu]|en raison d[eu]|since|whose|dont|parce que|because)\s[^;:]*$/u;
