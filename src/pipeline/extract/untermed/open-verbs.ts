import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping, Mention } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/** An action told by what follows a company's name: “*verb* A to do”, “*verb* A from doing”, “*verb* whether A did”. */
export interface OpenVerb {
  scene: Scene;
  hit: Hit;
}

/**
 * What somebody does to a company whatever the verb, where the sentence's build says what it is: an infinitive behind the name is what
 * it has to do, “from doing” what it must not, « whether » and « si » before it what is looked into. `mentions` are the clipping's names.
 */
export function findOpenVerbs(
  { text, language }: Clipping,
  mentions: readonly Mention[],
  reader: SceneReader
): OpenVerb[] {
  const read = language === 'fr' ? inFrench : inEnglish;
  return mentions
    .filter(({ kind }) => kind === 'company')
    .flatMap((mention): OpenVerb[] => {
      const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
      const after = text.slice(mention.end, mention.end + REACH);
      const told = read(before, after);
      if (told === null) return [];
      const start = mention.start - before.length + told.at;
      const scene = reader.at(start);
      if (scene.end <= mention.start || !scene.companies.includes(mention)) return [];
      const opening = scene.text.slice(0, start - scene.start);
      // “could order A to”: what stands for the verb may be an auxiliary.
      const governing = scene.text.slice(0, mention.start - scene.start);
      if (told.verb === 'decided' || UNSURE.test(governing) || OF_DOING.test(opening)) return [];
      const term = unwrittenTerm({
        type: told.type,
        language: language === 'fr' ? 'fr' : 'en',
        frame: 'active',
        needs: new Set(['agent', 'target', 'acting']),
        words: `open verb: ${told.verb}`
      });
      const end = start + told.verb.length;
      return [{ scene, hit: { term, start, end, verbEnd: end, agentWord: null } }];
    });
}

const REACH = 60;

const TO_DO = /^(?:'s(?:\s[\p{L}-]+){1,3}?)?\s(?:not\s)?to\s(?:\p{Ll}+ly\s)?\p{Ll}{2,}/u;
/** “rejected A's bid to dismiss a suit”: what A wants to do. */
const WISH =
  /^'s?\s(?:[\p{L}-]+\s){0,2}(?:bid|attempt|effort|request|motion|appeal|petition|plan|offer|move|right|ability|decision|refusal|failure|promise|pledge)s?\sto\s/u;

interface Told {
  type: ActionType;
  verb: string;
  at: number;
}

function inEnglish(before: string, after: string): Told | null {
  // “had A delete the data”: somebody made it do so.
  if (MADE_TO_DO.test(after)) {
    const had = EN_HAD.exec(before);
    if (had) return { type: 'order', verb: 'had', at: had.index };
  }
  if (!WISH.test(after) && TO_DO.test(after)) return verbOf('order', EN_VERB, before, EN_NO_ORDER, MISHAP);
  if (/^(?:'s(?:\s[\p{L}-]+){1,3}?)?\sfrom\s\p{Ll}+ing(?!\p{L})/u.test(after))
    return verbOf('ban', EN_VERB, before, EN_NO_BAN, MISHAP);
  return verbOf('investigation_opened', EN_WHETHER, before, EN_NO_DOUBT);
}

function inFrench(before: string, after: string): Told | null {
  if (
    /^\s(?:de\s|d')(?:ne\s(?:pas|plus)\s)?(?:\p{Ll}+ment\s)?(?:(?:se|lui|leur|y|en|les|la|le)\s|s'|l')?\p{Ll}{2,}(?:er|ir|re)(?!\p{L})/u.test(
      after
    )
  )
    return verbOf('order', FR_VERB, before, FR_NO_ORDER);
  return verbOf('investigation_opened', FR_WHETHER, before);
}

function verbOf(type: ActionType, pattern: RegExp, before: string, ...none: RegExp[]): Told | null {
  const found = pattern.exec(before);
  const verb = found?.groups?.verb;
  if (!found || verb === undefined || none.some((one) => one.test(verb))) return null;
  return { type, verb, at: found.index + found[0].indexOf(verb) };
}

const EN_VERB =
  /(?<!\p{L})(?<verb>\p{Ll}{3,}(?:\s(?:on|upon|off|down))?)\s(?:the\s)?(?:\p{Ll}[\p{L}-]+\s){0,2}$/u;
const EN_NO_ORDER =
  /^(?:jur(?:y|ies|ors?)(?!\p{L})|(?:high|federal|supreme|district|regional|court|courts)(?!\p{L})|(?:airlines?|watchdogs?|lawsuits?|hobbl\p{L}*|regulators?|makers?|banks?|firms?|compan(?:y|ies)|groups?|giants?|units?|retailers?|discussions|talks|negotiations|contacts?|dialogue|meetings?|agreements?|contracts?|partnerships?)(?!\p{L})|allow|permit|let|authori[sz]|help|enabl|invit|encourag|urg|ask|want|expect|lik|believ|trust|clear|approv|caus|lead|led|prompt|show|find|found|consider|deem|and|or|of|for|from|with|by|to|as|than|at|in|like|including|between|against|into|over|about|under|that|which|while|when|until|after|before|because|give|gave|given|offer|accus|alleg|claim|suspect|sa|tell|told|promis|back|support|need|appeal|call|rel(?:y|ied)|look|wait|turn|listen|point|compar|prefer|beat|push|press|propos|seek|sought|threaten|plan|get|got|leav|left|bring|brought|tak|took|has|have|had|is|was|are|were|will|would|must|may|can|join|us|pay|paid|owe|sell|sold|mov|sent|send|hop|fail|continu|start|beg|lobb|help|(?:un)?willing|reluctant|unable|ready|likely|unlikely|keen|eager|due|decision|refusal|attempt|effort|bid|power|dismiss|reject|thr[eo]w|overturn|quash|revers|annul|uphold|upheld|grant|den(?:y|i))/u;
const EN_NO_BAN =
  /^(?:would|will|could|may|might|must|bid|attempt|effort|buy|bought|purchas|import|mov|shift|differ|remov|transfer|switch|defect|ask|hear|heard|learn|protect|sav|rescu|shield|profit|benefit|emerg|come|came|return|and|or|of|for|from|with|by|to|as|than|at|in|like|including|between|against|into|over|about|under|that|which|deter|discourag|dissuad)/u;
/** “The storm stopped A from flying”, “a strike forced A to cancel flights”: nobody’s command. */
const MISHAP =
  /^(?:strikes?|outages?|storms?|fires?|floods?|blaze|walkouts?|shutdown|shortages?|pandemic|blackouts?|war|crash|hack|attacks?|cyberattack|failures?|glitch|delays?|losses|costs|prices|protests?|weather|drought)(?!\p{L})/u;
const EN_HAD = /(?<!\p{L})had\s(?:the\s)?(?:\p{Ll}[\p{L}-]+\s){0,2}$/u;
const MADE_TO_DO =
  /^\s(?:delete|erase|wipe|purge|destroy|remove|pull|withdraw|recall|stop|halt|suspend|publish|disclose|change|rewrite|amend|correct|refund|repay|reimburse|compensate|hire|reclassify|reinstate|lower|open|close|shut|drop|scrap|restore|replace|repair|label|submit)\s\p{L}/u;
const EN_WHETHER =
  /(?<!\p{L})(?<verb>\p{Ll}{3,})\s(?:(?:into|to|out|at|up)\s)?(?:(?:see|establish|determine|find out|learn|know|ascertain)\s)?(?:whether|if)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}?$/u;
const EN_NO_DOUBT =
  /^(?:decid|consider|weigh|ponder|mull|say|said|ask|wonder|debat|discuss|disclos|comment|tell|told|know|unclear|clear|sure|certain|doubt|even|and|or|but|only|matter|regardless|rule|rul|announc|confirm|car|mind|argu|fine|pay|happen|what|not|worse|better|as|face|threaten|warn|vote|conclud|predict|specif|indicat|declin|refus|reveal|question|issue|over|about|on|see)/u;

const FR_VERB = /(?<!\p{L})(?<verb>\p{L}{3,})\s(?:(?:à|au|aux)\s)?(?:l'|la\s|le\s)?(?:\p{Ll}+\s){0,1}$/u;
const FR_NO_ORDER =
  /^(?:perme|échou|renonc|dispens|exon[èé]r|exempt|lib[èé]r|reproch|accus|soupçonn|propos|prom|sugg|recommand|évit|autoris|donn|invit|aid|demand|conseill|encourag|incit|pouss|amen|amèn|offr|lou|félicit|remerci|blâm|suspect|convain|persua|condamn|menac|de|du|des|pour|par|avec|contre|sur|chez|et|ou|que|qui|dans|en|vers|entre|selon|comme|sans|sous|après|avant|lors|face|grâce|quant|laiss|accord|cherch|tent|essa|aur|est|sont|voul|veu|souhait|appel|exhort|press|suppli|pri(?!v)|empêch|projet|droit|volonté|offre|possibilité|filiale|patron|fondat|dirigeant|propriétaire|concurrent|rival|groupe|réseau|plate|société|géant|moteur|messagerie|application|rejoin|vis|charg(?!e)|permis|décision|choix|refus|capacité|façon|manière|intention|plan|tour|temps|obligation|coût|prix|un|une|les|la|le)/iu;
const FR_WHETHER =
  /(?<!\p{L})(?<verb>savoir|établir|déterminer|vérifier|vérifi(?:e|ent)|examin(?:e|ent)|étudi(?:e|ent))\ssi\s(?:l'|la\s|le\s)?(?:\p{Ll}+\s){0,2}$/u;

/** “on suspicion of rigging A’s price to”: a verb that nobody is the subject of. */
const OF_DOING = /(?<!\p{L})(?:of|for|by|in|after|before|without|pour|de|sans|après)\s$/u;

const UNSURE =
  /(?<!\p{L})(?:may|might|could|would|should|if|plans?|planned|wants?|wanted|seeks?|sought|calls?|called|urg\p{L}+|ask(?:s|ed)|threat\p{L}*|propos\p{L}*|bill|law|act|refus\p{L}*|declin\p{L}*|not|never|ought|power|consider\p{L}*|weigh\p{L}*|mull\p{L}*|short\sof|close\sto|rul(?:ed|es)\sout|unlikely|likely|expected|hesit\p{L}*|avoid\p{L}*|question\sof|sp(?:oke|eaks?|oken)\sof|talk\p{L}*\s(?:of|about)|instead\sof|hésit\p{L}*|failli|pourrai\p{L}*|pourra|peut|peuvent|demand\p{L}*|réclam\p{L}*|souhait\p{L}*|veut|veulent|menac\p{L}*|loi|si|texte|envisag\p{L}*)(?!\p{L})[^.;:]*$/iu;
