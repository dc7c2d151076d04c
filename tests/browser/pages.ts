import { readdirSync } from 'node:fs';

const [clipping] = readdirSync('build/clippings').sort();

/** A page of each type, below the root of its language. */
export const PAGES = [
  '',
  'actions/',
  'companies/',
  'companies/alibaba/',
  'places/china/',
  'authorities/',
  `clippings/${clipping}/`,
  'methods/',
  'data/'
] as const;

/** The embeds that every dataset has. */
export const EMBEDS = ['embed/actions/', 'embed/companies/', 'embed/places/', 'embed/story/'] as const;
