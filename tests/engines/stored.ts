/** Names of everything that a page has stored; to be run in the page. A page of no origin can store nothing. */
export async function storedBy(): Promise<string[]> {
  const tries: Record<string, () => Promise<number> | number> = {
    localStorage: () => localStorage.length,
    sessionStorage: () => sessionStorage.length,
    cookies: () => document.cookie.length,
    databases: async () => (await indexedDB.databases()).length,
    caches: async () => ('caches' in globalThis ? (await caches.keys()).length : 0)
  };
  const stored = [];
  for (const [name, count] of Object.entries(tries)) {
    try {
      if ((await count()) > 0) stored.push(name);
    } catch {
      // The browser does not let this page store anything.
    }
  }
  return stored;
}
