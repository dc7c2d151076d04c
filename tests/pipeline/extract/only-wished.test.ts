import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action. */
function read(text: string, title?: string): string[] {
  return actionsIn('fr', text, title === undefined ? {} : { title }).map(
    ({ type, jurisdiction, targets, amount }) =>
      [type, jurisdiction, targets.join('+'), amount ?? '-'].join(' ')
  );
}

describe('what others would have done, what a law provides, what a company does by itself', () => {
  it.each([
    'Une association demande désormais que le gendarme s’attaque à Microsoft.',
    'L’Alliance de la presse voudrait que le régulateur sanctionne Microsoft.',
    'Le syndicat réclame que l’inspection du travail inflige à Lidl une amende de 184 millions d’euros.',
    'Netflix n’est pas mis en examen, et personne n’a été convoqué par le parquet.',
    'Chez Netflix, on rappelle que le droit belge plafonne l’amende à 80.000 euros.',
    'Chez Netflix, on rappelle que l’amende maximale est de 50 millions d’euros.',
    'Netflix a, de son côté, suspendu ses propres ventes par précaution, après l’alerte de l’Afsca.',
    'La CNIL a agi sur plainte d’une association, qui escomptait un retrait et 5 millions d’euros de dédommagement de Netflix.',
    'La CNIL donne six mois à Netflix, faute de quoi chaque jour de retard lui coûterait 100 000 euros.'
  ])('is no fine, ban or suit: %s', (text) => {
    expect(read(text).filter((told) => !told.startsWith('order'))).toEqual([]);
  });

  it('is told by no verb that only looks like a noun for a fine', () => {
    expect(
      read(
        'L’appli Yuka, qui note les aliments, n’aura pas à verser 20 000 euros. La cour d’appel a tranché.'
      )
    ).toEqual([]);
  });
});

describe('what is told beside', () => {
  it.each<[string, string]>([
    [
      'À Paris, le Parquet national financier a ouvert sa propre enquête sur Netflix.',
      'investigation_opened FR netflix -'
    ],
    [
      'La Commission de la concurrence suisse vient de rouvrir le dossier de Swisscom.',
      'investigation_opened CH swisscom -'
    ],
    [
      'L’autorité belge de la concurrence a mis 12 millions d’euros à la charge de Proximus.',
      'fine BE proximus 12000000'
    ]
  ])('is an action: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it('is dealt out behind a total', () => {
    expect(
      read(
        'L’autorité belge de la concurrence a infligé 174 millions d’euros d’amende à dix-huit entreprises : Delhaize paie 24,5 millions, Colruyt 31,6 et Carrefour 36.'
      )
    ).toEqual(['fine BE delhaize 24500000', 'fine BE colruyt 31600000', 'fine BE carrefour 36000000']);
  });

  it('is an inquiry into the company spoken of', () => {
    expect(
      read(
        'Le siège de Netflix a été fouillé le même jour. À Paris, le parquet a ouvert une enquête pour blanchiment.'
      )
    ).toContain('investigation_opened FR netflix -');
  });
});
