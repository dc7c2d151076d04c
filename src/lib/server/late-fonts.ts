const FACE = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;
const LOCAL = /@font-face\s*\{[^}]*\blocal\([^}]*\}/g;
const FAMILY = /font-family:\s*["']?([^;}"']+)["']?/;

/**
 * A page whose fonts are not asked for by its style, but by the script of `app.html`, which puts them to use together once they are there.
 * While a font that a style asks for is on its way, Chromium looks for what may stand in for it, for each size and weight, and lays the page
 * out anew for each font that arrives. Until then what stands in for a font goes by its name, which Chromium else asks the system for, for
 * each weight. Where scripts are switched off the style asks for them as ever.
 */
export function withLateFonts(html: string): string {
  const [head = ''] = html.split('</head>', 1);
  const faces = head.match(FACE);
  if (!faces) return html;
  const style = `<style data-fonts media="(scripting: none)">${faces.join('')}</style>`;
  return `${head.replace(FACE, '')}${style}${standIns(head, faces)}${html.slice(head.length)}`;
}

/** The faces that stand in for fonts, by the names of these: those that follow them in a list of the style. The script takes them away. */
function standIns(head: string, faces: readonly string[]): string {
  const rules = faces.flatMap((face) => {
    const family = familyOf(face);
    const [, next] = new RegExp(`["']?${family}["']?, ?["']?([^,;}"']+)`).exec(head) ?? [];
    const locals = (head.match(LOCAL) ?? []).filter((local) => familyOf(local) === next);
    return locals.map((local) => local.replace(FAMILY, `font-family:"${family}"`));
  });
  if (rules.length === 0) return '';
  return `<style data-stand-ins media="(scripting: enabled)">${rules.join('')}</style>`;
}

function familyOf(face: string): string | undefined {
  return FAMILY.exec(face)?.[1];
}
