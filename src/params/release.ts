/** The pages of a dataset that was published before stand under `/release-<hash>/`; those of the latest have no prefix. */
export const match = (param: string): param is `release-${string}` => /^release-[0-9a-f]{16}$/.test(param);
