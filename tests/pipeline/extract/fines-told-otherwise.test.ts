import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('fines that no verb of fining tells', () => {
  it.each([
    [
      'fr',
      'La Cnil punit Amazon et TikTok, respectivement de 35 et 60 millions d’euros.',
      ['fine fr-cnil amazon 35000000', 'fine fr-cnil tiktok 60000000']
    ],
    [
      'fr',
      'British Airways verse 20 millions de livres, a annoncé l’ICO.',
      ['fine gb-ico british-airways 20000000']
    ],
    [
      'fr',
      'Vodafone verse 12 millions d’euros, le régulateur italien lui reprochant d’avoir démarché ses clients sans accord.',
      ['fine it-authorities vodafone 12000000']
    ],
    [
      'fr',
      'Engie verse 2 milliards d’euros de dividendes à l’État, a annoncé le ministère de l’Économie.',
      []
    ],
    [
      'fr',
      'La DGCCRF s’en prend à Shein : 40 millions d’euros pour de fausses promotions.',
      ['fine fr-dgccrf shein 40000000']
    ],
    [
      'fr',
      'Apple a diffusé de la publicité sans accord. Verdict de la Cnil : 8 millions d’euros.',
      ['fine fr-cnil apple 8000000']
    ],
    [
      'fr',
      'Meta a reçu mercredi de Bruxelles une note de 200 millions d’euros.',
      ['fine eu-commission meta 200000000']
    ],
    [
      'fr',
      'Le groupe Entain a accepté le règlement de 17 millions de livres proposé par la Gambling Commission.',
      ['fine gb-gambling entain 17000000']
    ],
    [
      'fr',
      'Airbus met fin aux enquêtes pour corruption en payant 3,6 milliards d’euros à Paris, Londres et Washington.',
      ['fine fr-authorities airbus 3600000000']
    ],
    [
      'fr',
      'Google s’est acquitté de 500 millions d’euros au terme d’une convention judiciaire avec le parquet national financier.',
      ['fine fr-pnf google 500000000']
    ],
    [
      'fr',
      'Binance a plaidé coupable et règlera 4,3 milliards de dollars.',
      ['fine us-authorities binance 4300000000']
    ],
    [
      'fr',
      'Google n’a toujours pas réglé les 50 millions d’euros que lui a infligés la Cnil en 2019.',
      ['fine fr-cnil google 50000000']
    ],
    [
      'fr',
      'Clearview AI n’a rien payé ; la Cnil vient d’y ajouter 5 millions d’euros d’astreinte.',
      ['fine fr-cnil clearview-ai 5000000']
    ],
    [
      'fr',
      'Siemens n’avait pas transigé ; il paiera 396 millions d’euros, a décidé la Commission.',
      ['fine eu-commission siemens 396000000']
    ],
    [
      'fr',
      'Binance a conclu un compromis avec le Nigeria : 100 millions de dollars seront versés.',
      ['fine ng-authorities binance 100000000']
    ],
    [
      'fr',
      'Novartis a conclu avec les États-Unis un règlement de 678 millions de dollars.',
      ['fine us-authorities novartis 678000000']
    ],
    [
      'fr',
      'BP est redevable de 18 milliards de dollars envers les États-Unis pour la marée noire.',
      ['fine us-authorities bp 18000000000']
    ],
    [
      'fr',
      'Vale a scellé avec le Brésil un règlement de 170 milliards de réais.',
      ['fine br-authorities vale 170000000000']
    ],
    ['fr', 'Veolia a passé avec la Ville de Paris un marché de 30 millions d’euros.', []],
    [
      'fr',
      'Six opérateurs ont trompé leurs clients. L’AGCM les sanctionne pour près de 200 millions d’euros, dont 60 millions pour la seule TIM.',
      ['fine it-agcm tim 60000000']
    ],
    [
      'fr',
      'Apple remboursera 13 milliards d’euros à l’Irlande, a tranché la Cour de justice de l’Union européenne.',
      ['order eu-cjeu apple 13000000000']
    ],
    [
      'fr',
      'Google et Microsoft se sont entendus. Leur amende : 329 millions d’euros au total, selon la Commission européenne.',
      ['fine eu-commission google+microsoft 329000000']
    ],
    [
      'fr',
      'Illumina s’est vu ordonner de céder Grail, après avoir déjà été condamné à 432 millions d’euros par Bruxelles.',
      ['fine eu-commission illumina 432000000', 'order eu-commission illumina -']
    ],
    [
      'fr',
      'Dénoncés par Coroos, Andros et Materne ont été condamnés à 14,1 et 16,6 millions d’euros par l’Autorité de la concurrence.',
      ['fine fr-adlc andros 14100000', 'fine fr-adlc materne 16600000']
    ],
    [
      'fr',
      'Le fisc italien a adressé à Meta un avis d’imposition de 880 millions d’euros.',
      ['fine it-tax meta 880000000']
    ],
    [
      'fr',
      '58 millions de couronnes, c’est la somme que l’IMY exige de Spotify.',
      ['fine se-imy spotify 58000000']
    ],
    [
      'fr',
      'C’est une somme inédite pour l’Italie : 1,1 milliard d’euros. L’AGCM l’inflige à Amazon, coupable d’avoir abusé de sa position.',
      ['fine it-agcm amazon 1100000000']
    ],
    [
      'fr',
      'Deloitte Chine paiera 211 millions de yuans pour avoir mal vérifié les comptes de Huarong.',
      ['fine cn-authorities deloitte 211000000']
    ],
    ['fr', 'La Banque postale paiera 20 millions d’euros pour avoir ses guichets dans les supermarchés.', []],
    [
      'fr',
      'Société Générale évite le procès en soldant pour 1,3 milliard de dollars les enquêtes américaines.',
      ['fine us-authorities societe-generale 1300000000']
    ],
    [
      'fr',
      'La plus haute juridiction européenne a tranché : Apple remboursera 13 milliards d’euros à Dublin.',
      ['order eu-cjeu apple 13000000000']
    ],
    [
      'fr',
      'L’AGCM s’en prend à Giorgio Armani : 3,5 millions d’euros pour avoir vanté une éthique démentie.',
      ['fine it-agcm armani 3500000']
    ],
    ['fr', 'Le créateur Giorgio Armani est mort à 91 ans.', []],
    [
      'en',
      'British Airways pays 20 million pounds, the ICO said on Wednesday.',
      ['fine gb-ico british-airways 20000000']
    ],
    ['en', 'BP pays 2 billion dollars in dividends, the finance ministry said.', []],
    [
      'en',
      'Airbus agreed in 2020 to pay 3.6 billion euros to France, Britain and the United States to end bribery inquiries.',
      ['fine fr-authorities+gb-authorities+us-authorities airbus 3600000000']
    ],
    [
      'en',
      'The Italian antitrust authority goes after Shein: one million euros for misleading green claims.',
      ['fine it-agcm shein 1000000']
    ],
    [
      'en',
      'Amazon and eBay colluded for years. Their fine: 30 million euros, according to the Italian antitrust authority.',
      ['fine it-agcm amazon+ebay 30000000']
    ],
    ['en', 'Meta sold Giphy, after being fined 50 million pounds by the CMA.', ['fine gb-cma meta 50000000']],
    [
      'en',
      'Amazon was dealt a 1.2 billion euro blow by Luxembourg’s data protection commission on Monday.',
      ['fine lu-cnpd amazon 1200000000']
    ],
    [
      'en',
      'Ryanair attacked a decision by Italy to make it pay 256 million euros for obstructing travel agents.',
      ['fine it-authorities ryanair 256000000']
    ],
    ['en', 'The court’s decision to make Uber pay drivers 20 million pounds in holiday pay was welcomed.', []]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a sum that a colon leads to, or that leads to who pays it', () => {
  it.each([
    [
      'fr',
      'Deux millions de yuans, soit 270 000 euros : c’est ce que devra payer Douyin, a indiqué lundi l’Administration chinoise du cyberespace.',
      ['fine cn-cac douyin 2000000']
    ],
    [
      'fr',
      'Deux millions d’euros : c’est la somme que devra verser la plateforme Vinted, a annoncé mardi l’Autorité de la concurrence, qui l’a sanctionnée.',
      ['fine fr-adlc vinted 2000000']
    ],
    [
      'fr',
      'Orange a facturé deux fois ses clients. L’addition : 12 millions d’euros, selon une décision que l’Arcep a rendue publique lundi. Orange conteste l’amende.',
      ['fine fr-arcep orange 12000000']
    ],
    [
      'en',
      'Two million pounds: that is what Deliveroo must pay, the Competition and Markets Authority said on Monday.',
      ['fine gb-cma deliveroo 2000000']
    ],
    [
      'en',
      'For years Vodafone charged its customers twice. The price: £29 million ($35 million), in a decision that Ofcom made public on Monday. Vodafone called the fine unfair.',
      ['fine gb-ofcom vodafone 29000000']
    ],
    ['en', '£2m: that is what Deliveroo spent on sport last year, the CMA said.', []],
    ['en', 'Vodafone has agreed to buy Three, the CMA said after a fine. The price: £2bn.', []]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('what has gone back to customers already', () => {
  it.each([
    ['en', 'The FCA fined HSBC £30m on Monday. HSBC has already handed out £12m in redress.'],
    ['en', 'The FCA fined HSBC £30m on Monday. The bank had paid out nearly £12m in compensation.']
  ] as const)('is no fine (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual(['fine gb-fca hsbc 30000000']);
  });
});
