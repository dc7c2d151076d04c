import { spawnSync } from 'node:child_process';
import { canInstall, install } from './apt.ts';

/** A family that `src/lib/styles/fallback-fonts.css` and `embed.css` are sized for, sans and serif alike. */
const SIZED_FOR = /^(Liberation Sans|Arial)\b/m;
const PACKAGE = 'fonts-liberation';

/**
 * Sees to it that text stands in a font that the stylesheets know until their own has come: nearly every reader has
 * one, a bare Linux none. On Debian as root apt brings it; elsewhere a line says that tests of what moves will fail.
 */
export function findFonts(): void {
  if (process.platform !== 'linux' || haveFonts()) return;
  if (canInstall()) install([PACKAGE]);
  if (!haveFonts())
    process.stderr.write(
      `\n*** NEITHER ARIAL NOR LIBERATION: tests of what a late font moves will fail. Install ${PACKAGE}. ***\n\n`
    );
}

function haveFonts(): boolean {
  return SIZED_FOR.test(spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '');
}
