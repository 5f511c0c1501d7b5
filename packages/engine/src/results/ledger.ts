import { rowsOn, type CompiledCampaign, type CompiledLedger } from '../compile/index.js';
import { rowVariable } from '../conditions/index.js';
import {
  evidenceVariable,
  maySee,
  taskVariables,
  unitOf,
  visibleEvidence,
  withWorld,
  type Actor,
  type ParticipationState,
  type Seen,
} from '../run/index.js';
import { byText } from './by-text.js';

/** A line of a ledger. */
export interface LedgerRow {
  /** The code of the unit, or the name of the body. */
  readonly unit: string;
  /** The key of the task, or the code of the row. */
  readonly key: string;
  /** JSON by column; null where a column has no value. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A table of what was done. */
export interface LedgerTable {
  readonly name: string;
  readonly title?: CompiledLedger['title'];
  readonly columns: readonly { readonly name: string; readonly title?: CompiledLedger['title'] }[];
  readonly rows: readonly LedgerRow[];
}

interface Line {
  readonly key: string;
  readonly seen: Seen;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A ledger over participations at an instant, whose tasks must be at hand: a line for each task of its
 * activity that was not retired, or for each row of its register that stands today. Lines are in the
 * order of units, then of keys, whatever order the participations come in.
 *
 * @param reader for whom it is made: without what they may not see, and personal data that is not
 * shown to them. Absent: everything.
 * @throws RangeError for a ledger that the campaign does not have.
 */
export function ledgerRows(
  compiled: CompiledCampaign,
  states: Iterable<ParticipationState>,
  name: string,
  now: number,
  reader?: Actor,
): LedgerTable {
  const ledger = compiled.ledgers.get(name);
  if (ledger === undefined) throw new RangeError(`There is no ledger ${name}`);
  const { of, where } = ledger;
  const ordered = [...states].toSorted((a, b) => byText(a.facts.code, b.facts.code));
  const rows = ordered.flatMap((state) => {
    const seen: Seen = { compiled, state, now };
    const lines =
      'activity' in of ? taskLines(seen, of.activity, reader) : rowLines(seen, of.register);
    return lines
      .filter((line) => where?.holds(withWorld(where.reads, line.seen, line.variables)) ?? true)
      .toSorted((a, b) => byText(a.key, b.key))
      .map((line) => rowOf(ledger, line));
  });
  return {
    name,
    ...(ledger.title === undefined ? {} : { title: ledger.title }),
    columns: ledger.columns.map(({ name: column, title }) => ({
      name: column,
      ...(title === undefined ? {} : { title }),
    })),
    rows,
  };
}

function rowOf({ columns }: CompiledLedger, { key, seen, variables }: Line): LedgerRow {
  return {
    unit: seen.state.facts.code,
    key,
    values: Object.fromEntries(
      columns.map(({ name, value }) => [
        name,
        value.evaluate(withWorld(value.reads, seen, variables)) ?? null,
      ]),
    ),
  };
}

function taskLines({ compiled, state, now }: Seen, activity: string, reader?: Actor): Line[] {
  return Object.values(state.tasks).flatMap((task) => {
    if (task.activity !== activity || task.outcome === 'retired') return [];
    const view = { compiled, state, task, now };
    if (reader !== undefined && !maySee(view, reader)) return [];
    const evidence = reader === undefined ? task.evidence : visibleEvidence(view, reader);
    return [
      {
        key: task.key,
        seen: view,
        variables: {
          ...taskVariables(compiled, state, task, now),
          evidence: evidenceVariable(compiled, state, task, evidence),
        },
      },
    ];
  });
}

function rowLines(seen: Seen, register: string): Line[] {
  const { compiled, state, now } = seen;
  const unit = unitOf(compiled, state.facts);
  return rowsOn(state.facts, register, compiled.timeline.dateAt(now)).map((row) => ({
    key: row.code,
    seen,
    variables: { unit, item: rowVariable(row) },
  }));
}
