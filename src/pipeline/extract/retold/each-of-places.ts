import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { EACH_BEHIND } from '../sums/sum-of-each.ts';
import { fineOf, isModel } from './further-fines.ts';
import { isSameActor } from './followers.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * The fines of several countries behind one that its sentence tells, with the sum of each: « après l’Italie, la Grèce et la France (20 millions chacune) »,
 * “following penalties of €20m each in Italy and Greece”. Against the same companies. `drafts` are those of the clipping.
 */
export function findEachOfPlaces(
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader
): Draft[] {
  const seen = new Set<number>();
  return drafts.filter(isModel).flatMap((model) => {
    const scene = reader.at(model.start);
    if (seen.has(scene.start)) return [];
    seen.add(scene.start);
    return scene.amounts.flatMap((amount) => {
      if (amount.converted || !EACH_BEHIND.test(scene.text.slice(amount.end - scene.start))) return [];
      return imposersOf(amount, scene).flatMap((mention): Draft[] => {
        const actor = actorOf(mention, model);
        const isTold =
          actor === null ||
          drafts.some(
            (draft) => draft.type === 'fine' && draft.start === model.start && isSameActor(actor, draft)
          );
        return isTold ? [] : [fineOf(amount, scene, model, actor, null)];
      });
    });
  });
}

/** The places and authorities of the list that stands right before a sum, or right behind it. */
function imposersOf(amount: AmountMention, scene: Scene): Mention[] {
  const { start, text } = scene;
  const all = [...scene.authorities, ...scene.places].sort((a, b) => a.start - b.start);
  const before = all.filter(({ end }) => end <= amount.start);
  const last = before.at(-1);
  if (last && IN_BRACKETS.test(text.slice(last.end - start, amount.start - start))) {
    const first = before.findLastIndex(
      (mention, i) => !AND.test(text.slice((before[i - 1]?.end ?? start) - start, mention.start - start))
    );
    const opening = before[first];
    const list = before.slice(first);
    return opening && list.length > 1 && AFTER.test(text.slice(0, opening.start - start)) ? list : [];
  }
  const behind = all.filter((mention) => mention.start >= amount.end);
  const [next] = behind;
  const leads = FOLLOWS.test(text.slice(0, amount.start - start));
  if (!next || !leads || !FROM.test(text.slice(amount.end - start, next.start - start))) return [];
  const stop = behind.findIndex(
    (mention, i) =>
      i > 0 && !AND.test(text.slice((behind[i - 1]?.end ?? start) - start, mention.start - start))
  );
  const list = stop < 0 ? behind : behind.slice(0, stop);
  return list.length > 1 ? list : [];
}

const AND = /^(?:,|,?\s(?:et|and|puis|then))\s(?:(?:in|en|au|aux)\s)?(?:(?:the|la|le|les)\s|l')?$/u;
const IN_BRACKETS =
  /^(?:\s\(|,\s)(?:(?:with|avec|pour|for|à hauteur de|quelque|près de|environ|some|about|nearly)\s)*$/u;
const AFTER =
  /(?<!\p{L})(?:après|derrière|à la suite d[eu]|comme(?:\s(?:l'avaient fait|avant (?:eux|elle|lui)))?|after|following|behind|as did|like|joining|rejoint)\s(?:(?:celles?|ceux|those|fines|penalties|amendes)\s(?:d[eu]s?|in|from|of|en)\s)?(?:(?:in|en)\s)?(?:(?:the|la|le|les)\s|l')?$/u;
const FOLLOWS =
  /(?<!\p{L})(?:follow(?:s|ed|ing)?|after|comes? after|on top of|s'ajoute\p{L}*\s(?:à|aux)|après|outre|fait suite à)\s(?:(?:the|les|des|deux|trois|two|three)\s)?(?:(?:similar|earlier|previous)\s)?(?:fines|penalties|sanctions|amendes)(?:\s(?:similaires|précédentes))?\s(?:of|de|worth)\s(?:(?:some|about|nearly|quelque|environ|près de)\s)?$/u;
const FROM =
  /^\s(?:each|apiece|chacune?),?\s(?:(?:imposed|levied|infligées|prononcées)\s)?(?:in|from|by|en|par|au|aux|d[eu])\s(?:(?:the|la|le|les)\s|l')?$/u;
