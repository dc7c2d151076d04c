import type { Snippet } from 'svelte';
import Apart from './Apart.svelte';

const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * The markup of a part of a page, for `hydrate` to take up by itself; null in the browser, where it stands already. `idPrefix` keeps its ids apart
 * from those of other parts.
 */
export function renderApart(children: Snippet, idPrefix: string): string | null {
  return server?.render(Apart, { props: { children }, idPrefix }).body ?? null;
}
