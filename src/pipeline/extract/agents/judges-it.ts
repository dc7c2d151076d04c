import { createSearch } from '../text/search.ts';

/** “A Rome court annulled the fine”, « le Conseil d’État a réduit la sanction »: whether an authority, by what follows its name, judges what another one has done. */
export function judgesIt(behind: string): boolean {
  return JUDGES_IT.test(behind);
}

const JUDGES_IT = createSearch(
  new RegExp(
    String.raw`^(?:\s(?:in|de|à)\s\p{Lu}\p{L}+)?\s(?:(?:has|had|later|then|since|a|ont|avait|ensuite|depuis|on\s\p{Lu}\p{L}+|in\s\d{4}|en\s\d{4})\s){0,3}` +
      String.raw`(?:(?:annulled|annulé|overturned|quashed|struck\sdown|threw\sout|thrown\sout|cassé|invalidé|cut|halved|reduced|réduit|upheld|dismissed|rejected|rejeté)\s(?:the\s|that\s|this\s|its\s|an?\s|la\s|le\s|son\s|sa\s|cette\s|l')(?:\p{L}+\s){0,2}(?:fine|penalty|decision|order|ban|appeal|challenge|amende|sanction|décision|interdiction|injonction|recours|pourvoi)s?|ordered\s(?:an?|the)\s(?:recalculation|retrial|reassessment)|ordonné\s(?:un\snouveau\scalcul|le\sréexamen))(?!\p{L})`,
    'u'
  )
);
