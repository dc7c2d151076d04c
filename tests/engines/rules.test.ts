import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { embedIn } from './embed.ts';
import { inEveryEngine } from './engines.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inEveryEngine(({ article }) => {
  describe('an embed', () => {
    it.each(['embed/actions/', 'fr/embed/story/'])(
      '%s breaks no rule of axe, with its evidence open',
      async (path) => {
        const page = await article(`column.html?embed=${path}`);
        const one = embedIn(page);
        await one.untilLive(path.includes('story') ? 3 : 1);
        await one.untilFits();
        await one.tap();
        await one.untilEvidence();
        await page.evaluate(`(() => { ${AXE} })()`, 0);
        const broken = await one.inFrame(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
          const { violations } = await axe.run();
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)
          );
        });
        expect(broken).toEqual([]);
        await page.close();
      }
    );
  });
});
