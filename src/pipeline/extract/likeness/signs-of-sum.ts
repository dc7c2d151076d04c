import type { Span } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { OF_PENALTIES } from '../sums/sums.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { piecesOf } from './pieces.ts';
import type { ToldSoFar } from './unexplained-sums.ts';

/**
 * What shows whether a sum is a fine, each once: what stands around it, the words of its sentence, who and what else is named there and in the one before, how
 * large it is, what the clipping tells besides.
 */
export function signsOfSum(
  amount: AmountMention,
  scene: Scene,
  reader: SceneReader,
  language: string,
  told: ToldSoFar
): string[] {
  const pieces = piecesOf(scene, language, null, amount).map(({ stem }) => stem);
  const at = pieces.indexOf('SUM');
  const before = (n: number) => pieces[at - n];
  const behind = (n: number) => pieces[at + n];
  const signs = new Set(pieces);
  for (let n = 1; n <= NEAR; n++) {
    const far = Math.min(n, FAR);
    if (before(n) !== undefined) signs.add(`${before(n)} >${far} SUM`);
    if (behind(n) !== undefined) signs.add(`SUM ${far}> ${behind(n)}`);
  }
  signs.add(`${before(2) ?? ''} ${before(1) ?? ''} SUM`);
  signs.add(`SUM ${behind(1) ?? ''} ${behind(2) ?? ''}`);
  const [companies, agents] = [scene.companies.length, scene.authorities.length];
  const inMoney = told.currencies.has(amount.currency);
  const isLeft = ({ end }: Span) => end <= amount.start;
  const flags = {
    companies: Math.min(companies, MANY),
    agents: Math.min(agents, MANY),
    'agents before': Math.min(reader.before(scene)?.authorities.length ?? 0, 1),
    fines: Math.min(told.fines, MANY),
    actions: Math.min(told.actions, MANY),
    money: inMoney,
    digits: String(Math.trunc(amount.value)).length,
    'company before': scene.companies.some(isLeft),
    'company behind': scene.companies.some((mention) => !isLeft(mention)),
    'title of fines': OF_PENALTIES.test(reader.at(0).text),
    known: [told.fines > 0, agents > 0, companies > 0, inMoney].map(Number).join('')
  };
  for (const [name, value] of Object.entries(flags)) signs.add(`# ${name} ${value}`);
  return [...signs];
}

/** How many pieces count as near, and from which on they are all as far. */
const NEAR = 5;
const FAR = 3;
const MANY = 2;
