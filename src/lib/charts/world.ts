import world110 from 'world-atlas/countries-110m.json';
import type { Geography } from './geography.ts';
import { readAtlas, readInTurns } from './geography.ts';

let world: Geography | undefined;

/** The scale for maps of the world, which every map can fall back on. In a file of its own: a page that keeps the maps of the build starts without it. */
export function worldGeography(): Geography {
  world ??= readAtlas(world110, '110m');
  return world;
}

/** The same for a page that answers meanwhile. */
export async function loadWorld(): Promise<Geography> {
  world ??= await readInTurns(world110, '110m');
  return world;
}
