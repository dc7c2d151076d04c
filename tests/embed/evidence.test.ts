import { describe, expect, it } from 'vitest';
import { evidenceScript, fileCount, fileOf, markOf } from '../../src/lib/embed/evidence.ts';
import type { EvidenceFile } from '../../src/lib/embed/evidence.ts';
import type { MarkSentenceRow } from '../../src/lib/queries/mark-sentences.ts';

const row = (clipping: number, rest: Partial<MarkSentenceRow> = {}): MarkSentenceRow => ({
  key: 'fine',
  clipping,
  id: `id-${clipping}`,
  title: 'A title',
  outlet: 'herald.example',
  published: '2021-03-01',
  published_precision: 'month',
  url: null,
  language: 'en',
  quote: 'A  sentence\nin two lines. ',
  corrected: null,
  ...rest
});

describe('markOf', () => {
  it('shows as much of a date as is known, and the quote on one line', () => {
    const { reports, more } = markOf([row(0)]);
    expect(reports[0]?.clipping.published).toBe('2021-03');
    expect(reports[0]?.quote).toBe('A sentence in two lines.');
    expect(more).toBe(0);
  });

  it('says why an editor corrected what it shows', () => {
    const { reports } = markOf([row(0), row(1, { corrected: 'She asked.' })]);
    expect(reports.map(({ corrected }) => corrected)).toEqual([null, 'She asked.']);
  });

  it('counts what it does not show', () => {
    const { reports, more } = markOf(Array.from({ length: 33 }, (_, i) => row(i)));
    expect(reports.length + more).toBe(33);
    expect(more).toBeGreaterThan(0);
  });
});

describe('files of evidence', () => {
  it('are as many as keep each of them small', () => {
    const mark = markOf(Array.from({ length: 20 }, (_, i) => row(i, { quote: 'x'.repeat(300) })));
    expect(fileCount([mark])).toBe(1);
    expect(fileCount(Array(100).fill(mark))).toBeGreaterThan(10);
  });

  it('spread marks evenly, each always in the same one', () => {
    const files = Array.from({ length: 1000 }, (_, i) => fileOf(`2020-12-${i}-cn-fine-alibaba`, 4));
    expect(fileOf('2020-12-0-cn-fine-alibaba', 4)).toBe(files[0]);
    for (const file of [0, 1, 2, 3]) expect(files.filter((n) => n === file).length).toBeGreaterThan(150);
  });

  it('hold any text without ending their own script', () => {
    const hostile = '</script><script>alert(1)//\u2028"';
    const file: EvidenceFile = {
      clippings: [{ clipping: 0, title: hostile, outlet: null, published: null, url: null, language: 'en' }],
      marks: { fine: { reports: [[0, hostile]], more: 0 } }
    };
    const script = evidenceScript('actions', 2, file);
    const calls: unknown[][] = [];
    new Function('coupuresEvidence', script)((...args: unknown[]) => calls.push(args));
    expect(calls).toEqual([['actions', 2, file]]);
    expect(script).not.toContain('\u2028');
  });
});
