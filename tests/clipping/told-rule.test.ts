import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toldRule } from '../../src/lib/clipping/told-rule.ts';
import { RULE_WORDS } from '../../src/lib/words/rules.ts';
import { loadActionTerms } from '../../src/pipeline/extract/terms/action-terms.ts';
import { DUTIES_EN } from '../../src/pipeline/extract/untermed/duties-en.ts';
import { DUTIES_FR } from '../../src/pipeline/extract/untermed/duties-fr.ts';

const { en, fr } = RULE_WORDS;

it('how words stand in a sentence is told in the reader’s language, and the words as the clipping has them', () => {
  expect(toldRule('active: (inflige/infligent) … amende', en)).toEqual({
    said: ['active verb'],
    pattern: '(inflige/infligent) … amende'
  });
  expect(toldRule('noun: fine', fr)).toEqual({ said: ['nom'], pattern: 'fine' });
});

it('a rule that has a name is told by it alone', () => {
  expect(toldRule('noun: share of a fine', fr)).toEqual({
    said: ['nom', 'part d’une amende'],
    pattern: null
  });
  expect(toldRule('noun: sum', en).said).toEqual(['noun', 'a sum alone']);
});

it('words that such a rule found follow what it is called', () => {
  expect(toldRule('passive: unnamed firm: fined', fr)).toEqual({
    said: ['verbe passif', 'entreprise sans nom'],
    pattern: 'fined'
  });
});

it('what nobody has words for is shown as it is', () => {
  expect(toldRule('editor', fr)).toEqual({ said: [], pattern: 'editor' });
});

/** What the sources of the extraction call rules by that no line of the gazetteer words: `rule: 'noun: sum dealt'`, `words: 'duty'`. */
function rulesInSources(): string[] {
  const folder = 'src/pipeline/extract';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(NAMING)])
    .map(([, name = '']) => name);
}
const NAMING =
  /(?:\bwords: ['`]|sumTerms\('\w+', '|(?:\brule: |_SUM = )'(?:active|passive|subject|noun|law): )([^'`$]+?)(?:: \$|['`])/g;

it('each rule that the extraction calls by a name has words, and no other', () => {
  const duties = [DUTIES_EN, DUTIES_FR].flatMap(({ words }) => Object.values(words));
  const named = new Set([...rulesInSources(), ...duties]);
  expect([...named].sort()).toEqual([...Object.keys(en.named), ...Object.keys(en.worded)].sort());
});

it('no wording of the gazetteer is taken for a named rule', () => {
  const said = loadActionTerms().filter(({ words }) => toldRule(words, en).said.length > 0);
  expect(said).toEqual([]);
});
