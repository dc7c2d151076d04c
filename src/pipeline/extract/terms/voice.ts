import type { Frame } from './action-terms.ts';
import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** Who does it stands before the term (`active`), or who suffers it does (`passive`, `subject`), or neither (`noun`). */
export type Voice = Exclude<Frame, 'verb' | 'none'>;

/** The voice of a term in its sentence; for a bare verb form it is read off its auxiliary and its surroundings. */
export function voiceOf(hit: Hit, scene: Scene): Voice {
  if (hit.term.frame === 'none') return 'noun';
  const before = scene.text.slice(0, hit.start - scene.start);
  if (isWithWhom(hit, scene)) return 'active';
  if (hit.term.frame !== 'verb' && hit.term.frame !== 'active') return hit.term.frame;
  const verb = scene.text.slice(hit.start - scene.start, hit.verbEnd - scene.start);
  if (hit.term.frame === 'active')
    return isSuffered(before.slice(-AUXILIARY), verb, hit, scene) ? 'passive' : 'active';
  // “hauled in Tesla”: of a verb with its particle, what follows the particle.
  const verbEnd = hit.term.words.includes('…') ? hit.verbEnd : hit.end;
  const after = scene.text.slice(verbEnd - scene.start);
  return hit.term.language === 'fr'
    ? frenchVoice(before, verb, after, hit, scene)
    : englishVoice(before, verb, after, hit, scene);
}

/** « et l’a sommée de », « l’a condamné à 5 millions »: a term for what somebody suffers, told of whoever does it. */
function isWithWhom({ term, start, verbEnd }: Hit, scene: Scene): boolean {
  if (term.language !== 'fr') return false;
  const verb = scene.text.slice(start - scene.start, verbEnd - scene.start);
  const before = scene.text.slice(0, start - scene.start);
  if (
    (term.frame === 'passive' || (term.frame === 'subject' && STRIKES.test(verb))) &&
    FR_HAVE_AND.test(before) &&
    /^\s\p{Lu}/u.test(scene.text.slice(verbEnd - scene.start))
  )
    return true;
  return (
    (term.frame === 'passive' || (term.frame === 'subject' && STRIKES.test(verb))) &&
    (WHOM_IT_HAS.test(before.slice(-AUXILIARY)) ||
      (term.frame === 'subject' && HAS_STRUCK.test(before.slice(-AUXILIARY))))
  );
}

/** « l'agence a perquisitionné les bureaux de A »: a participle for what somebody suffers, with its own auxiliary and object; the terms of who acts tell it. */
export function hasAnObject({ term, start, verbEnd }: Hit, { text, start: from }: Scene): boolean {
  return (
    term.language === 'fr' &&
    term.frame === 'passive' &&
    !BE.test(text.slice(start - from, verbEnd - from)) &&
    HAS_STRUCK.test(text.slice(0, start - from).slice(-AUXILIARY)) &&
    OBJECT.test(text.slice(verbEnd - from))
  );
}

/** « la CNIL a condamné A à 4 millions ». */
const HAS_STRUCK =
  /(?:^|[\s'])(?:a|ont|avait|avaient|avoir|ayant)\s(?:(?:aussi|également|ensuite|ainsi|déjà|\p{Ll}+ment)\s)?$/u;
/** « a sommé TikTok », « a sommé en novembre TikTok ». */
const OBJECT =
  /^\s(?:(?:en|le|dès|fin|début|mi-|hier|lundi|mardi|mercredi|jeudi|vendredi)\s?(?:\d{1,2}\s)?(?:\p{Ll}+\s)?(?:\d{4}\s)?)?(?:(?:les?|la|une?|ses|sa|son|leurs?|plusieurs|deux|trois)\s|l'|\p{Lu})/u;
const BE = /^(?:été|être|est|sont|étai|sera|seront|fut)/iu;
const STRIKES = /^(?:condamn|sanctionn|frapp|puni|pénalis)/iu;
/** The participle agrees with whom it strikes. */
const WHOM_IT_HAS =
  /(?:^|[\s,])(?:l'|les\s)(?:a|ont|avait|avaient|aura|auront|ayant)\s(?:(?:aussi|également|ensuite|même|ainsi|déjà|enfin|alors|donc|depuis|\p{Ll}+ment)\s){0,2}$/u;

/** “was made to pay by”, « ont été gelés »: a term that tells of who acts, turned round. */
function isSuffered(before: string, verb: string, hit: Hit, scene: Scene): boolean {
  if (hit.term.language === 'en')
    return (
      !/ing$/i.test(verb) &&
      (BEEN.test(before) ||
        (/^(?:taken|given)$/i.test(verb) &&
          (isSaidOf(before) || (/^taken$/i.test(verb) && isRightBehindCompany(hit, scene)))))
    );
  const after = scene.text.slice(hit.verbEnd - scene.start);
  if (SEES_ITSELF.test(before)) return true;
  // « Enjoint en juillet de cesser, A »: no finite verb opens a sentence.
  if (FR_PARTICIPLE.test(verb) && /^[«"\s]*(?:déjà\s)?$/i.test(before)) return true;
  // « A mis à l’index par le régulateur »: without « a » no participle is a finite verb.
  const bare = NEVER_FINITE.test(verb) && /[\p{L}\d»]\s$/u.test(before) && isRightBehindCompany(hit, scene);
  return FR_PARTICIPLE.test(verb) && (bare || (ETE.test(before) && !TO_WHOM.test(after)));
}

/** Where no participle is a finite verb: “A taken to court by the regulator”. */
function isRightBehindCompany({ start }: Hit, { companies }: Scene): boolean {
  return companies.some(({ end }) => end === start - 1);
}

/** “Taken to court in August, A”, “A, taken to court,”: a participle beside its noun. */
function isSaidOf(before: string): boolean {
  return /^[«"\s]*$/.test(before) || /[\p{L}\d»"],\s$/u.test(before);
}

/** « s’était vu infliger 20 millions par ». */
const SEES_ITSELF =
  /(?:^|\s)(?:se\s(?:voi(?:t|ent)|fait|font|sont (?:vue?s?|faite?s?)|verra|verront)|s'(?:est|était|étaient) (?:(?:encore|déjà|aussi|également|ainsi|donc) )?(?:vue?s?|faite?s?)|(?:vient|viennent|venait|venaient) de se (?:voir|faire))\s(?:(?:aussi|également|ainsi|alors|déjà)\s)?$/iu;

/** Of participles those that are no present or past of their verb as well. */
const NEVER_FINITE =
  /(?:ée?s?|(?:mis|exclu|banni|puni|restreint|inscrit|retenu|tenu)(?:e|s|es)|mis|exclu|tenu)$/iu;

/** How far before a verb its auxiliary begins at most. */
const AUXILIARY = 40;
const BEEN =
  /(?:^|\s)(?:is|are|was|were|be|been|being)\s(?:(?:also|then|now|later|already|since|just|yesterday|today|\p{Ll}+ly|on\s\p{Lu}\p{Ll}+day|(?:last|this)\s\p{L}+|in\s\p{Lu}\p{Ll}+)\s)?$/u;
const ETE =
  /(?:^|[\s'])(?:est|sont|était|étaient|été|être|sera|seront|fut|furent|étant)\s(?:(?:aussi|déjà|ensuite|depuis|\p{Ll}+ment)\s)?$/u;
/** « il a été infligé à A une amende »: who suffers it follows. */
const TO_WHOM = /^\s(?:[^,.;:]{0,40}\s)?(?:à|aux?|contre)\s/u;

const FR_BE = createSearch(
  /(?:^|[\s'])(?:est|sont|était|étaient|été|être|sera|seront|fut|furent|serait|seraient|soit|étant|se\s(?:fait|font|faire|faisait|faisant))\s(?:pour la [^\s,]+ fois\s|[^\s,]+\s){0,3}$/i
);
const FR_HAVE = createSearch(
  /(?:^|[\s'])(?:a|ont|avait|avaient|avons|avions|ai|aura|auront|avoir|ayant|aurait|auraient)(?:,[^,;.]{1,40},)?\s(?:pour la [^\s,]+ fois\s|[^\s,]+\s|,[^,]{1,40},\s){0,3}$/i
);
/** « avait saisi l’or et interdit »: two participles, one auxiliary. */
const FR_HAVE_AND = createSearch(
  /(?:^|[\s'])(?:a|ont|avait|avaient)\s(?:\p{Ll}+ment\s)?(?!été\s|eu\s)\p{Ll}+(?:é|i|u|is|it|rt)\s(?:(?! (?:été|est|sont|était|étaient|qui|dont) )[^;:.]){0,90}\s(?:et|puis|mais)\s(?:(?:aussi|également|même|ainsi|ensuite|(?:en|l'|la|le|au|à)\s?[^,;:.]{2,22}),?\s)?$/u
);
/** « a averti A, sanctionné B et convoqué C »: a name follows each. */
const FR_HAVE_LIST = createSearch(
  /(?:^|[\s'])(?:a|ont|avait|avaient)\s(?:\p{Ll}+ment\s)?(?!été\s|eu\s)\p{Ll}+(?:é|i|u|is|it|rt)\s(?:(?! (?:été|est|sont|était|étaient|qui|dont) )[^;:.]){0,90},\s$/u
);
const FR_PARTICIPLE =
  /(?:é|mis|averti|interdit|banni|suspendu|puni|exclu|contraint|astreint|restreint|enjoint|poursuivi|saisi|inscrit|proscrit|éteint|tenu|rendu)e?s?$/i;

function frenchVoice(before: string, verb: string, after: string, hit: Hit, scene: Scene): Voice {
  if (FIRST_TO.test(before + verb) || FR_CLEFT.test(before)) return 'active';
  if (FR_HAVE.test(before) && !FR_BE.test(before)) return 'active';
  if (FR_HAVE_AND.test(before) || (FR_HAVE_LIST.test(before) && /^\s(?:à\s)?\p{Lu}/u.test(after)))
    return 'active';
  if (SEES_ITSELF.test(before)) return 'passive';
  // « Elle lui interdit d’imposer »: to whom.
  if (/(?:^|\s)(?:lui|leur)\s$/i.test(before)) return 'active';
  // « c’est la France qui sanctionne »
  if (!FR_PARTICIPLE.test(verb))
    return /(?:er|re|ir)$/.test(verb) && FR_BE.test(before) ? 'passive' : 'active';
  if (FR_BE.test(before)) return 'passive';
  // « Pékin interdit les jeux » against « les jeux interdits », « Uber interdit à Londres ».
  const finite =
    /^(?:interdit|contraint|astreint|restreint|enjoint|inscrit|proscrit|éteint)$/i.test(verb) &&
    /^\s(?:l'|les?\s|la\s|une?\s|des\s|tou(?:te?s?|s)\s|aux?\s|à\s(?:\p{Lu}|ses\s|tou)|ses\s|(?:temporair|provisoir|définitiv)ement\s|désormais\s|\p{Lu})/u.test(
      after
    );
  // « Samsung interdit ChatGPT à ses salariés »: whoever stands right before the verb does it.
  const subject = scene.companies.some(({ end }) => end === hit.start - 1);
  const acts =
    subject &&
    /^\s(?:l'|les?\s|la\s|une?\s|ses\s|tou(?:te?s?|s)\s|à\s(?:ses|son|sa|tou)|\p{Lu})/u.test(after);
  if (finite && (acts || lastBefore(hit, scene) === 'authority')) return 'active';
  if (FINITE_TOO.test(verb) && isSubjectOfClause(hit, scene)) return 'active';
  // « Elle interdit A », « condamne A, interdit B »: no participle has a name as its object.
  const ledBy = BEHIND_PRONOUN.test(before) || (BEHIND_COMMA.test(before) && isToldOfWhoActs(hit, scene));
  if (FINITE_TOO.test(verb) && ledBy && /^\s(?!Outre)\p{Lu}/u.test(after)) return 'active';
  // « La Garante interdit avec effet immédiat à A de … »
  return FINITE_TOO.test(verb) && followsAuthority(hit, scene) && FORBIDS.test(after) ? 'active' : 'passive';
}

/** « depuis que Netflix interdit de prêter ses codes »: a conjunction, a company and its verb, with nothing that would make it suffer. */
function isSubjectOfClause({ start }: Hit, scene: Scene): boolean {
  const subject = scene.companies.find(({ end }) => end === start - 1);
  return subject !== undefined && CONJUNCTION.test(scene.text.slice(0, subject.start - scene.start));
}

/** Whether the sentence has named an authority, a place that may be one, or an office before. */
function isToldOfWhoActs({ start, agentWord }: Hit, { authorities, places }: Scene): boolean {
  return agentWord !== null || [...authorities, ...places].some(({ end }) => end <= start);
}

const CONJUNCTION =
  /(?<!\p{L})(?:que|quand|lorsque|puisque|comment|pourquoi|si)\s$|(?<!\p{L})(?:qu|lorsqu|puisqu)'$/iu;
const BEHIND_PRONOUN = /(?:^|[\s«"])(?:elles?|ils?)\s$/iu;
const BEHIND_COMMA = /[\p{L}\d)»],\s$/u;
const FINITE_TOO =
  /^(?:interdit|contraint|astreint|enjoint|proscrit|suspend|bannit|avertit|poursuit|punit)$/i;
const FORBIDS = /^[^.;:]{0,60}?\s(?:aux?|à\s(?:la\s|l')?|toute?s?\s)/u;

/** Right behind the name of an authority, or behind an apposition to it. */
function followsAuthority(hit: Hit, scene: Scene): boolean {
  return scene.authorities.some(
    ({ end }) =>
      end <= hit.start &&
      /^(?:,[^,;:.]{3,80},)?\s(?:lui\s|leur\s)?$/u.test(
        scene.text.slice(end - scene.start, hit.start - scene.start)
      )
  );
}

/** “was the first to ban”, « a été la première à interdire »: who was does it. */
const FIRST_TO =
  /(?<!\p{L})(?:(?:was|were|became|is|are|been|as)\s(?:(?:one of|among)\s)?the\s(?:(?:very|only)\s)?(?:first|second|third|latest|last)\s(?:\p{Ll}+\s){0,2}to(?:\s\p{Ll}+)?|(?:est|sont|été|fut|furent|était|étaient|devenue?s?|devient)\s(?:l'un(?:e)? des\s|la\s|les?\s)(?:premi(?:er|ère)|deuxième|troisième|dernier|dernière)s?\s(?:\p{Ll}+\s){0,2}à\s\p{Ll}+)$/u;

/** “A was banned for six months by B and fined 441 million”: of two participles the second, with a sum behind. */
const EN_BE_AND = createSearch(
  /(?:^|\s)(?:was|were|been)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en)\s[^;:.,]{0,90}\s(?:and|then)\s(?:(?:also|then|later)\s)?$/u
);
/** “A was fined €5m by B, sued by C and banned in Russia”: all that it suffers. */
const EN_BE_LIST = createSearch(
  /(?:^|\s)(?:was|were|been)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en)\s[^;:]{0,160}?(?:,\s(?:and\s|then\s)?|\s(?:and|then)\s)$/u
);
const BY_OR_THERE =
  /^\s(?:(?:(?:(?:on|in|last)\s)?[\p{L}\d]+\s(?:\d{4}\s)?)?by\s(?:the\s)?\p{L}|(?:in|from|out\sof)\s(?:the\s)?\p{Lu})/u;
const OF_A_SUM =
  /^\s(?:an?\s(?:combined|total|record)\s|about\s|nearly\s|some\s|more\sthan\s)?(?:\p{Sc}|\p{Lu}{1,3}\p{Sc}|¤|\d|Rs\s)/u;

const EN_BE = createSearch(
  /(?:^|\s|')(?:is|are|was|were|be|been|being|gets?|got|getting|re)\s(?:(?!(?:not|to)\b)[^\s,]+\s){0,2}$/i
);
const EN_HAVE = createSearch(
  /(?:^|\s|')(?:has|have|had|having|ve)\s(?:[^\s,]+ly\s|also\s|already\s|now\s|since\s|just\s){0,2}$/i
);
const TOLD_TO = /^(?:ordered|told|required|instructed|directed|compelled|obliged|forced|barred|banned)$/i;
const EN_NO_OBJECT =
  /^(?:$|[,.;:]|\s(?:by|with|for|over|in|on|from|after|again|to|under|as|at|amid|record|a|an|nearly|almost|about|around|some|more|up|another|twice|total|(?:US)?[$¤£¥]|(?:US|EUR|USD|Rs|CZK|SEK|NOK|DKK|PLN|HUF|CHF|GBP|JPY|INR|CNY|KRW|BRL|ZAR|TRY|RUB|AUD|CAD|HKD|SGD|NGN|MXN)[\s$\d]|\d[\d.,]*(?:m|bn|mn|k)?)(?:\b|[\s\d]))/i;

const AN_OBJECT =
  /^\s(?:an?|some|another|more)\s(?!(?:second|third|fourth|further|few|number|record|total|time|times|day|week|month|year)(?!\p{L}))\p{Ll}/u;

const A_PERSON =
  /^\s(?:an?|another|some|several|two|three|four|five|\d[\d,]*)\s(?:\p{Ll}+\s)?(?:passengers?|customers?|drivers?|couriers?|employees?|workers?|tenants?|users?|sellers?|members?|students?|m[ae]n|wom[ae]n|couples?|travell?ers?|motorists?|shoppers?)(?!\p{L})/u;

const SOME_OF_THEM =
  /^\s(?:(?:some|about|around|nearly|almost|over|more than|at least|another|all)\s){0,2}(?:\d[\d.,]*|two|three|four|five|six|ten|dozens of|hundreds of|thousands of)\s(?:(?:million|thousand)\s)?(?!(?:days?|weeks?|months?|years?|hours?|minutes?|times?|euros?|dollars?|pounds?|million|billion|bn|crore|per\s?cent|percent)(?!\p{L}))\p{Ll}{3,}/iu;

function englishVoice(before: string, verb: string, after: string, hit: Hit, scene: Scene): Voice {
  if (/ing$|^to\s/i.test(verb) || FIRST_TO.test(before + verb)) return 'active';
  // “It was the regulator that fined A”.
  if (CLEFT.test(before)) return 'active';
  if (isDealt(verb, after, hit, scene)) return 'passive';
  if (EN_BE.test(before) || (EN_BE_AND.test(before) && OF_A_SUM.test(after))) return 'passive';
  if (EN_BE_LIST.test(before) && BY_OR_THERE.test(after)) return 'passive';
  // “was fined and ordered to suspend”: nobody stands between, whom somebody else could order.
  if (TOLD_TO.test(verb) && /^\s(?:(?:not|also|now)\s)?to\s/i.test(after) && !EN_HAVE.test(before))
    return 'passive';
  if (
    EN_HAVE.test(before) ||
    /\bto\s?$/i.test(before) ||
    !/(?:ed|hit|told|forbidden|under|sued|stung|brought|in)$/i.test(verb)
  )
    return 'active';
  // “whose conduct forced a flight to land”, “A sued a man”: only fines are told as “a record”.
  if (hit.term.type !== 'fine' && AN_OBJECT.test(after)) return 'active';
  // “A suspended 40 drivers”, and not “A suspended 40 days”.
  if (hit.term.type !== 'fine' && SOME_OF_THEM.test(after)) return 'active';
  // “Paxton sued in February”: who sues is no company.
  if (
    hit.term.type === 'lawsuit' &&
    CALLED.test(before) &&
    !scene.companies.some(({ end }) => end === hit.start - 1)
  )
    return 'active';
  // “Russia banned from the Games”: no government bans from something without saying whom.
  if (SHUT_OUT.test(verb) && /^\sfrom\s/.test(after) && !WHOM_BEHIND.test(after)) return 'passive';
  // “Ryanair fined a passenger”.
  if (A_PERSON.test(after)) return 'active';
  if (EN_NO_OBJECT.test(after) && lastBefore(hit, scene) !== 'authority') return 'passive';
  return 'active';
}

/** “A handed largest penalty on record”, “A dealt record fine”: a headline’s participle right behind a company, and nobody who is given it. */
function isDealt(verb: string, after: string, hit: Hit, scene: Scene): boolean {
  return (
    hit.term.type === 'fine' &&
    /^(?:handed|given|dealt|served)$/i.test(verb) &&
    scene.companies.some(({ end }) => end === hit.start - 1) &&
    PENALTY_ALONE.test(after)
  );
}

const PENALTY_ALONE =
  /^\s(?:(?!out\s|its\s|their\s)[\p{L}'-]+\s){0,4}(?:fines?|penalt(?:y|ies)|sanctions?)(?!\p{L})(?!\s(?:to|on)\s(?!record(?!\p{L})|\p{L}+day(?!\p{L})))/u;

/** “barred from the market two units of A”. */
const WHOM_BEHIND =
  /^\sfrom\s(?:the\s)?\p{L}+\s(?:two|three|four|the|an?|its|\p{Lu}\p{L}+(?!\p{L}*'))(?!\p{L})/u;
const SHUT_OUT = /^(?:banned|barred|excluded|blocked|suspended)$/i;

const CLEFT =
  /(?:^|[\s«"])[Ii]t\s(?:is|was)\s[^,;:.]{2,60}\s(?:that|who|which)\s(?:(?:has|had|have|also|later)\s){0,2}$/u;

/** « C’est l’Italie qui a interdit ». */
const FR_CLEFT =
  /(?:^|[\s«(])c'(?:est|était|fut)\s[^,;:.]{2,60}\squi\s(?:lui\s|leur\s|l')?(?:(?:a|ont|avait|avaient)\s)?(?:\p{Ll}+ment\s)?$/iu;

/** A surname, as long as no company has it. */
const CALLED = /(?:^|[,;:]\s|\s(?:and|but)\s)[«"]?\p{Lu}\p{Ll}[\p{L}-]*\s$/u;

/** What kind of name stands nearest before a term. */
function lastBefore(hit: Hit, scene: Scene): 'authority' | 'company' | null {
  const before = (names: { start: number }[]) =>
    Math.max(-1, ...names.filter(({ start }) => start < hit.start).map(({ start }) => start));
  const authority = Math.max(before(scene.authorities), hit.agentWord ?? -1);
  const company = before(scene.companies);
  if (authority < 0 && company < 0) return null;
  return authority > company ? 'authority' : 'company';
}
