import type { LineIndex } from './line-index.js';
import type { SourceReporter } from './source-reporter.js';

// Everything that YAML calls not printable, and half a character; CR is judged apart because CR LF is a line's end.
const refused = /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;

/** Reports each character that a definition cannot hold. `text` has no leading byte order mark any more. */
export function checkCharacters(text: string, lines: LineIndex, reporter: SourceReporter): void {
  for (const match of text.matchAll(refused)) {
    if (reporter.full) return;
    const code = text.charCodeAt(match.index);
    if (code === 0 && match.index < 2) {
      const message = 'the file looks like UTF-16, expected UTF-8; save it again as UTF-8';
      reporter.error('wrong-encoding', lines.range(match.index, match.index + 1), message);
      return;
    }
    const range = lines.range(match.index, match.index + 1);
    reporter.error('control-character', range, describe(code));
  }
}

function describe(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0x0d) return 'a line ends with CR alone, expected LF or CR LF';
  if (code === 0xfeff) return 'a byte order mark stands inside the text, remove it';
  if (code >= 0xd800 && code <= 0xdfff) return `half a character (${name}), type it again`;
  return `the character ${name} cannot be seen or stored, remove it`;
}
