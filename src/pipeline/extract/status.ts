import type { ActionStatus } from '../../lib/schema.ts';
import type { Hit } from './hits.ts';
import type { Scene } from './scene.ts';
import { isLaw } from './action-terms.ts';

/**
 * How far an action has come, from the words that govern its term; null where the sentence says that it did not
 * happen (negated, avoided, closed), only might (« could », « risque »), or is what somebody calls for.
 */
export function statusOf(hit: Hit, scene: Scene, byAuthority: boolean): ActionStatus | null {
  const sentence = scene.text.toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ');
  const at = hit.start - scene.start;
  const governing = sentence.slice(governingFrom(sentence, at), at);
  const words = sentence.slice(at, hit.end - scene.start);
  const after = sentence.slice(hit.end - scene.start, hit.end - scene.start + 60);
  const law = isLaw(hit.term.type);

  if (sentence.endsWith('?')) return null;
  if (NEGATED.test(governing) || (/^\s?(?:pas|aucun|ni)\s/.test(after) && /\bne? ?'?\s*$/.test(governing)))
    return null;
  if (
    NEGATED_INSIDE.test(words) ||
    (/(?:^| )n'$|(?:^| )ne $/.test(governing) && !/^[^.;,]*(?:que|qu')\b/.test(after))
  )
    return null;
  if (AVERTED.test(governing) && !hit.term.frame.startsWith('law')) return null;
  if (CONDITION.test(sentence.slice(0, at)) || (!law && CONDITION_NEAR.test(governing))) return null;
  if (PENALTY_RANGE.test(after) || PENALTY_RANGE.test(words)) return hit.term.type === 'fine' ? null : 'done';

  if (ANNOUNCED.test(governing) || FUTURE_FORM.test(words)) return law ? 'proposed' : 'announced';
  if (hit.term.type === 'law_proposed')
    return NOMINAL_LAW.test(words) || !POSSIBLE.test(governing) ? 'proposed' : null;
  if (PLANNED.test(governing))
    return law ? null : byAuthority || EXPECTED.test(governing) ? 'threatened' : null;
  if (POSSIBLE.test(governing)) return null;
  if (WANTED.test(governing)) return null;
  if (INFINITIVE.test(governing + words.split(' ', 1)[0]) && !DECIDED.test(governing)) return null;
  return 'done';
}

const list = (...words: string[]): string => words.join('|');
const word = (source: string): string => `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`;

const NEGATED = new RegExp(
  list(
    `(?<![\\p{L}])(?:ne |n')\\s?(?:[^ ,]+ ){0,4}?(?:pas|jamais|aucune?|guère|ni) (?!seulement)(?:[^ ,]+ ){0,4}$`,
    `(?:${word('not|never|nor|neither|without|cannot|no longer')}|n't) (?!only)(?:[^ ,]+ ){0,4}$`,
    `${word("aucune?|sans|pas d'|pas de|no|any|zero|plus de|ni")}\\s?(?:[^ ,]+ ){0,2}$`
  ),
  'iu'
);
const NEGATED_INSIDE = new RegExp(word('pas|aucune?|no|without|not|jamais'), 'iu');
const AVERTED = new RegExp(
  `(?<![\\p{L}])(?:${list(
    'avoid',
    'escap',
    'evad',
    'dodg',
    'fend(?:ed|s)? off',
    'échapp',
    'évit',
    'refus',
    'renonc',
    'declin',
    'reject',
    'rejet',
    'rul(?:ed?|es|ing) out',
    'exclu',
    'overturn',
    'annul',
    'quash',
    'struck down',
    'strikes? down',
    'thr[eo]wn? out',
    'dropp?',
    'abandon',
    'clos',
    'clôt',
    'class(?:e|é|ée) ',
    'clear',
    'lift',
    'lèv',
    'lev(?:é|ée|er)',
    'revers',
    'revok',
    'rescind',
    'scrapp',
    'dismiss',
    'withdr',
    'blanchi',
    'cass(?:é|e|er) ',
    'invalid',
    'reduc',
    'rédui',
    'halv',
    'stopp?ed short',
    'épargn',
    'spar(?:ed|es) ',
    'ended? ',
    'archiv',
    'mis fin',
    'mett\\w+ fin',
    'met fin',
    'delay',
    'postpon',
    'report(?:é|e|er) '
  )})[\\p{L}']*\\s?(?:[^ ,]+ ){0,6}$`,
  'iu'
);
const CONDITION = /^(?:si|s'il|s'ils|if|should|en cas|in case|unless|faute d|à défaut)\b/i;
const CONDITION_NEAR = new RegExp(word("if|unless|s'il|s'ils|s'ils|sous peine|en cas|whether|faute d"), 'iu');
const PENALTY_RANGE =
  /(?:^[^.;]{0,30}|\s)(?:of up to|up to|as much as|pouvant (?:aller|atteindre|représenter)|(?:allant )?jusqu'à|maximum|maximale?)\b/i;
const POSSIBLE = new RegExp(
  `${word(
    list(
      'could',
      'might',
      'may',
      'can',
      'would',
      'pourrai\\p{L}*',
      'pourra',
      'pourront',
      'peut',
      'peuvent',
      'puisse\\p{L}*',
      'pouvoir',
      'powers?',
      'risqu\\p{L}*',
      'risks?',
      'risking',
      'encour\\p{L}*',
      "s'expos\\p{L}*",
      'passibles?',
      'liable',
      'susceptibles?',
      'likely',
      'possible',
      'potential',
      'potentially',
      'potentielle?s?',
      'éventuel\\p{L}*',
      'hypothétique',
      'menace d',
      "menacée?s? d'",
      'threat of',
      'threatened with',
      'threats? of',
      'crain\\p{L}*',
      'crainte',
      'fears?',
      'fearing',
      'faces?',
      'facing',
      'prévoi\\p{L}*',
      'allows?',
      'permet\\p{L}*',
      'autorise',
      'perspective',
      'prospect',
      'idée',
      'idea',
      'débat',
      'debate'
    )
  )}[^,;]*$|menaces? d'[^,;]*$`,
  'u'
);
const PLANNED = new RegExp(
  `${word(
    list(
      'threaten(?:s|ed|ing)?(?! with)',
      "menace(?:nt|r)?(?= d'| de)",
      'menacé',
      'consider(?:s|ed|ing)?',
      'weigh(?:s|ed|ing)?',
      'mull(?:s|ed|ing)?',
      'explor(?:es|ed|ing)',
      'envisage\\p{L}*',
      'étudie\\p{L}*',
      'réfléchi\\p{L}*',
      'plan(?:s|ned|ning)?(?: to| on)',
      'intend(?:s|ed)?',
      'comptent?(?= [^ ]+er)',
      'prépar\\p{L}*',
      'prepar(?:es|ed|ing)',
      "s'apprêt\\p{L}*",
      "l'intention",
      'entend(?:ent)?',
      'cherch\\p{L}*',
      'seek(?:s|ing)?',
      'sought',
      'veut',
      'veulent',
      'wants?',
      'set to',
      'poised',
      'ready to',
      'prête?s?(?= à)',
      'expected to',
      'devrai\\p{L}*',
      'due to',
      'about to',
      'viserai\\p{L}*',
      'aims? to',
      'move(?:s|d)? to',
      'push(?:es|ed|ing)?',
      'vow(?:s|ed)?(?= to)',
      'recommend(?:s|ed)?',
      'recommand\\p{L}*',
      'propos(?:es?|ed|é|e|ent)',
      'asked? a court',
      'ask(?:ed|s)? a (?:federal )?judge',
      "n'exclut pas"
    )
  )}[^,;]*$`,
  'u'
);
const EXPECTED = new RegExp(
  `${word(list('devrai\\p{L}*', 'set to', 'expected to', 'due to', 'about to'))}[^,;]*$`,
  'u'
);
const WANTED = new RegExp(
  `${word(
    list(
      'call(?:s|ed|ing)? (?:for|on)',
      'urg(?:es?|ed|ing)',
      'demands?',
      'demanding',
      'réclam\\p{L}*',
      'appel\\p{L}*',
      'exhort\\p{L}*',
      'plaid\\p{L}*',
      'souhait\\p{L}*',
      'voudrai\\p{L}*',
      'préconis\\p{L}*',
      'suggest\\p{L}*',
      'press(?:es|ed|ing)? for',
      'lobb(?:y|ied|ying)',
      'petition\\p{L}*',
      'pétition',
      'hop(?:es?|ed|ing)',
      'esp[éè]r\\p{L}*',
      'doubts?',
      'urgence',
      'il faut',
      'faut-il',
      'should',
      'ought',
      'must(?= be)',
      'support(?:s|ed)?',
      'favou?r',
      'oppos\\p{L}*',
      'against',
      'contre',
      'attend\\p{L}*',
      'await\\p{L}*',
      'nécessité',
      'need(?:s|ed)?',
      'requests? to',
      'milit\\p{L}*'
    )
  )} [^,;]*$`,
  'u'
);
const ANNOUNCED = new RegExp(
  `${word(list('will', 'shall', 'va', 'vont', 'allait', 'is going to', 'are going to', "qu'il allait", '(?:said|announced|announces|confirmed|pledged) (?:on \\p{L}+ )?(?:that )?(?:it|they|he|she) would'))} (?:[^ ,]+ ){0,4}$`,
  'u'
);
const FUTURE_FORM =
  /^(?:will\s|condamnera|infligera|interdira|ordonnera|paiera|versera|écopera|devra|devront)/;
const NOMINAL_LAW = /projet|proposition|draft|bill|proposed/;
const INFINITIVE = new RegExp(
  `(?:${word("à|d'|de|pour|afin de|to")}|d')\\s?(?:[^ ,]+ )?(?:l'|d'|les |la |le |lui |leur )?(?:[\\p{L}]+er|[\\p{L}]+ir|[\\p{L}]+dire|mettre|ban|block|fine|sue|summon|prosecute|impose|order|halt|accuse|open|launch|pay|file|bring|take|pass|adopt|stop|break up)$`,
  'iu'
);
const DECIDED = new RegExp(
  word(
    list(
      'décid\\p{L}*',
      'vot\\p{L}*',
      'decid\\p{L}*',
      'ruled',
      'order(?:ed|s)?',
      'ordonn\\p{L}*',
      'agree[ds]?',
      'accept\\p{L}*',
      'annonc\\p{L}*',
      'vient',
      'viennent',
      'venait',
      'commenc\\p{L}*',
      'began',
      'begun',
      'went on',
      'force[ds]?',
      'forc\\p{L}*',
      'contrain\\p{L}*',
      'oblig\\p{L}*',
      'condamn\\p{L}*',
      'voted',
      'chosen',
      'first',
      'premi\\p{L}+',
      'has|have|had',
      'conduit',
      'amen\\p{L}*',
      'using',
      'used'
    )
  ),
  'iu'
);

/** The words that govern a term: those since the last comma, or more where these are too few to say anything. */
function governingFrom(sentence: string, at: number): number {
  let from = at;
  for (let i = 0; i < 2; i++) {
    from = Math.max(
      sentence.lastIndexOf(',', from - 1),
      sentence.lastIndexOf(';', from - 1),
      sentence.lastIndexOf(' : ', from - 1),
      sentence.lastIndexOf(': ', from - 1),
      -1
    );
    if (from < 0) return 0;
    if (/\p{L}{3,}.*\p{L}{3,}/u.test(sentence.slice(from, at))) break;
  }
  return Math.max(from + 1, at - 160);
}
