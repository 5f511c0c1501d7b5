/**
 * For a benchmark to call: one line of the table.
 *
 * Outside `pnpm bench` it prints the line instead, so that a file can be run alone.
 * @param {{ name: string, value: number, unit: string, aim?: string, met?: boolean }} row `aim` says
 *   in words what is hoped for; `met` whether it was reached, absent when there is no aim
 */
export function report(row) {
  if (process.send) process.send(row);
  else console.log(JSON.stringify(row));
}
