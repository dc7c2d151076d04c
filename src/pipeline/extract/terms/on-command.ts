import type { ActionType } from '../../../lib/schema.ts';
import type { Hit } from './hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/* « YouTube tourne au ralenti, sur ordre de l’autorité », “A went dark on the orders of B”: the command is told, and what was commanded stands beside it. */

/** Whether a term only says on whose command something happens. */
export function isOnCommand(hit: Hit, scene: Scene): boolean {
  return (
    hit.term.type === 'order' &&
    hit.term.frame === 'subject' &&
    COMMANDS[hit.term.language].test(textIn(scene, hit))
  );
}

/** What kind of action was commanded, by what a sentence says that the company does or suffers. */
export function typeOnCommand({ term }: Hit, scene: Scene): ActionType {
  if (term.language === 'en') return typeInEnglish(scene.text);
  if (LISTING.test(scene.text) && STOPS.test(scene.text)) return 'ipo_suspended';
  if (SPLITS.test(scene.text)) return 'restructuring_order';
  if (LIMITS.test(scene.text)) return 'restriction';
  return SHUTS.test(scene.text) ? 'ban' : 'order';
}

function typeInEnglish(text: string): ActionType {
  if (EN_LISTING.test(text) && EN_STOPS.test(text)) return 'ipo_suspended';
  if (EN_SPLITS.test(text)) return 'restructuring_order';
  if (EN_LIMITS.test(text)) return 'restriction';
  return EN_SHUTS.test(text) ? 'ban' : 'order';
}

const COMMANDS = {
  en: /^(?:on (?:the )?(?:orders?|instructions|say-so|command)|on (?:(?:the|an?) )?(?:\p{Ll}+'s |court |government |judicial )orders?|at the (?:behest|insistence|bidding|instigation)|by (?:order|decree))(?!\p{L})/iu,
  fr: /^(?:sur|sous|conformément|en (?:vertu|application|exécution)|aux termes|à la demande)(?!\p{L})/iu
};
const EN_LISTING = createSearch(
  /(?<!\p{L})(?:ipo|initial public offering|listing|flotation|float|prospectus|stock[ -]market debut|going public)(?!\p{L})/iu
);
const EN_STOPS = createSearch(
  /(?<!\p{L})(?:suspen|halt|postpon|froz|freez|shelv|stop|cancel|delay|abandon|call(?:ed|s)? off|on (?:ice|hold))\p{L}*/iu
);
const EN_SPLITS = createSearch(
  /(?<!\p{L})(?:(?:sell|sells|selling|sold) (?:off|its|his|their)|divest\p{L}*|offload\p{L}*|spin(?:s|ning)? off|spun off|shed(?:s|ding)?|hiv(?:e|es|ed|ing) off|unw(?:ind\p{L}*|ound)|demerg\p{L}+|relinquish\p{L}*|break(?:s|ing)? up|broke up)(?!\p{L})/iu
);
const EN_LIMITS = createSearch(
  /(?<!\p{L})(?:limit(?:s|ed|ing)?|caps?|capped|capping|throttl\p{L}+|slow(?:s|ed|ing)?|curb\p{L}*|restrict\p{L}*|ration\p{L}*|no new (?:customers|users|clients|accounts)|(?:stop|stops|stopped) taking)(?!\p{L})/iu
);
const EN_SHUTS = createSearch(
  /(?<!\p{L})(?:block(?:s|ed)?|bann?(?:ed|s)?|shut(?:s|ting)?(?: down)?|clos(?:e|es|ed)|vanish\p{L}*|disappear\p{L}*|suspend\p{L}*|dark|offline|off[ -]air|off the (?:air|shelves|market)|inaccessible|unavailable|ground(?:ed|s)|barred|delist\p{L}*|kicked|gone|cut off|unplugged|(?:pulled|removed|dropped|yanked) from (?:the |its )?(?:app |search |online )?(?:stores?|shops|shelves|sale|market|results))(?!\p{L})/iu
);
const LISTING = createSearch(
  /(?<!\p{L})(?:en bourse|cotation|ipo|prospectus|débuts boursiers|introduction)(?!\p{L})/iu
);
const STOPS = createSearch(
  /(?<!\p{L})(?:report|suspen|gel|gèl|ajourn|stopp|arrêt|annul|interromp|repouss|renonc|bloqu|retir)\p{L}*/iu
);
const SPLITS = createSearch(
  /(?<!\p{L})(?:se sépar|s'en sépar|se déf|s'en déf|se délest|s'en délest|rétrocè|rétrocé|cèd(?:e|ent|era|eront) s|revend|scind|scission|démant)\p{L}*/iu
);
const LIMITS = createSearch(
  /(?<!\p{L})(?:au ralenti|ralenti\p{L}*|plafonn\p{L}*|brid\p{L}+|limit(?:e|é|ée|és|ées|ent|era)|rédui(?:t|ts|te|tes|sent|ra)|bornée?s?|rationn\p{L}*|(?:ne |n')[^.;:,]{2,40} (?:plus|pas) (?:de|d'|que|qu')[^.;:]{0,30}(?:nouve|clients|que|qu'))(?!\p{L})/iu
);
const SHUTS = createSearch(
  /(?<!\p{L})(?:portes? closes?|coup(?:e|é|ée|és|ées|ent)|bloqu(?:e|é|ée|és|ées|ent)|interdit(?:e|s|es)?|banni(?:e|s|es|t)?|inaccessibles?|indisponibles?|ferm(?:e|é|ée|és|ées|ent)|retir(?:e|é|ée|és|ées|ent)|dispar(?:aît|aissent|u|ue|us)|suspendu(?:e|s|es)?|suspend|débranch\p{L}+|éteint\p{L}*|exclu\p{L}*|évinc\p{L}+)(?!\p{L})/iu
);
