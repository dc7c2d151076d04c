import type { Locale } from './locale.ts';
import { number as numberEn } from './numbers.en.ts';
import { number as numberFr } from './numbers.fr.ts';

/** Words about datasets that were published before, and what changed since. */
export interface ReleaseWords {
  /** Above numbers that are not the latest. */
  asOf: (date: string) => string;
  /** Regulatory actions that are otherwise by now. */
  changed: (n: number) => string;
  clippings: (added: number, removed: number) => string;
  what: string;
  /** Leads to the same view of the latest numbers. */
  latest: string;
  /** Under the chart of an embed. */
  difference: string;
  /** The address asks for a version that is not kept. */
  unknown: (version: string) => string;
  added: string;
  removed: string;
  corrected: string;
  /** Of the changes of a kind, where they are too many for a page. */
  listed: (n: number, all: number) => string;
  why: { newClipping: string; goneClipping: string; rules: string };
  was: string;
  is: string;
  versions: {
    title: string;
    intro: string;
    current: string;
    published: (date: string) => string;
    holds: (clippings: number, events: number) => string;
    /** Of the oldest version. */
    first: string;
    unchanged: string;
    /** Since the version before. */
    since: (n: number) => string;
    open: string;
  };
}

export const RELEASE_WORDS: Record<Locale, ReleaseWords> = {
  en: {
    asOf: (date) => `Numbers as published on ${date}.`,
    changed: (n) =>
      n === 0
        ? 'No regulatory action has changed since.'
        : n === 1
          ? 'One regulatory action has changed since.'
          : `${numberEn(n)} regulatory actions have changed since.`,
    clippings: (added, removed) =>
      [
        added === 0
          ? ''
          : added === 1
            ? 'One clipping was added.'
            : `${numberEn(added)} clippings were added.`,
        removed === 0
          ? ''
          : removed === 1
            ? 'One clipping was taken away.'
            : `${numberEn(removed)} clippings were taken away.`
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    what: 'What changed',
    latest: 'Show the latest numbers',
    difference: 'what changed',
    unknown: (version) =>
      `This address asks for the numbers of version ${version}, which are not kept here. These are the latest.`,
    added: 'Added',
    removed: 'Taken away',
    corrected: 'Changed',
    listed: (n, all) =>
      `The first ${numberEn(n)} of ${numberEn(all)}; the data files of both versions have all of them.`,
    why: {
      newClipping: 'with a new clipping',
      goneClipping: 'with its clipping',
      rules: 'the rules read the sentence otherwise'
    },
    was: 'Was',
    is: 'Is',
    versions: {
      title: 'Versions',
      intro:
        'Numbers that were published stay as they were. An address that ends in v= and one of these codes always shows that version, and says what changed since.',
      current: 'latest',
      published: (date) => `published on ${date}`,
      holds: (clippings, events) =>
        `${numberEn(clippings)} clippings, ${numberEn(events)} regulatory actions`,
      first: 'The first version that was published.',
      unchanged: 'No regulatory action differs from the version before.',
      since: (n) =>
        n === 1
          ? 'One regulatory action differs from the version before'
          : `${numberEn(n)} regulatory actions differ from the version before`,
      open: 'Open this version'
    }
  },
  fr: {
    asOf: (date) => `Chiffres publiés le ${date}.`,
    changed: (n) =>
      n === 0
        ? 'Aucune action des autorités n’a changé depuis.'
        : n === 1
          ? 'Une action des autorités a changé depuis.'
          : `${numberFr(n)} actions des autorités ont changé depuis.`,
    clippings: (added, removed) =>
      [
        added === 0
          ? ''
          : added === 1
            ? 'Une coupure a été ajoutée.'
            : `${numberFr(added)} coupures ont été ajoutées.`,
        removed === 0
          ? ''
          : removed === 1
            ? 'Une coupure a été retirée.'
            : `${numberFr(removed)} coupures ont été retirées.`
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    what: 'Ce qui a changé',
    latest: 'Afficher les derniers chiffres',
    difference: 'ce qui a changé',
    unknown: (version) =>
      `Cette adresse demande les chiffres de la version ${version}, qui n’est pas conservée ici. Voici les derniers.`,
    added: 'Ajoutées',
    removed: 'Retirées',
    corrected: 'Modifiées',
    listed: (n, all) =>
      `Les ${numberFr(n)} premières sur ${numberFr(all)}\u202f; les fichiers de données des deux versions les contiennent toutes.`,
    why: {
      newClipping: 'avec une nouvelle coupure',
      goneClipping: 'avec sa coupure',
      rules: 'les règles lisent la phrase autrement'
    },
    was: 'Avant',
    is: 'Depuis',
    versions: {
      title: 'Versions',
      intro:
        'Les chiffres publiés restent ce qu’ils étaient. Une adresse qui se termine par v= et l’un de ces codes montre toujours cette version, et dit ce qui a changé depuis.',
      current: 'dernière',
      published: (date) => `publiée le ${date}`,
      holds: (clippings, events) =>
        `${numberFr(clippings)} coupures, ${numberFr(events)} actions des autorités`,
      first: 'La première version publiée.',
      unchanged: 'Aucune action des autorités ne diffère de la version précédente.',
      since: (n) =>
        n === 1
          ? 'Une action des autorités diffère de la version précédente'
          : `${numberFr(n)} actions des autorités diffèrent de la version précédente`,
      open: 'Ouvrir cette version'
    }
  }
};
