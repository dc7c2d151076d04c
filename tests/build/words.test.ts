import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshClone } from '../fixtures/fresh-clone.ts';

let clone = '';
beforeAll(async () => {
  clone = await freshClone();
});
afterAll(() => rm(clone, { recursive: true }));

it('a message that one language lacks fails the build, which names it', { timeout: 120_000 }, async () => {
  const file = join(clone, 'src/lib/words/export.fr.ts');
  const words = await readFile(file, 'utf8');
  const without = words.replace(/^ *copyImage: .*\n/m, '');
  expect(without).not.toBe(words);
  await writeFile(file, without);
  const built = spawnSync('npx', ['tsx', 'src/build/site.ts'], { cwd: clone, encoding: 'utf8' });
  expect(built.status).not.toBe(0);
  expect(built.stdout + built.stderr).toMatch(/export\.fr\.ts.*'copyImage' is missing/);
});
