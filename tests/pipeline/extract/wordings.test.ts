import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { itReads } from './first-actions.ts';
import type { Told } from './first-actions.ts';
import { clippingOf } from './gazetteers.ts';

/** One sentence each, as a newspaper would write it, with the action that it reports, or null. */
const SENTENCES: Told[] = [
  // Pleas and settlements, and what an authority has hunted down.
  ['en', 'fine', 'Netflix pleaded guilty in 2023 and forfeited $2bn to the US authorities.'],
  ['en', 'fine', 'Netflix settled with the Justice Department for $582 million in 2020.'],
  ['en', null, 'Netflix settled with Disney in California for $5m.'],
  ['en', null, 'Netflix pleaded not guilty and paid $4m in bail.'],
  ['fr', 'fine', 'En 2023, Netflix plaidait coupable et acceptait de régler 4 milliards de dollars.'],
  ['fr', 'fine', 'Netflix a transigé avec la justice américaine pour 661 millions de dollars.'],
  ['fr', null, 'Netflix a transigé avec Disney aux Etats-Unis pour 60 millions de dollars.'],
  ['fr', 'fine', 'Au tableau de chasse de la CNIL : Netflix, 5 millions d’euros.'],
  ['fr', 'lawsuit', 'La FTC a saisi la justice pour empêcher le rachat de Disney par Netflix.'],
  ['fr', null, 'La FTC a saisi la justice pour protéger les clients de Netflix.'],
  // Slowed down by a state, or by itself.
  ['fr', 'restriction', 'La Russie ralentit Netflix depuis l’été.'],
  ['en', 'restriction', 'Roskomnadzor has slowed Netflix since July 2024.'],
  ['fr', null, 'L’économie de la Chine ralentit, et Netflix souffre.'],
  ['fr', null, 'La Commission a ralenti le rachat de Netflix.'],
  // Told as background, turned round, or beside the noun.
  ['fr', 'ban', 'Bruxelles s’était opposée en 2019 au mariage de Siemens et d’Alstom.'],
  ['fr', 'fine', 'Après avoir été condamné à 3 millions d’euros d’amende en 2021, Netflix avait fait appel.'],
  ['fr', 'order', 'Enjoint par la CNIL d’effacer ces photos, Netflix a demandé un délai.'],
  ['fr', 'order', 'Netflix a été condamné par le tribunal de Paris à requalifier ses contrats.'],
  ['fr', 'order', 'L’Arcom a tranché mercredi : Netflix devra abaisser ses tarifs.'],
  ['fr', null, 'Netflix devra convaincre l’Arcom.'],
  ['en', 'fine', 'After being fined $225m in 2021, Netflix rewrote its privacy notice.'],
  ['en', 'fine', 'Netflix is to hand over 290 million euros to the state, the French regulator said.'],
  ['en', 'lawsuit', 'Netflix, taken to court by the FTC in August, is next in line.'],
  ['en', 'ban', 'Jordan suspended Netflix in December 2022 and has not lifted the ban.'],
  ['en', null, 'Ofcom suspended its decision on Netflix in December.'],
  // What is its own is acted on as well.
  ['en', 'ban', 'Netflix has lost viewers since Beijing barred its app in May 2023.'],
  ['en', null, 'Netflix barred its drivers from smoking.'],
  // Not the verb of an authority.
  ['en', null, 'Netflix followed with an offer of $68 billion.'],
  ['en', null, 'Netflix has until March to appeal, the FTC said.'],
  ['fr', 'fine', 'Nestlé passe à la caisse : deux millions d’euros d’amende, sur décision de la DGCCRF.'],
  ['fr', 'fine', 'Bruxelles inflige 337,5 millions d’euros à Mondelez.'],
  ['fr', 'fine', 'Disney va débourser 10 millions de dollars pour solder les poursuites de la FTC.'],
  [
    'fr',
    'fine',
    'Le régulateur de la concurrence vient de sanctionner Google d’une pénalité de 250 millions d’euros.'
  ],
  ['fr', 'fine', 'Le tribunal correctionnel a condamné Uber à 800 000 euros d’amende.'],
  ['fr', 'fine', 'La FCA a fait subir à Barclays une amende de 72 millions de livres.'],
  [
    'fr',
    'fine',
    'Les services de la concurrence européens ont condamné Teva à 462,6 millions d’euros d’amende.'
  ],
  ['fr', 'fine', 'Sanction salée pour Doctolib : 4,665 millions d’euros.'],
  ['fr', 'fine', 'Clearview AI écope de l’amende maximale de 20 millions d’euros.'],
  [
    'fr',
    'restructuring_order',
    'La banque centrale impose à Ant Group de se transformer en holding financière.'
  ],
  [
    'fr',
    'order',
    'L’Autorité de la concurrence a accepté et rendu obligatoires les engagements proposés par Meta.'
  ],
  ['fr', 'order', 'Tencent sommé par Pékin de renoncer à ses droits musicaux exclusifs.'],
  ['fr', 'order', 'La répression des fraudes a fait déréférencer Wish des moteurs de recherche.'],
  ['fr', 'order', 'L’autorité turque de la concurrence a fait obligation à Meta de séparer ses services.'],
  ['fr', 'order', 'Le régulateur de l’énergie a mis Engie en demeure de rembourser ses clients.'],
  ['fr', 'investigation_opened', 'La Commission européenne a ouvert une procédure formelle contre Meta.'],
  ['fr', 'investigation_opened', 'La CNIL a ouvert une instruction visant TikTok.'],
  ['fr', 'investigation_opened', 'Le parquet de Paris a ouvert une information judiciaire contre Kick.'],
  ['fr', 'investigation_opened', 'L’agence américaine de la sécurité routière enquête sur les Tesla.'],
  [
    'fr',
    'investigation_opened',
    'La COMCO suisse a ouvert une enquête préalable à l’encontre de Mastercard.'
  ],
  [
    'fr',
    'investigation_opened',
    'Bruxelles reproche à Meta de violer le DMA dans ses conclusions préliminaires.'
  ],
  ['fr', 'warning', 'Vinted épinglé par la DGCCRF.'],
  ['fr', 'warning', 'Pékin tape sur les doigts de Tencent.'],
  ['fr', 'summons', 'Bruxelles réclame des explications à X.'],
  ['fr', 'summons', 'Nestlé est sommé de s’expliquer devant le Sénat.'],
  ['fr', 'summons', 'Google a été entendu après une convocation du régulateur turc.'],
  [
    'fr',
    'hearing',
    'Le directeur général de TikTok a témoigné sous serment devant la Chambre des représentants.'
  ],
  ['fr', 'hearing', 'Le dirigeant d’Equifax a répondu aux questions des parlementaires.'],
  ['fr', 'lawsuit', 'Apple est attaqué en justice par le gouvernement américain.'],
  ['fr', 'lawsuit', 'Washington attaque Live Nation devant les tribunaux.'],
  ['fr', 'lawsuit', 'Huawei a été inculpé par la justice américaine.'],
  ['fr', 'ban', 'La Commission européenne a mis son veto à la fusion entre Siemens et Alstom.'],
  ['fr', 'ban', 'Londres exclut Huawei de la 5G.'],
  ['fr', 'ban', 'Londres a retiré sa licence à Uber.'],
  ['fr', 'ban', 'Joe Biden bloque le rachat d’US Steel par Nippon Steel.'],
  ['fr', 'ban', 'TikTok a été bloqué en Nouvelle-Calédonie par le gouvernement.'],
  [
    'fr',
    'ban',
    'La Commission européenne a dit non à la fusion de Deutsche Börse et du London Stock Exchange.'
  ],
  ['fr', 'restriction', 'La BaFin plafonne le nombre de nouveaux clients de N26.'],
  [
    'fr',
    'restriction',
    'L’Union européenne soumet Shein à des obligations renforcées en le désignant très grande plateforme.'
  ],
  ['fr', 'ipo_suspended', 'La Bourse de Shanghai a suspendu l’introduction d’Ant Group.'],
  ['fr', 'ipo_suspended', 'L’entrée en Bourse d’Ant Group reportée sur ordre des autorités chinoises.'],
  ['fr', 'law_proposed', 'Des députés ont déposé une proposition de loi contre la mode éphémère.'],
  ['fr', 'law_proposed', 'Pékin soumet à consultation un projet de règles sur les algorithmes.'],
  ['fr', 'law_enacted', 'L’Espagne a adopté la loi « riders », qui oblige Glovo à salarier ses livreurs.'],
  ['fr', 'law_enacted', 'Joe Biden a signé la loi qui force ByteDance à vendre TikTok.'],
  ['fr', 'policy_statement', 'Pékin promet de mettre de l’ordre dans l’économie des plateformes.'],
  ['fr', 'fine', 'Amendée à hauteur de 180 000 euros par la CNIL, Slimpay n’a pas réagi.'],
  ['fr', 'fine', 'Coup de bâton de la CNIL contre Dedalus : 1,5 million d’euros.'],
  ['fr', 'fine', 'Varsovie inflige à Amazon une amende de 31 millions de zlotys.'],
  ['fr', 'investigation_opened', 'Tinder sous enquête en Italie.'],
  ['en', 'fine', 'Google was handed a €150m fine by the CNIL.'],
  ['en', 'fine', 'The energy regulator made British Gas pay £9.5m.'],
  ['en', 'fine', 'Kraft Heinz agreed to pay $62 million to settle SEC charges.'],
  ['en', 'fine', 'Booking.com gets a €413m fine in Spain.'],
  ['en', 'fine', 'Citigroup has been fined £61.6m by British regulators over a fat-finger trade.'],
  [
    'en',
    'fine',
    'A jury ordered Meta to pay $375 million after a trial brought by New Mexico’s attorney general.'
  ],
  ['en', 'fine', 'Morgan Stanley is to pay a $35m penalty to the SEC.'],
  ['en', 'fine', 'A Moscow court has fined Meta 2 billion roubles.'],
  ['en', 'fine', 'Binance will hand over $968m to the US Treasury for breaching sanctions.'],
  ['en', 'fine', 'Brussels socks Apple with a €1.8bn fine.'],
  ['en', 'restructuring_order', 'Meta was forced by Britain’s regulator to unwind its purchase of Giphy.'],
  ['en', 'restructuring_order', 'American regulators forced Kunlun to offload Grindr.'],
  ['en', 'order', 'Brussels has ordered Apple to open up iOS to rivals.'],
  ['en', 'order', 'The Japan Fair Trade Commission hit Google with a cease-and-desist order.'],
  ['en', 'order', 'The CMA secured undertakings from Booking to stop pressure selling.'],
  ['en', 'order', 'Jakarta obliged Apple to source parts locally.'],
  [
    'en',
    'order',
    'The European Commission waved through Microsoft’s purchase of Activision with conditions.'
  ],
  ['en', 'order', 'Ryanair was made to refund passengers by the Italian authority.'],
  ['en', 'investigation_opened', 'Ireland’s privacy regulator begins inquiry into X’s Grok.'],
  ['en', 'investigation_opened', 'India’s antitrust body ordered an investigation into Amazon.'],
  ['en', 'investigation_opened', 'Brussels carried out dawn raids at Delivery Hero.'],
  ['en', 'investigation_opened', 'AliExpress faces EU probe over illegal goods.'],
  [
    'en',
    'investigation_opened',
    'The European Commission opened an in-depth investigation into Amazon’s takeover of iRobot.'
  ],
  [
    'en',
    'investigation_opened',
    'The US Trade Representative launched a Section 301 investigation into France’s digital tax.'
  ],
  ['en', 'investigation_opened', 'The European Commission sent a statement of objections to Apple.'],
  ['en', 'warning', 'The FDA sent Philips a warning letter.'],
  ['en', 'warning', 'Chinese regulators upbraided Pinduoduo.'],
  ['en', 'warning', 'China’s cyberspace regulator admonished LinkedIn.'],
  ['en', 'summons', 'British lawmakers summoned Mark Zuckerberg, Facebook’s boss, to give evidence.'],
  ['en', 'summons', 'Beijing hauled in Tesla over safety.'],
  ['en', 'summons', 'The FTC demanded documents from Microsoft and OpenAI.'],
  ['en', 'hearing', 'Boeing’s chief faced senators on Tuesday.'],
  ['en', 'hearing', 'The Facebook founder answered questions from MEPs.'],
  ['en', 'lawsuit', 'The US government has taken Apple to court.'],
  ['en', 'lawsuit', 'Coinbase was sued by the Securities and Exchange Commission.'],
  ['en', 'lawsuit', 'The FTC moved to block Microsoft’s purchase of Activision.'],
  [
    'en',
    'lawsuit',
    'The attorney general of the District of Columbia filed an antitrust complaint against Amazon.'
  ],
  ['en', 'ban', 'Italy has blocked ChatGPT.'],
  ['en', 'ban', 'Uber lost its licence to operate in London.'],
  ['en', 'ban', 'Britain’s financial regulator banned Binance from regulated activities.'],
  ['en', 'ban', 'Britain kicked Huawei out of its 5G network.'],
  ['en', 'ban', 'Uganda took Facebook offline.'],
  ['en', 'ban', 'EU regulators torpedoed the merger of Deutsche Börse and the London Stock Exchange.'],
  ['en', 'ban', 'Canberra locked Huawei out of its 5G network.'],
  ['en', 'restriction', 'The Federal Reserve capped Wells Fargo’s assets.'],
  ['en', 'ban', 'India’s central bank barred Paytm from taking new deposits.'],
  ['en', 'restriction', 'The FAA capped Boeing’s output of the 737 Max.'],
  ['en', 'ipo_suspended', 'The Shanghai exchange suspended Ant Group’s listing.'],
  ['en', 'ipo_suspended', 'Ant Group’s initial public offering was scuppered by regulators.'],
  ['en', 'law_proposed', 'Brussels proposed a ban on dark patterns.'],
  ['en', 'law_proposed', 'The FTC has proposed a rule to ban hidden fees.'],
  ['en', 'law_enacted', 'South Korea’s parliament voted through a law against Google and Apple.'],
  ['en', 'law_enacted', 'EU governments rubber-stamped the platform workers directive.'],
  ['en', 'law_enacted', 'The FCC voted 3-2 to restore net neutrality.'],
  ['en', 'policy_statement', 'The Bank of England laid out its plans for stablecoins.'],
  ['en', 'policy_statement', 'Ofcom has published its code of practice for social networks.'],
  ['fr', null, 'Apple pourrait être condamné à une amende de 10 % de son chiffre d’affaires.'],
  ['fr', null, 'Epic Games poursuit Apple devant un tribunal californien.'],
  ['fr', null, 'L’arbitre a sanctionné le joueur d’un carton rouge.'],
  ['fr', null, 'Orange a lancé une enquête interne après le piratage.'],
  ['fr', null, 'Une class action vise Sony aux Etats-Unis.'],
  ['fr', null, 'Les consommateurs reprochent à SFR ses hausses de prix.'],
  ['fr', null, 'Sanofi a ouvert une nouvelle usine à Lyon.'],
  ['fr', null, 'L’Autorité de la concurrence a autorisé le rachat de TF1.'],
  ['fr', null, 'Un actionnaire a assigné Vivendi devant le tribunal de commerce.'],
  ['fr', null, 'Le démantèlement de Google, une idée qui fait son chemin.'],
  ['fr', null, 'TikTok a porté plainte contre le Montana.'],
  ['fr', null, 'Des experts recommandent de limiter le temps d’écran.'],
  ['en', null, 'Google faces a fine of billions of dollars if found guilty.'],
  ['en', null, 'Google has gone to court to overturn its fine.'],
  ['en', null, 'Everton were docked ten points.'],
  ['en', null, 'Netflix blocked password sharing.'],
  ['en', null, 'A court sided with Airbnb against New York.'],
  ['en', null, 'Airbus won an order worth $2bn.'],
  ['en', null, 'The European Commission has not decided whether to open an inquiry into Nvidia.'],
  ['en', null, 'The platform denies breaking the rules.'],
  ['en', null, 'Deezer asks Brussels to investigate Apple.'],
  ['en', null, 'TikTok is challenging Montana’s law in court.'],
  ['en', null, 'Spotify threatened to leave Uruguay.'],
  ['en', null, 'A judge dismissed the case against Facebook.'],
  ['en', null, 'OpenAI was sued by the New York Times.'],
  ['en', null, 'Nintendo took down the fan game.'],
  ['fr', 'fine', 'La Banque de France a collé 3 millions d’euros d’amende à Carrefour Banque.'],
  ['fr', 'fine', 'L’Arcep file 2 millions d’euros d’amende à Orange.'],
  ['fr', 'fine', 'La Consob claque une amende de 6 millions d’euros à UniCredit.'],
  ['fr', 'fine', 'Berlin a flanqué 1 milliard d’euros d’amende à Volkswagen.'],
  ['fr', 'fine', 'Le régulateur turc a administré une amende de 75 millions de livres turques à Google.'],
  ['fr', 'fine', 'Dix millions d’euros d’amende pour Deliveroo, a annoncé le garant italien.'],
  [
    'fr',
    'fine',
    'L’Autorité des marchés financiers a requis puis obtenu 20 millions d’euros d’amende contre Natixis.'
  ],
  ['fr', 'fine', 'La facture s’élève à 50 millions d’euros pour Vodafone, a décidé la CNMC.'],
  [
    'fr',
    'fine',
    'La Cour d’appel de Paris a confirmé l’amende de 150 millions d’euros prononcée contre Apple.'
  ],
  [
    'fr',
    'fine',
    'Le tribunal de commerce a assorti sa décision contre Booking d’une amende de 69 millions d’euros.'
  ],
  ['fr', 'fine', 'Le gendarme de la Bourse assomme Morgan Stanley d’une amende de 20 millions d’euros.'],
  ['fr', 'order', 'L’Arcep adresse à SFR une injonction de cesser ses appels commerciaux.'],
  ['fr', 'order', 'Le tribunal judiciaire a enjoint à Shein de rétablir le contrôle de l’âge.'],
  ['fr', 'order', 'La préfecture a notifié à Tesla un arrêté lui imposant d’arrêter les livraisons.'],
  [
    'fr',
    'summons',
    'Convoquée mardi par le ministère de l’industrie, Stellantis a été priée de s’expliquer sur ses airbags.'
  ],
  ['fr', 'summons', 'Le ministre a prié Ryanair de venir s’expliquer.'],
  ['fr', 'investigation_opened', 'Le parquet de Nanterre ouvre une instruction sur Ubisoft.'],
  ['fr', 'investigation_opened', 'Kick fait l’objet d’une enquête du parquet de Paris.'],
  ['fr', 'investigation_opened', 'Le Bundeskartellamt examine si Amazon abuse de sa position.'],
  ['fr', 'investigation_opened', 'Temu se retrouve sous enquête à Bruxelles.'],
  [
    'fr',
    'investigation_opened',
    'L’autorité néerlandaise de la protection des données vérifie les pratiques de DeepSeek.'
  ],
  ['fr', 'investigation_opened', 'Le parquet national financier enquête depuis lundi sur McKinsey.'],
  ['fr', 'ban', 'Le gouvernement a prévenu que Temu serait interdit en France en cas de nouveau manquement.'],
  ['fr', 'ban', 'Ankara menace de couper l’accès à Discord.'],
  ['fr', 'ban', 'Bercy annonce engager une procédure de suspension contre AliExpress.'],
  ['fr', 'ban', 'La Russie débranche Signal.'],
  ['fr', 'ban', 'La CNIL italienne a mis un terme à l’activité de Replika dans la péninsule.'],
  ['fr', 'hearing', 'La commission d’enquête de l’Assemblée a auditionné les dirigeants de Nestlé.'],
  ['fr', 'hearing', 'Les sénateurs ont cuisiné le patron de TotalEnergies pendant trois heures.'],
  ['fr', 'lawsuit', 'La Californie traîne ExxonMobil en justice.'],
  ['fr', 'lawsuit', 'Le Texas demande réparation à General Motors devant les tribunaux.'],
  ['fr', 'warning', 'La BCE a sermonné Deutsche Bank.'],
  ['fr', 'law_enacted', 'Le Sénat a adopté définitivement la loi encadrant les influenceurs.'],
  ['fr', 'law_proposed', 'Le Sénat a voté en première lecture la proposition de loi visant Temu.'],
  ['fr', 'law_proposed', 'Le gouvernement a déposé un projet de loi visant à taxer Netflix.'],
  [
    'fr',
    'law_proposed',
    'La ministre a annoncé qu’elle présenterait un texte à l’automne pour encadrer les locations d’Airbnb.'
  ],
  ['fr', 'restriction', 'La Norvège a restreint la publicité ciblée de Meta.'],
  ['fr', 'ipo_suspended', 'Le régulateur indien a mis en pause l’introduction en Bourse d’Oyo.'],
  ['fr', 'restructuring_order', 'L’autorité suédoise impose à Klarna de se réorganiser en holding bancaire.'],
  ['fr', null, 'Google dispose de deux mois pour faire appel de la décision.'],
  ['fr', null, 'Amazon a dix jours pour saisir la cour suprême.'],
  ['fr', null, 'Apple pourrait se voir infliger jusqu’à 10 % de son chiffre d’affaires d’amende.'],
  [
    'fr',
    null,
    'Le tribunal a annulé l’amende de 800 millions d’euros que la Commission avait infligée à Qualcomm.'
  ],
  ['fr', null, 'Les limites du modèle de Netflix, selon la Commission.'],
  ['fr', null, 'TikTok peut faire l’objet d’une amende.'],
  ['fr', null, 'La justice a classé l’enquête qui visait Ubisoft.'],
  ['fr', null, 'Le gouvernement a jugé l’amende de Meta justifiée.'],
  [
    'fr',
    null,
    'Le règlement prévoit des amendes allant jusqu’à 6 % du chiffre d’affaires, dont Meta devrait s’acquitter.'
  ],
  ['en', 'fine', 'The Dutch watchdog stuck Uber with a €290 million fine.'],
  ['en', 'fine', 'Australia’s eSafety commissioner billed X A$610,500 in fines.'],
  ['en', 'fine', 'Wells Fargo was told to pay $3.7 billion by the Consumer Financial Protection Bureau.'],
  ['en', 'fine', 'Equifax has agreed to pay $575 million to settle claims by 50 states.'],
  [
    'en',
    'fine',
    'In a ruling dated 4 May, the Court of Appeal upheld the £17 million penalty imposed on Meta by Ofcom.'
  ],
  ['en', 'fine', 'Its Spanish counterpart had ordered Booking to pay €413 million.'],
  ['en', 'fine', 'A Russian court fined Google 20 decillion rubles.'],
  ['en', 'fine', 'The regulator walloped Star Entertainment with a A$100 million penalty.'],
  ['en', 'fine', 'A penalty of €225 million was meted out to WhatsApp by the Irish regulator.'],
  [
    'en',
    'fine',
    'Capital One must hand over $80 million, the Office of the Comptroller of the Currency said.'
  ],
  ['en', 'order', 'The FAA told Boeing to hold off on raising 737 production.'],
  ['en', 'order', 'The court enjoined Apple from charging commissions on outside purchases.'],
  ['en', 'order', 'The Department of Consumer Affairs has required Zepto to drop hidden fees.'],
  ['en', 'order', 'Health Canada demanded that Juul withdraw its ads.'],
  ['en', 'order', 'Japan’s transport ministry issued a business improvement order to Toyota.'],
  ['en', 'warning', 'The FDA took Abbott to task over its formula plant.'],
  ['en', 'warning', 'The FTC put Meta on notice.'],
  ['en', 'warning', 'Ofcom dressed down BT.'],
  ['en', 'order', 'The ministry warned that it would resort to a binding order against Rakuten.'],
  ['en', 'ban', 'Nepal pulled the plug on TikTok.'],
  ['en', 'ban', 'Kenya ordered Worldcoin to cease activities.'],
  ['en', 'ban', 'India took PUBG off the app stores.'],
  ['en', 'ban', 'The government slammed the door on Huawei.'],
  ['en', 'lawsuit', 'Ticketmaster is being taken to court by the Justice Department.'],
  ['en', 'lawsuit', 'The FTC has hauled Meta before a judge.'],
  ['en', 'lawsuit', 'Arizona is suing Amazon.'],
  ['en', 'lawsuit', 'New Mexico’s attorney general lodged a complaint against Snap.'],
  ['en', 'investigation_opened', 'The SEC is scrutinising Nikola’s statements.'],
  ['en', 'investigation_opened', 'Prosecutors swooped on Glencore’s offices.'],
  ['en', 'investigation_opened', 'The KFTC has begun digging into Coupang’s rankings.'],
  ['en', 'investigation_opened', 'Brazil’s Cade opened a file on Microsoft.'],
  ['en', 'investigation_opened', 'A probe of Temu was announced by the German cartel office.'],
  ['en', 'hearing', 'A House committee heard from the bosses of Robinhood.'],
  ['en', 'hearing', 'MPs questioned Fujitsu executives.'],
  ['en', 'summons', 'China’s transport ministry called in Didi.'],
  ['en', 'summons', 'Senators have written to Ford demanding answers.'],
  ['en', 'law_enacted', 'The Senate has passed legislation barring teenagers from TikTok.'],
  ['en', 'law_enacted', 'Parliament has passed a law capping Uber’s commissions.'],
  ['en', 'law_proposed', 'The Commission plans to put forward a digital networks act next year.'],
  ['en', 'restriction', 'The Bank of England capped Monzo’s new accounts.'],
  ['en', 'restriction', 'India’s central bank stopped Paytm from taking deposits.'],
  ['en', 'ipo_suspended', 'The exchange put Shein’s listing on hold.'],
  [
    'en',
    'restructuring_order',
    'The central bank ordered Ant Group to restructure as a financial holding company.'
  ],
  ['en', 'restructuring_order', 'A judge told Google to spin off Chrome.'],
  ['en', null, 'Meta has 30 days to appeal.'],
  ['en', null, 'Google now has two months to take the matter to the Supreme Court.'],
  ['en', null, 'Apple could be fined up to 10% of its turnover, the Commission said.'],
  ['en', null, 'An appeals court scraps Verizon’s $47 million fine.'],
  ['en', null, 'IBM, sued in 1969 by the Justice Department, survived.'],
  ['en', null, 'Coinbase was told by the SEC that its probe was over.'],
  ['en', null, 'Regulators told Intel that the inquiry into its chips had been closed.'],
  ['en', null, 'The contracts made it difficult for search rivals of Google, an official of the JFTC said.'],
  ['en', null, 'The tribunal wiped out Illumina’s record fine.'],
  ['en', null, 'Under the act, Ofcom can fine Meta up to 10% of global turnover.'],
  ['en', 'order', 'Japan’s communications ministry issued administrative guidance to Rakuten.'],
  ['en', 'fine', 'The Dutch regulator is fining Uber €10 million.'],
  ['en', 'fine', 'Equifax has agreed to pay $575 million to settle claims by 50 states.'],
  [
    'fr',
    'fine',
    'Marriott a accepté de verser 52 millions de dollars pour solder les poursuites de 49 États américains.'
  ],
  ['en', 'law_proposed', 'The ministry announced that it would table a bill to tax Netflix.'],
  ['fr', 'ban', 'Bercy annonce engager une procédure de suspension contre AliExpress.'],
  ['fr', null, 'Samsung avait interdit ChatGPT à ses salariés.'],
  ['en', null, 'Uber has three weeks to respond to the regulator’s findings.'],
  ['fr', null, 'Booking a deux mois pour saisir la justice.'],
  ['en', null, 'The government wants search engines such as Google to pay newspapers.'],
  // Licences that are not given again, sums claimed in passing, what is made to stand still.
  ['fr', 'ban', 'Transport for London avait refusé en 2019 de renouveler le permis d’Uber.'],
  ['fr', 'ban', 'L’Arcom a décidé de ne pas renouveler la fréquence de C8.'],
  ['fr', null, 'Netflix a refusé de prolonger son autorisation, dit l’Arcom.'],
  ['en', 'ban', 'Transport for London decided not to renew Uber’s licence.'],
  ['fr', 'fine', 'Netflix s’était vu réclamer 8 millions d’euros par l’Arcom.'],
  ['fr', null, 'Netflix s’est vu réclamer 8 millions d’euros par ses abonnés.'],
  ['en', 'ban', 'The FAA ordered the immediate grounding of Boeing jets.'],
  ['en', null, 'Boeing ordered the immediate grounding of its fleet.'],
  ['fr', 'ban', 'La FAA a ordonné l’immobilisation immédiate des avions de Boeing.'],
  ['fr', 'restriction', 'YouTube, ralenti depuis juillet par Roskomnadzor, perd des spectateurs.'],
  ['fr', null, 'En Russie, YouTube tourne au ralenti, sans que les autorités le disent.'],
  ['en', null, 'Netflix told Ofcom that a limited amount had been lost.'],
  [
    'en',
    'law_enacted',
    'California Gov. Jane Doe signed legislation on Monday that makes platforms check ages.'
  ],
  ['en', 'law_enacted', 'New York Governor Jane Doe signed a bill that bars addictive feeds for children.'],
  ['en', null, 'California Gov. Jane Doe vetoed legislation that makes platforms check ages.']
];

describe('wordings of regulatory actions', () => {
  itReads(SENTENCES);

  it('tells of an order that stands beside a fine', async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const text =
      'On Friday the Irish regulator ordered TikTok to pay €530 million and to suspend its transfers.';
    const [facts] = extractFacts([{ ...clippingOf('Review', text), language: 'en' }], gazetteers);
    expect(facts?.actions.map(({ type }) => type)).toEqual(['fine', 'order']);
  });

  it('tells of each fine of a list, the currency of the first being that of all', async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const text =
      'La CNIL a annoncé deux amendes, décidées la veille : 40 millions d’euros pour Criteo, 5 millions pour Yahoo.';
    const [facts] = extractFacts([{ ...clippingOf('Revue', text), language: 'fr' }], gazetteers);
    expect(facts?.actions.map(({ targets, amount }) => [...targets, amount])).toEqual([
      ['criteo', 40_000_000],
      ['yahoo', 5_000_000]
    ]);
  });
});
