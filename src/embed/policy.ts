/**
 * Lets the page fetch, run and show from the site's own origin alone. The policy in the page cannot say so for every engine: in a frame of
 * no origin, WebKit takes no address for `'self'`, and no build knows where the site will live. Runs before any address but that of
 * the page itself is asked for. A page may only tighten its policy, so that nothing undoes this.
 */
export function narrowPolicy(head: HTMLHeadElement): void {
  const { origin } = new URL(document.baseURI);
  const meta = document.createElement('meta');
  meta.httpEquiv = 'content-security-policy';
  meta.content = [
    `connect-src ${origin} blob:`,
    `script-src ${origin} 'wasm-unsafe-eval'`,
    `img-src ${origin} data: blob:`,
    `font-src ${origin} data:`
  ].join('; ');
  head.append(meta);
}
