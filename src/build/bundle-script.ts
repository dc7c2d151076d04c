import { build } from 'vite';

/** Bundles a script, with the workers that it starts, into `file` of a folder, without the settings of the site; its addresses are relative. */
export async function bundleScript(input: string, folder: string, file: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input, output: { entryFileNames: file } }
    }
  });
}
