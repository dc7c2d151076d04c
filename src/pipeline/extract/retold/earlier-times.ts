import { fineOf, isModel } from './further-fines.ts';
import type { Draft } from './merge.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * The fines that a text numbers behind the one of its news: « C’est la troisième fois que l’AP s’en prend à la plateforme, après 600.000 euros en 2018 et
 * 10 millions en décembre », “It is the third fine in as many years, after €4m in 2021 and €5m in 2023”, « C’est la quatrième fois : 9 millions en
 * 2018 au sujet de la fibre, 16 millions en 2020 ». By whoever imposed the last fine of `drafts` that
 * is told before, against the same companies, each with its day and sum; none where the sentence names another company.
 */
export function findEarlierTimes(text: string, reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const fines = drafts.filter(isModel);
  if (fines.length === 0) return [];
  return ONE_MORE_TIME.all(text).flatMap(({ index, 0: words }) => {
    const scene = reader.at(index + words.length - 1);
    const model = fines.findLast(({ start }) => start < scene.start);
    const known = drafts.filter(({ type, start }) => type === 'fine' && start === scene.start);
    if (
      !model ||
      known.length > 0 ||
      scene.companies.some(
        ({ entity, start }) =>
          !model.targets.includes(entity ?? '') && !OVER.test(scene.text.slice(0, start - scene.start))
      )
    )
      return [];
    return sumsFrom(index + words.length, scene).map((amount) =>
      fineOf(amount, scene, model, model, timeBehind(amount, scene)?.date ?? null)
    );
  });
}

/** The sums from an offset on, as long as nothing but their times and « et » stands between them. */
function sumsFrom(from: number, scene: Scene): AmountMention[] {
  const sums: AmountMention[] = [];
  let last = from;
  for (const amount of scene.amounts) {
    if (amount.converted || amount.start < from) continue;
    const gap = scene.text.slice(last - scene.start, amount.start - scene.start);
    if (!(sums.length === 0 ? FIRST : NEXT).test(gap)) break;
    sums.push(amount);
    last = timeBehind(amount, scene, true)?.end ?? amount.end;
  }
  return sums;
}

const ONE_MORE_TIME = createSearch(
  /(?<!\p{L})(?:(?:deux|trois|quatr|cinqu|six|sept)ième|seconde?|second|third|fourth|fifth|sixth)\s(?:fois|amende|sanction|condamnation|time|fine|penalty)(?!\p{L})[^.;:\d]{0,100}(?:,?\s(?:après|after|following)|\s?:)(?=\s)/giu
);
/** « 9 millions en 2018 au sujet d’Android »: what it was for. */
const OVER = /\s(?:pour|sur|au sujet d[eu]|à propos d[eu]|over|for|about)\s(?:the\s|l[ea]\s)?$|\sd'$/u;
const FIRST =
  /^\s(?:(?:celles?|ceux|those|ones?|fines?|amendes?|sanctions?|une\s(?:première\s)?(?:amende|sanction)|an?\s(?:first\s)?(?:fine|penalty))\s)?(?:(?:de|of)\s|d')?$/iu;
const NEXT =
  /^(?:\s(?:en|in)\s\p{L}+(?:\s(?:dernier|dernière))?|\s(?:last|l'an)\s\p{L}+)?(?:\s(?:pour|sur|au sujet d(?:[eu]|')|à propos d(?:[eu]s?|')|over|for|about)\s?[^,;.:\d]{2,50})?,?\s(?:(?:et|and|puis|then)\s)?(?:(?:de|of)\s|d')?$/iu;
