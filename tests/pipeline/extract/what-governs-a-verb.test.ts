import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what governs a verb, and what only stands before it', () => {
  it.each([
    ['en', 'Apple did not cooperate and was fined €10m by the CMA.', 'fine gb-cma apple 10000000'],
    [
      'en',
      'Google did not comply and was fined €5m by the Turkish competition board.',
      'fine tr-competition google 5000000'
    ],
    [
      'fr',
      'La Cnil n’a pas attendu et a infligé une amende de 50 millions d’euros à Google.',
      'fine fr-cnil google 50000000'
    ],
    [
      'en',
      'The Dutch regulator did not accept the explanation and fined Uber €10m.',
      'fine nl-authorities uber 10000000'
    ],
    [
      'en',
      'A Chinese app that did not register was fined €2m by the Italian regulator Consob.',
      'fine it-consob - 2000000'
    ],
    ['en', 'A broker that was not authorised was fined £2m by the FCA.', 'fine gb-fca - 2000000'],
    ['en', 'The firm that sold drugs without a licence was fined £1m by the FCA.', 'fine gb-fca - 1000000'],
    [
      'fr',
      'La société qui aspirait des données sans consentement, Clearview AI, a été condamnée à 20 millions d’euros par la Cnil.',
      'fine fr-cnil clearview-ai 20000000'
    ],
    [
      'en',
      'None of the data was deleted, said the Dutch data watchdog, which fined Clearview AI €30m.',
      'fine nl-ap clearview-ai 30000000'
    ],
    [
      'en',
      'No one was injured, said the NHTSA, which opened an investigation into Tesla.',
      'investigation_opened us-nhtsa tesla -'
    ],
    [
      'en',
      'Finding no evidence that users had agreed, the Cnil fined Google €50m.',
      'fine fr-cnil google 50000000'
    ],
    [
      'en',
      'Alibaba shares dropped as China opened an antitrust investigation into the company.',
      'investigation_opened cn-authorities alibaba -'
    ],
    [
      'en',
      'Meta shares closed lower as the EU fined the company €1.2bn.',
      'fine eu-commission meta 1200000000'
    ],
    ['en', 'Amazon shares dropped as the FTC sued the company.', 'lawsuit us-ftc amazon -'],
    ['en', 'Dropbox was fined €5m by the Irish Data Protection Commission.', 'fine ie-dpc dropbox 5000000'],
    ['en', 'Dropbox fined €5m by Irish Data Protection Commission.', 'fine ie-dpc dropbox 5000000'],
    ['en', 'Close Brothers was fined £5m by the FCA.', 'fine gb-fca close-brothers 5000000'],
    ['en', 'China fined Netatmo 500,000 yuan.', 'fine cn-authorities netatmo 500000'],
    ['en', 'Ofcom fined Netatmo 5 million pounds.', 'fine gb-ofcom netatmo 5000000'],
    ['en', 'Flow Traders was fined £5m by Ofcom.', 'fine gb-ofcom flow-traders 5000000'],
    ['en', 'Hudson City was fined £5m by Ofcom.', 'fine gb-ofcom hudson-city 5000000'],
    [
      'en',
      'Luxury Escapes will pay $5 million to settle charges by the SEC.',
      'fine us-sec luxury-escapes 5000000'
    ],
    [
      'fr',
      'DDB Worldwide a été condamné par la justice à une amende de 3 millions d’euros.',
      'fine fr-authorities ddb-worldwide 3000000'
    ],
    ['en', 'Close Brothers fined £5m by FCA.', 'fine gb-fca close-brothers 5000000'],
    [
      'en',
      'Dodge maker Stellantis was fined $190m by US regulators.',
      'fine us-authorities stellantis 190000000'
    ],
    [
      'en',
      'The vacation rental platform Airbnb was fined €64m by Spain.',
      'fine es-authorities airbnb 64000000'
    ],
    ['en', 'Vacation rental firm Airbnb fined €64m by Spain.', 'fine es-authorities airbnb 64000000'],
    [
      'fr',
      'La Caisse d’Épargne a été condamnée à une amende de 2 millions d’euros par l’ACPR.',
      'fine fr-acpr caisse-depargne 2000000'
    ],
    [
      'fr',
      'Le spécialiste de l’épargne Generali condamné à 10 millions d’euros d’amende par l’ACPR.',
      'fine fr-acpr generali 10000000'
    ],
    ['en', 'Exclusive: EU fines Google €500m.', 'fine eu-commission google 500000000'],
    ['en', 'Exclusive: FTC investigates Microsoft.', 'investigation_opened us-ftc microsoft -'],
    [
      'fr',
      'Revers pour Meta : une amende de 91 millions d’euros infligée par la DPC irlandaise.',
      'fine ie-dpc meta 91000000'
    ],
    ['en', 'Challenger bank Starling was fined £29m by the FCA.', 'fine gb-fca starling 29000000'],
    ['en', 'Challenger bank Monzo fined £21m by FCA.', 'fine gb-fca monzo 21000000'],
    [
      'en',
      'Overturning a lower court ruling, the Delhi High Court ordered WhatsApp to delete the data.',
      'order in-courts whatsapp -'
    ],
    [
      'en',
      'Reversing a lower court’s decision, a US appeals court fined Chevron $10m.',
      'fine us-courts chevron 10000000'
    ],
    [
      'fr',
      'Une enquête sur des vols annulés par Ryanair a été ouverte par la DGCCRF.',
      'investigation_opened fr-dgccrf ryanair -'
    ],
    [
      'fr',
      'Faute de réponse de Clearview AI, la Cnil lui a infligé une amende de 20 millions d’euros.',
      'fine fr-cnil clearview-ai 20000000'
    ],
    [
      'fr',
      'Si Apple assure avoir corrigé la faille, la Cnil lui a infligé une amende de 8 millions d’euros.',
      'fine fr-cnil apple 8000000'
    ],
    [
      'fr',
      'Si Google conteste les faits, la Cnil l’a condamné à une amende de 50 millions d’euros.',
      'fine fr-cnil google 50000000'
    ],
    [
      'en',
      'The FTC explained that it had fined Facebook $5bn over privacy breaches.',
      'fine us-ftc facebook 5000000000'
    ],
    [
      'en',
      'After complaints about delays the Transportation Department fined Southwest $140m.',
      'fine us-dot southwest-airlines 140000000'
    ],
    [
      'en',
      'Campaigners called it a victory as the French watchdog fined Shein €40m.',
      'fine fr-authorities shein 40000000'
    ],
    [
      'en',
      'Senators had urged the FTC to act, and the agency has now sued Amazon.',
      'lawsuit us-ftc amazon -'
    ],
    ['en', 'Noyb had asked the Cnil to act, and it fined Google €50m.', 'fine fr-cnil google 50000000'],
    [
      'fr',
      'Pour des propos que l’Arcom juge haineux, C8 a été condamnée à une amende de 3,5 millions d’euros.',
      'fine fr-arcom c8 3500000'
    ],
    [
      'en',
      'Google tried to persuade the judge but was ordered to open its app store.',
      'order us-courts google -'
    ],
    [
      'fr',
      'Le parquet avait requis 100 millions d’euros, le tribunal de Paris a condamné UBS à 3,7 milliards d’euros d’amende.',
      'fine fr-courts ubs 3700000000'
    ],
    [
      'fr',
      'Alors que le parquet avait requis la relaxe, le tribunal correctionnel de Paris a condamné Airbus à une amende de 200 000 euros.',
      'fine fr-courts airbus 200000'
    ],
    [
      'en',
      'Under a law that allows fines of 10% of turnover, the EU fined Apple €500m.',
      'fine eu-commission apple 500000000'
    ],
    [
      'en',
      'Apple could have faced a penalty of €2bn but was fined €500m by the European Commission.',
      'fine eu-commission apple 500000000'
    ],
    [
      'fr',
      'Google risquait de payer 100 millions mais a été condamné à 50 millions d’euros par la Cnil.',
      'fine fr-cnil google 50000000'
    ],
    [
      'en',
      'The ICO fined Marriott £18.4m for a breach that affected up to 339 million guests.',
      'fine gb-ico marriott 18400000'
    ],
    [
      'en',
      'The ICO fined British Airways £20m over a breach of up to 400,000 customers.',
      'fine gb-ico british-airways 20000000'
    ],
    [
      'fr',
      'La Cnil a condamné Free à 42 millions d’euros pour une fuite touchant jusqu’à 24 millions d’abonnés.',
      'fine fr-cnil free 42000000'
    ],
    [
      'en',
      'TikTok was fined £12.7m by the ICO for allowing up to 1.4 million children on the app.',
      'fine gb-ico tiktok 12700000'
    ],
    [
      'en',
      'UBS was fined €4.5bn by a French court, but the bank had set aside only €450m.',
      'fine fr-courts ubs 4500000000'
    ],
    [
      'en',
      'Apple was fined €500m by the EU, but is asking the court to annul the decision.',
      'fine eu-commission apple 500000000'
    ],
    [
      'en',
      'Meta was fined €1.2bn by the Irish regulator, but its shares reversed earlier losses.',
      'fine ie-authorities meta 1200000000'
    ],
    [
      'en',
      'Brussels considered it dominant and fined Google €2.4bn.',
      'fine eu-commission google 2400000000'
    ],
    ['en', 'Due to privacy concerns Italy blocked ChatGPT.', 'ban it-authorities chatgpt -'],
    [
      'en',
      'Citing security risks Australia banned DeepSeek from government devices.',
      'ban au-authorities deepseek -'
    ],
    [
      'en',
      'Over security risks Taiwan bans DeepSeek from government devices.',
      'ban tw-authorities deepseek -'
    ],
    [
      'en',
      'Customer support firm Teleperformance was fined €5m by the Cnil.',
      'fine fr-cnil teleperformance 5000000'
    ],
    [
      'fr',
      'La plateforme pour étudiants Studapart a été condamnée à une amende de 1 million d’euros par la Cnil.',
      'fine fr-cnil studapart 1000000'
    ],
    [
      'fr',
      'La Cnil n’a pas hésité à infliger une amende de 50 millions d’euros à Google.',
      'fine fr-cnil google 50000000'
    ],
    ['en', 'The FCA did not hesitate to fine Barclays £50m.', 'fine gb-fca barclays 50000000'],
    [
      'fr',
      'Google n’a pas échappé à une amende de 50 millions d’euros de la Cnil.',
      'fine fr-cnil google 50000000'
    ],
    ['en', 'Apple failed to avoid a €500m fine from the EU.', 'fine eu-commission apple 500000000'],
    ['en', 'The FCA acted to ban Binance from regulated activity in Britain.', 'ban gb-fca binance -'],
    ['en', 'The EU ordered Apple to open up the iPhone under its new rules.', 'order eu-commission apple -'],
    [
      'en',
      'Twitter was ordered by India to remove the posts, under its new rules.',
      'order in-authorities twitter -'
    ],
    [
      'fr',
      'La Cnil a estimé que Clearview violait le RGPD et a ordonné à l’entreprise de supprimer les données.',
      'order fr-cnil clearview-ai -'
    ],
    ['en', 'Apple sued for monopoly by US Justice Department.', 'lawsuit us-doj apple -'],
    ['en', 'Meta sued over teen harm by 33 US states.', 'lawsuit us-state-attorneys-general meta -'],
    ['en', 'Amazon sued in Washington by the FTC.', 'lawsuit us-ftc amazon -'],
    ['en', 'After the crash the FAA forced Boeing to change the jet’s software.', 'order us-faa boeing -'],
    [
      'en',
      'Under rules that took effect last year, Brussels fined Apple €500m.',
      'fine eu-commission apple 500000000'
    ],
    [
      'en',
      'In the first decision under a law that targets Big Tech, the EU fined Apple €500m.',
      'fine eu-commission apple 500000000'
    ],
    [
      'fr',
      'En vertu d’une loi qui protège les mineurs, l’Arcom a bloqué le site Pornhub.',
      'ban fr-arcom pornhub -'
    ],
    [
      'en',
      'For breaking a law that protects children, TikTok was fined €345m by the Irish regulator.',
      'fine ie-authorities tiktok 345000000'
    ],
    [
      'en',
      'Apple will appeal against the €500m fine imposed by the European Commission on Wednesday.',
      'fine eu-commission apple 500000000'
    ],
    [
      'fr',
      'Google fait appel de l’amende de 50 millions d’euros que lui a infligée la Cnil.',
      'fine fr-cnil google 50000000'
    ],
    [
      'en',
      'Meta said it would appeal the €1.2bn fine imposed by the Irish regulator.',
      'fine ie-authorities meta 1200000000'
    ],
    [
      'fr',
      'L’Autorité de la concurrence clôt le dossier en infligeant 150 millions d’euros d’amende à Apple.',
      'fine fr-adlc apple 150000000'
    ],
    [
      'fr',
      'Une enquête, qui pourrait durer des années, a été ouverte contre Apple par la Commission européenne.',
      'investigation_opened eu-commission apple -'
    ],
    [
      'fr',
      'McDonald’s évite un procès en payant une amende de 508 millions d’euros en France.',
      'fine fr-authorities mcdonalds 508000000'
    ],
    [
      'fr',
      'Faute de solution, la justice ordonne à Airbnb de retirer les annonces.',
      'order fr-authorities airbnb -'
    ],
    ['en', 'Brazil has carried out its threat to ban X.', 'ban br-authorities x -'],
    ['fr', 'Le Brésil met sa menace à exécution et suspend X.', 'ban br-authorities x -'],
    [
      'en',
      'The Cnil ordered Google to delete the data, on pain of a fine of €100,000 a day.',
      'order fr-cnil google -'
    ]
  ] as const)('leave it told (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['fr', 'Si Google récidive, la Cnil lui infligera une amende de 50 millions d’euros.'],
    ['en', 'The EU fined Intel €1.06bn, but a court overturned the decision in 2022.'],
    ['fr', 'Des députés demandent l’ouverture d’une enquête sur TikTok.'],
    ['fr', 'Rien ne permet d’affirmer que la Cnil a ouvert une enquête sur Google.'],
    ['fr', 'Aucun régulateur n’a ouvert d’enquête sur Temu.'],
    ['fr', 'La SEC refuse de dire si elle a ouvert une enquête sur Tesla.'],
    ['en', 'A crypto exchange that was not authorised was not fined by the FCA.'],
    ['en', 'Apple could be fined and banned from the market by the EU.'],
    ['en', 'There is no sign that Meta was fined by the Irish regulator.'],
    ['en', 'No company was fined by the FCA last year.'],
    ['en', 'If Apple refuses, the EU will fine it.'],
    ['en', 'The ICO may fine Marriott up to £100m.'],
    ['en', 'Lawmakers want the FTC to act and to sue Amazon.'],
    ['en', 'The EU fined Google, but the company got a court to annul the decision.'],
    ['fr', 'Google n’a pas été condamné par la Cnil.'],
    ['fr', 'Uber n’a pas répondu et n’a pas été condamné par la Cnil.'],
    ['fr', 'Google a échappé à une amende de 50 millions d’euros de la Cnil.'],
    ['fr', 'Si Google n’avait pas cédé, la Cnil l’aurait condamné à une amende de 50 millions d’euros.'],
    ['fr', 'Le parquet a requis 100 millions d’euros d’amende contre UBS.'],
    ['fr', 'Faute d’accord, la Cnil infligera une amende à Google.'],
    ['en', 'Brazil could carry out its threat to ban X.'],
    ['fr', 'Des élus réclament que l’État interdise TikTok.'],
    ['fr', 'On craint que TikTok soit interdit par Bruxelles.']
  ] as const)('leave it untold (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
