import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let source: Promise<string> | null = null;

/**
 * A text that is another one whenever something else may be found in the same clipping: a hash of the pipeline's source and
 * its packages, of Node, which brings Unicode, and of the gazetteers as they stand.
 */
export async function pipelineVersion(gazetteers: string): Promise<string> {
  const data = await hashOf([
    ...(await filesIn(gazetteers, '.csv')),
    join(ROOT, 'data/confidence.csv'),
    join(ROOT, 'data/sign-weights.csv')
  ]);
  return createHash('sha256')
    .update(`${process.version} ${await sourceHash()} ${data}`)
    .digest('hex')
    .slice(0, 16);
}

/** The hash of the pipeline's source and its packages, taken once, as they are when it runs. */
export function sourceHash(): Promise<string> {
  source ??= filesIn(join(ROOT, 'src/pipeline'), '.ts').then((files) =>
    hashOf([...files, join(ROOT, 'src/lib/schema.ts'), join(ROOT, 'package-lock.json')])
  );
  return source;
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files.filter((path) => existsSync(path))) {
    const bytes = await readFile(file);
    hash.update(`${relative(ROOT, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
