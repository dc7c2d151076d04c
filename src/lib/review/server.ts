/** What the local server of `npm start` tells the page: that it can save, where to, and the word that opens it. */
export interface SaveOffer {
  token: string;
  /** The corrections file, as the terminal would name it. */
  file: string;
}

export type Saved = { ok: true } | { ok: false; problem: string };

/** Null where the page is served by anything else. */
export async function askForOffer(address: string): Promise<SaveOffer | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const { token, file } = (await response.json()) as Record<string, unknown>;
    return typeof token === 'string' && typeof file === 'string' ? { token, file } : null;
  } catch {
    return null;
  }
}

/** Sends entries to be appended to the corrections file. The server says what is wrong where they cannot be. */
export async function saveEntries(address: string, token: string, entries: string): Promise<Saved> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-coupures-token': token },
      body: JSON.stringify({ entries })
    });
    return response.ok ? { ok: true } : { ok: false, problem: (await response.text()).trim() };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
