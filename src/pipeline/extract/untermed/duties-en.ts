import type { ActionType } from '../../../lib/schema.ts';
import type { DutyGrammar, DutyKind } from './duties.ts';
import { createSearch } from '../text/search.ts';

const ALLOWED =
  'allowed|permitted|entitled|authori[sz]ed|licen[sc]ed|able|free|welcome|cleared|eligible|empowered';
const FORBIDDEN = 'forbidden|prohibited|precluded|enjoined|restrained|disqualified';
const OBLIGED =
  'required|obliged|obligated|bound|compelled|duty-bound|mandated|ordered|told|directed|instructed|commanded|forced|made|sentenced|summoned';
const TIME =
  '(?:(?:until|till)\\s(?:\\S+\\s){1,6}?|(?:only\\s|just\\s|up to\\s)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|ninety|\\d+|a further|another)[\\s-](?:[a-z]+[\\s-])?(?:hours?|days?|weeks?|months?|years?|fortnight)(?:\\s(?:from|after|of)\\s(?:\\S+\\s){0,3}?\\S+)?\\s)';
const DUTY = '(?:obligation|duty|order|orders|instruction|instructions|responsibility)';

const AROUND =
  "is|are|was|were|be|been|being|has|have|had|having|will|shall|would|now|also|then|still|first|instead|therefore|thus|today|henceforth|once again|again|too|both|all|each|not|never|no|finally|thereby|from now on|as well|left|given|granted|with|under|an?|gets|got|faces|it|n't";
const ADVERB = `(?:${AROUND}|\\p{Ll}+ly)`;

const DONE_BY_COMPANIES =
  'hand|give|provide|supply|share|disclose|reveal|publish|post|display|show|label|mark|flag|tell|inform|notify|alert|report|register|store|keep|retain|locali[sz]e|delete|erase|wipe|purge|destroy|scrub|remove|take|pull|withdraw|recall|stop|cease|halt|suspend|end|desist|refrain|block|filter|restrict|open|unlock|allow|let|permit|enable|treat|separate|appoint|name|designate|hire|employ|reclassify|reinstate|restore|rehire|readmit|repay|refund|compensate|reimburse|contribute|change|amend|modify|rewrite|alter|adapt|adjust|fix|correct|repair|replace|rectify|verify|check|submit|comply|conform|drop|abandon|scrap|lift|lower|put|install|introduce|implement|bring|clean|close|shut|leave|return|align|interconnect|grant|licen[sc]e|host|transfer|move|audit|scan|moderate|preserve|freeze|secure|protect|encrypt|undo|revise|review|overhaul|switch|disable|deactivate|detach|decouple|untie|unblock|process|translate|guarantee|ensure|make|set|sign|collect|cooperate|list|delist|dismantle|evict|vacate|cancel|void|answer(?= the| its)|list';
const DOES = new RegExp(`^(?:${DONE_BY_COMPANIES})$`, 'u');

/** What a company has to do whether or not anybody tells it to. */
const UNORDERED =
  /^(?:be|have|had|convince|persuade|win|wait|await|compete|choose|decide|face|hope|find|learn|live|contend|reckon|deal|cope|earn|grow|know|think|see|understand|do|remain|become|work|try|continue|go|come|say|get|look|stand|fight|defend|rely|expect|rethink|resolve|settle|negotiate|appear|testify|attend|pay|cough|fork|shell|stump|fear|worry|count|need|want|like|hold|play|take part|catch|meet|improve|answer|persevere|prevail|absorb|bear|suffer|survive|overcome|spend|budget|prepare|brace|figure|juggle|weigh|navigate|balance|raise)$/u;

const SPLITS =
  /^(?:sell|divest|spin|split|separate|unwind|dispose|shed|offload|hive|carve|break|demerge|unbundle|give|part|surrender|relinquish|cede|let|reduce|cut|exit|transfer|float)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:stakes?|shares|holdings?|shareholding|arms?|units?|business(?:es)?|divisions?|subsidiar(?:y|ies)|brands?|assets|operations|ownership|control|exchange|chrome|branches|stores|plants?|airlines?|joint venture|merger|deal|acquisition|purchase)(?!\p{L})/u;
const LIMITS =
  /^(?:limit|cap|halve|ration|confine|curb|slow|throttle|scale back|cut back|(?:seek|obtain|apply|get|ask|secure|request)(?!\p{L})[^.;]{0,30}(?:licen[sc]es?|permission|approval|authori[sz]ation|permits?|consent|clearance)|(?:keep|stay|remain|hold)(?!\p{L})[^.;]{0,40}(?:below|under|within|off|out of|away)(?!\p{L}))/u;
const WITHIN =
  /(?<!\p{L})(?:raise|boost|more than|above|beyond|exceed|over \d|new (?:\p{L}+ )?(?:customers|clients|users|accounts|members|drivers|stores|games|titles|deposits)|onboard|grow|expand|increase|unless|without (?:(?:an?|the) )?(?:\p{L}+ )?(?:licen[sc]e|permission|approval|consent|permit)|between|at night|minors|children|under-\d\d|teenagers|government (?:phones|devices|networks)|bonus(?:es)?|dividends?)(?!\p{L})/u;

/** How English tells what a company has to do. */
export const DUTIES_EN: DutyGrammar = {
  anchor: createSearch(
    new RegExp(
      `(?<!\\p{L})(?:would\\s(?:also\\s|now\\s)?have\\sto|should|must(?:\\sno\\slonger|\\snot|\\sonly|\\snow|\\salso)?|(?:may|can)\\s(?:not|no\\slonger|only|now\\sonly)|cannot|(?:has|have|had|need|needs)\\sto|(?:is|are)\\s(?:not\\s)?to|(?:${OBLIGED})\\sto|${DUTY}\\sto|(?:has|have|had|left\\swith|given|granted)\\s(?:now\\s)?${TIME}to|(?:not|no\\slonger|only)\\s(?:now\\s)?(?:be\\s)?(?:${ALLOWED})\\sto|(?:${FORBIDDEN})\\s(?:from|to)|right\\sto)(?!\\p{L})`,
      'iu'
    )
  ),
  kindOf(gap, anchor, after) {
    if (/^(?:may|can)\s(?:now\s)?only$|^must only$|^only\s/iu.test(anchor)) return 'only';
    const isNot =
      /^(?:may|can|must)\s(?:not|no)|^cannot|^(?:not|no longer)\s|\snot\sto$/iu.test(anchor) ||
      new RegExp(`^(?:${FORBIDDEN})`, 'iu').test(anchor);
    if (/right\sto$/iu.test(anchor)) return LOST.test(gap) ? 'mustNot' : null;
    if (isNot) return NOT_ONLY.test(after) ? null : 'mustNot';
    if (/(?:^|\s)(?:not|never|no|would|n't)(?:\s|$)/iu.test(gap) || /^\s(?:not|never)\s/u.test(after))
      return null;
    if (/^(?:may|can)/iu.test(anchor)) return null;
    return 'must';
  },
  reported: /^(?:would|should)/iu,
  decidedThat:
    /(?<!\p{L})(?:ruled|decided|held|decreed|determined|ordered|ruling|deciding|rules|decides)(?:\s(?:on|in|this|last)?\s?\p{L}+){0,2}?\sthat\s[^;:.]*$/iu,
  gap: new RegExp(
    `^(?:'s(?:\\s[\\p{Ll}-]+){1,3}|\\s(?:and|or)\\s(?:its|the|other)(?:\\s[\\p{L}-]+){1,4})?(?:,\\s[^,;:]{1,80},)?(?:\\s(?:${AROUND}|\\p{Ll}+ly|lost|loses|the|no\\slonger))*\\s$`,
    'u'
  ),
  reversed: createSearch(
    /(?<!\p{L})(?:it\s(?:now\s)?(?:falls|is\sup|will\sfall|is\sincumbent|is\sthe\sduty)\s(?:to|on|upon|of)|(?:an?|the)\s(?:obligation|duty|order|instruction|command)\s(?:on|for|to|upon)|(?<not>(?:no\smore\s[^.;,]{1,30}|an?\s(?:ban|prohibition)\s)(?:for|on)))\s/iu
  ),
  reference: new RegExp(
    `(?:^|[,;:«"]\\s?|\\s(?:that|and|but|which|ruling|so)\\s)(?<said>(?:it|they|both|each|the\\stwo|(?:the|this|its)(?:\\s[\\p{L}-]+){1,3}?))(?:,\\s[^,;:]{1,60},)?(?:\\s${ADVERB})*\\s$`,
    'iu'
  ),
  deed: /^(?:,\s[^,;:]{2,60},|\s(?:within|by|until|before|from)\s[^,;:]{2,30},|\s(?:also|now|then|again|even|either|first|instead|immediately|permanently|itself|all)(?=\s)|\s\p{Ll}+ly(?=\s))*\s(?:be\s(?:made\sto\s|forced\sto\s))?(?<verb>\p{Ll}+)(?!\p{L})[^.;]{0,100}/u,
  unsure:
    /(?<!\p{L})(?:whether|if|unless|could|might|should|propos\p{L}+|draft|consider\p{L}*|asked|asks|wants?|wanted|urg\p{L}+|call(?:s|ed)? (?:for|on)|demand\p{L}*|argu\p{L}+|claims?|claimed|hopes?|fears?|expects?|believes?|insist\p{L}*|suggest\p{L}*|recommend\p{L}*|denie[sd]|warn(?:s|ed)?|plans?|bill|law|laws|act)(?!\p{L})[^,;]*$/iu,
  typeOf(kind, deed, verb, firm): ActionType | null {
    const done = deed.slice(deed.indexOf(verb));
    if (kind === 'only') return /^(?:be|hope|dream|imagine|guess)$/u.test(verb) ? null : 'restriction';
    if (kind === 'mustNot') return forbids(done, verb);
    if (SPLITS.test(done)) return 'restructuring_order';
    if (LIMITS.test(done)) return 'restriction';
    if (UNORDERED.test(verb)) return null;
    return firm || DOES.test(verb) ? 'order' : null;
  },
  words: { must: 'duty', mustNot: 'no longer allowed', only: 'only allowed' } satisfies Record<
    DutyKind,
    string
  >
};

const LOST = /(?:lost|loses|no\s(?:longer\s)?|not\s|denied)\s?(?:\p{L}+\s){0,2}$/iu;
const NOT_ONLY = /^\s(?:only|just|merely)\s/iu;

/** “may no longer punish suppliers”: told how to treat others, it stays in business. */
const HOW_IT_DEALS =
  /^(?:punish|penali[sz]e|discriminate|retaliate|favou?r|prefer|charge|force|oblige|compel|coerce|pressure|lean|threaten|lock|tie|bundle|demand|hinder|deter|discourage|deduct|mislead|delist|prevent\s(?:\p{Ll}+\s)?(?:developers|merchants|sellers|suppliers|customers|users|rivals|drivers|restaurants|hotels|retailers|dealers)|(?:require|ask|stop|forbid|bar)\s(?:\p{Ll}+\s)?(?:developers|merchants|sellers|suppliers|customers|users|rivals|drivers|restaurants|hotels|retailers|dealers|partners|shops))(?!\p{L})/u;

/** What a company may or can no longer do without anybody's forbidding it. */
const NOT_FORBIDDEN =
  /^(?:be|have|count|rely|afford|ignore|hide|escape|avoid|claim|expect|hope|say|know|see|keep|continue|win|pretend|deny|complain|trust|recruit|find|meet|compete|match|fear|worry|explain|wait|stand|do|go|guarantee|rule|exclude|happen|matter|need|like|want|think|feel|believe|understand|help|stop|prevent|blame|resist|prove|justify|appeal|survive|live|cope)$/u;

function forbids(done: string, verb: string): ActionType | null {
  if (
    /^be (?:available|sold|offered|used|downloaded|imported|marketed|distributed|installed|shown|broadcast|renewed|supplied|traded|listed|operated)(?!\p{L})/u.test(
      done
    )
  )
    return 'ban';
  if (HOW_IT_DEALS.test(done)) return 'order';
  if (NOT_FORBIDDEN.test(verb)) return null;
  return WITHIN.test(done) ? 'restriction' : 'ban';
}
