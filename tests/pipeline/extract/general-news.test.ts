import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('news of all kinds', () => {
  it.each([
    'An appeals court ruled that the mayor’s blocking of critics on Twitter violated the law.',
    'A councillor was charged by police over a video posted on Facebook.',
    'A woman was charged by the police for a remark on her TikTok page.',
    'The president also said on Twitter that the Senate committee was probing his campaign.',
    'Users who have been banned from Facebook have moved to Telegram, the government says.',
    'Truth Social has been barred from Google Play, the former president said.',
    'Shoppers were forced by the Chinese authorities to stay at home, Burberry said.',
    'The collapse of Carillion saw its auditors fined £21m by the regulator.',
    'Mr Dupont, once of Barclays, had been fined £5,000 by a tribunal.',
    'Airlines have curbed their growth without the Boeing planes that Britain ordered.',
    'The average salary at Network Rail is £44,000, according to the Department for Transport, which has banned strikes.',
    'The files show how far Uber went to avoid justice, a minister in Paris said.',
    'In Britain, BT removed some of the Huawei equipment from its network, the government said.',
    'Bosses of Meta and TikTok faced questions from pupils at a school in Wales.',
    'The Australian bank says Australia has moved to force the firm to pay for news.'
  ])('tells of no action against a company: %s', (text) => {
    expect(actionLines('en', text).filter((line) => line.split(' ')[2] !== '-')).toEqual([]);
  });

  it.each([
    'Malgré les critiques, Google a reçu plus de trois millions de candidatures en France.',
    'Le ministre de l’Intérieur a condamné l’attaque contre un magasin d’Apple.',
    'La porte-parole du gouvernement a fermement condamné ces propos, rapporte Meta.',
    'Une autre menace pèse sur Apple : son téléphone coûte 1 229 euros, et le ministère de la Justice enquête.',
    'Le classement très scruté d’Uber a été commenté par le gouvernement.',
    'La justice portugaise ouvre une enquête sur Isabel dos Santos.',
    'L’ancien patron d’Alibaba a été condamné à la « peine de mort avec sursis » par un tribunal chinois.',
    'L’accès à ce contenu de X a été bloqué en France afin de respecter votre choix de consentement.',
    'La moitié des personnes interrogées par Amazon lors d’une enquête au Royaume-Uni l’ignoraient.',
    'Le Qatar a obtenu la Coupe du monde de football, que Visa parraine.',
    'Les oligarques du cercle restreint du président russe achètent chez Nike.'
  ])('ne raconte aucune mesure : %s', (text) => {
    expect(actionLines('fr', text).filter((line) => line.split(' ')[2] !== '-')).toEqual([]);
  });

  it.each([
    [
      'La Cour suprême du Brésil ordonne une enquête sur des ventes de terres via Facebook.',
      'investigation_opened br-stf facebook -'
    ],
    [
      'L’introduction en Bourse d’Ant Group a été suspendue par Pékin.',
      'ipo_suspended cn-authorities ant-group -'
    ],
    ['La cotation de Didi est suspendue par la Bourse de Shanghai.', 'ipo_suspended cn-sse didi -'],
    ['Google a reçu une amende de 3 millions d’euros de la CNIL.', 'fine fr-cnil google 3000000'],
    ['Le tribunal a condamné Google à 3 millions d’euros d’amende.', 'fine fr-courts google 3000000']
  ])('mais : %s', (text, action) => {
    expect(actionLines('fr', text)).toEqual([action]);
  });

  it.each([
    [
      'Meta, the company which owns Facebook, Instagram and WhatsApp, was fined €265m by the Irish DPC.',
      'fine ie-dpc meta 265000000'
    ],
    [
      'Google will pay $391m to settle U.S. allegations about how it collects data from users.',
      'fine us-authorities google 391000000'
    ]
  ])('but: %s', (text, action) => {
    expect(actionLines('en', text)).toEqual([action]);
  });
});
