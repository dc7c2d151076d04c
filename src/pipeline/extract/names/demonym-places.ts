import type { Span } from '../../types.ts';

/**
 * Whether “US”, “U.S.” is “American”, as “the US company”, “two U.S. carriers”, “its US rival” are: no mention of the place. Before what a
 * government does or is (“US regulators”, “U.S. export controls”, “US law”) and what lies there (“US users”, “the US market”) it
 * names the country. Not “UK” and “EU”, of which readers did not judge so.
 */
export function isDemonymHere(text: string, { start, end }: Span): boolean {
  return INITIALS.test(text.slice(start, end)) && COMPANY_BEHIND.test(text.slice(end, end + 60));
}

const INITIALS = /^U\.?S\.?$/;

/** A word for companies or for those who put money into them, with at most three words before it, and no noun behind it that it describes. */
const COMPANY_BEHIND =
  /^\s(?:(?!(?:and|or|the|in|of|to|for|on|at|as|by|with|over|that|is|was|has|had|will|would|could|regulators?|authorities|government|officials|law|court)\s)[\p{Ll}-]+\s){0,3}(?:compan(?:y|ies)|firms?|groups?|giants?|majors?|heavyweights?|titans?|corporations?|conglomerates?|carriers?|airlines?|chipmakers?|carmakers?|automakers?|drugmakers?|makers?|manufacturers?|retailers?|rivals?|competitors?|parents?|start-?ups?|lenders?|insurers?|brokers?|investors?|(?:chip\s)?designers?|sequencer|chain|(?:message|bulletin)\sboard|platforms?|funds?|tech\s(?:major|group|giant)s?|dollars?|indices|corporations?)(?:['’]s?)?(?![\p{L}-])(?!\s(?:regulat|watchdog|authorit|agenc|court|commission|office|laws?|rules?|tax|stocks?|shares?|bonds?|markets?))/iu;
