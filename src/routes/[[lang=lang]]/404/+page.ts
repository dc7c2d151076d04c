import type { EntryGenerator } from './$types';

export const csr = false;

/** A file `404.html`, which is what hosts look for. */
export const trailingSlash = 'never';

/** One for both languages: hosts know no other. */
export const entries: EntryGenerator = () => [{ lang: undefined }];
