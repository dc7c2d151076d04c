/** Runs a script of the site as a classic one, which arrives from any host in frames of any origin; rejects where it does not. */
export function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${src} did not load`));
    });
    document.head.append(script);
  });
}

/** Absolute address of a file of the site, which no cache takes for that of another dataset. */
export function addressOf({ root, dataset }: { root: string; dataset: string }, path: string): string {
  return new URL(`${root}${path}?v=${dataset}`, document.baseURI).href;
}
