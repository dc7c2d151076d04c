import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { openPanel } from '../../src/embed/panel.ts';
import type { EmbedPageData } from '../../src/lib/embed/page-data.ts';
import type { MarkReport } from '../../src/lib/embed/evidence.ts';

afterEach(() => vi.unstubAllGlobals());

const report = (quote: string, corrected: string | null): MarkReport => ({
  clipping: { clipping: 0, title: 'A title', outlet: null, published: null, url: null, language: 'en' },
  quote,
  corrected
});

it('marks a sentence that an editor corrected, with each reason in its own language', async () => {
  const { document } = parseHTML('<div id="slot"></div>');
  vi.stubGlobal('document', document);
  const slot = document.getElementById('slot');
  if (!slot) throw new Error('no slot');
  const found = Promise.resolve({
    reports: [report('One.', null), report('Two.', 'The sum was wrong.\nLa date est celle de la décision.')],
    more: 0
  });
  openPanel(slot, 'A fine', found, { locale: 'en' } as EmbedPageData, () => undefined);
  await found;
  const [plain, corrected] = [...slot.querySelectorAll('li')];
  expect(plain?.querySelector('details')).toBeNull();
  expect(corrected?.querySelector('summary')?.textContent).toBe('Corrected');
  const reasons = [...(corrected?.querySelectorAll('details p') ?? [])];
  expect(reasons.map((reason) => [reason.getAttribute('lang'), reason.textContent])).toEqual([
    ['en', 'The sum was wrong.'],
    ['fr', 'La date est celle de la décision.']
  ]);
});
