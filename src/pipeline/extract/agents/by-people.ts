import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { privatePeopleIn } from './offices.ts';

/** Whether people without office do it: « visée par une action civile de familles », « convoqués par leur direction ». */
export function isByPeople({ end, verbEnd, term }: Hit, scene: Scene): boolean {
  const behind = scene.text.slice(end - scene.start, end - scene.start + BEHIND);
  const owners = privatePeopleIn(scene).filter(({ start }) => start >= end && start < end + BEHIND);
  if (owners.some(({ start }) => OF_THEIRS.test(behind.slice(0, start - end)))) return true;
  if (BY_ASSOCIATIONS.test(behind) || BY_ITSELF.test(behind)) return true;
  if (term.frame === 'passive' && BY_FIRM.test(behind)) return true;
  if (term.type === 'lawsuit' && BY_MANY.test(behind)) return true;
  return BY_EMPLOYER.test(scene.text.slice(verbEnd - scene.start, verbEnd - scene.start + 2 * BEHIND));
}

/** Characters behind the words in which they are named. */
const BEHIND = 60;

/** Nothing but this stands between a suit and the people who brought it; “accusing it of buying rivals” names none. */
const OF_THEIRS =
  /^\s(?!(?:it|them)\sof\s)(?:\p{Ll}+\s)?(?:de|des|d'|du|of|by|par)\s?(?:(?:les?|la|the|an?|une?|des)\s)?(?:(?:\d[\d ]*|(?!par\s|by\s)[\p{Ll}-]+)\s)?$/u;

/** « mis en demeure de réduire son empreinte plastique par des associations », “given notice to quit plastics by three charities”. */
const BY_ASSOCIATIONS =
  /^[^,;:.]{0,50}\s(?:par|by)\s(?:(?:des|les|deux|trois|quatre|plusieurs|several|two|three|four|une|an?|the)\s)?(?:(?:consumer|environmental|green|campaign)\s)?(?:associations?|ONG|collectifs?|syndicats?|NGOs?|charit(?:y|ies)|campaigners|activists|unions?)(?!\p{L})/u;

/** « une plainte déposée à Paris par cent soixante-dix chauffeurs », “a suit filed by thousands of users”. */
const BY_MANY =
  /^[^,;:.]{0,40}\s(?:par|by)\s(?:[\p{Ll}\d'-]+\s){0,4}(?:chauffeurs|livreurs|clients|usagers|utilisateurs|consommateurs|salariés|employés|abonnés|éditeurs|concurrents|rivaux|artistes|auteurs|parents|familles|riverains|actionnaires|vendeurs|commerçants|drivers|couriers|riders|customers|users|consumers|employees|workers|subscribers|publishers|rivals|competitors|artists|authors|writers|parents|families|residents|shareholders|investors|sellers|merchants|retailers|developers)(?!\p{L})/u;

/** “had been suspended in April by the company itself”, « repoussée par l’entreprise elle-même ». */
const BY_ITSELF =
  /^[^,;:.]{0,30}\s(?:by\s(?:the\s(?:company|firm|group|bank|owner)\sitself|its\s(?:own\s)?(?:owners?|board|shareholders))|par\s(?:l'entreprise\s|le\sgroupe\s|la\s(?:société|banque|firme)\s)(?:elle|lui)-même|par\sses\s(?:propres\s)?(?:actionnaires|propriétaires))(?!\p{L})/u;

/** « suspendue depuis par le géant américain », “pulled by the company”. */
const BY_FIRM =
  /^(?:\s[\p{L}\d'-]+){0,6}?\s(?:par\s(?:le\s(?:géant|groupe|constructeur|fabricant|distributeur)|l'(?:entreprise|enseigne)|la\s(?:société|firme|marque|plate-?forme|start-up|maison\smère))|by\sthe\s(?:company|firm|group|start-?up|(?:\p{Ll}+\s)?giant))(?!\p{L})/u;

/** « des grévistes convoqués par leur direction », “were told by their bosses to”, “told to pay up by supplier”: whoever employs them, or does business. */
const BY_EMPLOYER =
  /^(?:\s[\p{L}\d'-]+){0,4}\s(?:by|par)\s(?:leurs?|sa|son|la|l'|their|its|his|her|the)\s?(?:direction(?!\s(?:générale|nationale|régionale|départementale|de\s(?:la|l'|des)))|employeurs?|hiérarchie|patrons?|DRH|managers?|management|employers?|boss(?:es)?|line manager|headquarters)(?!\p{L})|^(?:\s[\p{L}\d'-]+){0,5}\s(?:by|par)\s(?:(?:an?|its|their|une?|son|sa|ses|leurs?)\s)?(?:\p{Ll}+\s)?(?:suppliers?|landlords?|creditors?|arbitrators?|fournisseurs?|propriétaires?|créanciers?|bailleurs?|arbitres?)(?!\p{L})/u;
