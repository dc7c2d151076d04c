import type { TestProject } from 'vitest/node';
import { headerRules } from '../../src/build/headers.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { buildSite, DEFAULT_CORPUS } from '../../src/build/site.ts';
import { findAndroidFonts } from './android-fonts.ts';
import { findBrowser } from './find-browser.ts';
import { findFonts } from './find-fonts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    browserPath: string;
    /** Path of a font configuration with the fonts of Android alone; null where they cannot be brought. */
    androidFonts: string | null;
  }
}

/** Builds the site from the default corpus as a reader gets it, serves it, and finds a browser and the fonts that it needs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser());
  findFonts();
  project.provide('androidFonts', findAndroidFonts());
  if (!process.env.TEST_BUILT) await buildSite([DEFAULT_CORPUS], { kept: true });
  const site = await serveFolder('build', 0, { headers: headerRules('') });
  project.provide('site', site.address);
  return site.close;
}
