/** The part of the package that is used; it ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'truetype';
    /** A range is kept, a number is the value that is left. */
    variationAxes?: Record<string, { min: number; max: number; default: number } | number>;
  }
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options
  ): Promise<Uint8Array>;
}
