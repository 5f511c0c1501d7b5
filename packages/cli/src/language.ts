import type { Language } from '@muster/engine';

/** The language of whoever reads the output, by the variables of POSIX: the first that says something decides. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return /^zh(?:[-_.@]|$)/i.test(locale ?? '') ? 'zh-CN' : 'en';
}
