import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** « La grève bloque les dépôts d’A », “A’s plant was shut by a fire”: it is no authority that blocks or shuts, where the sentence names none. */
export function hasOtherCause(
  { term, start, verbEnd }: Hit,
  { start: from, text, authorities }: Scene,
  { evidence }: Agent
): boolean {
  if (term.type === 'order' && FORCES.test(text.slice(start - from, verbEnd - from)))
    return (
      FORCED_BY.test(text.slice(Math.max(0, start - from - 60), start - from)) &&
      !authorities.some(
        ({ end }) => end <= start && /^\s(?:\p{Ll}+\s)?$/u.test(text.slice(end - from, start - from))
      )
    );
  const isToldBehind = authorities.some((one) => one.start >= verbEnd);
  if (!isToldBehind && isSinceStopped({ start, verbEnd }, from, text)) return true;
  return (
    (term.type === 'ban' || term.type === 'restriction') && evidence !== 'named' && OTHER_CAUSE.test(text)
  );
}

/** « pour son application, suspendue depuis un an », “the service, since withdrawn”: what it has become, and nobody’s action. */
function isSinceStopped(
  { start, verbEnd }: Pick<Hit, 'start' | 'verbEnd'>,
  from: number,
  text: string
): boolean {
  return (
    STOPPED.test(text.slice(start - from, verbEnd - from)) &&
    BEHIND_COMMA.test(text.slice(0, start - from)) &&
    (SINCE_BEHIND.test(text.slice(verbEnd - from)) || SINCE_BEFORE.test(text.slice(0, start - from)))
  );
}

const STOPPED = /^(?:suspend|retir|arrêt|abandonn|ferm|stopp|withdrawn|discontinued|shut|scrapped|pulled)/iu;
const BEHIND_COMMA = /[,(]\s(?:(?:since|depuis|now|désormais)\s)?$/u;
const SINCE_BEHIND = /^\sdepuis(?:[,.)]|$|\s(?!le\s\d|\p{Ll}+\s\d{4}|\d{4}))/u;
const SINCE_BEFORE = /(?:since|depuis)\s$/u;

const FORCES = /^(?:forc|oblig|compel|contrai|amen)/iu;
/** “a fire forced A to close”: the subject of the verb. */
const FORCED_BY =
  /(?<!\p{L})(?:strikes?|walk-?outs?|outages?|storms?|fires?|floods?|flooding|blaze|shutdown|shortages?|pandemic|blackouts?|crash|hack|cyberattacks?|attacks?|failures?|glitch|losses|costs|protests?|weather|drought|earthquake|grèves?|incendies?|inondations?|canicule|tempête|séisme|pannes?|cyberattaques?|pénuries?|pandémie|crise|explosion|sécheresse|hausse|baisse)(?:\s(?!(?:and|et)\s)[\p{L}'-]+){0,4}\s(?:(?:has|have|had|also|a|ont|avait|avaient|aussi)\s){0,2}$/iu;

const OTHER_CAUSE = createSearch(
  /(?<!\p{L})(?:grèves?|grévistes?|débrayages?|blocus|piquets? de grève|barrages? filtrants?|incendies?|inondations?|canicule|tempête|séisme|panne (?:géante|informatique|mondiale|générale|de courant|électrique)|cyberattaque|rançongiciel|strikes?(?! down)|strikers|walk-?outs?|picket lines?|outage|wildfires?|floods?|flooding|earthquake|ransomware|cyberattack|protesters|demonstrators)(?!\p{L})/iu
);
