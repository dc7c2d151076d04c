import { createSearch } from '../text/search.ts';

/* Words that say that what a term tells is no more, or never was due: looked for in lower case, with plain apostrophes. */

/** “closed the case with a fine”, « clôt l’enquête par une amende »: it came. */
export const CLOSED_WITH = createSearch(
  /(?:clôt|clos|clôtur|ferm|mis fin|met fin|sold|ended|ends|ending|conclu|wrap|clos|settl)[\p{L}]* [^.;]*(?:par|avec|with|by|in) (?:(?:an?|une?|la|le|the|des|de) ?)?(?:[^ ,]+ ){0,5}$|(?<!avait |avaient |had )(?:évit|échapp|avoid|escap|dodg)[\p{L}]* [^.;]* (?:en (?:payant|versant|réglant|acceptant)|moyennant|au prix d|contre|by (?:paying|agreeing)|in (?:exchange|return) for) ?(?:[^ ,]+ ){0,5}(?:[ld]')?$|(?:clôt|clos|clôtur|ferm|mis fin|met fin|sold|conclu|achèv|achev|évit|échapp)[\p{L}]* [^.;]* en $/u
);

/** « The penalty was later withdrawn », « l’amende a été annulée »: told of the noun before. */
export const UNDONE =
  /^(?:(?: (?!that |which |who |qui |why |how )[^ ,]+){0,8}? (?:(?:a|ont|avait|avaient),? (?:elles?|lui|eux|quant à elle),? )?(?:was|were|been|été|est|sont|fut)(?: [\p{L}]+){0,2}|(?: (?!sur |into |over |that |which |who |qui |why |how )[^ ,]+){0,8}?) (?:withdrawn|annulled|overturned|lifted|dropped|closed|shelved|cancell?ed|scrapped|reversed|struck down|thrown out|wiped out|quashed|voided|vacated|erased|annulée?s?|effacée?s?|cassée?s?|invalidée?s?|réduite?s? à néant|levée?s?|retirée?s?|abandonnée?s?|classée?s?|closes?|clôturée?s?|refermée?s?|enterrée?s?|s'arrête|s'achève|prend fin|tourne court|is over|comes to nothing)(?![\p{L}])/u;

/** “This investigation never should have been opened”, « l’amende n’aurait jamais dû être infligée »: whoever says so is no source. */
export const NEVER_DUE =
  /^[^.;]{0,80}(?<![\p{L}])(?:should (?:never|not) have|never should have|ought never to have|n'aurai(?:t|ent) (?:jamais|pas) dû)(?![\p{L}])/u;

/** « annule la décision par laquelle », “set aside the order that”, « donne tort à la CNIL, qui avait », « a relaxé A, que le tribunal avait »: what follows is undone. */
export const UNDOES = createSearch(
  /(?<![\p{L}])(?:withdr(?:e|a)w(?:s|n)?|rescind(?:s|ed)|revok(?:es|ed)|cancel(?:s|led)|retir(?:e|é|ent)) (?:(?:the|its|an?|la|son|sa|cette|une) |l')(?:[^ ,;]+ ){0,3}?(?:fine|penalty|sanction|amende|pénalité)s?(?! (?:and|et) ) (?:(?!(?:and|et|but|mais) )[^ ,;:]+ ){0,8}$|(?<![\p{L}])(?:(?:annul|anéanti|cass[eé]|invalid|réform|infirm|retoqu|balay|désavou|renvers|overturn|quash|scrap|wip(?:e|es|ed|ing) out|struck down|strikes down|vacat|thr[eo]wn? out|throws out|threw out|sets? aside(?! (?:\p{Sc}|\d|money|cash|funds|about|some|nearly))|revers)[\p{L}]*[^.;]{0,70}(?:décisions?|sanctions?|amendes?|jugement|arrêt|sommes?|montants?|condamnations?|dommages|decisions?|rulings?|orders?|fines?|penalt(?:y|ies)|verdict|sums?|amounts?|damages|awards?)(?:[^.;]{0,30}|[^.;]{0,40}(?:par laquelle|par lequel|qui|que|that|by which|in which)[^.;]{0,110})(?<! (?:et|and|puis|then) (?:(?:l')?(?:a|ont|avait|has|had) )?)|échapp(?:e|é|er|ent) (?:[\p{L}]+ )?à (?:la |cette |l')(?:amende|sanction|pénalité)[^.;]{0,110}|(?:lift(?:s|ed|ing)|stay(?:s|ed|ing)|paus(?:es|ed|ing)|froze|lev(?:é|ée|er|ant)|lèv(?:e|ent)|suspend[\p{L}]*) (?:[^ .,;]+ ){0,4}?(?:orders?|bans?|injunctions?|decisions?|rulings?|rules?|arrêté|décret|décision|ordonnance|interdiction|mesure|injonction) (?:[^ .,;]+ ){0,4}?(?:that|which|qui|que|qu'[^ ]+) [^.;]{0,60}|suspend[\p{L}]* [^.;]{0,40}(?:arrêté|décret|décision|ordonnance|decision|decree|order)s? (?:par laquelle|par lequel|by which|under which)[^.;]{0,110}|(?:désavou|déjug|donn[\p{L}]* tort (?:à|au)|overrul|rebuff)[\p{L}]* [^.;:]{0,60}, (?:qui|which|who) (?:(?:l'|lui |leur |la |le )?(?:avait|avaient)|had) [^.;:]{0,40}|(?:relax|acquitt|blanchi|innocent|acquit|clear)[\p{L}]* [^.;:]{0,60}, (?:que |qu'|whom |which )[^.;:]{0,50}(?:avait|avaient|had) [^.;:]{0,40}|(?:donn[\p{L}]* raison (?:à|au)|gain de cause (?:à|au|pour)|sided with|ruled (?:for|in favou?r of)) [^;:.]{0,60}, (?:à qui|à laquelle|auquel|auxquels|que|qu'|from which|from whom|whom|which) [^;:.]{0,50}|(?:obten|obtien|arrach|décroch|won|secured|obtained)[\p{L}]* [^;:.]{0,50}(?:l'annulation|la levée|l'abandon|la suspension|the annulment|the withdrawal) (?:de|d'|du|of) ?(?:[^ ,;]+ ){0,3}|(?:rejet|débout|refus|reject|dismiss|refus)[\p{L}]* [^.;:]{0,70}, (?:qui|lequel|laquelle|which|who) (?:voulai|souhaitai|demandai|réclamai|exigeai|cherchai|entendai|wanted|sought|asked|had (?:sought|asked))[^.;:]{0,40})$/u
);

/** « a confirmé l’annulation de l’amende »: between the words of a term that leaves a fine standing. */
export const UNDOING_INSIDE = createSearch(
  /^(?:confirm|valid|maint|rétabl|uphold|upheld)[\p{L}]* (?:[^ ]+ ){0,2}(?:l'annulation|la levée|le retrait|l'abandon|the (?:annulment|withdrawal|cancellation|quashing)) /u
);

/** « l’amende infligée à A a été annulée par la justice »: between the words of a term for what stands. */
export const UNDONE_INSIDE = createSearch(
  /(?<![\p{L}])(?:(?:a|ont|avait|avaient|est|sont|fut|furent|vient d'être|viennent d'être)(?: [\p{L}]+)? (?:été )?(?:[\p{L}]+ment )?(?:annulée?s?|cassée?s?|levée?s?|invalidée?s?|effacée?s?|retoquée?s?|balayée?s?|suspendue?s?)|(?:was|were|been)(?: later| since| largely)? (?:annulled|overturned|quashed|struck down|thrown out|cancell?ed|set aside|scrapped|wiped out|lifted))(?![\p{L}])/u
);

/** “said it had dropped an inquiry”, « annonce qu’elle abandonnait ses investigations »: between the words of a term. */
export const DROPPED_INSIDE = createSearch(
  /(?<!\p{L})(?:abandonn|renon[cç]|clôtur|clôt|clos(?!e?ly|er? look|er? scrutiny)|referm|class(?:e|ait|é) |(?:mettait|mettra|met|mis) fin|drop(?:s|p)|shelv|end(?:s|ed|ing)(?!\p{L})|halt|scrap|suspend)[\p{L}]* (?:[^ ,]+ ){0,4}[^ ]+$/u
);
