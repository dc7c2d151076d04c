import type { EntityKind } from '../schema.ts';
import type { Locale } from './locale.ts';

/** What the underlines of names tell apart. */
export interface NameKindWords {
  kinds: Record<EntityKind, string>;
  kind: Record<EntityKind, string>;
  metonymic: string;
}

export const NAME_KINDS: Record<Locale, NameKindWords> = {
  en: {
    kinds: { company: 'companies', place: 'places', authority: 'authorities' },
    kind: { company: 'company', place: 'place', authority: 'authority' },
    metonymic: 'a place named for its government'
  },
  fr: {
    kinds: { company: 'entreprises', place: 'lieux', authority: 'autorités' },
    kind: { company: 'entreprise', place: 'lieu', authority: 'autorité' },
    metonymic: 'un lieu cité pour son pouvoir'
  }
};
