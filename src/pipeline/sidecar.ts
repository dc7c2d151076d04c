import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { correctionsBeside } from './correct/files.ts';
import { InputError } from './errors.ts';
import { readText } from './read-text.ts';
import type { CorpusDescription } from './write.ts';
import { yamlFault } from './yaml-fault.ts';

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

/** How the texts of a corpus are published. */
export interface TextPolicy {
  /** Its texts are the articles' own words, and not abstracts of them. */
  verbatim: boolean;
  /** Only sentences with evidence are published. */
  excerpt: boolean;
}

export const WHOLE_AND_VERBATIM: TextPolicy = { verbatim: true, excerpt: false };

/** How the texts of each corpus are published, by its path: as its sidecar says, else whole and as the articles' own. */
export async function readTextPolicies(paths: readonly string[]): Promise<Map<string, TextPolicy>> {
  const sidecars = await Promise.all(paths.map(readSidecar));
  return new Map(sidecars.map(({ policy }, i) => [paths[i] ?? '', policy]));
}

/** Where the YAML file beside a corpus stands, if there is one. */
export function sidecarPath(corpus: string): string {
  return `${corpus.slice(0, corpus.length - extname(corpus).length)}.yaml`;
}

interface Sidecar {
  title: Bilingual;
  headline: Bilingual | null;
  source: Bilingual | null;
  licence: string | null;
  policy: TextPolicy;
}

async function readSidecar(path: string): Promise<Sidecar> {
  const name = basename(path, extname(path));
  const file = sidecarPath(path);
  const fields = existsSync(file) ? readFields(file, await readText(file)) : new Map<string, unknown>();
  const licence = fields.get('licence') ?? null;
  if (licence !== null && typeof licence !== 'string')
    throw new InputError(`${file}: "licence" has to be a text.`);
  return {
    title: bilingual(file, 'title', fields.get('title')) ?? { en: name, fr: name },
    headline: bilingual(file, 'headline', fields.get('headline')),
    source: bilingual(file, 'source', fields.get('source')),
    licence,
    policy: {
      verbatim: oneOf(file, fields, 'texts', ['verbatim', 'abstract']) === 'verbatim',
      excerpt: oneOf(file, fields, 'publish', ['text', 'quotes']) === 'quotes'
    }
  };
}

const FIELDS = ['title', 'headline', 'source', 'licence', 'texts', 'publish'];

function readFields(file: string, text: string): Map<string, unknown> {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new InputError(yamlFault(file, text, document, error));
  const value = valueOf(file, document);
  if (value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value))
    throw new InputError(`${file}: has to hold fields such as "title: …" (${FIELDS.join(', ')}).`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const unknown = [...fields.keys()].find((key) => !FIELDS.includes(key));
  if (unknown === 'corrections')
    throw new InputError(
      `${file}: this describes a corpus; corrections stand in a file of their own, such as ${correctionsBeside(file)}.`
    );
  if (unknown !== undefined)
    throw new InputError(`${file}: unknown field "${unknown}"; known are ${FIELDS.join(', ')}.`);
  return fields;
}

/** What the YAML means; an alias can still name nothing, or too much. */
function valueOf(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The value of a field that takes one of a few; the first of them where it is left out. */
function oneOf(
  file: string,
  fields: ReadonlyMap<string, unknown>,
  key: string,
  values: readonly [string, string]
) {
  const value = fields.get(key) ?? values[0];
  const known = values.find((one) => one === value);
  if (known !== undefined) return known;
  throw new InputError(`${file}: "${key}" has to be ${values.map((one) => `"${one}"`).join(' or ')}.`);
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
