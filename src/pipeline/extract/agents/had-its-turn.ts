import type { Span } from '../../types.ts';
import type { Scene } from '../scene.ts';

/** « Après la CNIL en 2022, c’est au tour de l’autorité néerlandaise de », “After the FTC, it is now Japan’s turn to”: whoever stands behind « après » has acted before, and does not now. */
export function hadItsTurn({ start: from, text }: Scene, { start, end }: Span): boolean {
  return AFTER.test(text.slice(0, start - from)) && ITS_TURN.test(text.slice(end - from, end - from + 120));
}

const AFTER =
  /^[«"\s]*(?:[^,;:.]{2,40}\s)?(?:[Aa]près|[Aa]fter)\s(?:[^,;:.]{1,60}(?:,|\s(?:et|and))\s)?(?:(?:la|le|les|the|celle de|celui de|that of)\s|l')?$/u;
const ITS_TURN =
  /^[^;:.]{0,60},\s(?:(?:c'(?:est|était|fut)|voici|voilà|ce fut|it\s(?:is|was))\s(?:now\s|then\s|maintenant\s|désormais\s|ensuite\s)?(?:(?:au|le)\stour\s|the\sturn\s|[^,;:.]{2,40}'s\sturn)|[^,;:.]{2,60}'s\sturn)/u;
