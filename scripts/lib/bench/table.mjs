/**
 * Rows of a benchmark as lines of text in columns.
 * @param {{ name: string, value: number, unit: string, aim?: string, met?: boolean }[]} rows
 */
export function table(rows) {
  const cells = rows.map(({ name, value, unit, aim = '', met }) => [
    name,
    shown(value),
    unit,
    aim,
    met === undefined ? '' : met ? 'met' : 'missed',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...cells.map((row) => row[column].length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits at least, whole numbers above a hundred, thousands apart. */
function shown(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
