import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseDocument } from 'yaml';
import { InputError } from './errors.ts';
import type { CorpusDescription } from './write.ts';

type Bilingual = { en: string; fr: string };

/**
 * What an editor says of a corpus in the YAML file beside it (`alibaba.yaml` for `alibaba.txt`): title, headline,
 * source and licence, all optional. Without one, the file name is the title. Only the first corpus gives headline,
 * source and licence; titles are joined. Throws `InputError` with file and line where the YAML is wrong.
 */
export async function describeCorpus(paths: readonly string[]): Promise<CorpusDescription> {
  const sidecars = await Promise.all(paths.map(readSidecar));
  const [first] = sidecars;
  const titles = sidecars.map(({ title }) => title);
  return {
    corpus: { en: titles.map(({ en }) => en).join(', '), fr: titles.map(({ fr }) => fr).join(', ') },
    headline: (sidecars.length === 1 && first?.headline) || null,
    source: (sidecars.length === 1 && first?.source) || null,
    licence: first?.licence ?? null
  };
}

interface Sidecar {
  title: Bilingual;
  headline: Bilingual | null;
  source: Bilingual | null;
  licence: string | null;
}

async function readSidecar(path: string): Promise<Sidecar> {
  const name = basename(path, extname(path));
  const file = path.slice(0, path.length - extname(path).length) + '.yaml';
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { title: { en: name, fr: name }, headline: null, source: null, licence: null };
  const document = parseDocument(text, { prettyErrors: true });
  const problem = document.errors[0];
  if (problem)
    throw new InputError(
      `${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split('\n')[0] ?? ''}`
    );
  const fields: unknown = document.toJS();
  const read = (key: string): unknown =>
    typeof fields === 'object' && fields !== null
      ? new Map<string, unknown>(Object.entries(fields)).get(key)
      : undefined;
  const licence = read('licence');
  return {
    title: bilingual(file, 'title', read('title')) ?? { en: name, fr: name },
    headline: bilingual(file, 'headline', read('headline')),
    source: bilingual(file, 'source', read('source')),
    licence: typeof licence === 'string' ? licence : null
  };
}

function bilingual(file: string, key: string, value: unknown): Bilingual | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return { en: value, fr: value };
  if (typeof value === 'object' && 'en' in value && 'fr' in value) {
    const { en, fr } = value;
    if (typeof en === 'string' && typeof fr === 'string') return { en, fr };
  }
  throw new InputError(`${file}: "${key}" has to be a text, or a text under "en" and one under "fr".`);
}
