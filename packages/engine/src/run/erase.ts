import type { CompiledCampaign, LocalAnchors } from '../compile/index.js';
import { personalFields, type PersonalField } from '../evidence/index.js';
import { momentsOf } from './dates-of.js';
import { hasField, withoutFields } from './field-paths.js';
import type { PartyView } from './parties.js';
import type { TaskState } from './state.js';
import type { Workbench } from './workbench.js';

/** The participation's own timer for personal data whose time is up. */
export const ERASE_TIMER = 'erase';

type Erasable = PersonalField & { readonly erase: string };

/** The fields that are erased some day, by activity; worked out once for each campaign. */
const erasable = new WeakMap<CompiledCampaign, ReadonlyMap<string, readonly Erasable[]>>();

/**
 * Sees to it that personal data in changed tasks is erased in time: the timer is set for the earliest
 * instant, never for a later one. It looks at nothing but what was changed, so that a decision does not
 * depend on which other tasks are at hand.
 */
export function armErasing(bench: Workbench): void {
  const fields = erasableIn(bench.compiled);
  if (fields.size === 0) return;
  const at = earliest(
    bench,
    [...bench.changed].map((key) => bench.known(key)),
  );
  const present = bench.state.timers[ERASE_TIMER]?.at;
  if (at === undefined || (present !== undefined && present <= at)) return;
  bench.setOwnTimer(ERASE_TIMER, at);
}

/** Sets the timer anew; all tasks must be at hand. Dates may have moved either way. */
export function rearmErasing(bench: Workbench): void {
  if (erasableIn(bench.compiled).size === 0) return;
  bench.setOwnTimer(ERASE_TIMER, earliest(bench, bench.tasks()));
}

/**
 * Erases the personal data whose time is up from all tasks, which must be at hand, whatever has become
 * of them. Nothing else follows: figures keep the numbers they have, and no task moves. Erased is the
 * state alone: what was recorded before (commands, and rows that effects kept) is sealed and stays as
 * it is wherever records are kept.
 */
export function eraseDue(bench: Workbench): void {
  for (const task of bench.tasks()) {
    const fields = fieldsOf(bench, task)
      .filter((field) => {
        const at = erasedAt(bench, task, field);
        return at !== undefined && at <= bench.now;
      })
      .map(({ path }) => path);
    if (fields.length === 0) continue;
    const evidence = withoutFields(task.evidence, fields);
    bench.replace(task.key, { evidence });
    bench.entries.push({ type: 'erased', task: task.key, fields });
  }
  bench.touched.clear();
  bench.topics.clear();
  rearmErasing(bench);
}

function erasableIn(compiled: CompiledCampaign): ReadonlyMap<string, readonly Erasable[]> {
  const known = erasable.get(compiled);
  if (known !== undefined) return known;
  const found = new Map<string, readonly Erasable[]>();
  for (const { name, activity } of compiled.activities.values()) {
    const fields = personalFields(activity.evidence ?? {}).flatMap((field) =>
      field.erase === undefined ? [] : [{ ...field, erase: field.erase }],
    );
    if (fields.length > 0) found.set(name, fields);
  }
  erasable.set(compiled, found);
  return found;
}

/** The fields of a task that are to be erased and still say something. */
function fieldsOf({ compiled }: Workbench, task: TaskState): readonly Erasable[] {
  return (erasableIn(compiled).get(task.activity) ?? []).filter(({ path }) =>
    hasField(task.evidence, path),
  );
}

function earliest(bench: Workbench, tasks: readonly TaskState[]): number | undefined {
  const instants = tasks.flatMap((task) =>
    fieldsOf(bench, task).flatMap((field) => erasedAt(bench, task, field) ?? []),
  );
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** When a field is erased; undefined while that depends on a date to be announced. */
function erasedAt(bench: Workbench, task: TaskState, { erase }: Erasable): number | undefined {
  const view = bench.viewOf(task);
  const local = { ...momentsOf(view), archive: archiveOf(view) };
  const resolved = bench.compiled.timeline.resolve(erase, 'due', bench.state.dates, local);
  return resolved === 'unbound' ? undefined : resolved.at;
}

/** The last day before the campaign is archived, as a date that others count from. */
function archiveOf({ compiled, state }: PartyView): LocalAnchors[string] {
  const { archive } = compiled.campaign;
  if (archive === undefined) return 'unbound';
  const resolved = compiled.timeline.resolve(archive, 'due', state.dates);
  return resolved === 'unbound' ? 'unbound' : { from: resolved.date, to: resolved.date };
}
