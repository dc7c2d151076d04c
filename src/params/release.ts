/**
 * The pages of a dataset that was published before stand under `/release-<hash>/`; those of the latest have nothing there. A
 * rest parameter, since SvelteKit loses the parameters after two optional ones; it holds the slash at an address's end.
 */
export const match = (param: string): boolean => /^(?:release-[0-9a-f]{16}\/?)?$/.test(param);
