import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOUBTS } from '../../../src/lib/schema.ts';
import type { Doubt } from '../../../src/lib/schema.ts';
import { CLASSES, classOfAction, loadConfidence } from '../../../src/pipeline/extract/confidence.ts';
import { doubtsOf, weightOf } from '../../../src/pipeline/extract/doubts.ts';
import type { Evidence } from '../../../src/pipeline/extract/doubts.ts';

const FIRM: Evidence = {
  type: 'fine',
  status: 'done',
  agent: 'named',
  targets: 'named',
  voice: 'active',
  dated: true,
  priced: true,
  inTitle: false
};

describe('doubts', () => {
  it('there are none where a verb says who does what to whom, and when', () => {
    expect(doubtsOf(FIRM)).toEqual([]);
  });

  it.each([
    [{ agent: 'near' }, ['agent near']],
    [{ agent: 'none' }, ['agent understood']],
    [{ targets: 'referred' }, ['target referred']],
    [{ targets: 'none' }, ['no target']],
    [{ voice: 'noun' }, ['noun']],
    [{ status: 'threatened' }, ['plan']],
    [{ dated: false }, []],
    [{ dated: false, priced: false, inTitle: true }, ['no particulars', 'title only']]
  ] as const)('come from %j', (more, doubts) => {
    expect(doubtsOf({ ...FIRM, ...more })).toEqual(doubts);
  });

  it('laws have no targets, and are proposed by nature', () => {
    expect(doubtsOf({ ...FIRM, type: 'law_proposed', status: 'proposed', targets: 'none' })).toEqual([]);
  });

  it('weigh more together', () => {
    expect(weightOf(['agent understood', 'noun'])).toBe(3);
    expect(classOfAction(DOUBTS)).toBe('4+');
  });
});

describe('the table of confidences', () => {
  it('has a number from 0 to 1 for every class, which never rises', () => {
    const { ofAction, ofMention } = loadConfidence();
    const steps: Doubt[][] = [
      [],
      ['noun'],
      ['no target'],
      ['no target', 'noun'],
      ['no target', 'agent understood']
    ];
    for (const numbers of [steps.map(ofAction), CLASSES.mention.map(ofMention)]) {
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
    }
  });

  it('is sure of what an editor decided', () => {
    expect(loadConfidence().ofMention('editor')).toBe(1);
  });

  it.each([
    ['of,class,confidence\n', 'confidence.csv:1: the header is "of,class,confidence"'],
    [
      'of,class,seen,right,confidence\naction,0,1,1,2\n',
      'confidence.csv:2: confidence "2" is not from 0 to 1'
    ],
    ['of,class,seen,right,confidence\naction,0,1,1,\n', 'confidence.csv:2: confidence "" is not'],
    ['of,class,seen,right,confidence\naction,0,1,1,0.9\n', 'confidence.csv: no line for action 1']
  ])('refuses %j', async (text, message) => {
    const file = join(await mkdtemp(join(tmpdir(), 'confidence-')), 'confidence.csv');
    await writeFile(file, text);
    expect(() => loadConfidence(file)).toThrow(message);
  });
});
