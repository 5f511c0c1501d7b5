import type { Range, Wording } from '../../diagnostics/index.js';
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
      const message = {
        en: 'the file looks like UTF-16, expected UTF-8; save it again as UTF-8',
        'zh-CN': '文件似为 UTF-16 编码，应为 UTF-8；请按 UTF-8 重新保存',
      };
      reporter.error('wrong-encoding', lines.range(match.index, match.index + 1), message);
      return;
    }
    const range = lines.range(match.index, match.index + 1);
    reporter.error('control-character', range, describe(code));
  }
}

/** Reports the first character that a quoted text got by an escape and that no definition can hold. */
export function checkEscaped(value: string, range: () => Range, reporter: SourceReporter): void {
  const [match] = value.matchAll(refused);
  if (match === undefined) return;
  reporter.error('control-character', range(), describe(value.charCodeAt(match.index)));
}

function describe(code: number): Wording {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0x0d)
    return {
      en: 'a line ends with CR alone, expected LF or CR LF',
      'zh-CN': '行尾只有 CR，应为 LF 或 CR LF',
    };
  if (code === 0xfeff)
    return {
      en: 'a byte order mark stands inside the text, remove it',
      'zh-CN': '文本中间有字节顺序标记，请删除',
    };
  if (code >= 0xd800 && code <= 0xdfff)
    return {
      en: `half a character (${name}), type it again`,
      'zh-CN': `半个字符（${name}），请重新输入`,
    };
  return {
    en: `the character ${name} cannot be seen or stored, remove it`,
    'zh-CN': `字符 ${name} 不可见或无法保存，请删除`,
  };
}
