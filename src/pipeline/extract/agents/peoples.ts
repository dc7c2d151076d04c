import type { Mention, PlaceEntry } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import { isOnList } from './list-keepers.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/** Peoples whose government acts: “the Dutch fined A”, « Les Irlandais ont interdit B ». Each as the place that they live in. */
export interface PeopleReader {
  /** The people that does what a term tells, or null. */
  acting(hit: Hit, scene: Scene, voice: Voice): Mention | null;
  /** Whoever a word of its country describes (“its Italian counterpart”, « le régulateur italien ») right behind a comma or what joins clauses. */
  bodies(scene: Scene): Mention[];
  /** The people, or whoever a word of its country describes (“the Greek authority”, « son homologue grec »), that a sentence opens with as its subject; or null. */
  opening(scene: Scene): Mention | null;
}

/** Returns what reads peoples as those who act; `homes` are their countries by what the people is called, in small letters. */
export function createPeopleReader(homes: ReadonlyMap<string, Pick<PlaceEntry, 'id'>>): PeopleReader {
  return {
    acting: (hit, scene, voice) => {
      if (isOnList(hit)) return voice === 'active' ? null : named(NATIONAL_LIST.exec(scene.text), scene);
      const { term, start, verbEnd } = hit;
      if (!DONE_FOR_A_PEOPLE.has(term.type)) return null;
      const before = scene.text.slice(0, start - scene.start);
      if (voice === 'noun' && term.type === 'fine') return named(STRIKES.exec(before), scene);
      const told = voice === 'active' ? BEFORE_VERB.exec(before) : null;
      if (!told || TO_THEMSELVES.test(scene.text.slice(verbEnd - scene.start))) return null;
      // « Les Chinois bloquent la publicité »: what people do every day.
      const everyDay = term.language === 'fr' && term.type !== 'fine' && told.groups?.has === undefined;
      return everyDay && !scene.inTitle ? null : named(told, scene);
    },
    bodies: (scene) =>
      [...ITALIAN_BODY.all(scene.text), ...BODY_ITALIAN.all(scene.text)].flatMap(
        (told) => named(told, scene) ?? []
      ),
    opening: (scene) =>
      named(OPENS.exec(scene.text) ?? GREEK_BODY.exec(scene.text) ?? BODY_GREEK.exec(scene.text), scene)
  };

  function named(told: RegExpExecArray | null, scene: Scene): Mention | null {
    const people = told?.groups?.people ?? told?.groups?.en;
    const home = people === undefined ? undefined : homes.get(people.toLowerCase());
    const surface = told?.groups?.body ?? people;
    if (!told || surface === undefined || home === undefined) return null;
    const start = scene.start + told.index + told[0].lastIndexOf(surface);
    return {
      kind: 'place',
      entity: home.id,
      start,
      end: start + surface.length,
      surface,
      metonymic: true,
      rule: 'role',
      confidence: 0.7
    };
  }
}

/** « la liste noire américaine », “the American blacklist”. */
const NATIONAL_LIST = createSearch(
  /(?<!\p{L})(?:(?:listes? noires?|liste des entités)\s(?<people>\p{Ll}{4,})|(?:the|an?)\s(?<en>\p{Lu}\p{L}+)\s(?:\p{Ll}+\s)?(?:blacklist|entity list))(?!\p{L})/iu
);
/** What a people does to a company through its government: anybody warns, hears, sues or asks. */
const DONE_FOR_A_PEOPLE: ReadonlySet<string> = new Set(['fine', 'ban', 'order', 'investigation_opened']);

const PEOPLE = '(?:[Tt]he|[Ll]es)\\s(?<people>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}\\p{L}+)?)\\s';
const OPENS = createSearch(new RegExp(`^[«"\\s]*${PEOPLE}(?=\\p{Ll})`, 'u'));
/** What “the Greek authority” and « l’autorité grecque » open with. */
const BEGINS =
  '^[«"\\s]*(?:(?:in|en)\\s\\p{Ll}*\\p{Lu}?\\p{Ll}+(?:\\s\\d{4})?,?\\s|[\\p{Ll}\\p{Lu}\\d ]{3,30},\\s)?(?:(?:and|but|et|mais)\\s)?';
const GREEK_BODY = createSearch(
  new RegExp(
    `${BEGINS}(?:the|its|their)\\s(?<body>(?<people>\\p{Lu}[\\p{L}-]+)\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:regulator|authority|watchdog|agency|counterpart|commission|government|ministry))(?=\\s\\p{Ll})`,
    'iu'
  )
);
const BODY_GREEK = createSearch(
  new RegExp(
    `${BEGINS}(?:le\\s|la\\s|l'|son\\s|leur\\s)(?<body>(?:régulateur|autorité|gendarme|agence|homologue|commission|gouvernement|ministère|antitrust)\\s(?<people>[\\p{L}-]+))(?=\\s\\p{Ll}|,)`,
    'iu'
  )
);
const JOINED = '(?:[,;]\\s|\\s)(?:(?:and|et|puis|then|while|tandis que)\\s)?';
const ITALIAN_BODY = createSearch(
  new RegExp(
    `${JOINED}(?:the|its|their)\\s(?<body>(?<people>\\p{Lu}[\\p{L}-]+)\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:regulator|authority|watchdog|counterpart|agency))(?!\\p{L})`,
    'gu'
  )
);
const BODY_ITALIAN = createSearch(
  new RegExp(
    `${JOINED}(?:le\\s|la\\s|l'|son\\s|leur\\s)(?<body>(?:régulateur|autorité|gendarme|agence|homologue)\\s(?<people>\\p{Ll}[\\p{L}-]+))(?!\\p{L})`,
    'gu'
  )
);
/** The subject of a clause, right before its verb: “The Dutch then”, « , les Néerlandais lui ont ». */
const BEFORE_VERB = createSearch(
  new RegExp(
    `(?:^[«"\\s]*|[,;:¬]\\s|^(?:In|Last|This|En|Dès)\\s\\p{L}+(?:\\s\\d{4})?\\s|(?<!\\p{L})(?:and|but|while|as|after|before|when|et|mais|puis|quand)\\s)${PEOPLE}(?:(?:also|now|then|later|already|aussi|ensuite|lui|leur)\\s){0,2}(?:(?<has>has|have|had|l'ont|l'avaient|ont|avaient|viennent d[e'])\\s?)?(?:(?:also|now|then|already|aussi|déjà|ensuite|également|[\\p{Ll}]+(?:ly|ment))\\s){0,2}$`,
    'u'
  )
);
/** “The Dutch went further: €30.5m”, « Les Néerlandais ont frappé plus fort : 30,5 millions d’euros d’amende ». */
const STRIKES = createSearch(
  new RegExp(
    `^[«"\\s]*${PEOPLE}(?:(?:have|had|ont|avaient|then|later|also|aussi|ensuite)\\s){0,2}(?:went|gone|hit|struck|followed|settled|opted|frappé|tapé|cogné|sévi|suivi|tranché|opté|choisi|eu\\sla\\smain)(?!\\p{L})[^;.]{0,60}$`,
    'u'
  )
);
/** “banned it from their phones”, « interdit à leurs enfants ». */
const TO_THEMSELVES = /^\s(?:[\p{L}\d'-]+\s){0,3}?(?:their|leurs?)\s/iu;
