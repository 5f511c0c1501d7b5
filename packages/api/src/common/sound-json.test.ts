import { describe, expect, it } from '@jest/globals';

import { unsoundness } from './sound-json.js';

const nested = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

describe('JSON as such', () => {
  it.each([[null], [0], ['安\u{1F600}'], [{ a: [{ 'b/c': '' }] }], [nested(64)]])(
    'is sound: %j',
    (value) => {
      expect(unsoundness(value)).toBeUndefined();
    },
  );

  it('is not with half a pair in a text or a name', () => {
    expect(unsoundness({ a: [1, { 'b/c': 'x\ud800' }] })).toMatchObject({
      path: '/a/1/b~1c',
      code: 'malformed-text',
    });
    expect(unsoundness({ a: { '\udc00': 1 } })).toMatchObject({
      path: '/a',
      code: 'malformed-text',
    });
  });

  it('is not when it is too deep, however deep', () => {
    expect(unsoundness(nested(65))).toMatchObject({ code: 'too-deep' });
    expect(unsoundness(nested(200_000))).toMatchObject({ code: 'too-deep' });
  });
});
