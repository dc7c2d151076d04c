import { describe, expect, it } from 'vitest';
import { keptAddress, pinTo, readPin } from '../../src/lib/releases/pin.ts';

const page = { dataset: '00000000000000aa', releases: ['00000000000000bb'] };

describe('pinTo', () => {
  it.each(['', 'company=tencent&q=a%20b'])('makes an address that readPin understands, of %j', (search) => {
    const older = { dataset: '00000000000000cc', releases: ['00000000000000aa'] };
    const pinned = pinTo('00000000000000aa', search);
    expect(readPin(`?${pinned}`, older)).toEqual({ at: 'kept', segment: 'release-00000000000000aa', search });
    expect(readPin(`?${pinned}`, page)).toEqual({ at: 'here' });
  });
});

describe('readPin', () => {
  it.each(['', '?company=tencent', '?v=', '?v=00000000000000aa&company=tencent'])(
    'stays for %j',
    (search) => {
      expect(readPin(search, page)).toEqual({ at: 'here' });
    }
  );

  it('leads to a kept dataset with the rest of the query as it was', () => {
    const pin = readPin('?company=tencent,alibaba&v=00000000000000bb&q=a+b', page);
    expect(pin).toEqual({
      at: 'kept',
      segment: 'release-00000000000000bb',
      search: 'company=tencent,alibaba&q=a+b'
    });
  });

  it('names a dataset that is not kept, however long its name', () => {
    expect(readPin(`?v=${'x'.repeat(500)}`, page)).toEqual({ at: 'unknown', version: 'x'.repeat(40) });
    expect(readPin('?v=../../evil', page)).toEqual({ at: 'unknown', version: '../../evil' });
  });
});

describe('keptAddress', () => {
  it.each([
    ['', '', '/fr/release-00000000000000bb/'],
    ['a=company=x&b=', 'compare/', '/fr/release-00000000000000bb/compare/?a=company=x&b=']
  ])('puts the release before the path, and %j behind', (search, path, address) => {
    expect(keptAddress({ at: 'kept', segment: 'release-00000000000000bb', search }, '/fr/', path)).toBe(
      address
    );
  });
});
