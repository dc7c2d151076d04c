/** What a ruling, an appeal or an agency's second thoughts do to the sum of a fine: source of a pattern. */
export const REVISES =
  '(?:reduc(?:ed|es|ing)|cuts?|halved|halves|lower(?:ed|s)|slash(?:ed|es)|trim(?:med|s)|brought down|brings down|knocked down|whittled down|scaled (?:back|down)|raised|increased|lifted|ramen(?:é|ée|ées|ait)|ramènent?|rédui(?:te?s?|sent|sait)|abaiss(?:é|ée|ées|ent|e|ait)|diminu(?:é|ée|ées|ent|e|ait)|divis(?:é|ée|ent|e)|relev(?:é|ée|ées|ait)|port(?:é|ée|ées))';
