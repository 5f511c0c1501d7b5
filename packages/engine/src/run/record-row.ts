import type { CompiledEffect, RegisterRow } from '../compile/index.js';
import { addDays } from '../time/index.js';
import type { Values } from './command.js';
import { momentsOf } from './dates-of.js';
import { ROSTER_TIMER, armChanges } from './reconcile.js';
import type { Workbench } from './workbench.js';

/** Keeps a row in a register of the participant; one of the same code is replaced. */
export function recordRow(
  bench: Workbench,
  key: string,
  record: NonNullable<CompiledEffect['record']>,
  given: { readonly code: unknown; readonly data: Values; readonly answers: Values },
): void {
  const { facts, dates } = bench.state;
  const { timeline } = bench.compiled;
  const today = timeline.dateAt(bench.now);
  const present = facts.rows.filter(
    (row) => row.register === record.register && row.recorded === true,
  );
  const code = codeOf(given.code) ?? String(present.length + 1);
  const until =
    record.until === undefined
      ? undefined
      : timeline.resolve(
          record.until,
          'due',
          dates,
          momentsOf(bench.viewOf(bench.known(key)), given.answers),
        );
  const row: RegisterRow = {
    register: record.register,
    code,
    data: given.data,
    from: today,
    ...(until === undefined || until === 'unbound'
      ? {}
      : { to: until.date < today ? addDays(today, -1) : until.date }),
    recorded: true,
  };
  const others = facts.rows.filter(
    (other) => other.register !== record.register || other.code !== code,
  );
  bench.update({ facts: { ...facts, rows: [...others, row] } });
  bench.entries.push({ type: 'recorded', register: record.register, row: code });
  bench.topics.add(`rows:${record.register}`);
  armChanges(bench, bench.state.timers[ROSTER_TIMER]?.at);
}

/** Codes stand in keys of tasks. */
function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const code = String(value)
    .trim()
    .replaceAll(/[/|\s]+/gu, '-');
  return code === '' ? undefined : code.slice(0, 100);
}
