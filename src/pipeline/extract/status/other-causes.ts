import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** « La grève bloque les dépôts d’A », “A’s plant was shut by a fire”: it is no authority that blocks or shuts, where the sentence names none. */
export function hasOtherCause({ term }: Hit, { text }: Scene, { evidence }: Agent): boolean {
  return (
    (term.type === 'ban' || term.type === 'restriction') && evidence !== 'named' && OTHER_CAUSE.test(text)
  );
}

const OTHER_CAUSE = createSearch(
  /(?<!\p{L})(?:grèves?|grévistes?|débrayages?|blocus|piquets? de grève|barrages? filtrants?|incendies?|inondations?|canicule|tempête|séisme|panne (?:géante|informatique|mondiale|générale|de courant|électrique)|cyberattaque|rançongiciel|strikes?(?! down)|strikers|walk-?outs?|picket lines?|outage|wildfires?|floods?|flooding|earthquake|ransomware|cyberattack|protesters|demonstrators)(?!\p{L})/iu
);
