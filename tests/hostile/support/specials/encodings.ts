import { smallCampaign } from '../small-campaign.js';
import type { Special } from './special.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
const titled = (title: string) => () => smallCampaign({ title: `"${title}"` });

/** Texts that are no texts, and characters that are no letters. */
export const encodings: readonly Special[] = [
  { name: 'nothing', make: () => '', codes: ['empty-document'] },
  { name: 'a byte order mark alone', make: () => '\ufeff', codes: ['empty-document'] },
  { name: 'a byte order mark before all', make: () => `\ufeff${smallCampaign()}`, codes: [] },
  {
    name: 'two byte order marks',
    make: () => `\ufeff\ufeff${smallCampaign()}`,
    codes: ['control-character'],
  },
  { name: 'a byte order mark inside', make: titled('a\ufeffb'), codes: ['control-character'] },
  { name: 'UTF-16', make: () => utf16(`\ufeff${smallCampaign()}`), codes: ['wrong-encoding'] },
  {
    name: 'UTF-16, big end first',
    make: () => utf16(`\ufeff${smallCampaign()}`, true),
    codes: ['wrong-encoding'],
  },
  { name: 'UTF-16 without a mark', make: () => utf16(smallCampaign()), codes: ['wrong-encoding'] },
  {
    name: 'bytes that are no UTF-8',
    make: () => new Uint8Array(1000).fill(0xff),
    codes: ['wrong-encoding'],
  },
  {
    name: 'half of a letter',
    make: () =>
      utf8(smallCampaign({ title: '谈' }))
        .slice(0, -1)
        .fill(0xe8, 40, 41),
    codes: ['wrong-encoding'],
  },
  { name: 'half a character', make: titled('\ud800'), codes: ['control-character'] },
  { name: 'half a character, escaped', make: titled('\\ud800'), codes: ['control-character'] },
  { name: 'NUL', make: titled('a\u0000b'), codes: ['control-character'] },
  { name: 'NUL, escaped', make: titled('a\\0b'), codes: ['control-character'] },
  { name: '100,000 times NUL', make: () => '\u0000'.repeat(100_000), codes: ['wrong-encoding'] },
  {
    name: 'an escape sequence of a terminal',
    make: titled('\u001b[2J'),
    codes: ['control-character'],
  },
  { name: 'characters that turn the line round', make: titled('\u202e\u2066abc\u2069'), codes: [] },
  {
    name: 'line ends of other worlds',
    make: titled('a\u2028b\u0085c'),
    codes: ['control-character'],
  },
  {
    name: 'carriage returns alone',
    make: () => smallCampaign().replaceAll('\n', '\r'),
    codes: ['control-character'],
  },
  {
    name: 'ten thousand accents on one letter',
    make: titled(`a${'\u0301'.repeat(3000)}`),
    codes: [],
  },
  {
    name: 'a directive',
    make: () => `%YAML 1.1\n---\n${smallCampaign()}`,
    codes: ['directive-refused'],
  },
  { name: 'a tag', make: () => 'muster: !!js/function "return 1"\n', codes: ['tag-refused'] },
];
