/** Numbers below a thousand in French and English words. */

const UNITS: Record<string, number> = {
  un: 1,
  une: 1,
  a: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19
};
const TENS: Record<string, number> = {
  vingt: 20,
  vingts: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  septante: 70,
  seventy: 70,
  huitante: 80,
  eighty: 80,
  nonante: 90,
  ninety: 90
};
const HUNDRED = /^(?:cents?|hundred)$/;
const PARTS: Record<string, number> = {
  'half a': 0.5,
  half: 0.5,
  'un demi': 0.5,
  demi: 0.5,
  'a quarter of a': 0.25,
  'un quart de': 0.25,
  'three quarters of a': 0.75,
  'trois quarts de': 0.75
};

const TOKEN = [...Object.keys(UNITS), ...Object.keys(TENS), 'cents', 'cent', 'hundred']
  .sort((a, b) => b.length - a.length)
  .join('|');
const GAP = '(?:[^\\S\\n]|-)';

/** « sept cent quarante-six », “a hundred and twenty”, « un demi »: the source of a pattern, whose finds `numberInWords` reads. */
export const NUMBER_WORDS = `(?:a${GAP}quarter${GAP}of${GAP}a|three${GAP}quarters${GAP}of${GAP}a|(?:un${GAP}quart|trois${GAP}quarts)${GAP}de|(?:one|two|three|four|five|six|seven|eight|nine)${GAP}and${GAP}a${GAP}half|half${GAP}a|un${GAP}demi|demi|half|(?:${TOKEN})(?:${GAP}(?:(?:et|and)${GAP})?(?:${TOKEN})){0,6})`;

/** The number that words stand for; not a number where they are none (« trois deux »). */
export function numberInWords(words: string): number {
  const tokens = words.toLowerCase().split(/[\s-]+/);
  const part = PARTS[tokens.join(' ')];
  if (part !== undefined) return part;
  if (tokens.length === 4 && tokens[3] === 'half') return (UNITS[tokens[0] ?? ''] ?? NaN) + 0.5;
  // “a two-million-euro fine”: no number, but the article of the fine.
  if (tokens.length > 1 && tokens[0] === 'a' && !HUNDRED.test(tokens[1] ?? '')) tokens.shift();
  let hundreds = 0;
  /** What stands behind the hundreds. */
  let rest = 0;
  /** The next word has to be worth less than this. */
  let below = Infinity;
  for (const token of tokens) {
    if (token === 'et' || token === 'and') continue;
    const ten = TENS[token];
    if (HUNDRED.test(token)) {
      if (hundreds > 0 || rest > 9) return NaN;
      [hundreds, rest, below] = [(rest || 1) * 100, 0, 100];
    } else if (ten === 20 && rest === 4) {
      // « quatre-vingt »
      [rest, below] = [80, 20];
    } else if (ten !== undefined) {
      if (rest > 0) return NaN;
      // « soixante-dix », « soixante-quinze »
      [rest, below] = [ten, ten === 60 ? 20 : 10];
    } else {
      const unit = UNITS[token] ?? NaN;
      // « dix-sept »
      if (rest === 10 && unit >= 7 && unit <= 9) rest += unit;
      else if (rest % 20 === 10 && rest > 60 && unit >= 7 && unit <= 9) rest += unit;
      else if (unit < below) rest += unit;
      else return NaN;
      below = 0;
    }
  }
  return hundreds + rest;
}
