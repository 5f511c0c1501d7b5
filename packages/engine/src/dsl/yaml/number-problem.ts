import type { Wording } from '../../diagnostics/index.js';

/** What is wrong with a number as it is written, or undefined when data keeps it exactly. */
export function numberProblem(value: number, source: string): Wording | undefined {
  // A number can be as long as the file, and a message cannot.
  const written = source.length > 40 ? `${source.slice(0, 40)}…` : source;
  if (Number.isNaN(value))
    return {
      en: `\`${written}\` is not a number that can be counted with`,
      'zh-CN': `\`${written}\` 不是可以计算的数字`,
    };
  if (!Number.isFinite(value))
    return { en: `\`${written}\` is no finite number`, 'zh-CN': `\`${written}\` 不是有限的数字` };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return {
      en: `the number \`${written}\` is too long to be kept exactly; put a code or an identity number in quotes`,
      'zh-CN': `数字 \`${written}\` 过长，无法准确保存；编码、证件号请加引号`,
    };
  }
  if (/^[-+]?0[0-9]/.test(written)) {
    return {
      en: `the number \`${written}\` would lose its leading zero; put a code in quotes, or write the number without the zero`,
      'zh-CN': `数字 \`${written}\` 会丢掉前导零；编码请加引号，数字请去掉前导零`,
    };
  }
  return undefined;
}
