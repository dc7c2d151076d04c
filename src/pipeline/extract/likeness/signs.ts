import type { Scene, SceneReader } from '../scene.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

/**
 * What a sentence shows of itself where it is asked whether it reports an action against a company, each once: its words and their stems, two
 * in a row or with one between them, what stands around the company, behind the authority, between the two and around a sum, and whether the
 * title names the company, too. Null asks about one that the sentence does not name. How long it is and where it stands are left out:
 * they would speak against every brief text.
 */
export function signsOf(
  scene: Scene,
  reader: SceneReader,
  language: string,
  struck: string | null
): string[] {
  const pieces = piecesOf(scene, language, struck);
  const signs = new Set<string>();
  pieces.forEach(({ word, stem }, i) => {
    signs.add(word);
    if (stem !== word) signs.add(`${stem}~`);
    const next = pieces[i + 1];
    const second = pieces[i + 2];
    if (next) signs.add(`${word} ${next.word}`);
    if (second) signs.add(`${word} … ${second.word}`);
  });
  const note = (before: string, near: readonly Piece[], after: string): void => {
    for (const { stem } of near) signs.add(`${before}${stem}${after}`);
  };
  const at = (name: string) => pieces.findIndex(({ word }) => word === name);
  const company = at('COMPANY');
  if (company >= 0) {
    note('', pieces.slice(Math.max(0, company - AROUND_COMPANY), company), ' > COMPANY');
    note('COMPANY > ', pieces.slice(company + 1, company + 1 + AROUND_COMPANY), '');
  }
  const agent = at('AUTHORITY');
  if (agent >= 0) {
    note('AUTHORITY > ', pieces.slice(agent + 1, agent + 1 + BEHIND_AUTHORITY), '');
    const between = pieces.slice(agent + 1, Math.min(company, agent + 1 + BETWEEN));
    if (company > agent) note('AUTHORITY > ', between, ' > COMPANY');
  }
  const sum = at('SUM');
  if (sum >= 0) {
    note('', pieces.slice(Math.max(0, sum - AROUND_SUM), sum), ' > SUM');
    note('SUM > ', pieces.slice(sum + 1, sum + 1 + AROUND_SUM), '');
  }
  const title = reader.at(0);
  if (struck !== null && title.companies.some(({ entity }) => entity === struck)) signs.add('# in the title');
  return [...signs];
}

/** How many pieces count as near. */
const AROUND_COMPANY = 8;
const BEHIND_AUTHORITY = 6;
const BETWEEN = 10;
const AROUND_SUM = 4;
