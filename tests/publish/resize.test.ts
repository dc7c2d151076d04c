import { describe, expect, it } from 'vitest';
import { readRequest, resizeMessages } from '../../src/lib/publish/resize.ts';

const frame = { slug: 'actions', href: 'https://site.example/embed/actions/', search: '', hash: '' };

describe('resizeMessages', () => {
  it('says the height in the four forms that need nothing from the host', () => {
    expect(resizeMessages(412, frame)).toEqual([
      { 'datawrapper-height': { actions: 412 } },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      '{"context":"iframe.resize","src":"https://site.example/embed/actions/","height":412}',
      { type: 'coupures:resize', v: 1, slug: 'actions', height: 412 }
    ]);
  });

  it('answers pym under the id that its loader gave', () => {
    expect(resizeMessages(90, { ...frame, search: '?initialWidth=640&childId=graphic.1' })).toContain(
      'pymxPYMxgraphic.1xPYMxheightxPYMx90'
    );
  });

  it('answers WordPress with its secret', () => {
    expect(resizeMessages(90, { ...frame, hash: '#?secret=aB3x9' })).toContainEqual({
      message: 'height',
      value: 90,
      secret: 'aB3x9'
    });
  });

  it.each(['?childId=', '?childId=a%20b', `?childId=${'x'.repeat(65)}`])(
    'does not repeat the id of %s',
    (search) => {
      expect(resizeMessages(90, { ...frame, search })).toHaveLength(4);
    }
  );

  it.each(['#?secret=', '#?secret=a%3Cb', '#secret=abc'])('does not repeat the secret of %s', (hash) => {
    expect(resizeMessages(90, { ...frame, hash })).toHaveLength(4);
  });
});

describe('readRequest', () => {
  it('knows who asks for the height', () => {
    expect(readRequest({ type: 'coupures:ping' })).toEqual({ type: 'height' });
    expect(readRequest({ sentinel: 'amp', type: 'frames-init' })).toEqual({ type: 'height' });
    expect(readRequest('pymxPYMxgraphicxPYMxwidthxPYMx640')).toEqual({ type: 'height' });
  });

  it('takes a filter as a query', () => {
    expect(readRequest({ type: 'coupures:set', search: 'company=tencent' })).toEqual({
      type: 'set',
      search: 'company=tencent'
    });
  });

  it.each([
    null,
    undefined,
    3,
    'hello',
    [],
    {},
    { type: 'coupures:set' },
    { type: 'coupures:set', search: 'x'.repeat(4001) }
  ])('ignores %j', (data) => {
    expect(readRequest(data)).toBeNull();
  });
});
