import { readdirSync } from 'node:fs';

const [clipping] = readdirSync('build/clippings').sort();

/** A page of each type, below the root of its language. */
export const PAGES = [
  '',
  'actions/',
  'compare/',
  'companies/',
  'companies/alibaba/',
  'places/',
  'places/china/',
  'authorities/',
  'authorities/cn-samr/',
  `clippings/${clipping}/`,
  'methods/',
  'data/'
] as const;

/** The embeds that every dataset has. */
export const EMBEDS = ['embed/actions/', 'embed/companies/', 'embed/places/', 'embed/story/'] as const;
