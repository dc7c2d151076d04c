import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

describe('the letters of a body that other countries have as well', () => {
  it.each([
    ['The FTC fined Coupang 160 billion won on Monday.', ['kr-kftc']],
    ['The FTC fined Naver. The FTC said the fine of 1 billion won was final.', ['kr-kftc']],
    ['The FTC fined Amazon $25 million on Monday.', ['us-ftc']],
    ['The US FTC fined Coupang 160 billion won on Monday.', ['us-ftc']]
  ])('are those of the country in whose money it fines: %s', (text, authorities) => {
    expect(actionsIn('en', text).map((action) => action.authorities)).toEqual([authorities]);
  });
});
