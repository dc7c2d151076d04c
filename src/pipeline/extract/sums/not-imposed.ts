import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { AmountMention } from './amounts.ts';

/**
 * Whether a sum beside a fine is only risked, asked for or no more: “, but B risks a fine of €5m”, « ; le parquet a requis 5 millions d’amende contre B », “a court
 * annulled a €5m fine on B”. Nobody pays it with whoever was fined.
 */
export function isNotImposed({ start }: AmountMention, scene: Scene): boolean {
  return NOT_IMPOSED.test(scene.text.slice(Math.max(0, start - scene.start - REACH), start - scene.start));
}

const REACH = 120;

/** Up to the sum, in its clause. */
const NOT_IMPOSED = createSearch(
  /(?<!\p{L})(?:risk(?:s|ed|ing)?|could|might|threaten(?:s|ed|ing)?|(?:ask|urg|want|request)(?:s|ed|es|ing)?|consider(?:s|ed|ing)?|annul(?:s|led|ling)?|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|scrap(?:s|ped)|struck down|threw out|avoid(?:s|ed)?|escap(?:es|ed)|risqu(?:e|ent|ait|aient)|encour\p{L}+|pourrai\p{L}+|requi(?:s|ert|èrent)|menac\p{L}+|envisag\p{L}+|annul\p{L}+|invalid\p{L}+|échapp\p{L}+|évit\p{L}+)\s(?:(?!(?:and|but|while|et|mais|puis)\s)(?:[^\s,;:]|[.,](?=\d))+\s){0,12}$/u
);
