import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { ActionTerm } from '../terms/action-terms.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import type { Hit } from '../terms/hits.ts';
import { listFrom } from '../names/name-lists.ts';
import { protagonistOf } from '../targets/protagonist.ts';
import { idsOf } from '../targets/sentence-about.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** A measure that is no more, in the sentence that tells when it was taken; `struck` are the companies that it was against. */
export interface LiftedMeasure {
  scene: Scene;
  hit: Hit;
  struck: string[];
}

/**
 * The measures of a clipping that a sentence says are lifted, where the one behind it says since when they were:
 * “The central bank lifted its curbs on A. It had imposed them in April.”, « L’Italie a levé le blocage d’A. Il avait été ordonné en janvier. »
 */
export function findLiftedMeasures({ text, language }: Clipping, reader: SceneReader): LiftedMeasure[] {
  if (!LIFTED.test(text)) return [];
  return TAKEN.all(text).flatMap(({ index, 0: words }): LiftedMeasure[] => {
    const scene = reader.at(index);
    const told = reader.before(scene);
    const lifted = told && LIFTED.exec(told.text);
    if (!told || !lifted || scene.dates.length === 0) return [];
    const bystanders = bystandersOf(told);
    const named = idsOf(
      listFrom(
        told,
        told.companies.filter((mention) => !bystanders.has(mention))
      )
    );
    const title = named.length > 0 ? null : protagonistOf(reader);
    const verb = VERB.exec(words);
    const start = index + (verb?.index ?? 0);
    const end = start + (verb?.[0].length ?? 0);
    const suffered = /(?:été|was|were|been)\s/u.test(words);
    const hit: Hit = {
      term: termOf(lifted[0], suffered, language === 'fr' ? 'fr' : 'en'),
      start,
      end,
      verbEnd: end,
      agentWord: null
    };
    return [{ scene, hit, struck: title === null ? named : [title] }];
  });
}

const MEASURE =
  'measures?|step|ban|suspension|block|embargo|moratorium|curbs?|restrictions?|limits?|cap|order';
const MESURE =
  'mesures?|interdiction|suspension|blocage|embargo|moratoire|restrictions?|limites?|plafond|injonction';

const LIFTED = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:(?:lift(?:s|ed|ing)?|ended|ends|scrapped|scraps|removed|removes|withdrew|rescinded|revoked|eased|eases|relaxed)\\s(?:[^.;:]{0,40}\\s)?(?:${MEASURE})|(?:l[eè]v(?:é|e|ée|ées|er)|annulé|abrogé|supprimé|(?:mis|met) fin (?:à|aux?)|assoupli)\\s(?:[^.;:]{0,40}(?:\\s|'))?(?:${MESURE}))(?!\\p{L})`,
    'iu'
  )
);

const DONE = 'imposed|ordered|introduced|decided|taken|adopted|put in place|brought in';
const PRIS = '(?:ordonn|décid|impos|prononc|instaur|adopt|décrét)ée?s?|prise?s?|mise?s? en place';

const TAKEN = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:` +
      [
        `(?:had|has)\\s(?:first\\s|originally\\s|initially\\s)?(?:${DONE})\\s(?:it|them|(?:the|that|this|those|these)\\s(?:\\p{L}+\\s)?(?:${MEASURE}))`,
        `(?:it|they|(?:the|that|this|those|these)\\s(?:${MEASURE}))\\s(?:had been|was|were)\\s(?:first\\s)?(?:${DONE})`,
        `(?:l'|les\\s)avai(?:t|ent)\\s(?:${PRIS})`,
        `avai(?:t|ent)\\s(?:${PRIS})\\s(?:cette\\s|ces\\s|ce\\s|la\\s|l')(?:${MESURE})`,
        `(?:elles?\\s|ils?\\s|(?:la\\s|le\\s|les\\s|cette\\s|ces\\s|ce\\s|l')(?:${MESURE})\\s)avai(?:t|ent)\\sété\\s(?:${PRIS})`
      ].join('|') +
      ')(?!\\p{L})',
    'giu'
  )
);
const VERB = new RegExp(`(?<!\\p{L})(?:${DONE}|${PRIS})(?!\\p{L})`, 'iu');

/** By what the sentence calls that which is lifted. */
function termOf(lifted: string, suffered: boolean, language: 'fr' | 'en'): ActionTerm {
  const type = ORDER.test(lifted) ? 'order' : BAN.test(lifted) ? 'ban' : 'restriction';
  return unwrittenTerm({
    type,
    language,
    frame: suffered ? 'passive' : 'active',
    needs: new Set(['agent', 'target']),
    words: 'lifted measure'
  });
}

const ORDER = /(?:order|injonction)$/iu;
const BAN = /(?:ban|suspension|block|embargo|moratorium|interdiction|blocage|moratoire)$/iu;
