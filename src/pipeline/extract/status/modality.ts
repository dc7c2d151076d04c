/**
 * Words that say whether something happened, in the order in which `status.ts` asks. They are looked for in the words
 * before a term of action, in lower case, with plain apostrophes.
 */

import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

const word = (source: string): string =>
  `(?<![\\p{L}\\d])(?:${source.trim().replace(/\s*\n\s*/g, '|')})(?![\\p{L}\\d])`;
const upTo = (words: number): string => `(?:\\s?[^ ,;]+(?: |$)){0,${words}}\\s?(?:[ld]')?$`;

/** Right before a finite verb, or some words before an infinitive or a noun. */
function governs(source: string): { near: Search; far: Search } {
  return {
    near: createSearch(new RegExp(`${word(source)}${upTo(3)}`, 'u')),
    far: createSearch(new RegExp(`${word(source)}${upTo(9)}`, 'u'))
  };
}

export const NEGATED = {
  /** A verb, or what it is done without. */
  before: createSearch(
    new RegExp(
      [
        `(?<![\\p{L}])(?:ne |n')(?:[^ ,]+ ){0,4}?(?:pas|jamais|aucune?|guère|ni) (?!seulement)${upTo(4)}`,
        `(?:${word("not|never|nor|neither|without|cannot|no longer|(?:has|have|had) yet(?: to)?|instead of|rather than|au lieu d[e']|plutôt que")}|n't)(?! only) ?${upTo(4)}`
      ].join('|'),
      'u'
    )
  ),
  /** Whoever acts or is struck, or what comes of it. */
  subject: createSearch(
    new RegExp(
      [
        '(?:^| )(?:rien|nothing) $',
        '(?:^| )nor (?:has|have|had|was|were|did|is|are) (?:[^ ,]+ ){0,9}$',
        `${word("aucune?|sans|pas d'|pas de|no|any|zero|plus de|ni|any|dément(?:ent|i|ait)? (?:toute?|une?|l')|den(?:y|ies|ied) (?:an?|the)")}\\s?(?:[^ ,]+ ){0,2}$`
      ].join('|'),
      'u'
    )
  ),
  inside: createSearch(
    new RegExp(
      word('pas|aucune?|no|without|not|jamais|sans (?:poser|exiger|imposer|aucune?|conditions?)'),
      'u'
    )
  ),
  /** « Jamais la CNIL n’a », « Ni la Commission ni les États, après deux ans d’enquête, n’ont »: far before its verb. */
  far: createSearch(
    /(?:^|[,;:¬«] ?(?:et |mais |or )?|(?:^| )où |(?:^| )qu')(?:jamais|ni|aucune?|nulle?|personne|rien|pas une?)(?=[ ,])[^;]* (?:ne |n')(?:l'|lui |leur |les? |la |en |y )?(?:[^ ,;]+ ){0,5}(?:d')?$|(?:^|[,;:¬«] ?(?:and |but |yet )?)(?:neither|none of|nobody|no one|not a single|no(?= (?:\p{L}+ )?(?:regulator|authority|court|judge|agency|watchdog|government|country|state|ministry)(?! \p{L}+ing)))(?= )(?:(?!,? but | (?:was|were|is|are|did|had|has|have|could) [^;,]{4,80}(?:, | (?:and|as|when|after|before|until) ))[^;])*$/u
  )
};

/** « n’a sanctionné ni A ni B », « n’a interdit aucun produit d’A »: of what follows the verb, none. */
export const NONE_BEHIND = {
  before:
    /(?:^| )(?:n'(?:a|ont|avait|avaient|aura|auront|est|sont)|ne (?:l'|lui |leur |les )?[^ ,]*) (?:[^ ,]+ ){0,2}$/u,
  after: /^(?: [^ ,.;:]+){0,2} (?:ni|aucune?|personne|nul|nulle)(?![\p{L}])/u
};

/** Avoided, refused, closed, annulled: the noun that follows names what did not come, or is no more. */
export const AVERTED = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:${`avoid|(?:get|got)s?(?:ting)? (?:out|rid) of|let off (?!with)|exempt(?:ed|é)|dispens[ée]|immunity|escap|débout|shelv|referm|effac|s'envoler|cancell?(?:ed|ing|s)|cancels|evad|dodg|fend(?:ed|s)? off|échapp|évit|refus|rédui\\p{L}* à (?:néant|rien)|renonc|declin|reject|rejet|extinction d|rul(?:ed?|es|ing) out|exclu(?!si[fv])|overturn
    annul|anéanti|vacat(?!ion)|quash|wip(?:e|es|ed|ing) out|toss(?:es|ed)|struck down|strikes? down|thr(?:[eo]wn?|ows|owing) out|dropp?(?!box)|abandon|clos(?!e?ly)|shut(?:s|ting)? (?:an?|the|its|his|their|another) |clôt|class(?:e|é|ée) |clear(?:ed|s|ing)?(?![\\p{L}])|lift|lèv|lev(?:é|ée|er)(?! de fonds|ag|kus)
    revers(?:e|al|ing)|revok|rescind|scrap(?:s|p|(?= (?:the|its|their|an?|any|that|this) | \\p{L}+'s ))|denial of|dismiss|withdr|blanchi|cass(?:é|e|er) |invalid|stopp?ed short|(?<!')épargn(?!ant)|spar(?:ed|es)|retir(?=\\p{L}* (?:(?:sa|ses|son|leurs?|les?|la|cette) |l')(?:\\p{L}+ )?$)|(?:freed(?![\\p{L}])|frees|reliev(?:ed|es)|absolv(?:ed|es)|exonèr|exonéré|décharg|libèr|libéré)(?=[^,;:.]{0,60} (?:of |from |d'|de |des |du ))
    ended |ends |ending |conclud|archiv|mis fin|met(?:tre|tent)? fin|delay|postpon|paus(?:ed|es) |report(?:é|e|er) |rembours|refund|suspend(?:ed|s|u) (?:the|its|a|une|l')`.replace(
      /\s*\n\s*/g,
      '|'
    )})[\\p{L}']*${upTo(6)}`,
    'u'
  )
);

export const CONDITION = {
  opens:
    /^(?:["«] ?)?(?:si |s'ils? |if |had |were |should |en cas |in case |unless |faute d(?!(?:'|e l'|e les? )avoir)|à défaut)/,
  near: createSearch(
    new RegExp(
      `${word("if|unless|whether|s'ils?|sous peine|en cas|faute d'(?!avoir)|faute de(?! l'avoir| les? avoir)|under penalty|on pain")}${upTo(8)}`,
      'u'
    )
  )
};

/** « voter sur l’interdiction d’A », “vote on a ban”: it is not decided. */
export const VOTED_ON = createSearch(
  /(?<![\p{L}])(?:(?:vot(?:er|era|eront|ent|ait|aient)|se prononc\p{L}+|statu(?:er|era|eront|e|ait)|débatt\p{L}+|tranch(?:er|era|eront))(?: [^ ,;:]+){0,4} sur|(?:to|will|would|due to) (?:vote|rule|decide) on)(?: [^ ,;:]+){0,4} (?:[ld]')?$/u
);

/** « était illégale, a jugé le Conseil d’État », “was ruled unlawful”: told of the noun before. */
export const ILLEGAL =
  /^(?: [^ ,.;]+){0,6} (?:(?:a été|ont été|avait été|est|was|were|been) (?:jugée?s?|déclarée?s?|ruled|declared|found) (?:illégale?s?|irréguli|contraires?|unlawful|illegal|unconstitutional|inconstitutionnel)|(?:était|étaient|est|was|were) (?:illégale?s?|irrégulière?s?|unlawful|illegal|unconstitutional),? (?:a|ont|the|an?|judges|le|la) (?:jugé|tranché|estimé|statué|conclu|court|tribunal|judge|ruled))/u;

/** Inside the reason of something else: « for blocking rivals », « pour avoir interdit ». */
export const REASON_CLAUSE = createSearch(
  /(?:pour|d'|de|soupçonnée?s? d') ?avoir (?:[^ ,]+ ){0,2}$|(?:accusé|soupçonné|accused|suspected)e?s? (?:de |d'|of )(?:[^ ,]+ ){0,2}$/
);

/** « complained of being forced to »: what others say that they suffer. */
export const COMPLAINED = createSearch(
  /(?<!\p{L})(?:(?:complain(?!t)|plain(?=t )|plaign|grumbl|allege|claim|den(?=y|i)|dément|nie(?= |nt))[\p{L}]* (?:of|that|about|having|d'|de|que|avoir)|complaints? (?:that|of being|of having)) ?(?:[^ ,]+ ){0,3}$/u
);

/** “will not have to sell it, as the government had asked”: what was asked for, and did not come. */
export const COMPARED = createSearch(
  /(?:^|[ ,])(?:as|than|comme|que) (?:[^ ,;]+ ){1,4}(?:had|l'avait|l'avaient|avait|avaient) ?$/u
);

/** « assigné par la CNIL, qui l’accuse de … »: why something else was done. */
export const RELATIVE_BEFORE = createSearch(
  /(?:qui (?:l'|les? |la )|qu'(?:elle|il) |(?:which|who) |whom (?:it|they|he|she) (?:had |has )?)$/
);

export const UP_TO = createSearch(
  /(?:^[^.;]{0,30}|\s)(?:(?:of )?up to(?= (?:\p{Ll}{0,3}[.\p{Sc}]? ?[\p{Sc}\d]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|several|tens|hundreds|millions|billions)(?![\p{L}])))|as much as|pouvant (?:aller|atteindre|représenter)|(?:allant )?jusqu'à(?! (?:la |ce |fin|mi-|début|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|a maximum)(?![\p{L}])/u
);

export const ANNOUNCED = {
  /** “said it would slap a 140 billion won penalty”: some words before a noun. */
  told: createSearch(
    new RegExp(
      `${word('(?:said|says|announced|announces|confirmed) (?:on [a-z]+ )?(?:that )?(?:it|they) (?:would|will)')}${upTo(9)}`,
      'u'
    )
  ),
  before: createSearch(
    new RegExp(
      `${word(`will|shall|va|vont|allons|is going to|are going to|qu'(?:il|elle) allait|qu'(?:ils|elles) allaient|(?:annonc|appr[ie]|confirm|indiqu|précis)[\\p{L}]* (?:[^ ,;]+ ){0,2}(?:que |qu')(?:[^ ,;]+ ){1,6}allai(?:t|ent)|(?:said|announced|announces|confirmed) (?:on [a-z]+ )?(?:that )?(?:it|they|he|she) would`)}${upTo(3)}`,
      'u'
    )
  ),
  form: /procédure de (?:suspension|blocage|retrait|déréférencement|fermeture)|^(?:will (?!also have to)|(?:said|says|announced|announces) .*would |[\p{L}]+(?:era|eront|dra|dront|ira|iront|ttra|ttront|suivra|suivront)(?![\p{L}]))/u
};

export const THREATENED = governs(
  `or (?:to )?(?:be|face being)|ou (?:d')?être|threaten(?:s|ed|ing)? to|threaten(?:s|ed|ing)? (?:[^ ,]+ ){1,4}?with|menac(?:e|ent|é|er|ait|ant)(?= d)|warn(?:s|ed)? (?:that )?(?:it|they) (?:could|would|may|might)`
);

/** What an authority is about to do; said of anybody else it is no action. */
export const PLANNED = governs(
  `consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|explor(?:es|ed|ing)|envisag\\p{L}*|song\\p{L}*(?= à)|étudi(?!ante?s?(?![\\p{L}]))\\p{L}*|réfléchi\\p{L}*|plan(?:s|ned|ning)?(?= to| on| a)
  intend(?:s|ed)?|compt(?:e|ent|ons)(?= \\p{L}+er)|prépar\\p{L}*|prepar(?:es|ed|ing)|s'apprêt\\p{L}*|l'intention|entend(?:ent)?|cherch(?!eu)\\p{L}*|seek(?:s|ing)?|sought
  veut|veulent|voulons|voulai\\p{L}*|wants?|wanted|set to|poised|ready to|prête?s?(?= à)|expected to|devrai\\p{L}*|due to|about to|viserai\\p{L}*|aims? to|push(?:es|ed|ing)?
  vow(?:s|ed)?(?= to)|recommend(?:s|ed)?|recommand\\p{L}*|propos(?:es?|ed|é|e|ent|ons|ing)|ask(?:ed|s|ing)? (?:a |the )?(?:[a-z]+ )?(?:court|judge)|tent(?:e|ent|é|er)
  trying|tries|tried|open to|moving to|moves to|on the verge|(?:beg[au]n|starte?d?|opened|launched|initiated) (?:the |an? |formal )?(?:procedures?|proceedings|process|steps)(?= to)|(?:engag|entam|lanc)\\p{L}+ (?:la |une |des )procédures?(?= (?:de|pour))`
);
/** “people familiar with the matter said”, « selon des sources proches »: what others say of plans. */
export const RUMOURED = createSearch(
  /(?<![\p{L}])(?:people familiar|(?:person|people|sources?|officials?) (?:close to|with knowledge|briefed|familiar)|sources? said|according to (?:sources|people|the press|media)|reportedly|is said to|songerai(?:t|ent)|selon (?:des|une|plusieurs|nos|la presse)(?= |$)|sources? proches?|d'après (?:des|une) (?:sources?|médias?)|croit savoir|might|may)(?![\p{L}])/u
);
/** “wants the agency to reimburse”, « veut que le ministre interdise »: of somebody else. */
export const WANTS_OF_OTHERS = createSearch(
  /(?<![\p{L}])(?:wants?|wanted|asks?|asked|asking) (?!to )(?:[^ ,;]+ ){1,6}?to (?:[a-z]+ly )?(?:[a-z]+ (?:an?|the|any|another) (?:[a-z]+ )?)?$|(?<![\p{L}])(?:veut|veulent|voulons|voulai(?:t|ent)|souhait\p{L}+) qu['e][^,;]*$/u
);
export const EXPECTED = createSearch(
  new RegExp(`${word("devrai\\p{L}*|set to|expected to|due to|about to|s'apprêt\\p{L}*")}${upTo(5)}`, 'u')
);

export const POSSIBLE = governs(
  `could|might|may|can|would|soit|soient|pourr(?:ai|ion|iez)\\p{L}*|pourra|pourront|peut|peuvent|puisse\\p{L}*|pouvoir(?! (?:a|avait|au|en|du|de|militaire|central)(?![\\p{L}]))|powers?|risqu\\p{L}*|risks?|risking|encour\\p{L}*|s'expos\\p{L}*
  passibles?|punishable|liable|brac(?:es?|ed|ing) for|anticipat(?:es?|ed|ing)|provision(?:ne|né|nent|s|ed)? [^ ]+ [^ ]+ [^ ]+ en prévision|en prévision|susceptibles?|likely|unlikely|possible|potential|potentially|potentielle?s?|éventuel\\p{L}*|hypothétique|menace|menaces|menacée?s?|threats?|threatened with
  bet(?:s|ting)? on|pari(?:e|ent|aient|é) sur|mis(?:ent|aient|é) sur|crain\\p{L}*|craintes?|fears?|feared|fearing|prévoi\\p{L}*|permet\\p{L}*|autorise\\p{L}*|allows?|allowing|perspective|prospect|idée|idea|possibilité|possibility|hypothèse|hypothesis|éventualité|scénario|scenario|piste|débat|debate|calls(?= (?:for|on|to)(?![\\p{L}]))|rumou?rs?|rumeurs?|speculation|talk(?:s|ed|ing)? (?:of|about)(?! the )|think(?:s|ing)? (?:of|about)|toy(?:s|ed|ing)? with|parl(?:e|ent|ait|aient)(?= d)|song(?:e|ent|eait|eaient)(?= à)|expect(?:s|ed|ing)?(?= (?:an?|the|another|more)(?![\\p{L}]))`
);

/** « l’amende serait », « une amende coûterait », “a fine would be”: told of the noun before, as what is not certain. */
export const UNCERTAIN_AFTER =
  /^ (?:that |which )?(?:it|they|he|she) (?:now |still |already )?(?:expect|anticipat|fear|dread)(?:s|es|ed)?(?![\p{L}])|^(?:(?! (?:whether|if|that|which|who|si|que|qui|dont|pour|for|over|after|après) )[^.;:]){0,60}? (?:\p{L}+erai(?:t|ent)|pourrai(?:t|ent)|could|might|may|would)(?![\p{L}])/u;

/** « l’enquête ouverte contre A pourrait durer »: opened it is. */
export const ESTABLISHED =
  /(?:ouverte|lancée|engagée|infligée|prononcée|imposée|opened|launched|imposed|levied|handed)s?(?![\p{L}])/u;

/** « la proposition de loi a été rejetée », “the bill stalled”: no law comes of it. */
export const FAILED =
  /^(?:(?! (?:that|which|who|que|qui|dont) )[^.;:]){0,50}? (?:(?:a été|ont été|est|was|were|has|have|had|been|a) ){0,2}(?:rejet|repouss|retoqu|retiré|enterr|reject|defeat|failed|stalled|withdr|voted down|died|abandon|shelved)|^[^.;:]{0,60},? (?:and|but|mais|et|sans qu')(?: ?)(?:none (?:of (?:them|these) )?(?:has|have|was|were)(?! yet been (?:read|heard))|aucune? n(?:'a|e ))/u;

/** “on whether A, B or C will be”: the names of a list end no clause; “a scenario in which A was made to”. */
export const WHETHER = createSearch(
  /(?<![\p{L}])(?:(?:whether|de savoir si)\s(?:(?!but |mais )[^ ,;]+,?\s){0,7}|(?:scenarios?|scénarios?|hypoth[eè]ses?) (?:in which|where|où|dans lequel) [^;]*)$/u
);

/** “Investors fear that Beijing will ban”: what others expect. */
export const SUPPOSED = createSearch(
  /(?<!\p{L})(?:fear|worr|expect|think|believ|predict|bet(?!\d|ter|ween|a)|hop(?=e|ing)|doubt|suspect|speculat|crain|redout|pens(?!ion)|croi(?!s[ièé]|x)|esp[éè]r|pari(?=e)|prédi|prévoi|dout)[\p{L}]* (?:(?:that|qu['e]) ?)?(?:[^ ,]+ ){0,4}$/u
);

/** « depuis l’amende infligée à A », “despite a fine on A”: what is known already. */
export const SINCE =
  /(?:depuis|since|malgré|despite|en dépit d|years after|months after|ans après|mois après|même après|even after)(?:e|es|u|')? ?(?:(?:an?|the|its|une?|la|l'|cette|son|sa|de|d') ?)?(?:[^ ,]+ ){0,3}$/u;

/** « told Google that it may have to sell », “paid $26bn for A and expected a fine”: between the words of a term. */
export const POSSIBLE_INSIDE =
  /^(?!may |might |could )[^ ]+ .*(?<![\p{L}])(?:may|might|could|pourrait|pourraient|risque de|risquait|(?:expect|anticipat|fear)(?:s|es|ed)?(?= (?:an?|the|another) )|braced for)(?![\p{L}])/u;

/** “imposed an order subject to a penalty of €5m”, “an order backed by fines”: what comes if nobody obeys, up to the end of a term. */
export const ORDER_ON_PAIN =
  /(?<![\p{L}])(?:order(?:s|ed)?|injunction|instruction|told|requir(?:es|ed)) (?:[^ ;]+ ){0,9}?(?:subject to|under threat of|backed by|on pain of|accompanied by|under(?= (?:a )?(?:daily )?penalt)) (?:[^ ,;]+ ){0,4}[^ ,;]+$/u;

/** « pourrait se voir infliger, en théorie, », “could in theory be fined”: the most that a law provides for. */
export const THEORETICAL = createSearch(
  /(?:(?<![\p{L}])(?:pourrai(?:t|ent)|risqu(?:e|ent|ait|aient) d[e']|could|might|may) ?[^;.:]{0,50}(?:infliger|écoper|payer|condamné|fined?|pay|face)[^;.:]{0,50}|en théorie|théoriquement|theoretically|in theory|plafonn(?:e|ent|ait|aient)|(?:lois?|droit|code|textes?|règlement|laws?|statute|rules) (?:[^ ,;:.]+ ){0,3}?(?:prévo(?:it|ient|yait)|puni(?:t|ssent)|limit(?:e|ent|s)|caps?|sets?|provides? for|allows?|permits?|permet|autorise))[^;.:]{0,40}$/u
);

/** « un délit puni de 300 000 euros d’amende », “violations carry a penalty”: what the law says of such deeds. */
export const PUNISHABLE = createSearch(
  /(?<![\p{L}])(?:violations?|breach(?:es)?|offen[cs]es?|infractions?|(?:non-?compliance|failure to [^.;]{1,60}))(?: [^ ,.;]+){0,5} (?:carr(?:y|ies|ied)|entails?|attracts?|incurs?) [^.;]{0,60}$|(?<![\p{L}])(?:délit|infraction|crime|faits?|manquements?|pratiques?|offence|offense|crime)s? (?:[^ ,]+ ){0,2}(?:punie?s?|passibles?|punishable) (?:de |d'|by |with )[^.;:]{0,90}$/u
);

/** « said a break-up remained possible »: told of the noun before. */
export const POSSIBLE_AFTER =
  /^[^.;,]{0,40} (?:remain(?:s|ed)?|is|was|are|were|reste(?:nt|rait)?|est|était|n'est|n'était|can(?:not|'t)(?= be)|could not(?= be)) (?:be |still |toujours |not |no longer |pas |widely |being |à |plus )*(?:possible|an option|on the table|(?:their|its|his|her|the|our|an?) (?:(?:central|base|main|likely|worst|best|remote|real|distinct|mere) )?(?:scenario|case|assumption|forecast|bet|risk|fear|hope|hypothesis|possibility|likelihood|guess)|leur scénario|le scénario|une hypothèse|envisageable|une option|sur la table|expected|attendue?s?|likely|unlikely|probable|imminente?s?|looming|ruled out|excluded|exclue?s?|considered|discussed|under (?:consideration|discussion)|hypothetical|hypothétique|l'étude|l'ordre du jour|envisagée?s?|évoquée?s?|redoutée?s?|feared)(?![\p{L}])/u;

/** « a prévenu que l’accès serait interdit », “warned that it would be blocked”, « menace, si …, de suspendre ». */
export const WARNED = createSearch(
  /(?<![\p{L}])(?:(?:préven(?:u|ait)|prévient|averti[st]?|avertissait|warn(?:s|ed|ing)?)(?![\p{L}])[^.;]{0,60}(?:qu['e ]|that|it)[^.;]{0,70}(?<![\p{L}])(?:serait|seraient|sera|seront|pourrait être|would|will|could) (?:be |resort to |turn to |issue )?(?:an? |the )?|menac(?:e|ent|ait|é) [^.;]{0,120}[, ]d[e']\s?)$/u
);

/** “had warned investors it could be fined”: a company, of what may befall it. */
export const WARNED_INVESTORS =
  /(?<!\p{L})(?:warn(?:s|ed|ing)|avait (?:prévenu|averti)|a (?:prévenu|averti)) (?:(?:its|ses|les) )?(?:investors|shareholders|investisseurs|actionnaires)(?!\p{L})/u;

/** What somebody asks for, hopes or fights. */
export const WANTED = governs(
  `call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing)|demand(?:s|ing)?|réclam\\p{L}*|appel(?:le|lent|é|ait|er)(?= à)|exhort\\p{L}*|plaid\\p{L}+(?! coupable)|requis(?! par| puis| et obtenu)|requi(?:ert|èrent)|requérai\\p{L}+|requested|requesting|souhait\\p{L}*|voudrai\\p{L}*
  préconis\\p{L}*|demandent|demandé|demandait|demandaient|demande(?! d)|suggest\\p{L}*|press(?:es|ed|ing)? for|lobb(?:y|ied|ying)|petition\\p{L}*|pétition|hop(?:es?|ed|ing)|esp[éè]r\\p{L}*|doubts?|urgence|il faut|faut-il|should|ought
  must|support(?:s|ed)?|favou?rs?|oppos\\p{L}*|against|contre|attend\\p{L}*|await\\p{L}*|nécessité|need(?:s|ed)?|requests? to|milit(?:e|ent|ait|aient|er|é)|devons|il faudrait|favorable`
);

/**
 * “asked a judge to force A to sell”, « demande au tribunal de contraindre A », “urges the regulator to open an inquiry and to curb”: what
 * others would have a court or an agency do; looked for up to the end of a term, which may begin with the request.
 */
export const ASKED_OF_OTHERS = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:(?:ask|urg|petition|want|beg|press|implor|lobb|call(?:s|ed|ing)? on)[\\p{L}]* (?!by |for )(?:[^ ,;]+ ){0,3}?(?:courts?|judges?|tribunals?|jury|justices?|regulators?|watchdogs?|commission|authorit(?:y|ies)|minist(?:ry|er)|government|agency|prosecutors?)(?:(?: [^ ,;]+){0,4}?) to |(?:demand(?!eur)|pri(?=e[^u]|é )|requi(?=er|s )|sollicit|enjoi(?=nt au juge)|exhort|press(?=e|é|ai)|appel(?=l|é))[\\p{L}]* (?!par )(?:[^ ,;]+ ){0,2}?(?:au|à la|à un|à une|aux|le|la|un) (?:[^ ,;]+ ){0,1}?(?:juges?|tribunal|tribunaux|cour|justice|magistrats?|régulateur|gendarme|gouvernement|ministère|parquet)(?:(?: [^ ,;]+){0,6}?) (?:de |d'|à ))(?:(?! (?:which|qui|after|après|car|because|(?:and|et|but|mais) (?:\\p{L}+ed|a|ont|was|were|has|have|had|it|he|elle|il)) )[^,;:]){0,120}$`,
    'u'
  )
);

/** « lui réclame 20 millions »: what an authority claims, and no prosecutor before a court, is imposed. */
export const CLAIMED = createSearch(
  new RegExp(
    `^(?!.*(?:parquet|procureur|rapporteur|prosecut|avocat|famil|victim|associat|syndicat|consommateur|consumer|plaignant|plaintiff|riverain|concurrent|rival|ufc|noyb)).*(?:réclam(?:e|ent|é|ée|és|ées|ait|aient)|claim(?:s|ed)|demand(?:s|ed))(?![\\p{L}])${upTo(4)}`,
    'u'
  )
);

/** Verbs after which an infinitive did happen: « a décidé d’interdire », « was ordered to pay ». */
export const DECIDED = createSearch(
  new RegExp(
    `${word(
      `décid\\p{L}*|décision|vot\\p{L}*|decid\\p{L}*|decision|ruled|ruling|order(?:ed|s)?|ordonn\\p{L}*|agree[ds]?|accept\\p{L}*|annonc\\p{L}*|vient|viennent|venait|commenc\\p{L}*|began|begun|starts|started
    fini(?:t|r|ssent)?|went on|ended up|force[ds]?|forc\\p{L}*|contrain\\p{L}*|oblig\\p{L}*|condamn\\p{L}*|chosen|led|prompted|first|second|third|only|latest|deuxième|troisième|premi\\p{L}+|has|have|had|conduit|acted|step(?:ped|s) in|interven(?:ed|es)|took action|used|moved|continu\\p{L}*|resolved|opted|choisi|jusqu'à|going as far as|allant|se voit|se voient|s'est vue?|s'était vue?|se sont vue?s?|s'est (?:(?:encore|déjà|aussi|également|ainsi|donc) )?faite?|s'était faite?|se sont faite?s?|se fait|se font
    entrepr\\p{L}*`
    )}${upTo(7)}|${word('décision|decision')} (?:de|du|of|by) ${upTo(10)}`,
    'u'
  )
);
/** “The agency chose to fine A rather than ban it”: of whoever acts; a company that chose to pay is told by other words. */
export const CHOSE = createSearch(/(?<!\p{L})(?:chose|chooses|opted|elected) $/u);

/** « a rejeté le recours d’A contre l’amende », “lost its appeal against a fine”: it stands. */
export const APPEAL_FAILED = createSearch(
  /(?<![\p{L}])(?:refus(?:e|é|ent) de (?:suspendre|geler|annuler|réduire|revenir sur)|refus(?:ed|es) to (?:suspend|stay|freeze|annul|overturn|cut)) (?:the |la |une |une partie de )?(?:l')?$|(?<![\p{L}])(?:rejet(?:é|te|tent|ée)|débout(?:é|e|ée)|perd(?:u|ent)?|échou(?:é|e)|dismiss(?:ed|es)|reject(?:ed|s)|thr(?:ew|ows|own) out|turn(?:ed|s) down|los(?:t|es)|fail(?:ed|s)|refus(?:ed|es)|denied|denies) [^.;:]{0,40}(?<![\p{L}])(?:recours|pourvois?|appels?|requêtes?|appeals?|challenges?|bids?|attempts?|action|contestation|fight|battle|bataille|bras de fer)(?![\p{L}])[^.;:]{0,70}(?<![\p{L}])(?:contre|against|to overturn|to annul|over|visant|to) (?:(?!annul|suspen|stay|relief|réduc)[\p{L}\d·.,¤$£]+[' -]){0,5}$/u
);

/** A fine under dispute is told as news of its own only where the sentence says who imposed it. */
export const CONTESTED = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:fight|fought|contest|disagre|challeng(?!er)|appeal|faire appel|fait appel|disput|argu(?!\\p{L}+ in (?:an?|its|the) ))[\\p{L}]*${upTo(5)}`,
    'u'
  )
);
export const IMPOSED = createSearch(
  /(?:inflig|impos|prononc|handed|levied|issued|(?<!\p{L})(?:ouverte?|adressée?|déposée?|engagée?|lancée?|menée?|intentée?|notifiée?|opened|launched|filed|brought|lodged|sent|served|started)s? (?:[^ ,;:]+ ){0,3}(?:par|by|en|on|in|le|lundi|mardi|mercredi|jeudi|vendredi)(?!\p{L}))/u
);

/** “warned it that it must comply”: of what the law demands anyway. */
export const REMINDED = createSearch(
  /(?:warn|remind|rappel|prévien|prévenu|averti)[\p{L}]* [^;]*(?:that|qu['e]) ?(?:[^ ,]+ ){0,2}$/u
);

/** « la loi obligeant A à vendre », “a bill forcing A to sell”. */
export const LAW_BEFORE = createSearch(
  /(?<![\p{L}])(?:bills?|laws?|legislation|act|directive|lois?|texte|règlement|amendement|proposition)[»"]? (?:[^ ,]+ ){0,4}$/u
);

/** What a law does is no action of its own: « un texte qui oblige », “a bill that would ban”, “the law forces”. */
export const LAW_DOES = createSearch(
  new RegExp(
    `${word('bills?|laws?(?! (?:judge|firm|professor|officer|clerk|office|school)s?(?![\\p{L}]))|legislation|acts?|rules|directive|(?<!commission des )lois?|texte|règlement|amendement|articles?(?= (?:de |du |\\d|qui |that |which ))|alinéa|clause')}(?:[» ,]+[^ ,]+){0,5}?[» ,]+(?:that|which|qui|to|would|visant à|pour(?= (?:mieux |ne pas )?(?:[\\p{L}]+(?:er|ir|re) |$))|aiming at) (?:(?!, (?:and|et|while|but|mais) |(?:and|et) (?:has|had|was|were|a|ont|it|il|elle) )[^;:.]){0,140}$`,
    'u'
  )
);
/** « its code of practice under the act »: not the act itself. */
export const LAW_BESIDE = createSearch(
  new RegExp(
    word(
      'under(?!-\\d)|en vertu d[eu]s?|au titre d[eu]s?|soumise?s? à|soumise?s? aux?|subject to|prévue?s? par|pursuant to'
    ),
    'u'
  )
);

/** An inquiry that something else closes or ends: « fined after a probe into », « à l’issue d’une enquête sur ». */
export const BACKGROUND = createSearch(
  /(?<![\p{L}])(?:after|following|settle|settles|settled|settling|resolve|end|ends|conclud(?:ed|es)|wound up|wrapped up|conclu(?:t|re)?|as part of|in|during|from|amid|à l'issue d|après|au terme d|dans le cadre d|au cours d|pour solder|(?<!fai(?:t|sait) )suite à|à la suite d|lors d|issue d)(?:e|es|'| )?\s?(?:(?:[\p{L}\d-]+|u\.s\.|u\.k\.)[ ']){0,4}$/u
);

/** « annonce avoir condamné A au terme d’une enquête »: the inquiry is no object of the verb. */
export const BACKGROUND_INSIDE = createSearch(
  /(?<![\p{L}])(?:after|following|to settle|to resolve|to end|to close|as part of|à l'issue d|après|au terme d|dans le cadre d|au cours d|pour solder|pour clore|suite à|à la suite d|lors d)[\p{L}']*\s(?:[^ ,]+ ){0,6}[^ ]+$/u
);

/** A law that is only the background of what is told: « depuis l’entrée en vigueur », « under rules that took effect ». */
export const SETTLED_BACKGROUND = createSearch(
  /(?:depuis|since|under|avant|before|après|after) (?:[^ ,]+ ){0,9}(?:l')?$|(?:rules|laws?|règles|lois?|texte) (?:that|qui) (?:[^ ,]+ ){0,2}$/u
);

/** “vetoed a bill that would”, « a rejeté la proposition de loi qui »: none comes of it. */
export const VETOED = createSearch(
  /(?<!\p{L})(?:veto(?:es|ed|ing)|(?:used|wielded|cast) (?:his|her|its|their|the) [^.,;]{0,40}veto [^.,;]{0,60}to (?:stop|block|kill)|(?:reject|block|kill|shelv|scupper|torpedo)(?:s|ed|es)|(?:mis|opposé) son veto (?:à|au)|(?:rejet|retoqu|enterr|repouss|bloqu)(?:é|e|ent|te|tent)) (?:[^ ,;]+ ){0,4}(?:l')?$/u
);

/** « C’est au tour d’A …, d’être poursuivi »: it was. */
export const TURN = createSearch(/(?:au tour d[e'u]|the turn of|vient d[e']|viennent d[e'])[^;:.]*$/);

/** “Regulators all over the world are”, « Les États interdisent de plus en plus »: a tendency, no action. */
export const EVERYWHERE = createSearch(
  /(?:around the world|all over the world|across the world|worldwide|increasingly|more and more (?:countries|states|governments|regulators)|de plus en plus|(?:partout|un peu partout) dans le monde|dans le monde entier)(?![\p{L}])[^,;.]{0,40}$/u
);
export const EVERYWHERE_AFTER =
  /^(?: [^ ,;.]+){0,1} (?:de plus en plus|increasingly|more and more)(?![\p{L}])/u;

/** « En 1911, la Cour suprême ordonnait », “when AT&T was broken up in 1984”: told for comparison. */
export const LONG_AGO = {
  opening: /^["«]? ?(?:back )?(?:in|en) (?:[a-zûé]+ )?1[6-9][0-8]\d(?!\d)/u,
  after:
    /^[^,;.]{0,50} (?:in|en) (?:[a-zûé]+ )?1[6-9][0-8]\d(?!\d)|^[^,;.]{0,40} (?:(?:par )?le passé|in the past)(?!\p{L})/u
};

/** “faces a daily fine of 50,000 reais if it does not comply”: nothing is imposed yet. */
export const UNLESS =
  /^(?:[^.;,]|[.,](?=\d)){0,60}? (?:(?:per|a|each|par) (?:day|week|jour|semaine) )?(?:if (?:it|they|the|he|she)|unless|should (?:it|they)|in (?:case|the event) of|s'ils? |si (?:elle|le |la |l')|en cas d|à défaut|faute d(?!(?:'|e l'|e les? )avoir))/u;

/** “penalties for breaking a law”, “to settle allegations that it sold disks in breach of the rules”: why something else is done. */
export const REASON_OF_BREACH = createSearch(
  /(?:^| )(?:for|over) $|(?:settl|resolv|pay|paid|fined|sued)[\p{L}]* [^;]*(?:allegations?|accusations?|claims?|charges?) (?:that|of) [^;]*$/u
);
export const BREACH =
  /^(?:breach|violat|infring|contraven|break|broke|in (?:breach|violation)|failed to comply|not compl)/u;

/** “to resolve two lawsuits”, « pour solder les poursuites »: they end there. */
export const SETTLES = createSearch(
  /(?<![\p{L}])(?:settl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|end(?:s|ed|ing)?|solder|clore|éteindre|mettre (?:fin|un terme) (?:à|aux?)) (?:[^ ,]+ ){0,3}(?:[ld]')?$/u
);

/** « Le texte interdit la publicité pour A », « Le RGPD oblige A à », “the bill bans”: what a law says is told with the law. */
export const LAW_ACTS = createSearch(
  /(?:^["«]? ?|[,;:] |(?:^| )(?:et|and|mais|but|que|that) )(?:(?:le|la|ce|cette|the|this) (?:(?:nouvelle?|new|proposed|draft) )?|l')(?:texte|loi(?: (?:sur|de|du|contre|pour) [^.,;]{2,50})?|proposition(?: de loi)?|projet de loi|directive(?: [^ ,;]+){0,3}|règlement(?: [^ ,;]+){0,6}|amendement|rgpd|gdpr|dsa|dma|ai act|law|bill|(?:[a-z]+ ){0,4}act|legislation|text)(?: (?:also|aussi|également|would|will))? $|(?:^|[,;:] )(?:une|la|cette|an?|the|this) (?:loi|law|act|statute) (?:[^ ,]+ ){0,2}?(?:signée|promulguée|votée|adoptée|signed|passed|enacted)(?= )[^.;:]{0,70} $/u
);

/** « se demande si A devra vendre », « dira en mars si »: a question, told as such. */
export const ASKED_WHETHER = createSearch(
  /(?<!\p{L})(?:demand(?:e|ent|ait)|dira|diront|dire|savoir|décidera|décideront|tranchera|trancheront|détermin|examin|étudi|déba|ignor)[\p{L}]* (?:[^ ;:]+ ){0,4}?(?:si |s'(?=ils? ))[^;:.]{0,90}$/u
);

/** « souhaitait voir le site suspendu », « veut le voir condamné à », “wants to see A banned”. */
export const WISHED_TO_SEE = createSearch(
  /(?<!\p{L})(?:souhait|voudr|voul|veu[tlx]|espér|aimer|rêv|want|hop|wish)[\p{L}]* (?:to see|(?:(?:le|la|les) |l')?voir) [^,;:.]{0,60}$/u
);

/** « Le parquet a demandé que A soit contraint de », “prosecutors asked that”: of a court, which decides. */
export const PROSECUTION_ASKS = createSearch(
  /(?<!\p{L})(?:parquet|procureure?s?|avocate? générale?|rapporteure?(?: publique?)?)(?!\p{L})[^.;,]{0,40} (?:demand|requi|réclam|préconis|recommand|sollicit|propos|suggèr|suggér)[\p{L}]* [^.;]{0,90}$|(?<!\p{L})(?:advocate general|public rapporteur)(?!\p{L})[^.;,]{0,40} (?:propos|recommend|advis|suggest|urg|ask)[\p{L}]* [^.;]{0,90}$|(?<!\p{L})prosecutors?(?!\p{L})[^.;,]{0,40} (?:asked for|sought|demanded|requested|called for|had wanted|are seeking|seek) [^.;]{0,90}$/u
);
