import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { confidenceTable, talliesOf } from '../../src/evaluate/calibrate.ts';
import type { Finding } from '../../src/evaluate/findings.ts';
import { noteFirstReading, readFirstReadings } from '../../src/evaluate/first-reading.ts';
import { loadConfidence } from '../../src/pipeline/extract/confidence.ts';

const findings = (
  n: number,
  right: number,
  name: string,
  subject: Finding['subject'] = 'action'
): Finding[] =>
  Array.from({ length: n }, (_, i) => ({ subject, class: name, confidence: 0.5, right: i < right }));

it('writes a table that the extraction reads', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'confidence-')), 'confidence.csv');
  const tallies = talliesOf([
    ...findings(40, 38, '0'),
    ...findings(20, 12, '2'),
    ...findings(9, 9, 'name', 'mention')
  ]);
  await writeFile(file, confidenceTable(tallies));
  const confidence = loadConfidence(file);
  expect(confidence.ofAction([])).toBeGreaterThan(0.9);
  expect(confidence.ofAction(['no target'])).toBeLessThan(0.75);
  expect(confidence.ofMention('name')).toBeGreaterThan(confidence.ofMention('role'));
  expect(await readFile(file, 'utf8')).toContain('\naction,2,20,12,');
});

it('keeps the first reading of a part, which counts again at every fit, and takes no second one', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'first-')), 'first-reading.csv');
  expect(await readFirstReadings(file)).toEqual([]);
  await noteFirstReading(file, 'dev-2', talliesOf(findings(10, 7, '1')));
  const first = await readFirstReadings(file);
  expect(first).toEqual([{ subject: 'action', class: '1', seen: 10, right: 7 }]);
  expect(confidenceTable([...first, ...talliesOf(findings(10, 10, '1'))])).toContain('\naction,1,20,17,');
  await expect(noteFirstReading(file, 'dev-2', [])).rejects.toThrow('there is only one first time');
});
