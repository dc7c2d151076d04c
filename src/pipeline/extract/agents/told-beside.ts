import type { AgentIndex } from './agent-index.ts';
import { isOfAllOfAKind } from './agent-words.ts';
import { isGeneral } from './antecedent.ts';
import { coordinated } from './agent-places.ts';
import { isBroughtAlong } from './asides.ts';
import { AT_THE_SAME_TIME } from './at-the-same-time.ts';
import { judgesIt } from './judges-it.ts';
import { isPlaceOfListing } from './listing-places.ts';
import { placeOfItem } from './own-item.ts';
import { goesOnAboutDecision } from '../untermed/decisions.ts';
import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import { EURO } from '../sums/currency-home.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/** Returns what sentences around tell of who acted, and where a sentence says that it was. */
export function createBesideReader({
  authorities,
  governmentOf,
  homeOfPeople,
  idOf,
  jurisdictionOf,
  places
}: AgentIndex) {
  return { toldBeside, placeOf, placeBehind, seatsAlong, happensElsewhere };

  /**
   * « The FCC fined the carriers. A must pay 5m », « A écope de 5 millions. La CNMC lui reproche … »: the one authority of the
   * sentence before, of the title, or of what follows a title; else of the sentence after, if it is of that country or goes
   * on about the same decision.
   */
  function toldBeside(
    scene: Scene,
    reader: SceneReader,
    jurisdiction: string | null,
    agentless: boolean,
    titled: boolean,
    isVague: (mention: Mention) => boolean
  ) {
    const before = reader.before(scene);
    const after = reader.after(scene);
    // « A devra en outre rembourser »: sentences that name nobody may stand between.
    const goesOnFurther = before !== null && tellsNobody(before) && ADDED.test(scene.text);
    const [company] = scene.companies;
    const isSubject = company !== undefined && OPENS.test(scene.text.slice(0, company.start - scene.start));
    const earlier =
      before && [DEADLINE, NOW, AT_THE_SAME_TIME, UNDER_IT, ENFORCED].some((words) => words.test(scene.text))
        ? untoldBefore(before, reader)
        : before && goesOnFurther
          ? isSubject
            ? untoldBefore(before, reader)
            : [reader.before(before)]
          : [];
    const further = scene.inTitle ? [after && reader.after(after)] : titled ? titleScenes(reader) : earlier;
    const elsewhere = placeOf(scene);
    for (const told of scene.inTitle ? [after, ...further] : [before, ...further, after]) {
      const ones = told?.authorities.filter((one) => !isOfAllOfAKind(one, told)) ?? [];
      const all = ones.filter((one) => one.kind === 'authority' && !isGeneral(one));
      // « L'inspection a puni A, a annoncé la ministre »: whoever tells of it beside who did it.
      const doing = all.filter((one) => told && !ANNOUNCES.test(told.text.slice(0, one.start - told.start)));
      const named = doing.length > 0 ? doing : all;
      const acting = (named.length > 0 ? named : ones.filter((one) => !isVague(one))).filter(
        (one) =>
          !told ||
          !(
            isHeadSpeaking(one, told) ||
            isBroughtAlong(told.text.slice(0, one.start - told.start)) ||
            isRepresented(one, told) ||
            isTurnedTo(one, told) ||
            judgesIt(told.text.slice(one.end - told.start))
          )
      );
      // “The X, together with the Y, summoned A. It has a month to”: set by both.
      const together =
        told !== null && told === before && DEADLINE.test(scene.text) ? coordinated(told, acting, false) : [];
      const ids = [...new Set(acting.flatMap((mention) => idOf(mention) ?? []))];
      const [id, ...others] = ids;
      if (!told || id === undefined || (others.length > 0 && together.length < acting.length)) continue;
      const acts = authorities.get(id)?.jurisdiction ?? '';
      // “fined in the EU”: by one of its members.
      const byMember = elsewhere === 'EU' && EURO.has(acts) && !AT_ITS_SEAT.test(scene.text);
      if (elsewhere !== null && elsewhere !== acts && !byMember) continue;
      const goesOn = told !== after || scene.inTitle ? agentless : goesOnAboutDecision(told.text);
      // “fined for breaking EU data law. The Irish watchdog said”: the law is that of its members.
      const ofMember = jurisdiction === 'EU' && EURO.has(acts) && LAW_OF_UNION.test(scene.text);
      if (goesOn || ofMember || acts === jurisdiction) return { id, ids, scene: told };
    }
    return null;
  }

  /** “It has been barred in Britain”, « En Italie, elle a payé »: where a sentence says that it happened, or null. */
  function placeOf(scene: Scene, hit: Hit | null = null): string | null {
    const told = scene.places.filter(({ start, end }) => {
      const before = scene.text.slice(0, start - scene.start);
      const here = { start: start - scene.start, end: end - scene.start };
      return (
        IN_THERE.test(before) &&
        !OF_THE_REASON.test(before) &&
        !SUED_THERE.test(before) &&
        !isPlaceOfListing(scene.text, here)
      );
    });
    const [only, ...others] = new Set(told.flatMap((place) => jurisdictionOf(place) ?? []));
    if (others.length > 0 && hit !== null) return placeBehind(hit, scene);
    if (only === undefined && hit !== null) return homeOfDecision(scene);
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** “on the receiving end of another Irish decision”, « une nouvelle amende italienne »: whose it was, or null. */
  function homeOfDecision({ text }: Scene): string | null {
    const people = NATIONAL_DECISION.exec(text)?.groups;
    const home = homeOfPeople.get((people?.en ?? people?.fr ?? '').toLowerCase());
    return home?.metonym ?? home?.country ?? null;
  }

  /** “investigated in Italy, Ireland and Spain”, « enquêtes en Italie et en Irlande »: the authorities of all but the first of those countries. */
  function seatsAlong({ end }: Hit, { start: from, text, places: named, amounts }: Scene): string[] {
    const at = named.findIndex(
      ({ start }) => start >= end && IN_THERE.test(text.slice(end - from, start - from))
    );
    const seats = new Set<string>();
    // A sum is told of one place, or of each its own.
    if (amounts.length > 0) return [];
    for (let next = at + 1, edge = named[at]; edge && at >= 0; next++) {
      const place = named[next];
      const listed = place && NEXT_PLACE.test(text.slice(edge.end - from, place.start - from));
      if (!listed || places.get(place.entity ?? '')?.kind !== 'country') break;
      const seat = governmentOf(jurisdictionOf(place));
      if (seat !== null) seats.add(seat);
      edge = place;
    }
    return [...seats];
  }

  /** “fined in France, sued in America and raided in Spain”: where each of them happened, or null. */
  function placeBehind(hit: Hit, scene: Scene): string | null {
    const { end } = hit;
    const behind = scene.places.find(
      ({ start }) => start >= end && THERE.test(scene.text.slice(end - scene.start, start - scene.start))
    );
    const there = behind ?? placeOfItem(hit, scene);
    return there ? jurisdictionOf(there) : null;
  }

  /** “Turkey fined A, which is banned in Russia”: whoever is named before did not do that. */
  function happensElsewhere(mention: Mention, hit: Hit, scene: Scene, voice: Voice): boolean {
    if (voice !== 'passive' || mention.end > hit.start) return false;
    const [there, home] = [placeBehind(hit, scene), jurisdictionOf(mention)];
    return there !== null && home !== null && there !== home && !OF_MANY.has(home) && !OF_MANY.has(there);
  }

  /** « C’est une excellente nouvelle », a lancé le premier ministre: who comments on what others did. */
  function isHeadSpeaking(mention: Mention, { start, text }: Scene): boolean {
    const roles = authorities.get(idOf(mention) ?? '')?.roles ?? [];
    return (
      roles.some((role) => role.startsWith('head-of-')) && SPEAKS.test(text.slice(0, mention.start - start))
    );
  }
}

/** Whose authorities act in several countries. */
const OF_MANY: ReadonlySet<string> = new Set(['EU', 'INT']);

/** « L’enseigne a saisi le tribunal », “it has appealed to the court”, “will fight it in court”: whom a company only turns to, or where it is heard. */
function isTurnedTo({ start }: Mention, { start: from, text }: Scene): boolean {
  return TURNS_TO.test(text.slice(0, start - from));
}

const ANNOUNCES =
  /,\s(?:a\s(?:annoncé|indiqué|déclaré|précisé|fait\ssavoir)\s(?:\p{Ll}+\s)?(?:l[ea]\s|l')|(?:said|announced)\s(?:the\s)?)$/u;

/** Whether a sentence names none but those whom a company turns to. */
function tellsNobody(scene: Scene): boolean {
  return scene.authorities.every((one) => isTurnedTo(one, scene));
}

const TURNS_TO =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient)\s(?:(?:aussitôt|déjà|depuis|immédiatement)\s)?saisi\s|(?:saisira|saisiront|saisirait|(?:va|vont|compte|comptent|entend|entendent|veut|veulent|pourrait)\ssaisir)\s|(?:(?:a|ont|avait)\sfait\s(?:appel|recours)|porté l'affaire|s'est (?:tournée?|pourvue?)|recours|(?:contest|attaqu|défend)\p{L}*\s[^.;]{0,60})\s(?:devant|auprès d[eu]|vers)\s|(?:appealed|turned|gone|went|complained|took\sit|taken\sit)\sto\s|(?<!\p{L})(?:will|would|vows?|vowed|plans?|intends?|fight|fights|fighting|challenges?|challenging|clear|prove)\s[^.;]{0,60}?in\s|(?:trial|hearing)\s[^.;,]{0,24}?(?:in|at)\s)(?:the\s|an?\s|l[ea]s?\s|l'|une?\s)?$/u;
/** “EU privacy rules”, « le droit européen »: what a company is measured by, and nobody who acts. */
export const LAW_OF_UNION =
  /(?<!\p{L})(?:(?:EU|E\.U\.|European(?: Union)?)(?:'s)?\s(?:[\p{L}-]+\s){0,3}?(?:laws?|rules|regulations?|legislation)|(?:droit|règles?|règlement|réglementation|législation|directive)\s(?:[\p{Ll}'-]+\s){0,3}?européen(?:ne)?s?)(?!\p{L})/u;

const NEXT_PLACE = /^(?:,\s|,?\s(?:and|et|ainsi qu')\s?)(?:(?:in|en|au|aux|à)\s)?(?:the\s|la\s|le\s)?$/u;
/** Right behind a term, its sum or its day. */
const THERE =
  /^(?:\s(?:(?:à|de|of|une?|an?|amende|fine|penalty)\s){0,4}[^\s\p{L}]{0,3}\d[^,;:]{0,30}?)?\s(?:(?:last|this|in|en|on|le)\s[\p{L}\d]+\s)?(?:in|en|au|aux)\s(?:the\s)?$/u;

function titleScenes(reader: SceneReader): Scene[] {
  const scenes: Scene[] = [];
  for (let scene: Scene | null = reader.at(0); scene?.inTitle; scene = reader.after(scene))
    scenes.push(scene);
  return scenes;
}

const NATIONAL_DECISION =
  /(?<!\p{L})(?:(?:another|an?|its|latest|new|second|third)\s(?:\p{Ll}+\s)?(?<en>\p{Lu}\p{L}+)\s(?:\p{Ll}+\s)?(?:decision|ruling|fine|penalty|sanction|reprimand)|(?:une|nouvelle|autre|deuxième|seconde|troisième)\s(?:décision|amende|sanction|pénalité)\s(?:\p{Ll}+\s)?(?<fr>\p{Ll}{3,}(?:e|es)))(?!\p{L})/u;

/** “was also told to”, « est en outre sommé de »: by whoever acted in the sentence before. */
export const ADDED =
  /(?<!\p{L})(?:also|as well|too|en outre|aussi|également|de plus|par ailleurs|additionally|in addition|moreover|furthermore|further(?= told| ordered| required))(?!\p{L})/iu;

/** Before whoever a sentence opens with. */
const OPENS = /^[«"\s]*(?:the\s|la\s|le\s|l')?$/iu;

/** The sentences behind one that names nobody who acts, up to the one that does. */
function untoldBefore(before: Scene, reader: SceneReader): Scene[] {
  const scenes: Scene[] = [];
  let told: Scene | null = before;
  for (let i = 0; told !== null && tellsNobody(told) && i < 2; i++) {
    told = reader.before(told);
    if (told) scenes.push(told);
  }
  return scenes;
}

/** “They have 60 days to”, “was given a month to”, « Les deux entreprises ont trois mois pour »: set by whoever the text has told of. */
const DEADLINE =
  /(?<!\p{L})(?:ha(?:s|ve)\suntil\s[^,;:.]{2,30}\sto|(?:a|ont|dispos(?:e|ent))\sjusqu'(?:au|à)\s[^,;:.]{2,30}\spour|(?:ha(?:s|ve)|(?:was|were|been)\s(?:\p{Ll}+\s)?(?:given|granted|allowed))\s(?:[\p{L}\d]+\s){1,2}(?:days?|weeks?|months?|years?|fortnight)\sto|(?:a|ont|dispos(?:e|ent)\sd[e'])\s?(?:[\p{L}\d]+\s){1,2}(?:jours|semaines?|mois|ans?)\spour)(?!\p{L})/u;

/** “It must now refrain”, « la société n’a plus le droit de »: of what was decided before. */
const NOW =
  /^[«"\s]*(?:(?:it|they|the\s\p{Ll}+)\s(?:must|will)\snow(?!\p{L})|(?:it|they|the\s\p{Ll}+)\snow\s(?:has|have)\sto(?!\p{L})|(?:[^,;:]{3,60},\s)?(?:elles?|ils?|(?:la|le)\s\p{Ll}+|l'\p{Ll}+)\s(?:(?:doit|doivent|devra|devront)\sdésormais|n'(?:a|ont|aura|auront)\splus\s(?:le\s)?droit)(?!\p{L}))/iu;

/** “must stop these practices within 60 days”, « devra y mettre fin sous six mois, sous peine d'une astreinte »: nobody but who has decided sets it. */
const ENFORCED =
  /(?<!\p{L})may\sno\slonger\s|(?<!\p{L})(?:must|will have to|has to|have to)\s[^;:]*?(?<!\p{L})(?:within\s[\p{L}\d]+\s(?:hours|days|weeks|months)|or (?:else )?(?:face|pay) (?:\p{Ll}+ )?(?:fines|penalties)|(?:these|those|such) (?:practices|restrictions|clauses|conduct))|(?<!\p{L})ne\s(?:pourr(?:a|ont)|p(?:eut|euvent))\splus\s|(?<!\p{L})(?:doi(?:t|vent)|devr(?:a|ont))\s[^;:]*?(?<!\p{L})(?:sous (?:peine|astreinte|le contrôle)|(?:sous|dans (?:les|un délai de)) [\p{L}\d]+ (?:heures|jours|semaines|mois)|ces (?:pratiques|restrictions|clauses|agissements))/iu;

/** “Under the order, the retailer must”, « Aux termes de la décision, il devra »: of what was decided before. */
const UNDER_IT =
  /^[«"\s]*(?:Under|By the terms of|As part of|Aux termes d[eu]|En vertu d[eu]|Selon)\s(?:(?:the|this|that|la|cette|cet|ce|le)\s|l')?(?:terms of the\s)?(?:order|decision|ruling|settlement|agreement|deal|decree|décision|jugement|accord|ordonnance|arrêt|injonction|transaction),\s/u;

/** « L’autorité irlandaise, qui agit au nom de l’Union européenne »: for whom somebody else acts. */
function isRepresented(mention: Mention, { start, text }: Scene): boolean {
  return ON_BEHALF.test(text.slice(0, mention.start - start));
}

const ON_BEHALF = /(?:au nom d[eu]|pour le compte d[eu]|on behalf of|in the name of)\s(?:the\s|la\s|l')?$/iu;
/** Behind a quotation. */
const SPEAKS =
  /[»"],?\s(?:(?:a|avait|s'est)\s)?(?:said|lanc|déclar|réag|comment|salu|réjou|félicit|affirm|assur|dit|martel|soulign|expliqu|regrett)\p{L}*\s(?:les?\s|la\s|l'|the\s)?$/iu;

/** « condamné pour corruption en Angola »: where the offence was. */
const OF_THE_REASON = /(?<!\p{L})(?:pour|for|over)\s(?!\d)[\p{L}\s'-]{0,60}$/iu;
/** “to settle a privacy lawsuit in California”: where somebody sued. */
const SUED_THERE =
  /(?<!\p{L})(?:(?:settl|resolv)\p{L}+\s(?:(?!federal|government|state|criminal|tax)[^\s,;:]+\s){0,8}(?:lawsuits?|suits?|litigation|class actions?))\s(?:filed\s|brought\s)?in\s(?:the\s)?$/iu;
/** « visé par une enquête à Bruxelles »: of the Union itself. */
const AT_ITS_SEAT = /(?<!\p{L})(?:enquêtes?|procédures?|instructions?|poursuites)\sà\sBruxelles(?!\p{L})/u;
const IN_THERE =
  /(?<!\p{L})(?:enquêtes?|procédures?|instructions?|poursuites)\sà\s$|(?<![\p{L}])(?:in|out of|en|au|aux|(?:banned|barred|excluded|blocked|ousted|expelled|shut out|kicked out)\s(?:from|of))\s(?:the\s)?$|(?<!\p{L})(?:bannie?|exclue?|chassée?|évincée?)s?\s(?:d[eu]\s(?:la\s|l')?|des\s|d')$/iu;
