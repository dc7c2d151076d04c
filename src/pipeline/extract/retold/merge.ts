import type { Doubt } from '../../../lib/schema.ts';
import type { ActionReport, PartialDate } from '../../types.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import { withBrands } from './brands.ts';
import { compatible, partial } from '../dates/calendar.ts';
import { isOwnMoney } from '../sums/currency-home.ts';
import { SEVERAL_FIRMS } from '../targets/listed-next.ts';
import { weightOf } from '../doubts.ts';
import { lawNamed } from '../laws/law-names.ts';
import { createReportGroups, NEAR } from './report-groups.ts';
import type { ReportGroup } from './report-groups.ts';
import { areOnePlan, isPlan } from './plans.ts';
import { isSharedSum, sameAmount, TOGETHER } from './same-amount.ts';
import { FOLLOWED_SUIT } from './told-again.ts';

/** A report whose confidence is still to be read off its doubts. */
export type MergedReport = Omit<ActionReport, 'confidence'>;

/** A report before repetitions in the same clipping have been joined. */
export interface Draft extends MergedReport {
  inTitle: boolean;
  /** The date that it has if no sentence of the clipping tells one. */
  assumed: string | null;
  /** How much of who, whom, when and how much its sentence says; ties go to the earlier one. */
  completeness: number;
  /** Whether it is told as what had been before the news. */
  toldBack: boolean;
  /** Whether its targets were named where they belong, not inferred. */
  certain: boolean;
  /** Whether its authority is named where it acts, so that its jurisdiction is sure. */
  firm: boolean;
  /** The sum that only the sentence beside tells; counts where no sentence of the action has one. */
  toldBeside: { amount: number; currency: string } | null;
  /** Speaks on of an action told before, and is none by itself. */
  followUp: boolean;
  /** Tells of several that are fined, who are named where each of them pays: none by itself. */
  announces: boolean;
  /** What an authority says of a company while it acts: counts only where nothing firmer is told of that company nearby. */
  alone: boolean;
}

/**
 * One report for each action that a clipping tells of. The most complete sentence gives the quote; what only the
 * others say (a date, an authority, an amount, further names of the same list) is taken over.
 */
export function mergeReports(
  drafts: readonly Draft[],
  ownerOf: (company: string) => string | null = () => null
): MergedReport[] {
  const collected = createReportGroups(isSame, kindOf);
  drafts = withBrands(drafts, ownerOf, agree);
  const ordered = [...drafts].sort(
    (a, b) => Number(a.followUp) - Number(b.followUp) || rank(b) - rank(a) || a.start - b.start
  );
  const isOutweighed = firmerReports(drafts, ownerOf);
  for (const draft of ordered) {
    if (isSaidAlone(draft) && isOutweighed(draft)) continue;
    const group = collected
      .fitting(draft)
      .sort((a, b) => closeness(b.members, draft) - closeness(a.members, draft))[0];
    if (group) collected.join(group, draft);
    else if (!draft.followUp) collected.begin(draft);
  }
  const takers = takersOf(collected.groups);
  const reports = collected.groups.map((group) => unify(group, takers)).sort((a, b) => a.start - b.start);
  return reports.filter((report) => !isTotal(report, reports) && !isTotalOfYear(report));
}

/** Whether two drafts may be one by who acts and by how much. */
function agree(a: Draft, b: Draft): boolean {
  if (a.jurisdiction !== b.jurisdiction && a.firm && b.firm) return false;
  return a.amount === null || b.amount === null || sameAmount(a, b);
}

/** « fined the carriers a total of 200m », where the clipping tells what each of them pays. */
function isTotal({ type, targets, jurisdiction }: MergedReport, reports: readonly MergedReport[]): boolean {
  if (type !== 'fine' || targets.length > 0) return false;
  const parts = reports.filter(
    (other) => other.type === 'fine' && other.targets.length > 0 && other.jurisdiction === jurisdiction
  );
  return parts.length > 1;
}

/** « a infligé l’an dernier 500 millions d’euros d’amendes », “imposed fines of €90m in 2023”: what an agency reckons up of its work. */
function isTotalOfYear({ type, targets, amount, quote }: MergedReport): boolean {
  return (
    type === 'fine' &&
    targets.length === 0 &&
    amount !== null &&
    FINES_OF_YEAR.test(quote) &&
    !SEVERAL_FIRMS.test(quote)
  );
}

const FINES_OF_YEAR =
  /^(?=.*(?<!\p{L})(?:amendes|fines(?=\s(?:of|totalling|worth|in))|penalties)(?!\p{L})).*(?<!\p{L})(?:l'an\s(?:dernier|passé)|l'année\s(?:dernière|passée)|(?:en|in)\s20\d\d|last\syear|(?:cette|this)\s(?:année|year)|au\stotal|(?:depuis|since)\s(?:le\sdébut|20\d\d))(?!\p{L})/iu;

/** All that `isSame` asks of a report but its place. */
function kindOf(draft: Draft): string {
  const { type, jurisdiction, firm, date, amount, currency, targets, toldBack, assumed, inTitle, rule } =
    draft;
  const told = [
    type,
    draft.status,
    jurisdiction,
    firm,
    date.date,
    amount,
    currency,
    toldBack,
    assumed,
    inTitle,
    ...targets,
    ...(rule === FOLLOWED_SUIT ? [rule, ...draft.authorities] : []),
    ...(type === 'order' ? [NOTICE.test(draft.quote), ...draft.authorities] : []),
    ...(ON_ITS_OWN.has(type) ? ['', isSeparate(draft), ...draft.authorities] : []),
    ...(type === 'fine' ? draft.authorities : []),
    OPENS_WITH_YEAR.test(draft.quote),
    LAST_YEAR.test(draft.quote),
    TOGETHER.test(draft.quote),
    HAS_NOW.test(draft.quote)
  ];
  if (targets.length > 0) return told.join('|');
  const { quote, authorities } = draft;
  return [...told, lawNamed(quote), REFERS_BACK.test(quote), ...authorities].join('|');
}

/** « A was fined. The watchdog accuses it of … », « épinglé par la CNIL, A devra payer »: the fine is the action. */
function firmerReports(
  drafts: readonly Draft[],
  ownerOf: (company: string) => string | null
): (draft: Draft) => boolean {
  if (!drafts.some(isSaidAlone)) return () => false;
  const nearby = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (isSaidAlone(draft) || draft.followUp || isPlan(draft)) continue;
    for (const target of draft.targets) {
      const key = `${target} ${Math.floor(draft.start / NEARBY)}`;
      const others = nearby.get(key);
      if (others) others.push(draft);
      else nearby.set(key, [draft]);
    }
  }
  return (said) =>
    // “A has to pay. Its brands B and C broke the law”: of whoever owns them.
    said.targets
      .flatMap((target) =>
        said.type === 'investigation_opened' ? [target, ownerOf(target) ?? []].flat() : target
      )
      .some((target) =>
        [-1, 0, 1].some((step) => {
          const others = nearby.get(`${target} ${Math.floor(said.start / NEARBY) + step}`) ?? [];
          return others.some(
            (other) =>
              (other.jurisdiction === said.jurisdiction || !said.firm || !other.firm) &&
              !isAtAnotherTime(said, other)
          );
        })
      );
}

/** “Prosecutors charged A on Thursday. The agency had fined it in 2020”: another authority, on another day. */
function isAtAnotherTime(said: Draft, other: Draft): boolean {
  const [one, another] = [said.date.date, other.date.date];
  return one !== null && another !== null && !compatible(one, another) && areOthers(said, other);
}

/** So is what a headline calls a warning: « A rappelé à l'ordre ». */
function isSaidAlone({ alone, inTitle, type }: Draft): boolean {
  return alone || (inTitle && type === 'warning');
}

/** Characters around what is said alone in which something firmer outweighs it. */
const NEARBY = 500;

function rank(draft: Draft): number {
  return draft.completeness - (draft.inTitle ? 0.5 : 0);
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false;
  if (a.jurisdiction !== b.jurisdiction && a.firm && b.firm) return false;
  if (isPlan(a) !== isPlan(b) && !areOnePlan(a, b)) return false;
  if ((a.rule === FOLLOWED_SUIT || b.rule === FOLLOWED_SUIT) && areOthers(a, b)) return false;
  if (ON_ITS_OWN.has(a.type) && (isSeparate(a) || isSeparate(b)) && areOthers(a, b)) return false;
  const { date: one } = a.date;
  const { date: other } = b.date;
  if (one !== null && other !== null && !compatible(one, other)) return false;
  if (a.amount !== null && b.amount !== null && !sameAmount(a, b)) return false;
  if (isSharedSum(a, b) || isSharedSum(b, a)) return false;
  if (a.type === 'order' && a.toldBack !== b.toldBack && (areOthers(a, b) || isOtherNotice(a, b)))
    return false;
  if (isRulingOn(a, b) || isRulingOn(b, a)) return false;
  if (isOfAnotherTime(a, b) || isOfAnotherTime(b, a)) return false;
  if (isOfYearBefore(a, b) || isOfYearBefore(b, a)) return false;
  if (a.targets.length === 0 && b.targets.length === 0) return sameLaw(a, b);
  if (a.targets.length === 0 || b.targets.length === 0)
    return Math.abs(a.start - b.start) < NEAR && !(a.amount !== b.amount && areOthers(a, b));
  return a.targets.some((target) => b.targets.includes(target));
}

const ON_ITS_OWN: ReadonlySet<string> = new Set(['investigation_opened', 'lawsuit']);

/** “is conducting a separate inquiry”, “filed its own complaint”, « a ouvert à son tour une enquête ». */
function isSeparate({ quote }: Draft): boolean {
  return SEPARATE.test(quote);
}

const SEPARATE =
  /(?<!\p{L})(?:(?:a|its|another|one) (?:separate|parallel)|separately|(?:its|their) own|(?:a|an) \p{L}+ of (?:its|their) own|distincte?|parallèle|en parallèle|parallèlement|à son tour|de son côté|(?:sa|leur) propre|une autre)(?!\p{L})/iu;

/** Whether two are told of agencies by name, none of which is the same. */
function areOthers({ authorities: some }: Draft, { authorities: others }: Draft): boolean {
  return (
    some.length > 0 &&
    others.length > 0 &&
    !some.some((id) => others.includes(id)) &&
    ![...some, ...others].some(isGeneralId)
  );
}

/** “The agency fined A $2m. A tribunal upheld the penalty in April”: the ruling has its own day, and no sum of its own. */
function isRulingOn(ruling: Draft, fine: Draft): boolean {
  return (
    ruling.type === 'fine' &&
    ruling.amount === null &&
    ruling.date.date !== null &&
    fine.amount !== null &&
    fine.start < ruling.start &&
    isByCourt(ruling) &&
    !isByCourt(fine) &&
    areOthers(ruling, fine)
  );
}

/** « n’a pas répondu à la mise en demeure … L’autorité lui enjoint »: a notice is followed by an order, and is none. */
function isOtherNotice({ quote: one }: Draft, { quote: other }: Draft): boolean {
  return NOTICE.test(one) !== NOTICE.test(other);
}

const NOTICE = /(?<!\p{L})(?:mises? en demeure|formal notice)(?!\p{L})/iu;

/** “A court had ordered it off app stores in 2019”: not what the news before tells without a day. */
function isOfAnotherTime(news: Draft, earlier: Draft): boolean {
  if (news.inTitle || news.toldBack || news.followUp || news.date.date !== null || news.start > earlier.start)
    return false;
  const { date } = earlier.date;
  const areSums = news.amount !== null && earlier.amount !== null;
  const differ = areSums && news.currency !== earlier.currency;
  if (differ && LAST_YEAR.test(earlier.quote) && !LAST_YEAR.test(news.quote)) return true;
  if (!(earlier.toldBack || differ || LAST_YEAR.test(earlier.quote)) || date === null) return false;
  // Sums in one currency have been compared; « 42 milliards de wons » and “$177m in 2021” cannot be.
  if (areSums && !differ) return false;
  return news.assumed === null || !compatible(news.assumed, date);
}

/** “South Korea last year fined A”: not this year's, of which the text tells. */
const LAST_YEAR =
  /(?<!\p{L})(?:last year|the year before|l'an (?:dernier|passé)|l'année (?:dernière|passée|précédente))(?!\p{L})/iu;

/** “In 2021 the authority fined A”: not the fine that it “has imposed”, whose sum a sentence before tells. */
function isOfYearBefore(news: Draft, earlier: Draft): boolean {
  if (news.inTitle || news.followUp || news.date.date !== null || news.start >= earlier.start) return false;
  const year = OPENS_WITH_YEAR.exec(earlier.quote)?.groups?.year;
  if (year === undefined || earlier.date.date?.slice(0, 4) !== year) return false;
  // “A was fined over its fees. In 2013 the agency fined it 5m”: which fine is meant.
  if (news.type === 'fine' && (news.amount === null || earlier.amount !== null)) return false;
  if (news.assumed !== null) return !compatible(news.assumed, earlier.date.date);
  return news.amount !== null && earlier.amount === null && HAS_NOW.test(news.quote);
}

const OPENS_WITH_YEAR =
  /^["«]?(?:(?:Already|As early as|Back|Déjà|Dès)\s)?(?:in|en|dès|In|En|Dès)?\s?(?:(?:early|late|mid|fin|début)[\s-])?(?:\p{L}+\s)?(?<year>(?:19|20)\d\d),?\s/u;
const HAS_NOW = /(?<!\p{L})(?:has|have)\s/u;

function sameLaw(a: Draft, b: Draft): boolean {
  const [one, other] = [lawNamed(a.quote), lawNamed(b.quote)];
  if (one !== null && other !== null && one !== other) return false;
  if (a.date.date !== null && b.date.date !== null) return true;
  const [undated, told] = a.date.date === null ? [a, b] : [b, a];
  const sameAuthor = undated.authorities.some((id) => told.authorities.includes(id));
  if (sameAuthor && told.start < undated.start && REFERS_BACK.test(undated.quote)) return true;
  // Undated statements on the same law are one only where they stand together.
  return a.inTitle || b.inTitle || Math.abs(a.start - b.start) < 500;
}

/** « son projet de directive », « this draft »: a text that the clipping has spoken of before. */
const REFERS_BACK =
  /(?<![\p{L}])(?:(?:son|leur|ce|ces|cette|sa|ledit) (?:projet|proposition)|(?:its|their|this|these|that) (?:draft|proposal|proposed|bill))/iu;

function closeness(group: readonly Draft[], draft: Draft): number {
  const first = group[0];
  if (!first) return 0;
  const shared = first.targets.filter((target) => draft.targets.includes(target)).length;
  return (
    shared -
    Math.abs(first.targets.length - draft.targets.length) * 0.1 -
    Math.abs(first.start - draft.start) / 1e7
  );
}

/** The groups that name each company, by type of action. */
function takersOf(groups: readonly ReportGroup[]): Map<string, Set<ReportGroup>> {
  const takers = new Map<string, Set<ReportGroup>>();
  for (const group of groups) {
    for (const { type, targets } of group.members) {
      for (const target of targets) {
        const key = `${type} ${target}`;
        takers.set(key, (takers.get(key) ?? new Set()).add(group));
      }
    }
  }
  return takers;
}

function unify(whole: ReportGroup, takers: ReadonlyMap<string, ReadonlySet<ReportGroup>>): MergedReport {
  const group = whole.members;
  const [best, ...others] = group;
  if (!best) throw new Error('merge: a group has at least one report');
  const isTaken = (target: string): boolean => {
    const named = takers.get(`${best.type} ${target}`);
    return named !== undefined && named.size > (named.has(whole) ? 1 : 0);
  };
  const targets = [...best.targets];
  for (const other of others) {
    if (!other.certain && targets.length > 0) continue;
    for (const target of other.targets)
      if (!targets.includes(target) && !isTaken(target)) targets.push(target);
  }
  const dated = group
    .filter(({ date }) => date.date !== null)
    .sort((a, b) => (b.date.date?.length ?? 0) - (a.date.date?.length ?? 0))[0];
  // “Korea fines A $177m” over « 207.4 billion won »: the headline’s is converted.
  // « huit millions » over « 8,08 millions »: a headline rounds.
  const exactFirst = [...group].sort((a, b) => Number(a.inTitle) - Number(b.inTitle));
  const priced =
    exactFirst.find(({ amount, currency }) => amount !== null && isOwnMoney(currency, best.jurisdiction)) ??
    group.find(({ amount }) => amount !== null) ??
    group.flatMap(({ toldBeside }) => toldBeside ?? []).at(0);
  // « Le gouvernement a ordonné » under a title that names nobody: no agency that the text tells of elsewhere.
  const told = group.some(
    ({ firm, inTitle, authorities, quote }) =>
      firm && !inTitle && authorities.length > 0 && OF_THE_GOVERNMENT.test(quote)
  );
  const named = group.find(
    ({ authorities, inTitle }) =>
      authorities.length > 0 && authorities.every((id) => !isGeneralId(id)) && !(told && inTitle)
  );
  // « devra payer 8 millions à la Ville de Paris », and a court has said so: the town only gets it.
  const court = best.type === 'fine' && named?.authorities.every(isTown) ? group.find(isByCourt) : undefined;
  const sure = court ?? named ?? group.find(({ firm }) => firm) ?? best;
  return {
    type: best.type,
    quote: best.quote,
    start: best.start,
    end: best.end,
    rule: best.rule,
    doubts: fewestDoubts(group),
    targets,
    date:
      best.date.date !== null && dated && !compatible(best.date.date, dated.date.date ?? '')
        ? best.date
        : (dated?.date ?? assumedOf(group)),
    amount: priced?.amount ?? null,
    currency: priced?.currency ?? null,
    authorities: sure.authorities,
    jurisdiction: sure.jurisdiction || best.jurisdiction,
    status: group.some(({ status }) => status === 'done') ? 'done' : best.status
  };
}

function isTown(id: string): boolean {
  return id.endsWith('-city');
}

function isByCourt({ firm, authorities }: Draft): boolean {
  return firm && authorities.length > 0 && authorities.every((id) => /court|tribunal|appeal/.test(id));
}

const OF_THE_GOVERNMENT =
  /(?<!\p{L})(?:gouvernement|government|(?:le|la|the)\s(?:\p{L}+\s)?(?:ministre|ministère|minister|ministry))(?!\p{L})/iu;

/** Of several, that of a sentence of the text before that of the title. */
function assumedOf(group: readonly Draft[]): PartialDate {
  const [told] = group
    .filter(({ assumed }) => assumed !== null)
    .sort((a, b) => Number(a.inTitle) - Number(b.inTitle));
  return partial(told?.assumed ?? null);
}

/** What the firmest of its sentences leaves open; a sentence that only speaks on of it makes nothing firmer. */
function fewestDoubts(group: readonly Draft[]): readonly Doubt[] {
  const [first, ...others] = group.filter(({ followUp }) => !followUp).map(({ doubts }) => doubts);
  return others.reduce((least, doubts) => (weightOf(doubts) < weightOf(least) ? doubts : least), first ?? []);
}
