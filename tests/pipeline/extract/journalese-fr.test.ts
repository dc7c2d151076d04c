import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (text: string): string[] =>
  actionsIn('fr', text).map(({ type, targets }) => `${type} ${targets.join('+')}`);

describe('French wordings of orders, bans, limits, break-ups and stopped listings', () => {
  it.each([
    ['ban chatgpt', 'ChatGPT mis à l’index par la CNIL.'],
    ['ban uber', 'Uber n’a plus le droit de cité à Lyon, a décidé la préfecture.'],
    ['ban huawei', 'L’Australie tient Huawei à l’écart de ses réseaux.'],
    ['ban edeka', 'Edeka voulait un concurrent. L’Office fédéral des cartels lui barre la route.'],
    ['ban tiktok', 'L’Italie retire TikTok des magasins.'],
    [
      'ban micron',
      'Les puces de Micron sont proscrites des marchés publics, a annoncé l’administration chinoise du cyberespace.'
    ],
    ['order apple', 'Apple forcée par la justice américaine de laisser entrer ses concurrents.'],
    ['order huawei', 'Huawei doit ouvrir ses comptes, a jugé un tribunal de Munich.'],
    ['order apple', 'Apple va devoir ouvrir l’iPhone à ses rivaux, exige Bruxelles.'],
    [
      'order clearview-ai',
      'Clearview AI a aspiré des visages. Mise en demeure de la CNIL : tout effacer sous deux mois.'
    ],
    ['order boeing', 'La FAA demande à Boeing un plan d’action sous trois mois.'],
    ['restriction airbnb', 'Airbnb devra se contenter de 60 nuits par an, a décidé la mairie de Paris.'],
    ['restriction klm', 'Le gouvernement néerlandais réduit le nombre de vols de KLM.'],
    ['restriction huawei', 'Aux antennes de Huawei, l’Anssi n’a accordé que des autorisations de trois ans.'],
    ['restriction tencent', 'Le Pentagone met Tencent sur sa liste noire.'],
    ['restructuring_order meta', 'Meta doit bien revendre Giphy, confirme la CMA.'],
    [
      'restructuring_order illumina',
      'Cession forcée pour Illumina : Bruxelles lui ordonne de se défaire de Grail.'
    ],
    ['ipo_suspended ant-group', 'Ant Group n’entrera pas à la Bourse de Shanghai, a décidé la CSRC.'],
    ['ipo_suspended didi', 'L’arrivée de Didi à la Bourse de Hongkong est mise sur pause par la CSRC.'],
    ['fine uber', 'La CNIL a verbalisé Uber pour 400 000 euros.']
  ])('%s: « %s »', (action, text) => {
    expect(read(text)).toContain(action);
  });

  it.each([
    'Amazon ferme la porte à Temu sur sa place de marché.',
    'Fin de partie pour Skype : Microsoft débranche le service.',
    'La Californie ferme ses portes aux touristes de Disney.',
    'Bruxelles ne s’oppose pas au rachat d’Activision par Microsoft.',
    'Nvidia n’est plus le bienvenu chez ses clients.',
    'Netflix n’accepte plus de publicité politique.',
    'Renault va devoir composer avec les surtaxes de Bruxelles.',
    'Vivendi cède Gameloft avec l’accord de l’Autorité de la concurrence.',
    'Le ministère a passé commande à Thales.',
    'Le ministre a donné consigne à ses services de choisir Mistral.',
    'Microsoft a reçu l’ordre d’achat du Pentagone.',
    'Amazon a été contraint par la météo de fermer un entrepôt en Allemagne.',
    'Klarna reporte son introduction en Bourse en raison des droits de douane de Washington.',
    'Engie vend ses activités au Brésil, sous réserve du feu vert du gouvernement.',
    'La justice américaine a rejeté le démantèlement de Google.',
    'Bruxelles pourrait forcer Google à vendre sa régie.'
  ])('nothing: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what happens on command', () => {
  it.each([
    ['order tesla', 'Tesla rappelle ses voitures sur injonction de la NHTSA.'],
    ['ban whatsapp', 'Les appels sont coupés sur WhatsApp, sur ordre de Roskomnadzor.'],
    ['restriction youtube', 'YouTube tourne au ralenti en Russie, sur ordre de Roskomnadzor.'],
    ['ipo_suspended ant-group', 'L’entrée en Bourse d’Ant Group reportée sur ordre des autorités chinoises.'],
    ['restructuring_order grindr', 'Le propriétaire de Grindr s’en délestera, sur décision du Cfius.']
  ])('is %s: « %s »', (action, text) => {
    expect(read(text)).toEqual([action]);
  });

  it('is nothing where nobody with an office commands', () => {
    expect(read('Spotify quitte l’Uruguay sur décision de son patron.')).toEqual([]);
    expect(read('C8 a payé 3 millions sur décision du CSA.').map((told) => told.split(' ')[0])).not.toContain(
      'order'
    );
  });
});
