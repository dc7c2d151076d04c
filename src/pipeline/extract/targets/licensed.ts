import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';

/** Whoever a licence was for that is taken away: “revoked licences that had allowed A and B to supply it”, “suspended the permits under which A runs cars”, « a retiré les licences qui permettaient à A de ». */
export function licensedIn({ term, end }: Hit, scene: Scene): Mention[] {
  if (!TAKEN_AWAY.has(term.type)) return [];
  const begin = Math.max(scene.start, end - WORD);
  const lead = ALLOWING.exec(scene.text.slice(begin - scene.start, end - scene.start + LEAD));
  if (!lead) return [];
  const from = begin + lead.index + lead[0].length;
  const holders = scene.companies.filter(({ start }) => start >= from);
  return holders[0]?.start === from ? listFrom(scene, holders) : [];
}

const TAKEN_AWAY: ReadonlySet<string> = new Set(['ban', 'restriction']);
/** Characters of the word for it, and of what stands between it and whoever had it. */
const WORD = 16;
const LEAD = 60;
const ALLOWING =
  /(?<!\p{L})(?:licen[cs]es?|permits?|approvals?|authori[sz]ations?|waivers?|exemptions?|autorisations?|permis|agréments?|dérogations?)(?:\s(?:that|which|qui)\s(?:(?:had|have|has|once|still|avai(?:t|ent))\s)?(?:let|allow(?:ed|s)?|permit(?:ted|s)?|enabled|permis|autoris(?:é|ait|aient|ent)|permet(?:tait|taient|tent)?)|\s(?:under|with|on|sous|en vertu|grâce)\s(?:which|d(?:e\slaquelle|uquel)|laquelle|lequel|à laquelle)|\s(?:letting|allowing|permitting|enabling|permettant|autorisant))\s(?:à\s|aux?\s)?(?:the\s|l')?/u;
