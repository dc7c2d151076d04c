import type { Mention } from '../../types.ts';
import { bystandersOf } from './bystanders.ts';
import type { Hit } from '../terms/hits.ts';
import { OPENS } from './sentence-about.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * « A versait de l'argent à B pour l'exclusivité. La Commission a puni ces pratiques d'une amende », “A paid B. The agency punished the scheme with a fine”: whose
 * conduct it is that a fine is for, the company with which the sentence before begins; null where the fine is for somebody. Of an inquiry, whose conduct others look into already.
 */
export function whoseConduct({ term, start }: Hit, scene: Scene, reader: SceneReader): Mention | null {
  if (scene.inTitle || scene.companies.length > 0) return null;
  if (term.type === 'investigation_opened')
    return SAME_CONDUCT.test(scene.text.slice(start - scene.start)) ? lookedIntoBefore(scene, reader) : null;
  if (term.type !== 'fine' || !PUNISHES_IT.test(scene.text)) return null;
  const before = reader.before(scene);
  const [first] = before?.companies ?? [];
  if (!before || before.inTitle || !first) return null;
  return OPENS.test(before.text.slice(0, first.start - before.start)) ? first : null;
}

/** “Another agency has been looking into the same conduct since July”: that of the one company which the text has just spoken of, or begun with. */
function lookedIntoBefore(scene: Scene, reader: SceneReader): Mention | null {
  let told = reader.before(scene);
  for (let i = 1; i < REACH && told?.companies.length === 0; i++) told = reader.before(told);
  if (!told || told.companies.length === 0) return null;
  const bystanders = bystandersOf(told);
  const [first, ...others] = told.companies.filter((mention) => !bystanders.has(mention));
  if (!first) return null;
  const alone = others.every(({ entity }) => entity === first.entity);
  return alone || OPENS.test(told.text.slice(0, first.start - told.start)) ? first : null;
}

/** How many sentences before it the company is named. */
const REACH = 3;

const SAME_CONDUCT =
  /^[^;:]{0,80}(?<!\p{L})(?:the\ssame|similar|identical|les\smêmes|la\smême|le\smême|des\s(?=\p{Ll}+\s(?:similaires|identiques|semblables|analogues)))\s?(?:\p{Ll}+\s)?(?:pratiques?|clauses?|comportements?|conduites?|faits|griefs|soupçons|conditions|politique|système|conduct|practices?|polic(?:y|ies)|behaviou?r|terms|clauses?|allegations|facts|issues?|concerns|matter|question)(?!\p{L})/iu;

const PUNISHES_IT = createSearch(
  /(?<!\p{L})(?:puni(?:t|e|es|s|ssent)?|sanctionn(?:e|ent|é|és|ée|ées|ait)|condamn(?:e|ent|é|ait)|punish(?:es|ed)|penali[sz](?:es|ed)|sanction(?:s|ed))\s(?:(?:on\s|ce\s)?\p{L}{4,9}\s)?(?:cette|ces|cet|ce|the|this|these|that|those)\s(?:(?!group|groupe|company|firm)[\p{Ll}-]+\s)?(?:pratiques?|exclusivités?|clauses?|refus|comportements?|conduites?|man[^\s]{1,2}uvres?|accords?|ententes?|systèmes?|stratagèmes?|politiques?|manquements?|dissimulations?|négligences?|remises|conditions|conduct|practices?|schemes?|arrangements?|behaviou?rs?|polic(?:y|ies)|tactics?|refusals?|exclusivity|rebates?|payments?|clauses?|terms|agreements?)(?!\p{L})/iu
);
