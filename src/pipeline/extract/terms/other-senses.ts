import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether the words of a term mean something else by what stands beside them: “looking at every option” is no inquiry, « s’y est tenu » no duty, « exclu du
 * périmètre » and « suspendu de ses fonctions » strike no company, « doit 90 millions » is what somebody owes.
 */
export function hasOtherSense({ term, start, end }: Hit, { text, start: from, companies }: Scene): boolean {
  const words = text.slice(start - from, end - from);
  const before = text.slice(Math.max(0, start - from - 90), start - from);
  const rest = text.slice(end - from, end - from + 60);
  switch (term.type) {
    case 'investigation_opened':
      return (
        (LOOKS.test(words) && AT_OPTIONS.test(rest)) ||
        (term.frame === 'subject' && ASKED_FOR_A_RULING.test(before))
      );
    case 'order':
      return term.frame === 'subject' && ((IS_HELD.test(words) && ITSELF.test(before)) || owes(words, rest));
    case 'ban':
      return OF_A_DEAL.test(rest) || OF_A_POST.test(rest);
    case 'summons':
      return ACCOUNTS.test(words) && FROM_NOW_ON.test(rest);
    case 'warning':
      return SAID.test(words) && TAG.test(before) && ENDS.test(rest) && companies.length === 0;
    default:
      return false;
  }
}

function owes(words: string, rest: string): boolean {
  return BOUND.test(words) && SUM.test(rest);
}

const LOOKS = /^look/iu;
const AT_OPTIONS =
  /^\s(?:(?:all|every|the|its|their|other|several|various|different|possible|available)\s){0,3}(?:options?|ways|alternatives?|possibilit(?:y|ies)|how\s(?:to|it|they)|what\s(?:more|else)|(?:more\s)?(?:support|help|aid))(?!\p{L})/iu;
const ASKED_FOR_A_RULING =
  /(?<!\p{L})(?:sought|seeks?|seeking|wanted|asked\sfor|(?:demand|réclam|demandai)\p{L}*)\s(?:an?|the)\s(?:declaration|ruling|finding|judgment)\sthat\s[^;:.]*$/iu;
const IS_HELD = /^(?:est|sont|était|étaient|sera|seront)\stenue?s?/iu;
const ITSELF = /(?:^|\s)s['’](?:y\s)?$|\sse\s$/iu;
const BOUND = /^(?:doit|doivent|devra|devront)$/iu;
const SUM =
  /^\s(?:(?:quelque|près de|plus de|environ)\s)?\d[\d.,\s]*(?:millions?|milliards?|euros?|francs?|dollars?)(?!\p{L})/iu;
const OF_A_DEAL =
  /^\s(?:(?:du\s(?:périmètre|rachat|deal|lot)|de\sl['’](?:opération|offre|accord|acquisition)|de\sla\s(?:vente|cession|transaction|fusion))|from\sthe\s(?:deal|sale|transaction|offer|takeover|merger|purchase|scope))(?!\p{L})/iu;
const OF_A_POST =
  /^\s(?:de\s(?:ses|leurs)\s(?:fonctions|mandats)|de\sson\s(?:poste|mandat)|from\s(?:his|her|their)\s(?:posts?|dut(?:y|ies)|jobs?|roles?|positions?))(?!\p{L})/iu;
/** « devra rendre des comptes pendant trois ans »: in writing, and to nobody who has called it in. */
const ACCOUNTS = /rendre\s(?:des\s)?comptes?$/iu;
const FROM_NOW_ON =
  /^\s(?:pendant|durant|tous\sles|toutes\sles|chaque|régulièrement|périodiquement)(?!\p{L})/iu;
const SAID = /^(?:warned|warns|cautioned)$/iu;
/** “, Wolfsburg warned.”: whoever stands between the comma and the verb says so. */
const TAG = /,["”]?\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s$/u;
const ENDS = /^(?:[.;”"]|$|\s(?:on|last|this)\s)/u;
