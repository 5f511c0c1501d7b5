/** What is wrong with a number as it is written, or undefined when data keeps it exactly. */
export function numberProblem(value: number, written: string): string | undefined {
  if (Number.isNaN(value)) return `\`${written}\` is not a number that can be counted with`;
  if (!Number.isFinite(value)) return `\`${written}\` is no finite number`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `the number \`${written}\` is too long to be kept exactly; put a code or an identity number in quotes`;
  }
  if (/^[-+]?0[0-9]/.test(written)) {
    return `the number \`${written}\` would lose its leading zero; put a code in quotes, or write the number without the zero`;
  }
  return undefined;
}
