import { expect, it } from 'vitest';
import { appearanceSearch, readAppearance } from '../../src/lib/publish/appearance.ts';

it('reads what a query asks for', () => {
  expect(readAppearance('?theme=dark&background=transparent&accent=C2410c&font=serif')).toEqual({
    theme: 'dark',
    background: 'transparent',
    accent: '#c2410c',
    font: 'serif'
  });
});

it('leaves alone what it does not know, and what would be CSS', () => {
  expect(
    readAppearance('?theme=auto&background=red&accent=red;color:blue&font=url(x)&company=tencent')
  ).toEqual({
    theme: null,
    background: null,
    accent: null,
    font: null
  });
});

it('writes what it reads', () => {
  const search = 'theme=light&background=solid&accent=00ff00&font=system';
  expect(appearanceSearch(readAppearance(search))).toBe(search);
  expect(appearanceSearch(readAppearance(''))).toBe('');
});
