import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lateChunk } from './src/build/late-chunk.ts';
import { definedPages } from './src/build/own-pages.ts';

export default defineConfig({
  plugins: [sveltekit(), lateChunk()],
  worker: { format: 'es' },
  define: definedPages(process.env),
  build: {
    // The finer coasts are 0.75 MB of data in a chunk of their own, loaded only where a map is close.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  test: {
    // The totals of all runners are added up from these reports.
    reporters: process.env.TEST_REPORTS ? ['default', 'json'] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          testTimeout: 60_000,
          exclude: ['tests/browser/**', 'tests/engines/**', 'tests/fuzz/**']
        }
      },
      {
        // Long runs with another seed each time; what fails is printed with its seed.
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 3_600_000 }
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // Every step has a limit of its own; the longest tests take a fourth of a minute on a quiet machine.
          testTimeout: 180_000,
          // Where totals name what passed only at its second try; at a desk the first failure is to be seen.
          retry: process.env.TEST_REPORTS ? 1 : 0,
          // Some files build a site of their own first.
          hookTimeout: 600_000,
          fileParallelism: false
        }
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/setup.ts',
          testTimeout: 180_000,
          // Where other programs hold the machine, a driver may leave a command without an answer. What fails twice is
          // ours; the log names what was tried again.
          retry: 1,
          hookTimeout: 60_000,
          fileParallelism: false
        }
      }
    ]
  }
});
