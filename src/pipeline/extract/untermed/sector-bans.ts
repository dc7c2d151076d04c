import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { UnnamedStruck } from './unnamed-firms.ts';
import { leadOf } from './unnamed-firms.ts';

/**
 * News of what nobody may sell, offer or do any longer: “Short selling will be prohibited again from Monday”, “Online games played for money are now
 * illegal in India”. In the lead of an English text, where the day that it begins or « now » says that it is news; not what a plan or a bill would bring.
 */
export function findSectorBans(
  { text, language, bodyStart }: Clipping,
  reader: SceneReader
): UnnamedStruck[] {
  if (language !== 'en') return [];
  return leadOf(text, bodyStart, reader).flatMap((scene) => {
    const hit = scene.inTitle ? null : banIn(scene);
    return hit === null ? [] : [{ scene, hit }];
  });
}

function banIn(scene: Scene): UnnamedStruck['hit'] | null {
  const found = BANNED.exec(scene.text);
  const words = found?.groups?.words;
  if (!found || words === undefined || UNSURE.test(scene.text)) return null;
  if (BILL.test(scene.text) && !ENACTED.test(scene.text)) return null;
  const start = scene.start + found.index + found[0].lastIndexOf(words);
  if (scene.companies.some((mention) => mention.start < start)) return null;
  const behind = scene.text.slice(start - scene.start + words.length);
  if (!/(?<!\p{L})now\s/u.test(words) && !BEGINS.test(behind)) return null;
  const end = start + words.length;
  const term = unwrittenTerm({
    type: 'ban',
    language: 'en',
    frame: 'passive',
    needs: new Set(),
    words: 'nobody may'
  });
  return { term, start, end, verbEnd: end, agentWord: null };
}

const BANNED =
  /^[^;:?]{3,110}?\s(?<words>(?:will be|will become|is to be|are to be|become|becomes|became|is|are|was|were|has been|have been)\s(?:(?:now|again|also|once more|effectively)\s){0,2}(?:illegal|banned|prohibited|outlawed|forbidden|off[ -]limits|against the law))(?!\p{L})/u;
const BEGINS =
  /^[^;:]{0,60}?\s(?:from|as of|starting|beginning|effective|since|on)\s(?:(?:next|this)\s)?(?:midnight|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|January|February|March|April|May|June|July|August|September|October|November|December|next\s)/u;
const UNSURE =
  /(?<!\p{L})(?:could|would|may|might|should|if|unless|plans?|planned|planning|proposals?|proposed|proposes|draft|consider\p{L}*|want\p{L}*|urge\p{L}*|call\p{L}*|demand\p{L}*|campaign\p{L}*|threat\p{L}*|not|never|already)(?!\p{L})/iu;
const BILL = /(?<!\p{L})bill(?!\p{L})/iu;
const ENACTED = /(?<!\p{L})(?:assent|signed|enacted|adopted|came into force|took effect)(?!\p{L})/iu;
