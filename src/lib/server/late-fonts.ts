const FACE = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/**
 * A page whose fonts are not asked for by its style, but by the script of `app.html`, which puts them to use together once they are there.
 * While a font that a style asks for is on its way, Chromium looks for what may stand in for it, for each size and weight, and lays the page
 * out anew for each font that arrives. Where scripts are switched off the style asks for them as ever.
 */
export function withLateFonts(html: string): string {
  const [head = ''] = html.split('</head>', 1);
  const faces = head.match(FACE);
  if (!faces) return html;
  const style = `<style data-fonts media="(scripting: none)">${faces.join('')}</style>`;
  return `${head.replace(FACE, '')}${style}${html.slice(head.length)}`;
}
