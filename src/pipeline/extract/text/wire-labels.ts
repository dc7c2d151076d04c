/** How far back a label can begin. */
const LONGEST = 40;
const LABELS =
  /(?:^|\n\s*)(?:(?:(?:\p{Lu}{3,} )?(?:UPDATE|WRAPUP|LEAD|POINT)(?: \d{1,2})?|\d-LEAD|(?:\p{Lu}{3,} )?(?:REFILE|CORRECTED|CORRECTION|CLARIFICATION|OFFICIAL CORRECTION|BRIEF|RPT|REPEAT|EXCLUSIVE|FACTBOX|TIMELINE|INSIGHT|ANALYSIS|FOCUS|FEATURE|INTERVIEW|POLL|PREVIEW|EXPLAINER|TEXT|TABLE|MEDIA|MOVES|PRESS|COLUMN|SNAPSHOT|NEWSMAKER|HIGHLIGHTS|ADVISORY|BREAKINGVIEWS|ENCADRE|REPORTAGE|PORTRAIT|FICHE|ALERTE|URGENT))-)+$/u;

/** Whether the labels with which agencies head a title end right before `index`: “UPDATE 2-EU fines A”, “REFILE-BRIEF-A says”. */
export function endsWireLabel(text: string, index: number): boolean {
  return LABELS.test(text.slice(Math.max(0, index - LONGEST), index));
}
