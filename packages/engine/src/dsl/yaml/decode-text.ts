import { told } from '../../diagnostics/index.js';
import type { Diagnostic, Position, Wording } from '../../diagnostics/index.js';
import { defaultReadLimits } from './limits.js';
import { LineIndex } from './line-index.js';

// Part of every place the engine runs in, but of no type library that has neither a browser nor Node in it.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodeResult {
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const top: Position = { line: 1, column: 1 };

/**
 * Decodes the bytes of a file, which must be UTF-8 with or without a byte order mark. Either there is a text, or one
 * error that shows the first place that is not UTF-8.
 */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
  maxBytes: number = defaultReadLimits.maxBytes,
): DecodeResult {
  if (bytes.length > maxBytes) {
    const message = {
      en: `the file has ${String(bytes.length)} bytes, at most ${String(maxBytes)} are read`,
      'zh-CN': `文件有 ${String(bytes.length)} 字节，最多读取 ${String(maxBytes)} 字节`,
    };
    return refusal('too-large', file, top, message);
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return refusal('wrong-encoding', file, top, {
      en: `the file is ${wide}, expected UTF-8; save it again as UTF-8`,
      'zh-CN': `文件为 ${wide} 编码，应为 UTF-8；请按 UTF-8 重新保存`,
    });
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return refusal('wrong-encoding', file, firstWrongPlace(bytes), notUtf8);
  }
}

const notUtf8: Wording = {
  en: 'the file is not UTF-8 from here on, perhaps it is GBK (GB 18030); save it again as UTF-8',
  'zh-CN': '文件从此处起不是 UTF-8 编码，可能是 GBK（GB 18030）；请按 UTF-8 重新保存',
};

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  // Definitions begin with ASCII, which has a zero byte in each UTF-16 character.
  if (bytes.length > 1 && (a === 0) !== (b === 0)) return 'UTF-16';
  return undefined;
}

/** The lenient decoder puts U+FFFD where the strict one gives up. */
function firstWrongPlace(bytes: Uint8Array): Position {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  return new LineIndex(text).position(Math.max(0, text.indexOf('\uFFFD')));
}

function refusal(
  code: 'too-large' | 'wrong-encoding',
  file: string,
  at: Position,
  message: Wording,
): DecodeResult {
  const range = { start: at, end: at };
  return { diagnostics: [{ code, severity: 'error', ...told(message), file, range }] };
}
