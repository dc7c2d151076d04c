import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { InputError } from '../../errors.ts';
import type { PlaceEntry } from '../../types.ts';
import { createNationalityReader } from '../names/nationality.ts';
import type { NationalityReader } from '../names/nationality.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

/** Words that speak of companies without their names: « la société », « l’américain », “the two firms”. */
export interface ReferenceWords {
  /** Finds those that mean one company, from their article on. */
  one: Record<'fr' | 'en', Search>;
  several: Search;
  /** Of words that mean one: whether they mean the last that was named (“the app”), and not whom the sentence is about. */
  isLatest(words: string): boolean;
  nationalityIn: NationalityReader;
}

const COLUMNS = 'language,kind,words';
const KINDS = ['one', 'latest', 'several'];
const FILE = fileURLToPath(new URL('../../../../data/gazetteers/reference-words.csv', import.meta.url));

/**
 * The words of `data/gazetteers/reference-words.csv` and what the inhabitants of places are called, as patterns. Throws an
 * `InputError` at the first mistake.
 */
export function createReferenceWords(places: readonly PlaceEntry[], path = FILE): ReferenceWords {
  const wordsOf = readReferenceWords(path);
  const inFrench = places.flatMap(({ country, demonyms }) =>
    country === null ? [] : demonyms.filter((demonym) => /^\p{Ll}/u.test(demonym))
  );
  const [frenchOne, frenchMany] = [wordsOf('fr', 'one', 'latest'), wordsOf('fr', 'several')];
  const [englishOne, englishMany] = [wordsOf('en', 'one', 'latest'), wordsOf('en', 'several')];
  const latest = createSearch(new RegExp(`${NO_LETTER}${anyOf(wordsOf(null, 'latest'))}`, 'iu'));
  return {
    one: {
      fr: createSearch(
        new RegExp(
          `${NO_LETTER}(?:(?:(?:la|cette|sa|ladite|le|du|au|ce|cet|son)(?: même| jeune| premier| première| deuxième| principale?| plus (?:grande?|grosse|gros|importante?)(?! (?:acquisition|opération))| petite?| grande?| vieille?| puissante?| jeune)? |l')${anyOf([...frenchOne, ...inFrench])}(?![\\p{L}])|ses (?:locaux|bureaux)|son siège|ces? derni(?:er|ère)s?|celle-ci|celui-ci|(?:la|le|au) (?:seconde?|premi(?:er|ère))${ALONE})`,
          'giu'
        )
      ),
      en: createSearch(
        new RegExp(
          `${NO_LETTER}(?:its (?:[\\p{L}-]+ ){0,2}?(?:offices?|headquarters|premises)|the (?:head office|headquarters)(?! of )|(?:(?:the|this|that|its)|(?:the )?[\\p{L}-]+(?: \\p{L}[\\p{L}'-]*)?'s) (?:(?:[\\p{L}.]+ ){0,2}[\\p{L}.]+-based )?(?:[\\p{L}.-]+ ){0,2}?${anyOf(englishOne)}|the (?:former|latter)${ALONE}|(?:the )?[\\p{L}-]+'s ${FIRST_OF} (?:[\\p{Ll}-]+ ){0,3}?${FIRMS_OF})(?![\\p{L}])`,
          'giu'
        )
      )
    },
    several: createSearch(
      new RegExp(
        `(?:les|ces|aux|des) (?:deux|trois|quatre) ${anyOf([...frenchMany, ...inFrench])}(?!\\p{L})|(?<!\\p{L})(?:ces ${anyOf(frenchMany)}(?!\\p{L})|^[«" ]*les ${anyOf(frenchMany)}${HAVE_TO}|aux ${anyOf(frenchMany)}${TO_DO})|^ les ${anyOf(frenchMany)}${OF_NO_OTHERS}|(?:the|both|these) (?:two |three |four )?(?:${OF_THEIR_TRADE}[\\p{Ll}-]+ ){0,2}?${anyOf(englishMany)}(?!\\p{L})|${BY_NUMBER}`,
        'iu'
      )
    ),
    isLatest: (words) => latest.test(words),
    nationalityIn: createNationalityReader(places)
  };
}

/** Of two companies named, and no word of a noun behind: “fined the latter €4m”, « a condamné la seconde à ». */
const ALONE =
  "(?=[.,;)]|\\s(?:\\p{Sc}|\\d|to |for |from |over |was |has |had |is |must |will |now |also |faces |got |by |à |d'(?:une|un) |pour |a |devra |doit |par |paiera |paie |paye |écope |verse(?:ra)? |conteste |reçoit |récolte |se voit |s'en tire )|\\s?$)";

/** “the country’s largest online travel agency”: among the first of its trade, whose own word alone would mean no company. */
const FIRST_OF =
  '(?:largest|biggest|leading|top|dominant|foremost|main|second[- ]largest|second[- ]biggest|third[- ]largest|most valuable|best[- ]known|most popular|No\\. 1|number one|number-one)';
const FIRMS_OF =
  '(?:agency|network|lab|laboratory|label|house|shop|store|club|engine|clinic|gym|school|university|farm|mine|studio|fund|builder|landlord|employer|wallet|casino|bookmaker|website|newspaper|paper|railway|shipper|brewer|baker|trader|seller|lender|dealer|rental (?:firm|business)|ride-hailer|player|name|creditor|taxpayer|advertiser|importer|exporter)';

/** “the trio”, « tous deux », “all three were fined”, “made by either”: words that only count those spoken of. */
const BY_NUMBER =
  "both of them|(?<!\\p{L})(?:the (?:two|three|four|five|six)(?= (?:were|have|had|will|must|are|now|also)(?!\\p{L})| ?$)|les (?:deux|trois|quatre|cinq|six)(?= (?:devront|doivent|vont devoir|ont (?:jusqu'|(?:\\p{L}|\\d)+ (?:jours|semaines|mois) pour)|(?:sont|seront) (?:tenu|sommé|prié|contraint))| ?$)|the (?:trio|duo|quartet|twosome)|(?:le|ce|du|au) (?:trio|duo|tandem|quatuor)|tous (?:les )?(?:deux|trois)|toutes (?:les )?(?:deux|trois)|l'une? et l'autre|(?:all (?:three|four)|each|either|both)(?: of (?:them|the (?:two|three)))?(?=[.,;)]| (?:was|were|has|have|had|will|must|is|are|to|from|for|over|in|on|\\p{Sc}|\\d)))(?!\\p{L})";

/** « Les transporteurs ont interdiction de », « aux banques de cesser »: those just named, where something is to be done; else a trade. */
const HAVE_TO =
  '(?= (?:doivent|devront|devaient|ont|sont|seront|auront|avaient|étaient|vont|écopent|paieront|devraient)(?!\\p{L})| ?$)';
const TO_DO = "(?= de (?:ne |\\p{Ll}+(?:er|ir|re)(?!\\p{L}))| d'\\p{Ll}+(?:er|ir|re)(?!\\p{L}))";

/** « a condamné les laboratoires à », right behind the verb: those just named as well, where nothing says which others. */
const OF_NO_OTHERS =
  "(?! (?:qui|dont|ayant|des|de|d'|les plus|concern|fautif|contrevenant|récalcitrant|étranger|(?:du|de la|de l')(?! ?(?:numérique|tech|internet|web|net|secteur)(?!\\p{L}))))(?!\\p{L})";

/** “the investment banks”, and not “the other banks”, “the big banks”. */
const OF_THEIR_TRADE =
  '(?!(?:company|firm|group|platform|giant|retailer|bank|app|service|site|regulator|agency|other|rival|rest|remaining|largest|biggest|smaller|larger|few|many|main|major|small|big|local|foreign|domestic|same|top|leading|relevant|affected|competing|country|world|nation|first|last|so-called|of|in|and|or|to|by|for|with|from|on|that|which|as|at|over|against|into|than|but) )';

const NO_LETTER = '(?<![\\p{L}])';

function readReferenceWords(path: string) {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(
      `data/gazetteers/reference-words.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`
    );
  for (const [index, { language, kind }] of rows.entries()) {
    const where = `data/gazetteers/reference-words.csv:${index + 2}`;
    if (language !== 'fr' && language !== 'en')
      throw new InputError(`${where}: language "${language ?? ''}" is unknown; use fr or en`);
    if (!KINDS.includes(kind ?? ''))
      throw new InputError(`${where}: kind "${kind ?? ''}" is unknown; use one of ${KINDS.join(', ')}`);
  }
  return (language: 'fr' | 'en' | null, ...kinds: string[]): string[] =>
    rows
      .filter((row) => (language === null || row.language === language) && kinds.includes(row.kind ?? ''))
      .flatMap(({ words }) => (words ?? '').split('|'));
}

/** What begins alike stands once, so that a search need not follow each of a thousand words; the longest is tried first. */
function anyOf(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), word.slice(1)]);
  }
  const ends = rests.delete('');
  const branches = [...rests].map(([first, rest]) => characterSource(first) + anyOf(rest));
  return branches.length === 0 ? '' : `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

function characterSource(character: string): string {
  return /'/.test(character) ? "'" : character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}
