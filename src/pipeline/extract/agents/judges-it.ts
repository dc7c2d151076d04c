/** “A Rome court annulled the fine”, « le Conseil d’État a réduit la sanction »: whether an authority, by what follows its name, judges what another one has done. */
export function judgesIt(behind: string): boolean {
  return JUDGES_IT.test(behind);
}

const JUDGES_IT =
  /^(?:\s(?:in|de|à)\s\p{Lu}\p{L}+)?\s(?:(?:has|had|later|then|a|ont|avait|ensuite|on\s\p{Lu}\p{L}+|in\s\d{4}|en\s\d{4})\s){0,3}(?:annulled|annulé|overturned|quashed|struck\sdown|threw\sout|thrown\sout|cassé|invalidé|cut|halved|reduced|réduit|upheld)\s(?:the\s|that\s|this\s|its\s|la\s|cette\s|l')(?:\p{L}+\s){0,2}(?:fine|penalty|decision|order|ban|amende|sanction|décision|interdiction|injonction)s?(?!\p{L})/u;
