import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/build/serve.ts';
import { InputError } from '../../src/pipeline/errors.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-serve-'));
  await mkdir(join(folder, 'fr'));
  await writeFile(join(folder, 'index.html'), 'English');
  await writeFile(join(folder, 'fr/index.html'), 'Français');
});
afterAll(() => rm(folder, { recursive: true }));

async function statusAndText(address: string, path: string): Promise<[number, string]> {
  const response = await fetch(new URL(path, address));
  return [response.status, (await response.text()).trim()];
}

describe('the local server', () => {
  it('gives files as a static host does, and 404 for what is missing', async () => {
    const site = await serveFolder(folder, 0);
    expect(await statusAndText(site.address, '')).toEqual([200, 'English']);
    expect(await statusAndText(site.address, 'fr/')).toEqual([200, 'Français']);
    expect(await statusAndText(site.address, 'no/such/page')).toEqual([404, 'Not found']);
    await site.close();
  });

  it('answers below its base only', async () => {
    const site = await serveFolder(folder, 0, { base: '/sub-folder' });
    expect(await statusAndText(site.address, 'fr/')).toEqual([200, 'Français']);
    expect(await statusAndText(site.address, '/fr/')).toEqual([404, 'Not found']);
    expect(await statusAndText(site.address, '/sub-folders/')).toEqual([404, 'Not found']);
    await site.close();
  });

  it('gives the page that the folder has for what is missing, below its base only', async () => {
    const page = join(folder, '404.html');
    await writeFile(page, 'No such page');
    const site = await serveFolder(folder, 0, { base: '/sub-folder' });
    expect(await statusAndText(site.address, 'no/such/page')).toEqual([404, 'No such page']);
    expect(await statusAndText(site.address, '/elsewhere/')).toEqual([404, 'Not found']);
    await site.close();
    await rm(page);
  });

  it('takes the next port where one is taken', async () => {
    const first = await serveFolder(folder, 0);
    const port = Number(new URL(first.address).port);
    const second = await serveFolder(folder, port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  it('says how to get a folder that is not there', async () => {
    const serving = serveFolder(join(folder, 'nowhere'), 0);
    await expect(serving).rejects.toThrow(InputError);
    await expect(serving).rejects.toThrow(/nowhere: no such folder; run "npm run build" first/);
  });
});
