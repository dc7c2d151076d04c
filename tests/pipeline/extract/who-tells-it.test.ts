import { describe, expect, it } from 'vitest';
import { doneActions } from './done-actions.ts';

type Language = 'fr' | 'en';

describe('what the company that is struck says of itself in a quotation', () => {
  it.each<[Language, string, string]>([
    ['en', 'We have been fined €3m by the ACM', 'fine nl-acm hellofresh 3000000'],
    ['en', 'We have been sued by the ACM', 'lawsuit nl-acm hellofresh -'],
    ['en', 'We are being investigated by the ACM', 'investigation_opened nl-acm hellofresh -'],
    ['en', 'We have paid the €3m fine imposed by the ACM', 'fine nl-acm hellofresh 3000000'],
    [
      'fr',
      'Nous avons été condamnés par la Cnil à 3 millions d’euros d’amende',
      'fine fr-cnil hellofresh 3000000'
    ],
    ['fr', 'Notre agrément a été suspendu par la Cnil', 'ban fr-cnil hellofresh -'],
    ['fr', 'Nous sommes poursuivis en justice par la Cnil', 'lawsuit fr-cnil hellofresh -']
  ])('%s: “%s”', (language, words, action) => {
    const text =
      language === 'en'
        ? `“${words},” HelloFresh’s chief executive said on Wednesday.`
        : `« ${words} », a déclaré mercredi la directrice de HelloFresh.`;
    expect(doneActions(language, text)).toEqual([action]);
  });

  it('is not said of a company where an authority speaks', () => {
    expect(doneActions('en', '“We have been sued by HelloFresh,” the head of the ACM said.')).toEqual([]);
  });
});

describe('a network on which somebody says what is told', () => {
  it.each<[Language, string]>([
    ['en', 'The CMA wrote on Facebook on Wednesday that it had fined Monzo €3m.'],
    ['en', 'The CMA said on X it had fined Monzo €3m.'],
    ['fr', 'La CMA a écrit mercredi sur X qu’elle avait infligé 3 millions d’euros d’amende à Monzo.'],
    ['fr', 'La CMA a annoncé sur LinkedIn avoir infligé 3 millions d’euros d’amende à Monzo.']
  ])('%s: neither acts nor is struck: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual(['fine gb-cma monzo 3000000']);
  });

  it('is struck where it is what is told of', () => {
    expect(doneActions('en', 'Ofcom opened an inquiry over threats posted on TikTok.')).toEqual([
      'investigation_opened gb-ofcom tiktok -'
    ]);
    expect(doneActions('fr', 'La Cnil a annoncé une enquête sur X.')).toEqual([
      'investigation_opened fr-cnil x -'
    ]);
  });
});

describe('what is announced by another verb', () => {
  it.each<[Language, string]>([
    ['en', 'announced on Wednesday that it had proposed to fine Monzo €3m'],
    ['en', 'announced on Wednesday that it was considering an investigation into Monzo'],
    ['en', 'announced that it had decided against a fine on Monzo'],
    ['fr', 'a annoncé mercredi avoir proposé d’infliger une amende de 3 millions d’euros à Monzo'],
    ['fr', 'a annoncé mercredi envisager d’ouvrir une enquête sur Monzo'],
    ['fr', 'a annoncé mercredi avoir renoncé à infliger une amende à Monzo'],
    ['fr', 'a annoncé mercredi avoir levé la suspension de la licence de Monzo']
  ])('%s: is no action of the announcement: %s', (language, words) => {
    expect(doneActions(language, `${language === 'en' ? 'The' : 'La'} CMA ${words}.`)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'announced on Wednesday that it is launching an inquiry into Monzo',
      'investigation_opened gb-cma monzo -'
    ],
    ['en', 'announced that it had imposed a fine of €3m on Monzo', 'fine gb-cma monzo 3000000'],
    [
      'fr',
      'a annoncé mercredi avoir prononcé une amende de 3 millions d’euros à l’encontre de Monzo',
      'fine gb-cma monzo 3000000'
    ],
    ['fr', 'a annoncé mercredi qu’elle allait enquêter sur Monzo', 'investigation_opened gb-cma monzo -']
  ])('%s: is the action that this verb tells: %s', (language, words, action) => {
    expect(doneActions(language, `${language === 'en' ? 'The' : 'La'} CMA ${words}.`)).toEqual([action]);
  });

  it.each<[Language, string]>([
    [
      'en',
      'A spokesman confirmed on Wednesday that Monzo had appealed against the €3m fine imposed by the CMA.'
    ],
    [
      'fr',
      'Une porte-parole a confirmé mercredi que Monzo avait fait appel de l’amende de 3 millions d’euros infligée par la CMA.'
    ]
  ])('%s: is confirmed by whoever speaks for somebody, who imposed nothing: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual(['fine gb-cma monzo 3000000']);
  });

  it('is not read off the name of a spokesman', () => {
    const text =
      'Un porte-parole a confirmé mercredi que la CMA avait abandonné ses poursuites contre Monzo.';
    expect(doneActions('fr', text)).toEqual([]);
  });
});

describe('what is denied by whoever is said to have done or suffered it', () => {
  it.each<[Language, string]>([
    ['en', 'Ocado denies being fined €3m by the CMA.'],
    ['en', 'Ocado flatly denied having been investigated by the CMA.'],
    ['en', 'CMA denies suspending Ocado’s licence.'],
    ['fr', 'Ocado dément avoir été condamné par la CMA à 3 millions d’euros d’amende.'],
    ['fr', 'Ocado nie être visé par une enquête de la CMA.'],
    ['fr', 'La CMA dément enquêter sur Ocado.']
  ])('%s: has not happened: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Ocado, which denies having misled customers, was fined €3m by the CMA.'],
    ['en', 'Ocado denied misleading customers but was fined €3m by the CMA.'],
    [
      'fr',
      'Ocado, qui nie avoir trompé ses clients, a été condamné par la CMA à 3 millions d’euros d’amende.'
    ]
  ])('%s: has where only the reason is denied: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual(['fine gb-cma ocado 3000000']);
  });
});

describe('a headline', () => {
  it.each<[Language, string]>([
    ['fr', 'L’amende de 3 millions d’euros infligée par la Commission européenne à Ocado annulée en appel.'],
    ['fr', 'La mise en demeure adressée par la Commission européenne à Ocado annulée.'],
    ['fr', 'Vers une enquête de la Commission européenne sur Ocado.'],
    [
      'fr',
      '« Nous pourrions infliger une amende de 3 millions d’euros à Ocado », dit la présidente de la CMA.'
    ]
  ])('%s: tells what is no more, or not yet: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });

  it('tells of a company that an authority has sued', () => {
    expect(doneActions('en', 'Ocado taken to court by competition watchdog CMA.')).toEqual([
      'lawsuit gb-cma ocado -'
    ]);
    expect(
      doneActions('fr', '« Nous avons assigné Ocado en justice », a déclaré la présidente de la CMA.')
    ).toEqual(['lawsuit gb-cma ocado -']);
  });
});
