import { describe, expect, it } from '@jest/globals';
import { decodeUtf8 } from './decode-text.js';
import { brief } from './testing/brief.js';

const utf8 = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const decode = (bytes: readonly number[], maxBytes?: number): string[] =>
  decodeUtf8(Uint8Array.from(bytes), 'a.yaml', maxBytes).diagnostics.map(brief);

describe('decoding a file', () => {
  it('takes UTF-8 with and without a byte order mark', () => {
    const text = '标题: 谈 😀\n';
    const plain = decodeUtf8(Uint8Array.from(utf8(text)), 'a.yaml');
    const marked = decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), 'a.yaml');
    expect(plain).toEqual({ text, diagnostics: [] });
    expect(marked).toEqual({ text, diagnostics: [] });
    expect(decodeUtf8(new Uint8Array(), 'a.yaml')).toEqual({ text: '', diagnostics: [] });
  });

  it('shows where GBK begins', () => {
    const gbk = [0xb1, 0xea, 0xcc, 0xe2];
    expect(decode([...utf8('文: 1\na: '), ...gbk])).toEqual([
      expect.stringMatching(
        /^2:4-2:4 wrong-encoding the file is not UTF-8 from here on, perhaps it is GBK/,
      ),
    ]);
  });

  it.each([
    ['UTF-16', 'little-endian with a mark', [0xff, 0xfe, 0x61, 0]],
    ['UTF-16', 'big-endian with a mark', [0xfe, 0xff, 0, 0x61]],
    ['UTF-16', 'little-endian without a mark', [0x61, 0, 0x3a, 0]],
    ['UTF-16', 'big-endian without a mark', [0, 0x61, 0, 0x3a]],
    ['UTF-32', 'little-endian', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['UTF-32', 'big-endian', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
  ])('recognizes %s, %s', (name, _order, bytes) => {
    expect(decode(bytes)).toEqual([
      `1:1-1:1 wrong-encoding the file is ${name}, expected UTF-8; save it again as UTF-8`,
    ]);
  });

  it('refuses cut and overlong sequences and half characters', () => {
    for (const bytes of [
      [0x61, 0xe6, 0x96],
      [0x61, 0xc0, 0xaf],
      [0x61, 0xed, 0xa0, 0x80],
    ]) {
      expect(decode(bytes)).toEqual([expect.stringContaining('1:2-1:2 wrong-encoding')]);
    }
  });

  it('refuses more bytes than the limit without decoding them', () => {
    expect(decode(utf8('文文'), 5)).toEqual([
      '1:1-1:1 too-large the file has 6 bytes, at most 5 are read',
    ]);
    expect(decode(utf8('文文'), 6)).toEqual([]);
  });
});
