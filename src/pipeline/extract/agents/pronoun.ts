import type { Mention } from '../../types.ts';
import { ACTS_ON, pronounFor } from './agent-words.ts';
import { isSource } from './agent-places.ts';
import type { AntecedentFinder } from './antecedent.ts';
import { decisionActs } from './decision-acts.ts';
import { officesIn } from './offices.ts';
import { SECOND_VERB } from './second-verb.ts';
import type { Hit } from '../terms/hits.ts';
import { subjectAhead } from '../terms/subject-ahead.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/** Whom a pronoun before a verb means, and the sentence that names it. */
type PronounReader = (
  hit: Hit,
  scene: Scene,
  voice: Voice,
  reader: SceneReader
) => { mention: Mention; scene: Scene } | null;

/** How many sentences back the authority may have been named last. */
const MEMORY = 4;

/**
 * Returns a function that tells whom “It ordered A to” means: the authority of the sentence before, the one that this speaks of in
 * general words (“…, the regulator found”), or, where the verb strikes the company itself, so that the company is not the one who does it, the
 * last that a sentence before has named. In what a sentence opens with it is the subject of its main clause.
 */
export function createPronounReader(antecedentOf: AntecedentFinder): PronounReader {
  return (hit, scene, voice, reader) => {
    const ahead = voice === 'active' ? subjectAhead(hit, scene) : null;
    if (ahead?.kind === 'authority') return { mention: ahead, scene };
    const named = pronounFor(hit, scene, voice, reader);
    const opening = scene.text.slice(0, hit.start - scene.start);
    const isDecision = decisionActs(opening);
    const acts = isDecision || PRONOUN.test(opening) || (SECOND_VERB.test(opening) && ACTS_ON.test(opening));
    if (named || voice !== 'active' || !acts) return named;
    const struck = struckBy(hit, scene);
    const goesOn = isDecision || struck !== null || AS_WELL.test(scene.text);
    let told = reader.before(scene);
    for (let i = 0; told !== null && i < MEMORY; i++, told = reader.before(told)) {
      const mention = spokenOf(told, reader) ?? (i > 0 || isDecision ? actedIn(told) : null);
      if (mention) return { mention, scene: reader.at(mention.start) };
      // “A said it would appeal. It accused B”: A did.
      if (!goesOn || (!isDecision && struck !== null && isAboutAnother(told, struck))) return null;
    }
    const next = isDecision ? reader.after(scene) : null;
    const mention = next && actedIn(next);
    return mention && { mention, scene: reader.at(mention.start) };
  };

  /** The authority that general words of a sentence mean which say who does or says what it tells. */
  function spokenOf(told: Scene, reader: SceneReader): Mention | null {
    const office = officesIn(told).findLast(
      ({ start, end }) =>
        LEADS.test(told.text.slice(0, start - told.start)) && ACTS.test(told.text.slice(end - told.start))
    );
    return office ? antecedentOf(office, told, reader) : null;
  }
}

function actedIn(told: Scene): Mention | null {
  return told.authorities.find((mention) => mention.kind === 'authority' && !isSource(told, mention)) ?? null;
}

/** The ids of companies that stand right behind the verb, or behind what is imposed on them; none for “the company”, “them”; null where it strikes something else. */
function struckBy({ verbEnd, end }: Hit, scene: Scene): readonly string[] | null {
  for (const at of [verbEnd, end]) {
    const behind = scene.text.slice(at - scene.start);
    const article = TO_WHOM.exec(behind)?.[0].length ?? -1;
    if (article < 0) continue;
    if (FIRM.test(behind.slice(article))) return [];
    const named = scene.companies.filter(({ start }) => start === at + article);
    if (named.length > 0)
      return scene.companies.flatMap(({ start, entity }) => (start >= at && entity) || []);
  }
  return null;
}

/** Whether a sentence begins with a company that is none of those struck. */
function isAboutAnother(told: Scene, struck: readonly string[]): boolean {
  const [first] = told.companies;
  const isSubject = first !== undefined && OPENS.test(told.text.slice(0, first.start - told.start));
  return isSubject && struck.length > 0 && !struck.includes(first.entity ?? '');
}

/** Before whoever a sentence opens with. */
const OPENS = /^[«"\s]*(?:the\s|la\s|le\s|l')?$/iu;
/** Right before the verb, or behind what says when or that it is one thing more: “In May it”, « En outre, elle lui ». */
const PRONOUN =
  /(?:^|[,;:]\s)[«"\s]*(?:(?:in|on|last|this|en|le|la|dans|par|also|separately|meanwhile|in addition|furthermore|moreover|then|enfin|puis|ensuite|de plus|par ailleurs|en outre)(?:\s[\p{L}\d]+){0,4},?\s)?(?:it|they|elles?|ils?)\s(?:(?:has|have|had|also|then|later|further|furthermore|additionally|separately|a|ont|avait|avaient|aussi|ensuite|également|en outre|de plus|par ailleurs|lui|leur)\s){0,3}(?:l')?$/iu;
/** “It ordered corrective measures as well”: beside what an authority has done before. */
const AS_WELL =
  /^[«"\s]*(?:it|they|elles?|ils?)\s(?:(?:has|have|had|a|ont|avait|lui|leur)\s)?(?:also|further|additionally|aussi|également|en outre)\s|\s(?:as well|too|in addition|en plus|de surcroît)[.;]?$/iu;
/** What may stand between the verb and whom it strikes. */
const TO_WHOM =
  /^\s(?:to\s|on\s|against\s|à\s|aux?\s|contre\s)?(?:the\s|both\s|la\s|le\s|les\s|l'|deux\s|trois\s)*/iu;
const FIRM =
  /^(?:it|them|lui|leur|(?:[\p{L}-]+\s){0,2}?(?:company|companies|firms?|group|retailer|platform|operator|airline|bank|lender|carmaker|app|sociétés?|entreprises?|groupes?|plateformes?|plate-formes?|enseigne|opérateurs?|banque|compagnies?|constructeur|filiales?))(?!\p{L})/iu;
/** Before whoever a sentence is about, or who says it behind what is said. */
const LEADS =
  /(?:^[«"\s]*|[,»"]\s|[,»"]\s(?:said|says|found|a|selon|according to|estime|conclut|explique|précise|relève|affirme)\s)(?:the\s|l[ae]\s|l')(?:[\p{Ll}-]+\s)?$/iu;
/** A verb behind an office, with its aside and adverbs; or the end of what is said. */
const ACTS =
  /^(?:,\s[^,;:]{2,60},)?(?:\s(?:also|then|later|a|avait|has|had|itself|lui-même|elle-même)){0,2}\s(?!(?:of|de|du|des)\s)[\p{L}']+|^[.»"]/iu;
