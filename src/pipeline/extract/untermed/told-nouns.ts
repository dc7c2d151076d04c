import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

/** An action told by its noun, whatever the verb: somebody does something with “a formal inquiry”, « un blâme ». */
export interface ToldNoun {
  scene: Scene;
  hit: Hit;
}

/**
 * The actions of a clipping that a noun names as new: with an indefinite article, in a sentence that says neither that they end nor
 * that they only might come. Who acts and whom it strikes are found as for any noun of the terms; the verb may be any.
 */
export function findToldNouns({ text, language }: Clipping, reader: SceneReader): ToldNoun[] {
  const told = language === 'fr' ? FRENCH : ENGLISH;
  return told.any.all(text).flatMap(({ index, 0: words }): ToldNoun[] => {
    const scene = reader.at(index);
    const opening = scene.text.slice(0, index - scene.start);
    const after = scene.text.slice(index - scene.start + words.length);
    const type = told.types.find(([, pattern]) => pattern.test(words))?.[0];
    if (type === undefined || NO_NEWS.test(opening) || NOT_YET.test(after)) return [];
    const term = unwrittenTerm({
      type,
      language: language === 'fr' ? 'fr' : 'en',
      frame: 'noun',
      needs: new Set(['agent', 'target', 'decided']),
      words: 'told noun'
    });
    const end = index + words.length;
    return [{ scene, hit: { term, start: index, end, verbEnd: end, agentWord: null } }];
  });
}

interface Nouns {
  any: Search;
  /** The first that a phrase matches is its type. */
  types: [ActionType, RegExp][];
}

const ONE =
  'inquiry|enquiry|probe|investigation|examination|audit|assessment|inspection|raid|review|demand|study|reprimand|rebuke|caution|admonition|admonishment|censure|warning|summons|subpoena|injunction|directive|instruction|order|direction|edict|decree|notice|ban|prohibition|veto|embargo|moratorium|suspension|cap|ceiling|limit|quota|curb|restriction|freeze|curfew|lawsuit|suit|complaint|action|claim|writ|indictment|case|letter|ultimatum';
const MANY =
  'inquiries|probes|investigations|proceedings|inspections|raids|searches|checks|reprimands|warnings|subpoenas|injunctions|orders|bans|caps|limits|curbs|restrictions|lawsuits|charges';

const ENGLISH: Nouns = {
  any: createSearch(
    new RegExp(
      `(?<!\\p{L})(?:(?:an?|another|fresh|new|formal)\\s(?:[\\p{L}\\d-]+\\s){0,3}?(?:${ONE})|(?:(?:on-site|unannounced|formal|new|fresh|surprise|criminal|civil|antitrust|legal|penalty|disciplinary|infringement)\\s){1,2}(?:${MANY}))(?!\\p{L})`,
      'iu'
    )
  ),
  types: [
    ['summons', /(?:summons|subpoenas?)$/iu],
    [
      'warning',
      /(?:reprimands?|rebuke|caution|admonition|admonishment|censure|warnings?|ultimatum|warning letter|notice of \p{L}+)$/iu
    ],
    [
      'lawsuit',
      /(?:lawsuits?|suit|writ|indictment|(?:legal|court|civil|enforcement|civil penalty|high court|antitrust) (?:action|claim|complaint|case))$/iu
    ],
    [
      'investigation_opened',
      /(?:inquir(?:y|ies)|enquiry|probes?|investigations?|examination|audit|inspections?|raids?|searches|investigative demand|(?:formal|security|in-depth|merger|antitrust|compliance|privacy|safety|legal) (?:review|assessment|case)|(?:formal|antitrust|infringement|disciplinary|criminal) proceedings|checks)$/iu
    ],
    ['ban', /(?:bans?|prohibition|veto|embargo|moratorium)$/iu],
    ['restriction', /(?:cap|caps|ceiling|limits?|quota|curbs?|restrictions?|curfew)$/iu],
    [
      'order',
      /(?:injunctions?|(?:binding|interim|stop|deletion|removal|takedown|compliance|correction|correctional|corrective|improvement|administrative|formal|emergency|blocking|recall|restraining) orders?|edict|(?:enforcement|takedown|removal|compliance|improvement|stop|statutory) notice)$/iu
    ]
  ]
};

const UN =
  "enquête|examen|instruction|procédure|contrôle|inspection|perquisition|investigation|audit|vérification|avertissement|mise en garde|blâme|réprimande|rappel à l'ordre|semonce|sommation|convocation|assignation|citation|injonction|mise en demeure|ordonnance|directive|consigne|interdiction|veto|moratoire|embargo|suspension|plafond|quota|limite|restriction|couvre-feu|action en justice|action|poursuite|recours|requête|ultimatum|perquisition";
const DES =
  'enquêtes|investigations|vérifications|contrôles|inspections|perquisitions|poursuites|restrictions|limites|plafonds|avertissements|injonctions';

const FRENCH: Nouns = {
  any: createSearch(
    new RegExp(
      `(?<!\\p{L})(?:(?:une?|cette fois une?|nouvel(?:le)?)\\s(?:[\\p{L}\\d-]+\\s){0,1}?(?:${UN})|(?:des|plusieurs|deux|trois|de nouvelles)\\s(?:\\p{L}+\\s)?(?:${DES}))(?!\\p{L})`,
      'iu'
    )
  ),
  types: [
    ['summons', /(?:convocation|citation)$/iu],
    ['warning', /(?:avertissements?|mise en garde|blâme|réprimande|rappel à l'ordre|semonce|ultimatum)$/iu],
    ['lawsuit', /(?:action en justice|poursuites?|assignation)$/iu],
    [
      'investigation_opened',
      /(?:enquêtes?|examen|instruction|inspections?|perquisitions?|investigations?|audit|vérifications?|contrôles?)$/iu
    ],
    ['ban', /(?:interdiction|veto|moratoire|embargo)$/iu],
    ['restriction', /(?:plafonds?|quota|restrictions?|couvre-feu)$/iu],
    ['order', /(?:injonctions?|mise en demeure|ordonnance|consigne|sommation)$/iu]
  ]
};

/** What ends, what others want, what is only thought of, what a sentence looks back to. */
const NO_NEWS = createSearch(
  /(?<!\p{L})(?:préconis\p{L}*|recommand\p{L}*|recommend\p{L}*|suggest\p{L}*|clos(?:ed?|es|ing)|shut(?:s|ting)?|end(?:s|ed|ing)|complet(?:ed|es|ing)|finish(?:ed|es|ing)|wrapp(?:ed|ing)|achev\p{L}+|boucl\p{L}+|termin\p{L}+|drop(?:s|ped)|lift(?:s|ed|ing)?|withdr\p{L}+|criticis\p{L}+|criticiz\p{L}+|reject\p{L}*|vot(?:e|es|ed|ing)\s(?:down|against)|oppos\p{L}+|avoid\p{L}*|annul\p{L}*|quash\p{L}*|overturn\p{L}*|consider\p{L}*|weigh\p{L}*|may|might|could|would|should|if|whether|plan(?:s|ned|ning)?|wants?|seeks?|sought|calls?|called|urg\p{L}+|ask(?:s|ed)|threat\p{L}*|fear\p{L}*|without|not|no|never|after|following|since|despite|during|amid|lost|appeal\p{L}*|fac(?:e|es|ed|ing)|expect\p{L}*|possib\p{L}+|likely|avert\p{L}*|escap\p{L}*|dodg\p{L}*|refus\p{L}*|declin\p{L}*|rul(?:e|es|ed) out|clear(?:ed|s)?|settl\p{L}*|propos\p{L}*|draft|bill|law|clos\p{L}*|clôt\p{L}*|lev(?:é|ée|er)|lèv\p{L}+|abandonn\p{L}*|rejet\p{L}*|renonc\p{L}*|annul\p{L}*|envisag\p{L}*|pourrai\p{L}*|pourra|peut|peuvent|demand\p{L}*|réclam\p{L}*|souhait\p{L}*|veut|veulent|menac\p{L}*|risqu\p{L}*|sans|pas|jamais|ni|aucune?|après|depuis|malgré|lors|pendant|évit\p{L}*|échapp\p{L}*|plaid\p{L}+|appell\p{L}+|propos\p{L}+|projet|loi|si|éventuel\p{L}*|possible)(?!\p{L})/iu
);
const NOT_YET =
  /^[^.;]{0,80}?(?:\s(?:could|might|may|would|remains?|unless|found|show(?:s|ed)|reveal(?:s|ed)|conclude[ds]|established|a (?:montré|révélé|conclu|établi|mis au|permis|confirmé|trouvé|donné)|if|pourrait|serait|pourraient|seraient)|\?)(?!\p{L})/iu;
