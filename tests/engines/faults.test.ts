import { expect, it } from 'vitest';
import { inEveryEngine } from './engines.ts';

// Every other test of the engines trusts this: no fault means that none was there.
inEveryEngine(({ article }) => {
  it('notes a request to another host', async () => {
    const page = await article('column.html?embed=embed/actions/');
    await page.evaluate("fetch('http://elsewhere.invalid/').then(() => 'answered', () => 'refused')");
    expect(await page.faults()).toContain('request to http://elsewhere.invalid/');
    await page.close();
  });
});
