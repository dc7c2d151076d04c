import { isOfThing } from '../names/roles.ts';
import type { Span } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

/**
 * General words for those who act for a state (« le juge », “lawmakers”), and for those who do not (« des livreurs »,
 * “shareholders”): what is left where no authority is named.
 */

const FRENCH_OFFICES = `autorités? régulateurs? gendarme gouvernements? ministères? ministres? tribunal tribunaux cour cours juges?(?!\\s(?:que\\s|qu['’])) justice parquet
  procureure?s? commissaire parlement parlementaires députée?s? eurodéputée?s? sénateurs? sénatrices? sénat exécutif législateur pouvoirs.publics
  banque.centrale fisc douanes inspection.du.travail préfecture mairie municipalité présidente? [ée]tats? administration garde.des.sceaux magistrate?s?
  prud.hommes conseils?.municipal conseils?.municipaux conseils?.communal police congrès assemblée commission.d.enquête commission.parlementaire sous-commission enquêteurs inspecteurs chancelière justices urssaf dgccrf préfets? préfète cellule.de.renseignements?.financiers? antitrust trustbusters mission.d.information gouverneure?s? superviseurs? maires? bourgmestres? médiateur médiatrice préposée?.fédérale? junte bloc chancelier inspecteur inspectrices? douane(?=\\s(?:a|vient|suisse|belge|française)\\s) métropole gendarmerie douaniers carabiniers surintendance direction.du.travail conseil.fédéral conseil.supérieur (?:pouvoir|régime).militaire agence institution commission homologues? gardien juridiction secrétariat pays royaume formation.restreinte chambre.contentieuse collège(?=\\s(?:de\\sl['’](?:autorité|arc|amf|acpr)|lui|leur|inflige|impose|ordonne|enjoint|prononce|l['’]a\\s))`;
const ENGLISH_OFFICES = `regulators? authority authorities watchdogs? governments? govt gov[’']t ministry ministers? courts? judges? prosecutors? attorneys?.general commissioners?
  parliament lawmakers legislators senators? congress legislature council president prefect same.office agency agencies officials police central.bank tribunal states?
  department bureau commission enforcers? trustbusters? investigators inspectors house senate cabinet committee subcommittee panel jury counterparts? exchange mps office board competition.board competition.office competition.council cartel.office consumer.office antitrust.chief competition.chief governors? gov(?=\\.\\s\\p{Lu}) antitrust(?=\\s(?:has|had|on|said|says|fined|fines|ordered|orders|opened|opens|imposed|banned|bans|sued|sues|told)\\s) canton cantons province municipality county country kingdom élus tutelle
  mayors? ombuds(?:man|woman) inspectorates? junta adjudicator directorate chancellor taxm[ae]n censors overseer supervisors? superintendency superintendence secretariat comptroller registrar provinces
  district.attorneys? solicitor.general fraud.squad customs.officers carabinieri town.hall city.hall borough policymakers (?:home|business|transport|culture|health|energy|environment|technology|interior|trade).secretary`;
const PRIVATE_PEOPLE = `actionnaires utilisateurs utilisatrices chauffeurs? livreurs? consommateurs associations? ong collectifs? syndicats? artistes auteurs éditeurs?
  familles victimes proches ufc.que.choisir ufc clcv ldh ligue.des.droits amnesty greenpeace beuc euroconsumers altroconsumo
  mères? pères? abonnés clients? usagers patients plaignants? voyageurs joueurs salariés ex-salariés employés modérateurs modératrices internautes particuliers parents militants riverains étudiante?s? militante?s? chercheurs? chercheuses? fédération.des.(?:distributeurs|commerçants|éditeurs|détaillants|hôteliers) professeure? journalistes? concurrents? rivaux
  shareholders? users? drivers couriers workers tenants renters homeowners farmers hoteliers hôteliers restaurateurs agriculteurs éleveurs locataires consumers activists campaigners ngos? publishers authors artists advertisers investors employees
  professor bankers? students? groups? families woman man mother father parents residents subscribers passengers patients players customers musicians developers merchants sellers plaintiffs class.actions? class.proceedings? class.suits? actions?.collectives? actions?.de.groupe recours.collectifs? test.achats ufc.que.choisir rivals? (?<!european.|l['’])unions?(?!.européenne) stewards? referees? fia fifa uefa noyb researchers journalists?`;

export function officesIn(scene: Scene): readonly Span[] {
  const found = offices.get(scene);
  if (found) return found;
  const office = spansOf(OFFICE, scene).filter(({ end }) => !isOfThing(scene.text, end - scene.start));
  const all = [...office, ...acronymsIn(scene)].sort((a, b) => a.start - b.start);
  offices.set(scene, all);
  return all;
}

/** “the KPPU”, « l’ARPCE »: agencies that the gazetteers do not know, by their acronym. */
function acronymsIn(scene: Scene): Span[] {
  const taken = [...scene.companies, ...scene.authorities, ...scene.places];
  return ACRONYM.all(scene.text).flatMap(({ index, 0: words, groups }) => {
    const word = groups?.word ?? '';
    const start = scene.start + index + words.length - word.length;
    const end = start + word.length;
    const known = taken.some((name) => name.start < end && start < name.end);
    return known || NO_AGENCY.has(word) ? [] : [{ start, end }];
  });
}

const ACRONYM = createSearch(
  /(?<![\p{L}\d])(?:[Tt]he\s|[Ll]a\s|[Ll]e\s|[Ll]['’]|[Dd]u\s|[Bb]y\s|[Pp]ar\s)(?<word>\p{Lu}{3,6})(?![\p{L}\d-])/gu
);
/** Laws, jobs, techniques, trade unions and clubs. */
const NO_AGENCY: ReadonlySet<string> = new Set(
  `DSA DMA GDPR RGPD CCPA CEO CFO CTO COO PDG USA IPO API TVA VAT GAFA GAFAM ONG NGO BAT VPN URL LLM GPT SUV NFT CGT CFDT CFTC CGC UNSA CLCV UFC
  LFP FFF FFR LNR FFT MLS NHL EPL UCI ATP WTA PGA SNE SACEM SCAM SGDL UPI UEFA FIFA FIA FIM CIO IOC NBA NFL ACLU EFF BEUC GMB IWGB NAACP NOYB AFP RSF LDH PCC ASEAN BRICS NATO OTAN ONU OPEP OPEC OCDE OECD
  FMI IMF PIB GDP PME SMS CPU GPU CAC DAX PSE PSG SNCF RATP BBC CNN NBC ABC CBS RTL RMC BFM RTS RTBF SRF ZDF ARD NHK CBC LCI NYT WSJ`
    .trim()
    .split(/\s+/)
);

export function privatePeopleIn(scene: Scene): readonly Span[] {
  const known = people.get(scene);
  if (known) return known;
  const found = spansOf(PEOPLE, scene).filter(
    ({ start, end }) =>
      !FOR_WHOM.test(scene.text.slice(Math.max(0, start - scene.start - 40), start - scene.start)) &&
      // “Ant Group” is no group of people.
      !scene.companies.some((company) => company.start < end && start < company.end)
  );
  people.set(scene, found);
  return found;
}

/** « le réseau des autorités de consommateurs », « l’autorité de protection des usagers »: those whom an authority is for do nothing themselves. */
const FOR_WHOM =
  /(?<!\p{L})(?:autorités?|agences?|direction|commissions?)\s(?:\p{Ll}+\s)?(?:de|des|pour|d[eu]\s(?:la\s)?protection\sdes)\s(?:les\s)?$/u;

/** Single members of a parliament, who decide nothing. */
export function membersIn(scene: Scene): readonly Span[] {
  return cached(members, scene, MEMBERS);
}

export function hasOffice(text: string): boolean {
  return OFFICE.test(text);
}

const OFFICE = anyWord(`${FRENCH_OFFICES} ${ENGLISH_OFFICES}`);
const PEOPLE = anyWord(PRIVATE_PEOPLE);
const MEMBERS = anyWord(
  'senators? lawmakers? legislators? mps? meps? députée?s? sénateurs? sénatrices? eurodéputée?s? parlementaires élue?s? republicans? democrats?'
);

function anyWord(words: string): Search {
  return createSearch(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().split(/\s+/).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  );
}

/** Every term of a sentence asks for these, so each sentence is searched once. */
const offices = new WeakMap<Scene, Span[]>();
const people = new WeakMap<Scene, Span[]>();
const members = new WeakMap<Scene, Span[]>();

function cached(known: WeakMap<Scene, Span[]>, scene: Scene, pattern: Search): readonly Span[] {
  const found = known.get(scene) ?? spansOf(pattern, scene);
  known.set(scene, found);
  return found;
}

function spansOf(pattern: Search, scene: Scene): Span[] {
  return pattern
    .all(scene.text)
    .filter(({ index, 0: word }) => !isNoOffice(scene.text, index, word))
    .map(({ index, 0: word }) => ({
      start: scene.start + index,
      end: scene.start + index + word.length
    }));
}

/** “the commission handed down”: no fee does; “the office fined”: no room does. */
const COMMISSION_ACTS =
  /^[Tt]he\s(?:commission|office)\s(?:(?:has|had|also|then|later|already|since|itself)\s){0,3}(?:handed|imposed|fined|levied|opened|launched|began|begun|ordered|directed|instructed|required|told|ruled|found|held|decided|blocked|barred|banned|warned|accused|announced|sued|raided|searched|sent|issued|hit|slapped|approved|rejected|cleared|asked|concluded|cited|penali[sz]ed|sanctioned|demanded|granted|withdrew|revoked|suspended|froze|sought|widened|summoned|prohibited|halted|said|says|alleged|took\sthat|designated|reprimanded|rebuked|admonished|censured|criticised|criticized|cautioned|declared|determined|referred|froze|gave|set|urged|required|compelled|forced|pressed|dismissed|upheld|confirmed|recommended|reached|closed|reopened|extended|investigated|probed|is\s(?:now\s|also\s)?(?:investigating|looking|examining|reviewing|considering|preparing|seeking))(?!\p{L})/u;
/** « La commission lui a laissé trois mois », « la commission a infligé ». */
const LA_COMMISSION_ACTS =
  /^la\scommission\s(?:(?:lui|leur|en|y|l'|a|aussi|également|ensuite|avait|vient\sde\s?|d')\s?){1,4}(?:laiss|donn|accord|ordonn|enjoi|inflig|impos|interdi|demand|condamn|sanctionn|reproch|prononc|exig|somm|mis\sen|fix|ouver?t|lanc|saisi|averti|convoqu|bloqu|suspend|estim|jug|constat|conclu|décid|épingl|rappel|adress|notifi)\p{L}*/iu;
/** “officers of the commission”: nobody works for a fee. */
const PEOPLE_OF =
  /(?:officers|officials|investigators|inspectors|agents|members|staff|lawyers|sleuths)\sof\sthe\s$/u;

/** « États-Unis », “United States” are no states that act, and a commission in small letters is also a fee. */
function isNoOffice(text: string, index: number, word: string): boolean {
  if (word === 'commission' && COMMISSION_ACTS.test(text.slice(Math.max(0, index - 4), index + 40)))
    return false;
  if (word === 'commission' && LA_COMMISSION_ACTS.test(text.slice(Math.max(0, index - 3), index + 60)))
    return OF_A_PARLIAMENT.test(text.slice(Math.max(0, index - 12), index + 60));
  if (word === 'commission' && PEOPLE_OF.test(text.slice(Math.max(0, index - 24), index))) return false;
  // « l’antitrust italien a », and not « la loi antitrust », “antitrust rules”.
  if (
    word === 'antitrust' &&
    !/\s(?:has|had|on|said|says|fine[ds]|order|open|impose|ban|sue|told)/.test(
      text.slice(index + 9, index + 16)
    )
  )
    return !/(?<!\p{L})l['’]\s?$/iu.test(text.slice(Math.max(0, index - 3), index));
  // « la commission des Finances », « devant la commission »: of a parliament.
  if (/^commission$/i.test(word) && OF_A_PARLIAMENT.test(text.slice(Math.max(0, index - 12), index + 60)))
    return false;
  if (word === 'commission' || word === 'institution')
    return !/(?:cette|l['’])\s?$/i.test(text.slice(Math.max(0, index - 6), index));
  // “a photo agency”, « l’agence de presse ANI » are firms.
  if (/^agenc/i.test(word) && isFirm(text, index, word)) return true;
  // “the Competition Board” decides, a board of directors does not.
  if (word.toLowerCase() === 'board')
    return word !== 'Board' || /^\sof\s[Dd]/.test(text.slice(index + 5, index + 11));
  // « le cabinet d’avocats », « un cabinet canadien » are firms.
  if (word === 'cabinet')
    return /(?<!\p{L})(?:le|un|du|au|ce)\s$/iu.test(text.slice(Math.max(0, index - 4), index));
  // « Le maire a porté plainte »: as anybody can.
  if (/^(?:maire|bourgmestre|mayor)s?$/i.test(word) && COMPLAINS.test(text.slice(index, index + 90)))
    return true;
  // “Helen Dixon’s office”: no other office acts.
  if (word === 'office' && COMMISSION_ACTS.test(text.slice(Math.max(0, index - 4), index + 40))) return false;
  if (word === 'office') return !/\p{L}['’]s\s$/u.test(text.slice(Math.max(0, index - 4), index));
  // “a day after the country cut off A”, « le pays a bloqué »: as the subject of a clause, and nowhere else.
  if (/^(?:country|kingdom|bloc|pays|royaume)$/i.test(word))
    return !COUNTRY_ACTS.test(text.slice(0, index)) || !THEN_A_VERB.test(text.slice(index + word.length));
  return (
    /^(?:states?|états?)$/i.test(word) &&
    (/^[-\s]unis/i.test(text.slice(index + word.length, index + word.length + 6)) ||
      /united\s$/i.test(text.slice(Math.max(0, index - 8), index)))
  );
}

function isFirm(text: string, index: number, word: string): boolean {
  return (
    FIRM_BEFORE.test(text.slice(Math.max(0, index - 24), index)) ||
    FIRM_BEHIND.test(text.slice(index + word.length, index + word.length + 24))
  );
}

const FIRM_BEFORE =
  /(?<!\p{L})(?:photo|picture|press|news|travel|advertising|ad|estate|talent|model(?:l?ing)?|rating|recruitment|staffing|employment|temp|marketing|creative|pr|communications|literary|wire|event)[\s-]$/iu;
const FIRM_BEHIND =
  /^\s(?:photo|de\s(?:photos?|presse|voyages?|publicité|notation|communication|mannequins|recrutement|relations publiques|placement|marketing|com)|d['’](?:intérim|information|influence)|immobilière|publicitaire|web|France-Presse|Reuters|Bloomberg|Xinhua|Chine nouvelle|Tass|Interfax|Anadolu|Yonhap|Kyodo|Belga|Ansa|Keystone|Associated Press)(?!\p{L})/iu;

const OF_A_PARLIAMENT =
  /(?:devant|face à) la\scommission(?![\p{L}-])(?!\s(?:d['’]arbitrage|de recours|des sanctions))|la\scommission\s(?:(?:des|de la|du|de l['’])\s?(?:finances|lois|affaires|économie|commerce|numérique|culture|justice|santé|transports|énergie|défense|intérieur|industrie|marché)|numérique|sénatoriale|parlementaire|judiciaire|d['’]enquête)(?!\p{L})/iu;

const COMPLAINS = /(?<!\p{L})(?:plainte|(?:a|his|her|their)\s(?:police\s)?complaint)(?!\p{L})/u;

const COUNTRY_ACTS =
  /(?:^[«“"\s]*|[,;:—¬–]\s|(?<!\p{L})(?:after|before|when|while|as|since|because|that|and|but|et|mais|quand|lorsque|puis|où|que)\s)(?:the|le)\s$/iu;
const THEN_A_VERB =
  /^\s(?:(?:has|had|a|avait|also|aussi|déjà|already|then|ensuite|lui|leur)\s){0,3}(?!(?:of|where|in|that|which|and|is|was|with|at|by|de|du|des|où|qui|et|est|était|été|been|more|about|some|en|à|au)\s)(?:\p{Ll}{3,}(?:ed|[eé]|nt|it|is|u|s|ne)|cut|put|hit|shut|forbade|withdrew|froze)\s/u;
