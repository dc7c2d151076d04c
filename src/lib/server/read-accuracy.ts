import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AccuracyReport } from '../accuracy.ts';

/** What the build measured; null where it did not. */
export async function readAccuracy(file: string): Promise<AccuracyReport | null> {
  if (!existsSync(file)) return null;
  return JSON.parse(await readFile(file, 'utf8')) as AccuracyReport;
}
