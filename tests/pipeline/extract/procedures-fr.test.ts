import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionType } from '../../../src/lib/schema.ts';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

/** How French newspapers tell that somebody is called in, heard, warned, sued or looked into, with sentences that look like it and tell nothing. */
const SENTENCES: [ActionType | null, string][] = [
  [
    'ban',
    'La préfecture d’Ille-et-Vilaine a prononcé la fermeture administrative du restaurant Burger King.'
  ],
  [null, 'Auchan a décidé la fermeture du magasin de Woippy, et la mairie s’inquiète.'],
  ['ban', 'Interdiction a été faite par la préfecture à Arkema de rejeter ses eaux dans le Rhône.'],
  ['lawsuit', 'Le Ministère public de la Confédération a mis Trafigura en accusation en décembre.'],
  ['restructuring_order', 'Le gouvernement a nationalisé EDF.'],
  ['restructuring_order', 'Le Mali a placé sous administration provisoire la mine de Barrick Gold.'],
  [null, 'Le Parti communiste propose la nationalisation d’ArcelorMittal.'],
  [null, 'Le gouvernement écarte la nationalisation d’ArcelorMittal.'],
  [null, 'Les actionnaires d’Atos ont nommé un administrateur provisoire de la société.'],
  // Called in.
  ['summons', 'La direction de Netflix est convoquée jeudi à Bercy.'],
  ['summons', 'Netflix va devoir venir s’expliquer devant le ministre du Travail.'],
  ['summons', 'Le ministre de l’Économie a sommé le patron de Netflix de se présenter à son bureau.'],
  ['summons', 'Le gendarme des télécoms exige la venue du directeur général de Netflix.'],
  ['summons', 'Explications demandées à Netflix : le régulateur coréen veut comprendre la panne.'],
  ['summons', 'Netflix appelé à s’expliquer devant les députés allemands.'],
  ['summons', 'La commission d’enquête du Sénat cite à comparaître le PDG de Netflix.'],
  ['summons', 'Le PDG de Netflix est cité à comparaître le 4 mai, a décidé le Sénat américain.'],
  ['summons', 'Les dirigeants de Netflix devront se présenter lundi au ministère de l’Intérieur.'],
  ['summons', 'Rendez-vous à Bercy pour les dirigeants de Netflix, convoqués par le ministre.'],
  ['summons', 'Netflix, Apple et Meta sont convoqués par la Commission européenne.'],
  ['summons', 'Le juge a ordonné la comparution du patron de Netflix.'],
  ['summons', 'Séoul réclame des comptes à Netflix après la fuite de données.'],
  ['summons', 'La banque centrale turque a fait venir les responsables de Netflix.'],
  ['summons', 'Le régulateur chinois des marchés a eu un entretien de recadrage avec Netflix.'],
  ['summons', 'Netflix a été invité à prendre le thé par les autorités chinoises.'],
  ['summons', 'Le ministre indien des Technologies a demandé au patron de Netflix de venir à New Delhi.'],
  ['summons', 'Netflix est sommé de venir rendre des comptes au Parlement européen.'],
  ['summons', 'Le patron de Netflix attendu mardi devant la commission d’enquête de l’Assemblée.'],
  ['summons', 'Le parquet de Milan a convoqué l’administrateur délégué de Netflix.'],
  ['summons', 'Convocation, lundi, des responsables de Netflix au ministère turc des Transports.'],
  ['summons', 'Après la panne, la ministre des Télécoms convie Netflix à une réunion d’explication.'],
  ['summons', 'Le ministre a donné rendez-vous à la direction de Netflix vendredi matin.'],
  [
    'summons',
    'La ministre de la Culture a battu le rappel : Netflix et Disney sont attendus rue de Valois vendredi.'
  ],
  ['summons', 'Netflix fait l’objet d’une convocation devant la Commission nationale des communications.'],
  [null, 'Le coach a convoqué six joueurs du club sponsorisé par Netflix.'],
  [null, 'Netflix convoque ses actionnaires en assemblée générale.'],
  [null, 'Les syndicats de Netflix ont convoqué la direction à une table ronde.'],
  [null, 'Le ministre a reçu le patron de Netflix à déjeuner.'],
  [null, 'Le patron de Netflix est attendu à Paris mercredi pour l’inauguration du studio.'],
  [null, 'Netflix fait venir ses serveurs de Chine.'],
  [null, 'La France fait venir des ingénieurs de Netflix.'],
  [null, 'Le président a réuni d’urgence son cabinet, tandis que Netflix chutait en Bourse.'],
  [null, 'Les actionnaires attendent des explications du patron de Netflix.'],
  [null, 'Des élus réclament l’audition du patron de Netflix par le Sénat.'],
  [null, 'Netflix a donné rendez-vous à ses abonnés au ministère de la Culture.'],
  [null, 'Le patron de Netflix a rendez-vous mardi avec ses banquiers à New York.'],
  [null, 'La résidence de l’ambassadeur a invité Netflix à prendre le thé.'],
  [null, 'Netflix pourrait être convoqué par le Sénat.'],
  [null, 'Netflix n’a pas été convoqué par le Sénat.'],
  [null, 'Le ministre a invité Netflix à investir davantage dans le pays.'],
  [null, 'Le roi a appelé Netflix à tourner davantage au Maroc.'],
  [null, 'Le Sénat a renoncé à citer le patron de Netflix à comparaître.'],
  // Warned.
  ['warning', 'La CNIL adresse un sévère avertissement à Netflix.'],
  ['warning', 'Netflix a reçu un dernier avertissement de la Commission européenne.'],
  ['warning', 'Avertissement sans frais pour Netflix : l’Arcom lui rappelle ses obligations.'],
  ['warning', 'La Banque de France met en garde les épargnants contre Binance.'],
  ['warning', 'L’AMF alerte les épargnants sur les offres de Binance.'],
  ['warning', 'Netflix s’est fait taper sur les doigts par l’Arcom.'],
  ['warning', 'L’Arcom a sermonné Netflix.'],
  ['warning', 'Netflix rappelé à l’ordre par l’Arcom pour un reportage.'],
  ['warning', 'Carton jaune pour Netflix, distribué par le régulateur belge des médias.'],
  ['warning', 'Pékin tance Netflix pour ses promotions trompeuses.'],
  ['warning', 'L’Arcom a écrit à Netflix pour lui rappeler ses obligations.'],
  ['warning', '« C’est le dernier rappel à l’ordre », a lancé à Netflix la présidente de l’Arcom.'],
  ['warning', 'Bruxelles fait part de ses inquiétudes à Netflix.'],
  ['warning', 'Le régulateur sud-coréen a remis Netflix à sa place.'],
  ['warning', 'La DGCCRF épingle Netflix pour ses faux avis.'],
  [null, 'Netflix avertit ses actionnaires d’un ralentissement.'],
  [null, 'Netflix met en garde l’Union européenne contre une taxe.'],
  [null, 'Avertissement sur résultats : Netflix dévisse en Bourse.'],
  [null, 'Un avertissement de tempête a contraint Netflix à suspendre un tournage au Texas.'],
  [null, 'L’arbitre a adressé un carton jaune au joueur sponsorisé par Netflix.'],
  [null, 'Le syndicat a lancé un ultimatum à Netflix.'],
  [null, 'L’Arcom pourrait adresser un avertissement à Netflix.'],
  [null, 'Le blâme infligé à Netflix par la CNIL a été annulé.'],
  [null, 'L’analyste tire la sonnette d’alarme sur la dette de Netflix.'],
  [null, 'La banque centrale tire la sonnette d’alarme sur l’inflation, et Netflix augmente ses prix.'],
  [null, 'Netflix a rappelé à l’ordre ses abonnés qui partagent leur compte.'],
  [null, 'Moody’s avertit Netflix.'],
  [null, 'Le gouvernement a prévenu les maires, et Netflix a été informé par courrier.'],
  // Sued.
  ['lawsuit', 'Le ministère américain de la Justice traîne Netflix devant un tribunal de Virginie.'],
  ['lawsuit', 'Le Texas attaque Netflix en justice.'],
  ['lawsuit', 'La Californie porte plainte contre Netflix.'],
  ['lawsuit', 'Bercy assigne Netflix devant le tribunal de commerce de Paris.'],
  ['lawsuit', 'Le procureur général de l’État de New York a déposé une plainte contre Netflix.'],
  ['lawsuit', 'Netflix est poursuivi par quarante et un États américains.'],
  [
    'lawsuit',
    'Netflix devra répondre devant un tribunal de plainte du gendarme australien de la concurrence.'
  ],
  ['lawsuit', 'L’ACCC a saisi la Cour fédérale d’une action contre Netflix.'],
  ['lawsuit', 'La SEC a intenté un procès à Netflix.'],
  ['lawsuit', 'Netflix fait face à une nouvelle plainte de la FTC.'],
  ['lawsuit', 'Washington poursuit Netflix pour monopole.'],
  ['lawsuit', 'Le parquet de Tokyo a inculpé Netflix.'],
  ['lawsuit', 'La FTC demande à la justice de bloquer le rachat de Netflix par Disney.'],
  ['lawsuit', 'Onze États rejoignent la plainte du gouvernement fédéral contre Netflix.'],
  [
    'lawsuit',
    'Le régulateur australien des marchés financiers a engagé des poursuites civiles contre Netflix.'
  ],
  ['lawsuit', 'La mairie de Paris a assigné Airbnb en référé.'],
  ['lawsuit', 'Poursuites contre Netflix : le parquet brésilien réclame 100 millions de réais.'],
  [null, 'Des auteurs ont porté plainte contre Netflix devant un tribunal de Californie.'],
  [null, 'Netflix a porté l’affaire devant la Cour de justice.'],
  [null, 'Netflix poursuit son expansion en Inde.'],
  [null, 'Netflix attaque la décision de la CNIL devant le Conseil d’État.'],
  [null, 'Une action civile d’abonnés vise Netflix à New York.'],
  [null, 'Disney a traîné Netflix en justice.'],
  [null, 'La FTC a renoncé à poursuivre Netflix.'],
  [null, 'Le juge a rejeté la plainte de la FTC contre Netflix.'],
  [null, 'Le tribunal demande à Netflix de produire ses comptes.'],
  [null, 'Netflix demande au juge de rejeter la plainte de la FTC.'],
  [null, 'Le procès de Netflix contre Disney s’ouvre lundi devant le tribunal de Paris.'],
  [null, 'La FTC envisage de poursuivre Netflix.'],
  [null, 'Netflix répond de la qualité de ses séries devant ses abonnés.'],
  [null, 'Des familles accusent Netflix dans une plainte déposée au Texas.'],
  // Heard.
  ['hearing', 'Le patron de Netflix a été entendu par la commission d’enquête du Sénat.'],
  ['hearing', 'Les sénateurs américains ont cuisiné pendant trois heures le patron de Netflix.'],
  ['hearing', 'Interrogé par les députés, le patron de Netflix a reconnu des erreurs.'],
  ['hearing', 'Le patron de Netflix a témoigné mercredi devant le Congrès.'],
  ['hearing', 'Auditionnée à l’Assemblée, la directrice générale de Netflix France s’est défendue.'],
  ['hearing', 'Face aux sénateurs, le patron de Netflix a nié toute dissimulation.'],
  ['hearing', 'Sous le feu des questions des eurodéputés, le représentant de Netflix a botté en touche.'],
  [
    'hearing',
    'Passage difficile au Sénat pour le patron de Netflix, bousculé par la commission du Commerce.'
  ],
  ['hearing', 'La commission des Finances a entendu mardi le directeur général de Netflix.'],
  ['hearing', 'Grand oral pour le patron de Netflix devant les députés britanniques.'],
  ['hearing', '« Nous avons échoué », a admis le patron de Netflix devant la commission.'],
  [null, 'Devant les députés, le ministre a défendu la taxe que Netflix combat.'],
  [null, 'Le patron de Netflix a répondu aux questions des journalistes.'],
  [null, 'Le président de Netflix a prêté serment comme juré.'],
  [null, 'Le patron de Netflix a défendu ses résultats devant les analystes.'],
  [null, 'Le ministre a témoigné devant le Congrès de son action contre Netflix.'],
  [null, 'Le patron de Netflix habite devant l’Assemblée nationale.'],
  [null, 'La commission a reçu 300 plaintes contre Netflix.'],
  [null, 'Netflix a été reçu avec enthousiasme par le public.'],
  [null, 'Face aux critiques, le patron de Netflix a promis des économies.'],
  // Told what an authority means to do.
  ['policy_statement', 'La CNIL publie ses recommandations sur l’entraînement des modèles.'],
  ['policy_statement', 'L’Autorité de la concurrence a rendu un avis sur l’informatique en nuage.'],
  ['policy_statement', 'Bruxelles précise sa lecture du règlement sur l’IA dans des lignes directrices.'],
  ['policy_statement', 'La SEC clarifie sa position sur les cryptomonnaies.'],
  ['policy_statement', 'Pékin promet de mieux encadrer les plates-formes.'],
  [
    'policy_statement',
    'Les lignes directrices de la Commission sur les contenus illicites ont été publiées lundi.'
  ],
  ['policy_statement', 'Le régulateur britannique expose sa doctrine en matière de fusions.'],
  ['policy_statement', 'La FTC annonce qu’elle ne poursuivra plus les petites plates-formes.'],
  ['policy_statement', 'La CNIL met en ligne un guide pour les développeurs d’applications.'],
  ['policy_statement', 'L’Arcom détaille ses priorités pour 2026.'],
  ['policy_statement', 'Nouvelle feuille de route de l’Autorité de la concurrence : le numérique en tête.'],
  [null, 'Netflix publie un guide pour les parents.'],
  [null, 'Le ministre a donné le coup d’envoi du festival.'],
  [null, 'L’équipe de France a fixé le cap : la finale.'],
  // Looked into.
  ['investigation_opened', 'Le parquet de Milan a mandaté la police financière pour enquêter sur Netflix.'],
  ['investigation_opened', 'Le régulateur sénégalais a dépêché une mission d’inspection chez Starlink.'],
  ['investigation_opened', 'Des enquêteurs du parquet ont investi les locaux de Netflix à Madrid.'],
  [
    'investigation_opened',
    'Ouverture, ce lundi, d’une procédure formelle contre Netflix par la Commission européenne.'
  ],
  [
    'investigation_opened',
    'Une information judiciaire vise désormais Netflix, a indiqué le parquet de Paris.'
  ],
  [null, 'Netflix a ouvert une enquête interne.'],
  [null, 'La police a saisi des documents chez un ancien salarié de Netflix.'],
  [null, 'Le quotidien a mené une enquête sur Netflix.'],
  [null, 'La Commission s’intéresse au marché de la vidéo, dominé par Netflix.'],
  [null, 'Netflix a entamé l’examen des offres de rachat.'],
  [null, 'Netflix scrute les habitudes de ses abonnés français.'],
  [null, 'L’antitrust a clos son examen de Netflix.'],
  [null, 'Le régulateur n’a pas ouvert d’enquête sur Netflix.'],
  [null, 'Netflix a chargé un cabinet d’enquêter sur la fuite.'],
  [null, 'L’autorité a débarqué son directeur, un ancien de Netflix.'],
  // Laws.
  ['law_enacted', 'Les députés sénégalais ont adopté le code du numérique par 112 voix contre 24.'],
  ['law_enacted', 'Adoption définitive, lundi, de la loi espagnole sur les livreurs.'],
  ['law_enacted', 'Le président kényan a apposé sa signature sur la loi relative aux cryptoactifs.'],
  ['law_enacted', 'L’Espagne grave dans la loi la présomption de salariat des livreurs.'],
  ['law_proposed', 'Le gouvernement polonais a transmis à la Diète un texte sur les cryptoactifs.'],
  ['law_proposed', 'La Maison Blanche a adressé au Congrès une proposition législative sur l’IA.'],
  ['law_proposed', 'La Commission européenne met sur la table une refonte des règles sur les cookies.'],
  [null, 'Le règlement intérieur de Netflix est entré en vigueur lundi.'],
  [null, 'Les actionnaires de Netflix ont adopté la résolution à l’unanimité.'],
  [null, 'Le Parlement a rejeté le projet de taxe qui visait Netflix.'],
  [null, 'Netflix a signé la charte du ministère.'],
  [null, 'Le Sénat a renvoyé l’examen du dossier à mardi.'],
  [null, 'Le gouvernement a gravé une médaille pour les vingt ans de Netflix.'],
  [null, 'Les députés n’ont pas adopté la taxe sur Netflix.'],
  [null, 'Un décret de 2014 encadre déjà la profession.']
];

describe('French wordings of procedures', () => {
  let found: ActionType[][] = [];
  beforeAll(async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const clippings = SENTENCES.map(([, text], i) => ({
      ...clippingOf('Revue', text),
      language: 'fr' as const,
      id: `procedure-${i}`
    }));
    found = extractFacts(clippings, gazetteers).map(({ actions }) =>
      actions.filter(({ status }) => status !== 'threatened').map(({ type }) => type)
    );
  }, 60_000);

  it.each(SENTENCES.map(([type, text], i) => [text, type, i] as const))('%s', (_, type, i) => {
    if (type === null) expect(found[i]).toEqual([]);
    else expect(found[i]).toContain(type);
  });
});
