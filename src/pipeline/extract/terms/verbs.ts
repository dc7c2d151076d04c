/**
 * Verbs that governments and companies are the subject of, as inflected forms. Regular forms are made here; only
 * those of the third person are needed, plus participles and infinitives.
 */

function french(stems: string): string[] {
  return stems.split(/\s+/).flatMap((stem) => {
    const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
    return [
      ...['e', 'ent', 'er', 'era', 'eront', 'erait', 'é', 'ée', 'és', 'ées', 'èrent'].map(
        (end) => stem + end
      ),
      ...['a', 'ait', 'aient', 'ant'].map((end) => soft + end)
    ];
  });
}

function english(bases: string): string[] {
  return bases.split(/\s+/).flatMap((base) => {
    const cut = base.replace(/e$/, '');
    const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${cut}ed`;
    const third = /(s|x|ch|sh)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    return [base, third, past, `${cut}ing`];
  });
}

const list = (words: string) => words.split(/\s+/);

/** Deciding, saying, threatening, regulating: what a government does, and a city or a population does not. */
export const GOVERNING: ReadonlySet<string> = new Set([
  ...french(
    `accus annonc adopt affirm appel appell appliqu approuv assur autoris bloqu cherch cibl condamn confirm conseill
     contrôl critiqu déclar décid demand démantel démantèl dénonc dépos dévoil durc écart édict encadr encourag engag enquêt envisag
     espèr espér estim évoqu exhort exig expliqu exprim favoris fustig hésit impos incit inform inquièt insist instaur
     invit jug lanc lèv laiss limit menac multipli mobilis négoci nomm not oblig ordonn pass plaid press prépar pouss
     privilégi proclam projet projett propos protest prôn recommand récus redout refus régul rejet rejett
     réclam renforc répliqu reproch ripost sanctionn sign somm souhait soupçonn suspend tabl tax tolér tolèr tranch veill
     brid cogn débranch frapp muscl pénalis recadr tap verrouill vis vot rappel rappell accept accord accélèr accélér attaqu relanc révis serr`
  ),
  ...list(
    `dément démentent démenti démentir cède cédé céder plie plié plier tergiverse temporise veut veulent voulait voudrait dit disait interdit interdisait interdire avertit avertissait avertir averti met mettait mis mettre
     promet promettait promettent promis soumettent interdisent disent avertissent mettent défendent répondent agissent durcissent punissent saisissent
     poursuivent prennent reprennent tiennent craignent choisissent ouvrent permettent contraignent restreignent bannissent excluent convoquent réagissent soumet soumis impose entend entendait défend défendait défendre répond répondait réponse
     réagit réagi réagir agit durcit durci durcir punit puni punir investit saisit saisi saisir poursuit poursuivi poursuivre
     suspend suspendu suspendre prend prenait prendre pris reprend reprendre repris revoit revoir revu rend rendu tient tenait tenir convoque convoqué convoquer
     craint craignait choisit choisi choisir ouvre ouvrait ouvert ouvrir fait permet permis permettre contraint contraindre
     astreint restreint restreindre inflige infligé infliger légifère légiférer resserre assouplit assouplir applaudit bannit banni bannir
     exclut exclu exclure conclut conclu met admet admis reconnaît reconnu veille enjoint convient construit promulgue promulgué`
  ),
  ...english(
    `accuse adopt allow announce approve argue ask assert ban block call cancel charge cite claim clamp condemn confirm consider
     crack criticise criticize curb declare defend demand denounce deny deploy detain dismiss draft enact encourage enforce
     expel express fear fine force halt hint hope impose insist intend introduce investigate issue launch legislate limit
     loosen mandate move negotiate object oppose order outlaw pass pause pledge plan press probe prohibit promise propose
     prosecute protest publish punish push reassert reassure rebuke reconsider regulate reject release relax remain request
     require respond restrict rethink retaliate review revoke rule sanction scrap scrutinise scrutinize seek seize sign signal slam
     stress sue summon support suspect suspend target tell threaten tighten tolerate urge veto view vow want warn weaponise weigh welcome
     worry decide agree act back open widen extend ease clear start delay drop lift mull overrule concede retreat intervene respond side appeal recognise recognize tax
     levy designate blacklist reprimand admonish freeze shelve reopen resist repeal amend ratify unblock expand clarify curtail deem denounce dispute eye force favour favor muzzle overhaul scold tackle tame spell table`
  ),
  ...list(
    `banned banning said says told bid bids sought set sets setting let lets took takes take made makes make forbid forbids forbade
     forbidden drew draws gave gives kept keeps thinks thought rethought saw sees wrote writes went goes bent hit hits hitting struck strikes
     tear tears tore torn tearing clips clipped raps rapped slaps slapped reins reined unplugs unplugged
     cut cuts shut shuts put puts putting withdrew withdraws swore stepped began begins chose chooses broke forbade cracked planned planning`
  )
]);

/** What a company does and a fruit, a colour or a river does not. */
export const TRADING: ReadonlySet<string> = new Set([
  ...french(
    `achet achèt abandonn affich ajout augment baiss compt concurrenc cré cèd céd command commercialis débours dépass dépens détaill
     développ distribu domin embauch employ emploi empoch encaiss exploit factur ferm fabriqu financ génèr génér gagn gèr gér généralis
     héberg install intégr lanc licenci livr lou lorgn négoci opèr opér pari partag pes pès plac plong
     présent profit propos publi rachet rachèt récolt recrut réalis rémunèr rémunér résist revendiqu stock tabl test trait
     vers vis cess forc étoff parl minimis chut recul grimp plong flamb dégringol dévers stagn échapp équip assur grignot racont déploi déploy collect compens cumul devanc détrôn écop acquitt transig rembours restitu contest trich abus renâcl rechign`
  ),
  ...list(
    `encourt encourait encouru comparaît comparaissait comparu paie paient payait paiera paieront règle réglera enfreint nie nient niait reçoit recevra contraint contrainte prié priée privé privée banni bannie exclu exclue stoppé stoppée mis mise revend revendre revendu vend vendait vendu vendre détruit détruire perd perdait perdu perdre offre offrait offert offrir dispose disposait disposer investit investi
     investir fournit fourni fournir produit produire conçoit conçu concevoir construit construire rejoint rejoindre introduit vaut valait valoir
     acquiert acquis acquérir détient détenait détenir possède possédait posséder obtient obtenu obtenir sort sorti sortir réduit réduire
     croît grandit grossit subit bondit bondi chute chuté recule reculé grimpe peine connaît devient devenu reste dévisse dégringole`
  ),
  ...english(
    `acquire add agree aim advertise appeal attract beat boast charge collect compete complain control create debut decline deliver
     develop admit apologise apologize breach disagree disclose dominate earn employ enter escape expand face fall file generate grow handle hire host include incur infringe invest join lag launch lose manage
     manufacture market merge offer open operate own owe partner pay plead post produce profit provide raise reach record recruit refuse
     receive release replace report reveal roll scrap serve settle ship shutter slash stop store struggle supply surpass suffer team test
     surge soar plunge slide tumble slip jump climb gain rally sink edge slump dip drop shrink fold collapse top trade train trail try turn unveil upgrade use violate`
  ),
  ...list(
    `sank shrank slid sold sells sell selling bought buys buy buying built builds build building ran runs run grew fell falls rose rises rise lost won wins win paid
     pays shipped spent spends spend held holds hold led leads lead got gets get became becomes cut cuts knew knows laid lays brought
     brings beat beats dropped`
  )
]);

/** Auxiliaries: a capital that « has », « will » or « veut » something is a government. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  list(
    `a ont avait avaient aura aurait auraient ait va vont allait peut peuvent pouvait pourra pourrait puisse doit doivent devait devra devrait
     été être been be est était sera serait soit semble semblait paraît sait vient venait reste tente tenter essaie continue continuait commence
     has had have will would can could may might must should shall is was are were does did seems appears needs tries tried continues continued begins began`
  )
);

/** Doing something to a government: what follows is no city. */
export const AFFECTING: ReadonlySet<string> = new Set([
  ...french(
    `accus agac alarm alién appel appell attaqu bouscul brav confort contrari courrouc critiqu défi dérang dénonc dissuad
     embarrass exaspèr exaspér exhort forc fâch froiss gên inquièt inquiét invit irrit mécontent menac ménag
     oblig offens pouss press alert autoris suppli implor conjur préoccup rassur somm soupçonn vis ulcèr ulcér provoqu accommod`
  ),
  ...list(
    `défie défier défient défié convainc convaincre contraint contraindre satisfait satisfaire courtise courtiser séduit séduire avertit`
  ),
  ...english(
    `accuse alarm alienate anger annoy antagonise antagonize appease blame challenge condemn confront convince court criticise criticize cross defy
     disappoint dismay embarrass enrage frustrate irk infuriate irritate lobby offend placate please press pressure prompt provoke push reassure
     rile rattle ruffle follow sue satisfy shame snub threaten unnerve unsettle urge vex want warn worry expect ask owe`
  ),
  ...list('angered upset irked defied defying told tell tells pit pits pitted pitting')
]);

/** Saying, in the order of French and English reporting: « estime Pékin », « said Beijing ». */
export const REPORTING: ReadonlySet<string> = new Set([
  ...french(
    'accus affirm annonc assur avanc confirm critiqu déclar dénonc estim expliqu insist jug lanc martel not précis répliqu rétorqu rappel rappell soulign tonn'
  ),
  ...list('dit répond avertit prévient promet says said warned warns argues argued insists insisted'),
  ...list('selon dixit')
]);

/** Verbs of saying that take objects as well (« regretter Paris »): they tell of a speaker only where they are put in. */
export const INSERTING: ReadonlySet<string> = new Set([
  ...french('indiqu plaid ajout observ constat regrett déplor object nuanc justifi argument tranch'),
  ...list('admet concède espère reconnaît soutient répète')
]);
