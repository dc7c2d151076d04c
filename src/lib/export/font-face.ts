/** A style sheet with a woff2 file inlined, for an SVG that is looked at where our fonts are not. */
export function fontFace(woff2: Uint8Array): string {
  return `@font-face{font-family:"Inter Variable";font-weight:400 700;src:url(data:font/woff2;base64,${base64(woff2)}) format("woff2")}`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
