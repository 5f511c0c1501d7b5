import stringWidth from 'string-width';

/**
 * Rows of a name, numbers and something at the end, aligned on a terminal: names to the left, numbers
 * to the right. A Chinese character is two columns wide.
 */
export function numberTable(
  heads: readonly string[],
  rows: readonly {
    readonly name: string;
    readonly numbers: readonly number[];
    readonly end?: string;
  }[],
): string[] {
  const lines = [heads, ...rows.map(({ name, numbers }) => [name, ...numbers.map(grouped)])];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => stringWidth(line[column] ?? ''))),
  );
  return lines.map((line, index) => {
    const cells = line.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
      return column === 0 ? cell + space : space + cell;
    });
    return `${cells.join('  ')}  ${rows[index - 1]?.end ?? ''}`.trimEnd();
  });
}

/** A number with its thousands set apart. */
export function grouped(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
