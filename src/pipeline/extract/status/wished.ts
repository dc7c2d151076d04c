import { isLaw } from '../terms/action-terms.ts';
import { membersIn, privatePeopleIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import type { Governing } from './governing.ts';
import { isSecondVerb } from './own-verb.ts';

/** “Campaigners want regulators to fine”, « des élus veulent interdire »: it is no authority that plans it. */
export function isWished(hit: Hit, scene: Scene, { opening, clause, governing, words }: Governing): boolean {
  // “The FTC, which lawmakers had asked to act, opened”: the verb of whoever stands before the aside.
  if (
    hit.term.frame !== 'noun' &&
    (isSecondVerb(governing, words, hit.term.language) || BEHIND_ASIDE.test(opening + words))
  )
    return false;
  const from = scene.start + opening.length - clause.length;
  // « Des députés exigent l’interdiction d’A »: the verb of the term itself.
  const asks = hit.term.frame !== 'noun' && /^(?:order|investigation_opened)$/.test(hit.term.type);
  const at = (asks ? hit.verbEnd : hit.start) - scene.start;
  return (
    [...privatePeopleIn(scene), ...membersIn(scene)].some(
      ({ end }) => end >= from && end <= hit.start && WISHES.test(scene.text.slice(end - scene.start, at))
    ) ||
    (!isLaw(hit.term.type) &&
      membersIn(scene).some(
        ({ end }) =>
          end >= from &&
          end <= hit.start &&
          PROPOSES.test(scene.text.slice(end - scene.start, hit.start - scene.start))
      ))
  );
}

/** « Le sénateur propose de »: what a single member puts forward is no more than a wish, unless it is a bill. */
const PROPOSES = /^\s(?:[^\s,;:]+\s){0,3}propos(?:e|ent|ait|é|es|ed|ing)\s(?:to|de|d')/u;

/** What people without office and single members of a parliament want. */
const WISHES =
  /^\s(?:\S+\s){0,3}(?:want|wants|wanted|veut|veulent|voudrai\p{L}+|hope|hopes|hoped|push|pushes|pushed|militent|militaient|bataillent|poussent|poussaient|souhaitent|aimeraient|call|calls|called|urge|urges|urged|demand|demands|demanded|demandent|réclament|exigent|plaident|ask|asks|asked)(?![\p{L}])/u;

/** Right before the verb of whoever stands before the aside. */
const BEHIND_ASIDE =
  /, (?:which|who|whom|que|qu') ?[^,;]*, (?:(?:has|have|had) )?(?:(?:\p{L}+ly|also|now|then) )?(?:\p{L}+ed|sued|told|began|took)(?! [^,]*,)(?: .*)?$|, (?:que|qu'|qui|dont|laquelle) ?[^,;]*, (?:(?:l')?(?:a|ont) )[^,]*$/u;
