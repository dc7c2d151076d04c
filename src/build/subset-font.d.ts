/** The part of the package that is used; it ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'truetype';
    variationAxes?: Record<string, { min: number; max: number; default: number }>;
  }
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options
  ): Promise<Uint8Array>;
}
