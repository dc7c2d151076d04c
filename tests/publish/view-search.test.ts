import { describe, expect, it } from 'vitest';
import { viewSearch } from '../../src/lib/publish/view-search.ts';

describe('viewSearch', () => {
  it('keeps what says which view it is, as it stands', () => {
    expect(viewSearch('?company=tencent,meituan&q=une%20amende&v=0a1b')).toBe(
      'company=tencent,meituan&q=une%20amende&v=0a1b'
    );
  });

  it('leaves out how the frame looks, and what a loader says of the page around', () => {
    expect(
      viewSearch(
        '?theme=dark&company=tencent&initialWidth=640&childId=a&parentTitle=Draft&parentUrl=https%3A%2F%2Fcms.example%2F&font=serif'
      )
    ).toBe('company=tencent');
    expect(viewSearch('?childId&theme=')).toBe('');
  });

  it('is empty where nothing is asked', () => {
    expect(viewSearch('')).toBe('');
    expect(viewSearch('?')).toBe('');
  });
});
