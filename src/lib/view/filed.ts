/** Milliseconds before a file that did not arrive is asked for again, the first time; then ever longer. */
const PATIENCE = 1000;
const MOST_PATIENCE = 30_000;

/**
 * Something that a page shows but does not carry: in the build what it is, in the browser the name of the file that holds it
 * (see the hook `transport`, which makes one of the other).
 */
export class Filed<Content> {
  readonly name: string;
  readonly #content: Content | null;

  constructor(name: string, content: Content | null = null) {
    this.name = name;
    this.#content = content;
  }

  /** The content, from below the site's root. A page cannot do without it: it is asked for until it arrives. */
  async read(base: string): Promise<Content> {
    if (this.#content !== null) return this.#content;
    for (let patience = PATIENCE; ; patience = Math.min(2 * patience, MOST_PATIENCE)) {
      try {
        return await fetchJson<Content>(`${base}rows/${this.name}`);
      } catch (error) {
        console.warn(error);
        await new Promise((resolve) => setTimeout(resolve, patience));
      }
    }
  }
}

/** What pages of small corpora carry themselves. */
export type Carried<Content> = Content | Filed<Content>;

/** The content, wherever it is. */
export async function contentOf<Content>(carried: Carried<Content>, base: string): Promise<Content> {
  return carried instanceof Filed ? carried.read(base) : carried;
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return (await response.json()) as Content;
}
