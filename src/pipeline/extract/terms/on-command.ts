import type { ActionType } from '../../../lib/schema.ts';
import type { Hit } from './hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/* « YouTube tourne au ralenti, sur ordre de l’autorité »: the command is told, and what was commanded stands beside it. */

/** Whether a term only says on whose command something happens. */
export function isOnCommand(hit: Hit, scene: Scene): boolean {
  return hit.term.type === 'order' && hit.term.frame === 'subject' && COMMAND.test(textIn(scene, hit));
}

/** What kind of action was commanded, by what a sentence says that the company does or suffers. */
export function typeOnCommand(scene: Scene): ActionType {
  if (LISTING.test(scene.text) && STOPS.test(scene.text)) return 'ipo_suspended';
  if (SPLITS.test(scene.text)) return 'restructuring_order';
  if (LIMITS.test(scene.text)) return 'restriction';
  return SHUTS.test(scene.text) ? 'ban' : 'order';
}

const COMMAND =
  /^(?:sur|sous|conformément|en (?:vertu|application|exécution)|aux termes|à la demande)(?!\p{L})/iu;
const LISTING = createSearch(
  /(?<!\p{L})(?:en bourse|cotation|ipo|prospectus|débuts boursiers|introduction)(?!\p{L})/iu
);
const STOPS = createSearch(
  /(?<!\p{L})(?:report|suspen|gel|gèl|ajourn|stopp|arrêt|annul|interromp|repouss|renonc|bloqu|retir)\p{L}*/iu
);
const SPLITS = createSearch(
  /(?<!\p{L})(?:se sépar|s['’]en sépar|se déf|s['’]en déf|se délest|s['’]en délest|rétrocè|rétrocé|cèd(?:e|ent|era|eront) s|revend|scind|scission|démant)\p{L}*/iu
);
const LIMITS = createSearch(
  /(?<!\p{L})(?:au ralenti|ralenti\p{L}*|plafonn\p{L}*|brid\p{L}+|limit(?:e|é|ée|és|ées|ent|era)|rédui(?:t|ts|te|tes|sent|ra)|bornée?s?|rationn\p{L}*|(?:ne |n['’])[^.;:,]{2,40} (?:plus|pas) (?:de|d['’]|que|qu['’])[^.;:]{0,30}(?:nouve|clients|que|qu['’]))(?!\p{L})/iu
);
const SHUTS = createSearch(
  /(?<!\p{L})(?:portes? closes?|coup(?:e|é|ée|és|ées|ent)|bloqu(?:e|é|ée|és|ées|ent)|interdit(?:e|s|es)?|banni(?:e|s|es|t)?|inaccessibles?|indisponibles?|ferm(?:e|é|ée|és|ées|ent)|retir(?:e|é|ée|és|ées|ent)|dispar(?:aît|aissent|u|ue|us)|suspendu(?:e|s|es)?|suspend|débranch\p{L}+|éteint\p{L}*|exclu\p{L}*|évinc\p{L}+)(?!\p{L})/iu
);
