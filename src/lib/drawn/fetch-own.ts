import { unflatten } from 'devalue';

/**
 * What a page that stands at `address`, with a slash at its end, was drawn from: the build writes it beside every page, for the
 * router. Rejects where it does not arrive.
 */
export async function fetchOwn<Data>(address: string): Promise<Data> {
  const response = await fetch(`${address}__data.json`);
  if (!response.ok) throw new Error(`${address}__data.json: HTTP status ${response.status}`);
  const { nodes } = (await response.json()) as { nodes: ({ data?: unknown[] } | null)[] };
  const last = nodes.at(-1)?.data;
  if (!last) throw new Error(`${address}__data.json: no data of a page`);
  return unflatten(last) as Data;
}
