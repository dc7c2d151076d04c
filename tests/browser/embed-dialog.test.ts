import { describe, expect, inject, it } from 'vitest';
import { violations } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();

describe('the dialog for embedding', () => {
  it('shows what it embeds, and gives the snippet with the height of its preview', async () => {
    const opened = await visit('/');
    const { page } = opened;
    await page.locator('[data-action="embed"]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Companies', { exact: true }).click();
    const frame = page.frameLocator('dialog iframe');
    await frame.locator('figure[data-view="companies"] svg:visible').waitFor();
    const snippet = dialog.getByLabel('Snippet to paste');
    await expect.poll(() => snippet.inputValue()).toContain(`${inject('site')}embed/companies/`);
    const height = await frame
      .locator('#embed')
      .evaluate((box) => Math.ceil(box.getBoundingClientRect().height));
    await expect.poll(() => snippet.inputValue()).toContain(`height="${height}"`);
    expect(await snippet.inputValue()).toContain('embed.js?v=1');
    await dialog.getByText('Frame alone', { exact: true }).click();
    expect(await snippet.inputValue()).not.toContain('<script');
    expect(await snippet.inputValue()).toContain('loading="lazy"');
    await dialog.getByText('With the page', { exact: true }).click();
    expect(await snippet.inputValue()).toContain('loading="eager"');
    expect(await dialog.textContent()).toContain('Safari');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('embeds the view as it is filtered, or one that has a name', async () => {
    const opened = await visit('/fr/?jurisdiction=EU');
    const { page } = opened;
    await untilLive(page);
    await page.locator('[data-action="embed"]').click();
    const snippet = page.getByLabel('Code à coller');
    expect(await snippet.inputValue()).toContain('fr/embed/actions/?jurisdiction=EU');
    await page.locator('dialog select').selectOption('tencent');
    expect(await snippet.inputValue()).toContain('fr/embed/v/tencent/"');
    await page.getByText('Sombres', { exact: true }).click();
    expect(await snippet.inputValue()).toContain('theme=dark');
    await opened.close();
  });

  it('offers a picture for newsletters of what has one, never of a filter that no page was built for', async () => {
    const opened = await visit('/');
    const { page } = opened;
    await page.locator('[data-action="embed"]').click();
    await page.locator('dialog select').selectOption('tencent');
    const kinds = page.getByRole('dialog').getByRole('group', { name: 'Snippet' });
    await kinds.getByText('Picture', { exact: true }).click();
    const snippet = page.getByLabel('Snippet to paste');
    const site = inject('site');
    expect(await snippet.inputValue()).toContain(`src="${site}embed/v/tencent/image.png"`);
    expect(await snippet.inputValue()).toContain(`href="${site}?company=tencent"`);
    await page.getByRole('dialog').getByText('Français', { exact: true }).click();
    expect(await snippet.inputValue()).toContain(`src="${site}fr/embed/v/tencent/image.png"`);
    await opened.close();

    const filtered = await visit('/?jurisdiction=EU');
    await untilLive(filtered.page);
    await filtered.page.locator('[data-action="embed"]').click();
    expect(await filtered.page.getByRole('dialog').getByText('Picture', { exact: true }).count()).toBe(0);
    await filtered.close();
  });

  it.each([320, 360, 768])('fits a window of %i px', async (width) => {
    const opened = await visit('/', { viewport: { width, height: 740 }, colorScheme: 'dark' });
    await opened.page.locator('[data-action="embed"]').click();
    await opened.page.frameLocator('dialog iframe').locator('svg:visible').waitFor();
    const box = await opened.page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await opened.page.locator('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await opened.close();
  });
});
