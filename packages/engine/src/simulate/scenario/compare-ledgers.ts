import { didYouMean, nearestName } from '../../diagnostics/index.js';
import type { AuthoredStep, SourcePath } from '../../dsl/index.js';
import { ledgerRows } from '../../results/index.js';
import type { Actor, ParticipationState, Seen } from '../../run/index.js';
import { asWritten } from './as-written.js';
import type { Compare } from './compare-figures.js';

type Expectation = Exclude<NonNullable<AuthoredStep['expect']>, readonly unknown[]>;

/**
 * Compares ledgers line by line, in their order; of each line the columns that are written down. What is
 * expected of a unit is about its own lines, what is expected of a body about those of everybody
 * (`states`), as `reader` may see them.
 */
export function compareLedgers(
  expectation: Expectation,
  path: SourcePath,
  seen: Seen,
  states: () => Iterable<ParticipationState>,
  compare: Compare,
  reader?: Actor,
): void {
  const { compiled, state, now } = seen;
  for (const [name, expected] of Object.entries(expectation.ledgers ?? {})) {
    const at = [...path, 'ledgers', name];
    const whose = state.facts.body === undefined ? [state] : states();
    const { rows, columns } = ledgerRows(compiled, whose, name, now, reader);
    compare(at, name, expected.length, rows.length, {
      en: `${name}: number of lines is ${rows.length}, expected ${expected.length}`,
      'zh-CN': `${name}：应有 ${expected.length} 行，实有 ${rows.length} 行`,
    });
    const names = columns.map((column) => column.name);
    expected.forEach((line, index) => {
      const row = rows[index];
      if (row === undefined) return;
      for (const [column, value] of Object.entries(line)) {
        const where = [...at, index, column];
        if (!names.includes(column)) {
          const meant = nearestName(column, names);
          const hint = meant === undefined ? { en: '', 'zh-CN': '' } : didYouMean(meant);
          compare(where, name, value, 'absent', {
            en: `${name}: there is no column ${column}${meant === undefined ? '' : '; '}${hint.en}`,
            'zh-CN': `${name}：没有名为「${column}」的列${meant === undefined ? '' : '；'}${hint['zh-CN']}`,
          });
          continue;
        }
        const actual = row.values[column] ?? null;
        compare(where, `${row.key}: ${column}`, value, asWritten(value, actual));
      }
    });
  }
}
