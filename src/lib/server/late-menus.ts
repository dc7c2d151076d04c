import { createHash } from 'node:crypto';

/** Where the menus come from: the name of this file is that of its chunk in the browser's build (`src/build/late-chunk.ts`). */
export const LATE_MENUS = 'src/lib/components/export/late-export.ts';

/**
 * A page whose menus are loaded when one of them is first pressed: a few letters of script in its head, named by their hash in the
 * page's policy. `address` is that of the module, from the page.
 */
export function withLateMenus(html: string, address: string): string {
  const script =
    `document.addEventListener("click",({target})=>{` +
    `const place=target.closest('[data-late] [data-action="share"]')?.closest("[data-late]:not([data-alive])");` +
    `place&&import(${JSON.stringify(address)}).then(({open})=>open(place)).catch(()=>{` +
    `place.querySelector("[role=status]").textContent=place.dataset.failed})})`;
  const hash = createHash('sha256').update(script).digest('base64');
  return html
    .replace(
      /(http-equiv="content-security-policy" content="[^"]*script-src )/,
      (policy) => `${policy}'sha256-${hash}' `
    )
    .replace('</head>', () => `<script>${script}</script></head>`);
}
