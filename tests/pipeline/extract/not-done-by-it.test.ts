import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets » of each action that is no mere plan. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ status }) => status === 'done')
    .map(({ type, targets }) => `${type} ${targets.join('+') || 'nobody'}`);
}

describe('an authority that is named and does not do it', () => {
  it.each([
    [
      'fr',
      'L’eurodéputée appelle la Commission européenne à ouvrir une enquête sur X.',
      'Appelée à la tribune, la Commission européenne a ouvert une enquête sur X.',
      'investigation_opened x'
    ],
    [
      'fr',
      'La présidente de la région presse Bruxelles d’ouvrir une enquête sur Shein.',
      'La présidente de la région presse le pas : Bruxelles a ouvert une enquête sur Shein.',
      'investigation_opened shein'
    ],
    [
      'fr',
      'L’association a saisi la CNIL pour qu’elle enquête sur Meta.',
      'Saisie par l’association, la CNIL enquête sur Meta.',
      'investigation_opened meta'
    ],
    [
      'en',
      'Campaigners urged Brussels to open an investigation into Shein.',
      'Urged on by campaigners, Brussels has opened an investigation into Shein.',
      'investigation_opened shein'
    ],
    [
      'fr',
      'Le conseil communal doit voter lundi sur l’interdiction des trottinettes Lime.',
      'Le conseil communal a prononcé lundi l’interdiction des trottinettes Lime.',
      'ban lime'
    ],
    [
      'fr',
      'La suspension de TikTok était illégale, a jugé le Conseil d’État.',
      'Le gouvernement a ordonné la suspension de TikTok.',
      'ban tiktok'
    ],
    [
      'fr',
      'La Cour de justice de l’Union européenne a rejeté le pourvoi contre l’arrêt qui avait annulé en 2022 l’amende de 1,06 milliard d’euros réclamée à Intel.',
      'La Commission européenne a maintenu l’amende de 1,06 milliard d’euros infligée à Intel.',
      'fine intel'
    ],
    [
      'fr',
      'La Cour a confirmé l’annulation de l’amende réclamée à Intel.',
      'La Cour a confirmé l’amende infligée à Intel.',
      'fine intel'
    ],
    [
      'fr',
      'Le juge a rejeté la demande de l’Arcom, qui voulait bloquer le site de X.',
      'Le juge a bloqué le site de X, comme le voulait l’Arcom.',
      'ban x'
    ]
  ] as const)('%s: nothing in « %s », but « %s »', (language, nothing, something, action) => {
    expect(actionsIn(language, nothing).filter(({ status }) => status === 'done')).toEqual([]);
    expect(read(language, something)).toEqual([action]);
  });
});

describe('what those whom a company pays suffer', () => {
  it.each([
    [
      'fr',
      'Pour les juges, la plateforme Deliveroo a fraudé : ses livreurs étaient en fait des salariés, surveillés, notés, rappelés à l’ordre.',
      'Les juges l’ont dit : Deliveroo a été rappelé à l’ordre.',
      'warning deliveroo'
    ],
    [
      'fr',
      'Le tribunal a examiné Uber. Ses chauffeurs étaient notés, avertis et suspendus.',
      'Le tribunal a examiné Uber. L’application a été suspendue par le ministère.',
      'ban uber'
    ],
    [
      'en',
      'The court met over Uber. Its drivers were rated, warned and suspended.',
      'The court met over Uber. The company was warned by the watchdog.',
      'warning uber'
    ]
  ] as const)('%s: is none of its own: « %s », but « %s »', (language, nothing, something, action) => {
    expect(read(language, nothing)).toEqual([]);
    expect(read(language, something)).toContain(action);
  });
});

describe('what else stops a company’s work, and what others stop', () => {
  it.each([
    ['La grève paralyse les dépôts de La Poste à Marseille, et le courrier est bloqué.'],
    ['La région a suspendu sa publicité sur X.'],
    ['Le gouvernement suspend ses achats auprès d’Atos.'],
    ['Un livreur Uber Eats a été condamné à 300 euros d’amende.'],
    ['Meta a supprimé mille comptes et interdit la publicité politique.'],
    ['Interrogée à l’Assemblée, la ministre de la Poste a refusé de commenter.']
  ])('nothing in « %s »', (text) => {
    expect(read('fr', text)).toEqual([]);
  });

  it.each([
    ['Bruxelles poursuit par ailleurs l’enquête lancée contre X.', 'investigation_opened x'],
    ['La CNIL a entendu le fabricant et interdit l’application Temu.', 'ban temu'],
    ['La Région a suspendu l’activité de Lime.', 'ban lime']
  ])('« %s »: %s', (text, action) => {
    expect(read('fr', text)).toEqual([action]);
  });
});
