import { readFileSync } from 'node:fs';
import type { Diagnostic, ReadFile, Wording } from '@muster/engine';
import { decodeUtf8, told } from '@muster/engine/validate';

/** Reads files from disk, and remembers which of them are there but cannot be read as text. */
export interface SourceReader {
  readonly read: ReadFile;
  /** By file; the text of such a file counts as empty. */
  readonly unreadable: ReadonlyMap<string, readonly Diagnostic[]>;
}

export function createSourceReader(): SourceReader {
  const texts = new Map<string, string | undefined>();
  const unreadable = new Map<string, readonly Diagnostic[]>();

  const open = (path: string): string | undefined => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      unreadable.set(path, [unreadableFile(path, code)]);
      return '';
    }
    const decoded = decodeUtf8(bytes, path);
    if (decoded.text === undefined) unreadable.set(path, decoded.diagnostics);
    return decoded.text ?? '';
  };

  return {
    unreadable,
    read(path) {
      if (!texts.has(path)) texts.set(path, open(path));
      return texts.get(path);
    },
  };
}

const denied: Wording = { en: 'permission is denied', 'zh-CN': '没有权限' };
const reasons: Readonly<Record<string, Wording>> = {
  EACCES: denied,
  EPERM: denied,
  EISDIR: { en: 'it is a folder', 'zh-CN': '这是一个文件夹' },
};

function unreadableFile(file: string, code: string): Diagnostic {
  const top = { line: 1, column: 1 };
  return {
    code: 'unreadable-file',
    severity: 'error',
    ...told({
      en: `the file cannot be read: ${reasons[code]?.en ?? code}`,
      'zh-CN': `文件无法读取：${reasons[code]?.['zh-CN'] ?? code}`,
    }),
    file,
    range: { start: top, end: top },
  };
}
