import type { ActionType } from '../../../lib/schema.ts';
import type { DutyGrammar, DutyKind } from './duties.ts';
import { createSearch } from '../text/search.ts';

const ALLOWED =
  '(?:autorisée?s?|habilitée?s?|admise?s?|admis|fondée?s?|libres?|en droit|agréée?s?|licenciée?s?)';
const OBLIGED =
  '(?:tenue?s?|contrainte?s?|obligée?s?|forcée?s?|astreinte?s?|sommée?s?|priée?s?|requise?s?|enjointe?s?|condamnée?s?|mise?s? en demeure)';
const TIME =
  "(?:(?:jusqu'(?:au|à la|à|en)\\s(?:\\S+\\s){1,5}?|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante|quatre-vingt-dix|vingt-quatre|quarante-huit|soixante-douze|\\d+)\\s(?:heures?|jours?|semaines?|mois|ans?)\\s)(?:\\S+\\s){0,3}?pour)";
const DUTY =
  "(?:l'obligation|obligation|ordre|l'ordre|pour obligation|pour ordre|pour consigne|pour instruction|interdiction|l'interdiction|défense)";
const RIGHT = "(?:le droit|droit|l'autorisation|la permission|la possibilité|licence|la faculté|l'agrément)";

const AROUND =
  "a|ont|aura|auront|avait|est|sont|sera|seront|était|étaient|été|désormais|donc|ainsi|également|aussi|en outre|par ailleurs|dorénavant|maintenant|dès lors|toutefois|enfin|d'abord|bientôt|tous|toutes|tous deux|toutes deux|se|voit|voient|s'est|vu|vue|perd|perdent|perdu|n|ne|y";

const DONE_BY_COMPANIES =
  'laisser|remettre|livrer|fournir|communiquer|transmettre|partager|divulguer|révéler|publier|afficher|indiquer|étiqueter|signaler|informer|prévenir|notifier|avertir|déclarer|enregistrer|stocker|conserver|garder|localiser|héberger|supprimer|effacer|détruire|purger|retirer|ôter|enlever|rappeler|cesser|arrêter|stopper|suspendre|interrompre|bloquer|filtrer|restreindre|ouvrir|déverrouiller|débloquer|autoriser|permettre|proposer|offrir|traiter|séparer|nommer|désigner|embaucher|salarier|employer|requalifier|réintégrer|rétablir|restaurer|rembourser|restituer|reverser|indemniser|dédommager|compenser|changer|modifier|réécrire|revoir|réviser|adapter|ajuster|corriger|réparer|remplacer|rectifier|vérifier|contrôler|soumettre|respecter|se conformer|abandonner|renoncer|lever|baisser|abaisser|installer|mettre|introduire|instaurer|fermer|quitter|rendre|aligner|interconnecter|accorder|octroyer|transférer|auditer|modérer|préserver|geler|sécuriser|protéger|chiffrer|annuler|désactiver|débrancher|démonter|évacuer|céder|garantir|assurer|reprendre|faire|donner|isoler|cloisonner|dissocier|découpler|délier|recueillir|recalculer|référencer|déréférencer';
const DOES = new RegExp(`^(?:${DONE_BY_COMPANIES})$`, 'u');

const UNORDERED =
  /^(?:être|avoir|convaincre|persuader|gagner|attendre|patienter|affronter|choisir|décider|espérer|trouver|apprendre|vivre|compter|composer|gérer|savoir|penser|voir|comprendre|rester|demeurer|devenir|travailler|essayer|continuer|aller|venir|dire|regarder|lutter|défendre|retrouver|regagner|reconquérir|négocier|comparaître|témoigner|répondre|payer|verser|régler|débourser|craindre|faire face|tenir|jouer|rattraper|rencontrer|améliorer|supporter|subir|surmonter|dépenser|préparer|reconnaître|trancher|réagir|croire|prouver|démontrer|augmenter|emprunter|financer|acquitter|passer|montrer|résoudre|songer|agir|digérer|encaisser|redoubler|investir(?! dans des)|convenir|prendre|plaider|justifier|expliquer|sauver|relever|contester|se pourvoir|se rétracter|se dédire|se désister)$/u;

const SPLITS =
  /^(?:vendre|revendre|céder|rétrocéder|se séparer|se défaire|se délester|se désengager|scinder|se scinder|séparer|filialiser|démanteler|découper|sortir|réduire|dissocier|apporter)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:parts?|participations?|titres|actions|filiales?|branches?|activités?|divisions?|marques?|actifs|régie|réseau|capital|navigateur|plate-?forme|magasins|usines?|contrôle|bourse|chrome|entités?|agences|hypermarchés|stations)(?!\p{L})/iu;
const LIMITS =
  /^(?:limiter|plafonner|borner|brider|rationner|ralentir|se limiter|se contenter|se cantonner|s'en tenir|(?:demander|obtenir|solliciter|décrocher)(?!\p{L})[^.;]{0,30}(?:licences?|autorisations?|permis|aval|feu vert|agrément)|(?:réduire|diminuer)(?!\p{L})[^.;]{0,40}(?:nombre|flotte|vitesse|volume|capacité|vols|horaires))/iu;
const WITHIN =
  /(?<!\p{L})(?:augmenter|accroître|étendre|plus de (?:\d|deux|trois|quatre|cinq|dix)|au-delà|nouveaux?|nouvelles?|grossir|croître|grandir|agrandir|sans (?:l'|une? |son )?(?:licence|accord|autorisation|consentement|permis|aval)|entre \d|la nuit|mineurs|enfants|adolescents|dividendes?|bonus)(?!\p{L})/iu;

/** « a dix jours pour faire appel »: its right. */
const APPEALS =
  /^(?:faire|interjeter|former|déposer)\s(?:appel|un\s(?:appel|recours|pourvoi)|recours|opposition)(?!\p{L})/iu;

/** How French tells what a company has to do. */
export const DUTIES_FR: DutyGrammar = {
  anchor: createSearch(
    new RegExp(
      `(?<!\\p{L})(?:(?:devra|devront|doit|doivent)(?:\\splus)?|devrai(?:t|ent)|(?:va|vont)\\sdevoir|${OBLIGED}\\s(?:par\\s[^.;:]{2,60}?\\s)?(?:de|d'|à)|(?:a|ont|aura|auront|dispose|disposent)\\s(?:désormais\\s|donc\\s)?(?:de\\s|d')?${TIME}|(?:aura|auront)\\sà|(?:a|ont|aura|auront|reçoit|reçoivent|reçu)\\s(?:désormais\\s|donc\\s)?${DUTY}\\s(?:de|d')|(?:pourra|pourront|peut|peuvent)(?:\\splus|\\sdésormais\\splus|\\spas)?|(?:plus|pas)\\s${RIGHT}\\s(?:de|d')|(?:plus|pas)\\s${ALLOWED}\\s(?:à|de|d')|(?:retirer|perdu?|perdent|perd|privée?s?|refuser)\\s(?:le|du|la|l')?\\s?(?:droit|autorisation|permission|licence)\\s(?:de|d'))(?!\\p{L})`,
      'iu'
    )
  ),
  kindOf(gap, anchor, after) {
    const isNot = /(?:^|[\s,])(?:ne|n')\s?(?:\p{Ll}+\s){0,3}$/iu.test(gap) || /(?:^|\s)n'$/u.test(gap);
    if (/^(?:pourra|peut|peuvent)/iu.test(anchor)) {
      if (!isNot) return null;
      if (/^pourr\p{L}+\spas$|\splus$/iu.test(anchor)) return THAN.test(after) ? 'only' : 'mustNot';
      return THAN.test(after) ? 'only' : null;
    }
    if (/^(?:plus|pas)\s/iu.test(anchor)) return isNot ? 'mustNot' : null;
    if (/^(?:retirer|perd|priv|refus)/iu.test(anchor)) return 'mustNot';
    if (/interdiction|défense/iu.test(anchor)) return 'mustNot';
    if (/^d\p{L}+\splus$/iu.test(anchor)) return isNot ? 'mustNot' : null;
    return isNot || /(?:^|\s)(?:pas|jamais)(?:\s|$)/u.test(gap) || /^\s(?:pas|plus|que)\s/u.test(after)
      ? null
      : 'must';
  },
  reported: /^devrai/iu,
  decidedThat:
    /(?<!\p{L})(?:décidé|tranché|statué|décrété|ordonné|décide|décidant|(?:tribunal|tribunaux|juges?|cour|justice|Commission|Autorité|conseil|régulateur|gendarme|magistrate?s?)\s[^,;:]{0,40}jug(?:é|e|ent|eant))(?:\s[\p{L}\d]+){0,3}?\squ(?:e\s|')[^;:.]*$/iu,
  gap: new RegExp(
    `^(?:,\\s[^,;:]{1,80},)?(?:\\s?(?:${AROUND}|\\p{Ll}+ment)(?![\\p{L}]))*(?:\\s|\\sn'(?:a|ont|aura|auront|est|était|sera)\\s|\\sn')$`,
    'iu'
  ),
  reversed: createSearch(
    /(?<!\p{L})(?:il\s(?:revient|appartient|incombe|revenait)\s(?:désormais\s|donc\s)?(?:à|au|aux)|à\scharge\s(?:pour|de)|(?:obligation|ordre|consigne|injonction|instruction)\s(?:est\s|a\sété\s|avait\sété\s)?(?:faite?s?|donnée?s?|intimée?s?|signifiée?s?)\s(?:à|au|aux)|(?:obligation|ordre|consigne)\s(?:à|pour)|(?<not>(?:interdiction|défense)\s(?:est\s|a\sété\s)?(?:faite\s|signifiée\s)?(?:à|au|aux|pour)|plus\squestion\spour|(?:fini|terminé|exclu|hors\sde\squestion)\s(?:pour)))\s/iu
  ),
  reference: new RegExp(
    `(?:^|[,;:«]\\s?|\\s(?:que|et|mais|où)\\s|qu')(?<said>(?:il|elle|ils|elles|celle-ci|celui-ci|tous deux|(?:(?:le|la|les|ce|cette|ces)\\s|l')[\\p{L}-]+(?:\\s[\\p{L}-]+){0,2}?))(?:,\\s[^,;:]{1,60},)?(?:\\s(?:${AROUND}|\\p{Ll}+ment))*(?:\\s|\\sn'(?:a|ont|aura|auront|est|sera)\\s)$`,
    'iu'
  ),
  deed: /^(?:,\s[^,;:]{2,60},|\s?(?:d'ici|avant|dès|sous|dans)\s[^,;:]{2,30},|\s(?:désormais|aussi|également|donc|ainsi|immédiatement|en outre|notamment|au plus vite|sans délai)(?=\s)|\s\p{Ll}+ment(?=\s))*\s?(?:ne\splus\s|ne\spas\s)?(?<verb>(?:(?:se|lui|leur|y|en|les|la|le)\s|s'|l')?\p{Ll}{2,}(?:er|ir|re|oir))(?!\p{L})[^.;]{0,100}/u,
  unsure:
    /(?<!\p{L})(?:si|pourrai\p{L}*|devrai\p{L}*|propos\p{L}+|projet|envisag\p{L}+|demand(?:e|é|ent|ait)|veut|veulent|souhait\p{L}+|exhort\p{L}+|appell?e\p{L}*|réclam\p{L}+|plaid\p{L}+|estim\p{L}+|affirm\p{L}+|espèr\p{L}+|craint|craignent|suggèr\p{L}+|recommand\p{L}+|avertit|loi|lois|plainte)(?!\p{L})[^,;]*$/iu,
  typeOf(kind, deed, verb, firm): ActionType | null {
    const done = deed.slice(deed.toLowerCase().indexOf(verb));
    const bare = verb.replace(/^(?:(?:lui|leur|y|en|les|la|le)\s|l')/u, '');
    if (kind === 'only')
      return bare === 'être' || /^(?:espérer|rêver|compter|se réjouir)$/u.test(bare) ? null : 'restriction';
    if (kind === 'mustNot' && HOW_IT_DEALS.test(done)) return 'order';
    if (kind === 'mustNot')
      return NOT_FORBIDDEN.test(bare) && !SOLD.test(done) ? null : WITHIN.test(done) ? 'restriction' : 'ban';
    if (SPLITS.test(done)) return 'restructuring_order';
    if (LIMITS.test(done)) return 'restriction';
    if (UNORDERED.test(bare) || APPEALS.test(done)) return null;
    return firm || DOES.test(bare) ? 'order' : null;
  },
  words: {
    must: 'duty',
    mustNot: 'n’a pas le droit, no longer allowed',
    only: 'only allowed, pas plus'
  } satisfies Record<DutyKind, string>
};

const THAN = /^\s(?:[^,;:.]{2,50}?\s)?(?:que|qu'(?!(?:il|elle))\S*|plus d[e']|au-delà)(?!\p{L})/iu;
const NOT_FORBIDDEN =
  /^(?:être|avoir|compter|se passer|se permettre|ignorer|se cacher|échapper|éviter|prétendre|espérer|dire|savoir|voir|continuer|gagner|nier|se plaindre|recruter|trouver|rivaliser|craindre|expliquer|attendre|faire|aller|garantir|exclure|vouloir|penser|croire|comprendre|empêcher|reculer|résister|prouver|justifier|survivre|vivre|se contenter|s'en remettre|suivre|tenir|se taire|se dérober|reprocher|invoquer)$/iu;
/** « ne peut plus pénaliser ses fournisseurs »: told how to treat others, it stays in business. */
const HOW_IT_DEALS =
  /^(?:punir|pénaliser|discriminer|favoriser|privilégier|facturer|forcer|contraindre|obliger|menacer|lier|verrouiller|brider|dissuader|déréférencer|(?:exiger|imposer|interdire|empêcher)\s(?:[^,;:.]{0,40}\s)?(?:développeurs|commerçants|vendeurs|fournisseurs|clients|utilisateurs|concurrents|chauffeurs|livreurs|restaurants|restaurateurs|hôtels|hôteliers|partenaires))(?!\p{L})/iu;
const SOLD =
  /^être\s(?:téléchargée?s?|vendue?s?|utilisée?s?|commercialisée?s?|importée?s?|installée?s?|distribuée?s?|proposée?s?|diffusée?s?|exploitée?s?|consultée?s?)/iu;
