import type { Locale } from './locale.ts';

/** How the words that a rule looks for stand in a sentence. */
type Voice = 'active' | 'passive' | 'subject' | 'noun' | 'law';

/** Rules that look for no words of `data/gazetteers/action-terms.csv`, by what the pipeline calls them. */
type NamedRule =
  | 'sum'
  | 'likely sum'
  | 'sum asked for'
  | 'sum dealt'
  | 'sum in turn'
  | 'each its own sum'
  | 'share of a fine'
  | 'share of an authority'
  | 'further fine'
  | 'listed fine'
  | 'fine left standing'
  | 'did the same'
  | 'the same fate'
  | 'the same measure'
  | 'the same sum'
  | 'next in turn'
  | 'another one'
  | 'order with fine'
  | 'apposed measure'
  | 'lifted measure'
  | 'command'
  | 'duty'
  | 'no longer allowed'
  | 'n’a pas le droit, no longer allowed'
  | 'only allowed'
  | 'only allowed, pas plus'
  | 'told noun'
  | 'relative clause'
  | 'nobody may'
  | 'whose things';

/** Those behind which the words stand that they found. */
type WordedRule = 'open verb' | 'unnamed firm';

/** What the parts of a rule are called. */
export interface RuleWords {
  voices: Record<Voice, string>;
  named: Record<NamedRule, string>;
  worded: Record<WordedRule, string>;
}

export const RULE_WORDS: Record<Locale, RuleWords> = {
  en: {
    voices: {
      active: 'active verb',
      passive: 'passive verb',
      subject: 'verb of who is struck',
      noun: 'noun',
      law: 'law'
    },
    named: {
      sum: 'a sum alone',
      'sum asked for': 'a sum that is asked for',
      'sum dealt': 'a sum dealt out among several',
      'sum in turn': 'a sum for the next one',
      'likely sum': 'a sum that is likely a fine',
      'each its own sum': 'to each its own sum',
      'share of a fine': 'share of a fine',
      'share of an authority': 'what one authority gets of it',
      'further fine': 'a further fine',
      'listed fine': 'a fine in a list',
      'fine left standing': 'a fine left standing',
      'did the same': 'did the same',
      'the same fate': 'the same fate',
      'the same measure': 'the same measure',
      'the same sum': 'the same sum',
      'next in turn': 'whose turn it is',
      'another one': 'another one, of a further company',
      'order with fine': 'an order that comes with a fine',
      'apposed measure': 'a measure told in apposition',
      'lifted measure': 'a measure that was lifted',
      command: 'a command in its own words',
      duty: 'has to do something',
      'no longer allowed': 'no longer allowed to',
      'n’a pas le droit, no longer allowed': 'no longer allowed to',
      'only allowed': 'allowed to within limits only',
      'only allowed, pas plus': 'allowed to within limits only',
      'told noun': 'whatever the verb',
      'relative clause': 'in a relative clause',
      'nobody may': 'what nobody may do',
      'whose things': 'what is done to its things'
    },
    worded: {
      'open verb': 'any verb with a company and what it has to do',
      'unnamed firm': 'a firm without a name'
    }
  },
  fr: {
    voices: {
      active: 'verbe actif',
      passive: 'verbe passif',
      subject: 'verbe de qui est visé',
      noun: 'nom',
      law: 'loi'
    },
    named: {
      sum: 'somme seule',
      'sum asked for': 'somme réclamée',
      'sum dealt': 'somme répartie entre plusieurs',
      'sum in turn': 'somme pour le suivant',
      'likely sum': 'une somme qui est sans doute une amende',
      'each its own sum': 'à chacun sa somme',
      'share of a fine': 'part d’une amende',
      'share of an authority': 'part d’une autorité',
      'further fine': 'amende de plus',
      'listed fine': 'amende d’une liste',
      'fine left standing': 'amende maintenue',
      'did the same': 'a fait de même',
      'the same fate': 'le même sort',
      'the same measure': 'la même mesure',
      'the same sum': 'la même somme',
      'next in turn': 'à qui le tour',
      'another one': 'une autre, contre une entreprise de plus',
      'order with fine': 'injonction qui accompagne une amende',
      'apposed measure': 'mesure dite en apposition',
      'lifted measure': 'mesure levée',
      command: 'ordre dans ses propres mots',
      duty: 'obligation de faire',
      'no longer allowed': 'n’a pas ou plus le droit',
      'n’a pas le droit, no longer allowed': 'n’a pas ou plus le droit',
      'only allowed': 'n’a le droit que dans des limites',
      'only allowed, pas plus': 'n’a le droit que dans des limites',
      'told noun': 'quel que soit le verbe',
      'relative clause': 'dans une proposition relative',
      'nobody may': 'ce que personne n’a le droit de faire',
      'whose things': 'ce qui arrive à ses biens'
    },
    worded: {
      'open verb': 'verbe quelconque, avec une entreprise et ce qu’elle doit faire',
      'unnamed firm': 'entreprise sans nom'
    }
  }
};
