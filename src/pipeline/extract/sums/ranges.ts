import type { Scene } from '../scene.ts';
import type { AmountMention } from './amounts.ts';

/**
 * Whether a sum is the lowest or highest of several that are not told: “fined A, B and C between £2m and £9m”, « des amendes de 2 à 9 millions d’euros », “ranging from £2m
 * to £9m”. Nobody knows who pays it.
 */
export function isOfRange({ start, end }: AmountMention, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, start - scene.start - REACH), start - scene.start);
  const after = scene.text.slice(end - scene.start, end - scene.start + REACH);
  return ABOVE.test(before) || (BELOW.test(before) && ON_TO.test(after));
}

const REACH = 60;

/** Behind the lowest, up to the highest: with or without a currency of its own. */
const ABOVE =
  /(?:(?<!\p{L})(?:between|entre|(?:ranging|range|ranged|varying|vary|allant|vont|variant|varient) (?:from|de)) [^\s;:]*\d[^;:]{0,20} (?:and|et|to|à)|(?<!\p{L})(?:amendes|sanctions|pénalités) (?:de|allant de) \d[\d,]*(?: (?:millions?|milliards?))? à) $/u;
const BELOW =
  /(?<!\p{L})(?:between|entre|(?:ranging|range|ranged|varying|vary|allant|vont|variant|varient) (?:from|de)|(?:amendes|sanctions|pénalités) (?:de|allant de)) $/u;
const ON_TO = /^(?: d'euros| de dollars)? (?:and|et|to|à) [^\s;:]*\d/u;
