import type { Hit } from './hits.ts';
import { subjectAhead } from './subject-ahead.ts';
import type { Scene } from '../scene.ts';

/**
 * “after the company cut off British visitors”, “Telegram shut down its service”: a form that is past and participle alike, right behind a firm and
 * with an object of its own, is done by it, and not to it. So is what a sentence opens with and says of the company of its main clause.
 */
export function isDoneByIt(hit: Hit, scene: Scene): boolean {
  const { term, start, end } = hit;
  if (isOfSubjectAhead(hit, scene)) return true;
  if (term.frame !== 'passive' || term.language !== 'en') return false;
  const { start: from, text, companies } = scene;
  if (!OBJECT.test(text.slice(end - from))) return false;
  const before = text.slice(0, start - from);
  return FIRM.test(before) || companies.some((mention) => ADVERBS.test(before.slice(mention.end - from)));
}

const ADVERBS = /^\s(?:(?:has|had|then|also|later|itself|since|already|voluntarily|temporarily)\s){0,2}$/u;
const FIRM =
  /(?<!\p{L})(?:the|this)\s(?:[\p{L}-]+\s)?(?:company|firm|group|giant|platform|site|service|start-?up|retailer|carmaker|bank|airline|app|operator)\s(?:(?:has|had|then|also|later|itself)\s){0,2}$|(?<!\p{L})(?:it|they)\s(?:(?:has|had|then|also|later)\s){0,2}$/iu;
const OBJECT =
  /^\s(?:(?:its|their|his|her)\s|(?:all\s|some\s|most\s|the\s)?(?:\p{L}+\s){0,2}(?:users?|customers|visitors|clients|subscribers|viewers|members|sellers|merchants|drivers|access|accounts|services?|websites?|sites?|apps?|servers?|production|supplies)(?!\p{L}))/u;

/** « Parce qu’elle imposait ses annonces à tous, A s’est vu réclamer », “When it banned the app, A”; but “Because it was fined, A”. */
function isOfSubjectAhead(hit: Hit, scene: Scene): boolean {
  const acts = hit.term.frame === 'active' || hit.term.frame === 'verb';
  if (!acts || SUFFERS.test(scene.text.slice(0, hit.start - scene.start))) return false;
  return subjectAhead(hit, scene)?.kind === 'company';
}

const SUFFERS =
  /(?<!\p{L})(?:was|were|is|are|been|being|be|est|sont|était|étaient|été|fut|sera)\s(?:\p{Ll}+\s)?$/u;
