import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { EMBED_VIEWS } from '../../src/lib/embed/rows.ts';

const BUILD = 'build';
/** As the weakest compression of hosts sends it. */
const compressed = async (path: string) => gzipSync(await readFile(join(BUILD, path))).length;

it('each embed of the press review is one response of at most 45 kB', async () => {
  const named = await readdir(join(BUILD, 'embed/v'));
  const slugs = [...EMBED_VIEWS, 'story', ...named.map((id) => `v/${id}`)];
  expect(slugs.length).toBeGreaterThan(4);
  for (const slug of slugs) {
    for (const folder of ['', 'fr/']) {
      const page = `${folder}embed/${slug}/index.html`;
      expect(await compressed(page), page).toBeLessThanOrEqual(45_000);
    }
  }
});

it('an embed takes at most 60 kB of scripts until a reader does something', async () => {
  const sizes = await Promise.all(['head.js', 'client.js'].map((name) => compressed(`embed/${name}`)));
  expect(Math.max(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

it('what draws another view brings its own chart only', async () => {
  for (const { name, most } of [
    ...EMBED_VIEWS.map((view) => ({ name: view, most: 150_000 })),
    { name: 'story', most: 200_000 }
  ])
    expect(await compressed(`embed/live/${name}.js`), name).toBeLessThanOrEqual(most);
});

it('the sentences behind a mark are one file of at most 15 kB', async () => {
  const files = await readdir(join(BUILD, 'embed/evidence'));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files)
    expect(await compressed(`embed/evidence/${file}`), file).toBeLessThanOrEqual(15_000);
});

it('the loader of frames is at most 1.5 kB', async () => {
  expect(await compressed('embed.js')).toBeLessThanOrEqual(1500);
});

it('no embed brings data for a router that it does not have', async () => {
  const files = await readdir(BUILD, { recursive: true });
  expect(files.filter((file) => /embed\/.*__data\.json$/.test(file))).toEqual([]);
});

it('no file is too large for hosts that take 25 MiB', async () => {
  const files = await readdir(BUILD, { recursive: true });
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect((await stat(join(BUILD, file))).size, file).toBeLessThanOrEqual(25 * 1024 * 1024);
});
