import type { ActionType } from '../../../lib/schema.ts';
import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { isNoBan } from './senses/ban.ts';
import { isNoFine } from './senses/fine.ts';
import { isNoHearing, isNoSummons } from './senses/hearing.ts';
import { isNoInquiry } from './senses/inquiry.ts';
import { isNoEnactment, isNoLaw } from './senses/law.ts';
import { isNoLawsuit } from './senses/lawsuit.ts';
import { isNoDivestiture, isNoOrder } from './senses/order.ts';
import { isNoRestriction } from './senses/restriction.ts';
import { isNoWarning } from './senses/warning.ts';
import type { Beside } from './senses/beside.ts';

/**
 * Whether the words of a term mean something else by what stands beside them: “looking at every option” and « renforcer ses contrôles » are no inquiries, « s’y est tenu » no duty, « exclu du
 * périmètre » and « suspendu de ses fonctions » strike no company, « doit 90 millions » is what somebody owes, “the deal must still be approved” tells no
 * company to do anything.
 */
export function hasOtherSense(hit: Hit, scene: Scene): boolean {
  const { start, end, term } = hit;
  const { text, start: from } = scene;
  if (term.frame === 'noun' && OPENS_THE_WAY.test(text.slice(Math.max(0, start - from - 90), start - from)))
    return true;
  if (
    term.frame !== 'noun' &&
    !scene.inTitle &&
    IMPERATIVE.test(text) &&
    BARE.test(text.slice(start - from, end - from))
  )
    return true;
  return (
    OTHER_SENSES[term.type]?.({
      hit,
      scene,
      words: text.slice(start - from, end - from),
      before: text.slice(Math.max(0, start - from - 90), start - from),
      rest: text.slice(end - from, end - from + 60)
    }) ?? false
  );
}

/** “Ban A from owning both, order B to sell, and see what happens”: what a writer would have done. */
const IMPERATIVE =
  /^["«\s]*(?:Ban|Order|Break|Force|Make|Stop|Let|Split|Fine|Tax|Block|Tell|Take|Strip|Forbid)\s(?!(?:by|says?|said|is|was|has)\s)/u;
const BARE =
  /^(?:ban|order|break|force|make|stop|split|fine|block|tell|strip|forbid|require|take)(?!\p{L})/iu;

/** « ouvre la voie à une amende », “paves the way for an EU fine”: none yet. */
const OPENS_THE_WAY =
  /(?<!\p{L})(?:ouv(?:re|rent|rant|ert|rait|rir)\s(?:ainsi\s|donc\s)?(?:la\s(?:voie|porte)|le\schemin)\s(?:à|aux?)\s|(?:pav|clear|open)(?:e[sd]?|s|ed|ing)?\s(?:the\s|up\sthe\s)?(?:way|door|path)\s(?:for|to)\s)(?:[^\s,;:.]+\s){0,4}$/u;

const OTHER_SENSES: Partial<Record<ActionType, (beside: Beside) => boolean>> = {
  investigation_opened: isNoInquiry,
  order: isNoOrder,
  fine: isNoFine,
  law_proposed: isNoLaw,
  law_enacted: isNoEnactment,
  restriction: isNoRestriction,
  ban: isNoBan,
  restructuring_order: isNoDivestiture,
  hearing: isNoHearing,
  summons: isNoSummons,
  lawsuit: isNoLawsuit,
  warning: isNoWarning
};
