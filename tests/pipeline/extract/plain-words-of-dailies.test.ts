import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('plain words of dailies for what an authority does', () => {
  it.each([
    ['en', 'Italian prosecutors charge Booking.com with tax fraud.', 'lawsuit it-prosecutors booking-com -'],
    ['en', 'Dutch prosecutors charge Booking.com with tax fraud.', 'lawsuit nl-prosecutors booking-com -'],
    [
      'en',
      'Dutch prosecutors raid the offices of Booking.com.',
      'investigation_opened nl-prosecutors booking-com -'
    ],
    [
      'en',
      'The EU found Meta in violation of the Digital Services Act.',
      'investigation_opened eu-commission meta -'
    ],
    ['en', 'FINMA has opened enforcement proceedings against UBS.', 'investigation_opened ch-finma ubs -'],
    ['en', 'NHTSA opens recall query into Ford.', 'investigation_opened us-nhtsa ford -'],
    ['en', 'NHTSA upgrades Tesla probe to engineering analysis.', 'investigation_opened us-nhtsa tesla -'],
    [
      'en',
      'Brazil’s Cade opened an administrative proceeding against Meta.',
      'investigation_opened br-cade meta -'
    ],
    [
      'en',
      'The CMA said it would investigate Aviva’s bid for Direct Line.',
      'investigation_opened gb-cma aviva -'
    ],
    ['en', 'FAA orders Boeing to review its audits.', 'order us-faa boeing -'],
    ['en', 'Australia bars government departments from using Zoom.', 'ban au-authorities zoom -'],
    ['en', 'Taiwan bans government use of Zoom.', 'ban tw-authorities zoom -'],
    ['en', 'Uber loses London licence over safety failures.', 'ban gb-authorities uber -'],
    [
      'en',
      'Germany has vetoed the sale of a Volkswagen turbine unit to a Chinese firm.',
      'ban de-authorities volkswagen -'
    ],
    ['en', 'Brazilian judge orders Rumble shut down.', 'ban br-courts rumble -'],
    ['en', 'FDA halts Moderna trial.', 'ban us-fda moderna -'],
    ['en', 'Huawei barred from Australia’s 5G network.', 'ban au-authorities huawei -'],
    ['en', 'Kaspersky banned from US.', 'ban us-authorities kaspersky -'],
    ['en', 'It was Italy that banned ChatGPT first.', 'ban it-authorities chatgpt -'],
    ['en', 'The ASA banned two adverts for Nike.', 'ban gb-asa nike -'],
    ['en', 'US further restricts Huawei.', 'restriction us-authorities huawei -'],
    ['en', 'FCA puts restrictions on Binance.', 'restriction gb-fca binance -'],
    ['en', 'The US imposed sanctions on Rosneft and Lukoil.', 'restriction us-authorities rosneft+lukoil -'],
    ['en', 'UK sanctions Rosneft and Lukoil.', 'restriction gb-authorities rosneft+lukoil -'],
    ['en', 'Italian police seize 779 million euros from Airbnb.', 'order it-authorities airbnb 779000000'],
    [
      'en',
      'Brazil blocked 18.35 million reais in the accounts of X and Starlink.',
      'order br-authorities x+starlink -'
    ],
    ['en', 'NHTSA ordered 7 million vehicles with Takata air bags recalled.', 'order us-nhtsa takata -'],
    ['en', 'A Moscow court ordered UniCredit’s assets frozen.', 'order ru-courts unicredit -'],
    ['en', 'FTC settles with Epic Games for $520 million.', 'fine us-ftc epic-games 520000000'],
    [
      'en',
      'The CMA ordered Meta, after complaints by rivals, to sell Giphy.',
      'restructuring_order gb-cma meta -'
    ],
    [
      'en',
      'The regulator imposed, despite objections, a fine of €5m on Ryanair.',
      'fine ie-authorities ryanair 5000000'
    ],
    ['en', 'Texas was the latest to sue TikTok.', 'lawsuit us-texas-ag tiktok -'],
    ['en', 'TikTok’s chief executive told Congress it was independent.', 'hearing us-congress tiktok -'],
    ['en', 'British MPs call Amazon to give evidence.', 'summons gb-parliament amazon -'],
    ['en', 'US House votes to force ByteDance to sell TikTok.', 'law_enacted us-authorities - -'],
    ['en', 'Indian cabinet approves bill to ban online gaming.', 'law_proposed in-authorities - -'],
    [
      'fr',
      'Le juge d’instruction renvoie Airbus devant le tribunal correctionnel.',
      'lawsuit fr-courts airbus -'
    ],
    ['fr', 'La juge a renvoyé Lafarge en correctionnelle.', 'lawsuit fr-authorities lafarge -'],
    ['fr', 'Lafarge renvoyé en procès pour financement du terrorisme.', 'lawsuit fr-authorities lafarge -'],
    [
      'fr',
      'Des juges d’instruction ont mis en examen Airbus pour corruption.',
      'investigation_opened fr-courts airbus -'
    ],
    ['fr', 'La Russie saisit les actifs de Carlsberg.', 'order ru-authorities carlsberg -'],
    ['fr', 'TikTok suspendu au Népal.', 'ban np-authorities tiktok -'],
    ['fr', 'C’est l’Italie qui a interdit ChatGPT.', 'ban it-authorities chatgpt -'],
    ['fr', 'Huawei banni du Royaume-Uni.', 'ban gb-authorities huawei -'],
    [
      'fr',
      'Pékin demande aux entreprises chinoises de ne plus acheter de puces Nvidia.',
      'ban cn-authorities nvidia -'
    ],
    ['fr', 'La DGCCRF ordonne à Shein de suspendre la vente de ces jouets.', 'order fr-dgccrf shein -'],
    [
      'fr',
      'La justice ordonne à Apple de suspendre la vente de l’Apple Watch.',
      'order fr-authorities apple -'
    ],
    [
      'fr',
      'L’Autorité de la concurrence rend obligatoires les engagements de Google.',
      'order fr-adlc google -'
    ],
    ['fr', 'Washington annonce des sanctions contre Rosneft.', 'restriction us-authorities rosneft -'],
    [
      'fr',
      'Londres sanctionne Lukoil pour son soutien à la guerre en Ukraine.',
      'restriction gb-authorities lukoil -'
    ],
    [
      'fr',
      'La Cnil a enjoint à Google, après des plaintes de noyb, de changer ses bandeaux.',
      'order fr-cnil google -'
    ],
    [
      'fr',
      'Le Conseil des ministres a adopté un projet de loi sur l’intelligence artificielle.',
      'law_proposed fr-authorities - -'
    ],
    ['en', 'Amazon settles Italian tax probe for €180m.', 'fine it-authorities amazon 180000000'],
    ['en', 'Google pays €326 million to settle Italian tax case.', 'fine it-authorities google 326000000'],
    ['en', 'X went dark in Brazil on a judge’s order.', 'ban br-courts x -'],
    ['en', 'Telegram removed from app stores in Brazil on court order.', 'ban br-courts telegram -'],
    [
      'fr',
      'Google paie 326 millions d’euros pour clore un litige fiscal en Italie.',
      'fine it-authorities google 326000000'
    ],
    ['fr', 'Bruxelles juge que Temu enfreint ses règles.', 'investigation_opened eu-commission temu -']
  ] as const)('tell it (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'The CMA suspended its merger inquiry into Amazon’s Deliveroo stake.'],
    ['en', 'Under US sanctions Huawei lost its phones.'],
    ['en', 'US sanctions hit Rosneft.'],
    ['en', 'The CMA will examine Starlink’s bid for a licence.'],
    ['en', 'A judge scrutinises a deal with Epic.'],
    ['en', 'Judge halts Boeing trial.'],
    ['en', 'Shutterstock lost its High Court case against Stability AI.'],
    ['en', 'Uber loses licence fees.'],
    ['fr', 'L’Autorité de la concurrence étudie la plainte contre Nvidia.'],
    ['fr', 'La Cnil instruit une plainte contre OpenAI.'],
    ['fr', 'La France a exclu d’interdire Huawei.'],
    ['fr', 'Le rachat d’Activision par Microsoft est suspendu au feu vert de la CMA.'],
    ['fr', 'La Bourse reste suspendue au verdict contre Google.'],
    ['en', 'Ryanair fined a passenger 500 euros.'],
    ['en', 'Nvidia warned that US curbs would cost it $5.5bn.'],
    ['en', 'Ruling paves way for EU fine on X.'],
    ['fr', 'Bruxelles ouvre la porte à une amende contre X.'],
    ['fr', 'La décision de Bruxelles ouvre la voie à une amende contre X.']
  ] as const)('tell none where they only resemble it (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
