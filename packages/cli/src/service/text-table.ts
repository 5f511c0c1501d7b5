import stringWidth from 'string-width';

/** Lines of columns that are aligned on a terminal, where a Chinese character is two columns wide. */
export function textTable(rows: readonly (readonly string[])[], gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell) + gap))
      .join('')
      .trimEnd(),
  );
}
