import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canInstall, unpack } from './apt.ts';

const FOLDER = resolve('node_modules/.cache/android-fonts');
/** What text stands in on Android until the fonts of the site have come: Roboto, and Noto Serif, of Debian’s packages. */
const PACKAGES = ['fonts-roboto-unhinted', 'fonts-noto-core'];
const ROBOTO = 'truetype/roboto/unhinted/RobotoTTF';
const NOTO = 'truetype/noto';

/**
 * The path of a font configuration for `FONTCONFIG_FILE` with the fonts of Android and no others, unpacked beside the packages of npm and not
 * installed, so that no other test meets them; null where apt cannot bring them.
 */
export function findAndroidFonts(): string | null {
  const config = join(FOLDER, 'fonts.conf');
  if (existsSync(config)) return config;
  if (!canInstall()) return null;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  unpack(PACKAGES, FOLDER);
  // Last, so that what is there is whole.
  writeFileSync(config, configuration(join(FOLDER, 'usr/share/fonts')));
  return config;
}

function configuration(fonts: string): string {
  const alias = (generic: string, family: string) =>
    `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, ROBOTO)}</dir>
  <dir>${join(fonts, NOTO)}</dir>
  <!-- Letters are as wide as they are drawn, at every size. -->
  <match target="pattern">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
  <cachedir>${join(FOLDER, 'cache')}</cachedir>
  ${alias('sans-serif', 'Roboto')}
  ${alias('serif', 'Noto Serif')}
</fontconfig>
`;
}
