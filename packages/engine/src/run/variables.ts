import {
  peopleOn,
  rowsOn,
  type CompiledCampaign,
  type Facts,
  type PersonOn,
  type TaskContext,
  type UnitBelow,
} from '../compile/index.js';
import { personVariable, rowVariable, unitVariable } from '../conditions/index.js';
import type { Actor } from './actor.js';
import { lifecycleOf, progressOf } from './lifecycle-of.js';
import type { Owner, ParticipationState, TaskItem, TaskState } from './state.js';

type Variables = Readonly<Record<string, unknown>>;

/** Units as conditions see them: facts never change, and are looked at again and again. */
const units = new WeakMap<CompiledCampaign, WeakMap<Facts, Variables>>();

/** The unit as conditions see it. */
export function unitOf(compiled: CompiledCampaign, facts: Facts): Variables {
  let known = units.get(compiled);
  if (known === undefined) units.set(compiled, (known = new WeakMap<Facts, Variables>()));
  let unit = known.get(facts);
  if (unit === undefined) known.set(facts, (unit = unitWith(compiled, facts)));
  return unit;
}

function unitWith(compiled: CompiledCampaign, facts: Facts): Variables {
  return unitVariable({
    category: facts.category ?? '',
    code: facts.code,
    title: facts.title,
    isBody: facts.body !== undefined,
    groups: facts.category === undefined ? [] : compiled.groupsOf(facts.category),
    attributes: facts.attributes,
  });
}

/** A unit below, as conditions see it. */
function aboutOf(compiled: CompiledCampaign, below: UnitBelow): Variables {
  return unitVariable({
    category: below.category,
    code: below.code,
    title: below.title,
    isBody: false,
    groups: compiled.groupsOf(below.category),
    attributes: below.attributes,
  });
}

/** Unit, person, row and unit below of one item of a fan-out. */
export function itemVariables(
  compiled: CompiledCampaign,
  facts: Facts,
  item: TaskItem,
  date: string,
): Variables {
  const person = item.person === undefined ? undefined : personWith(facts, item.person, date);
  const row =
    item.row === undefined
      ? undefined
      : (rowsOn(facts, item.row.register, date).find((found) => found.code === item.row?.code) ??
        facts.rows.find(
          (found) => found.register === item.row?.register && found.code === item.row.code,
        ));
  const below =
    item.below === undefined ? undefined : facts.below?.find((found) => found.code === item.below);
  return {
    unit: unitOf(compiled, facts),
    ...(below === undefined ? {} : { about: aboutOf(compiled, below) }),
    ...(person === undefined ? {} : { person: personVariable(person) }),
    ...(row === undefined ? {} : { item: rowVariable(row) }),
  };
}

/** Somebody as of a day, or, after they left, as of their last. */
export function personWith(facts: Facts, code: string, date: string): PersonOn | undefined {
  const now = peopleOn(facts, date).find((person) => person.code === code);
  if (now !== undefined) return now;
  const person = facts.people.find((found) => found.code === code);
  const last = person?.posts.at(-1);
  return last === undefined
    ? undefined
    : peopleOn(facts, last.to ?? last.from).find((found) => found.code === code);
}

/** Everything that conditions on a task's events and forms may mention, but for the forms themselves. */
export function taskVariables(
  compiled: CompiledCampaign,
  state: ParticipationState,
  task: TaskState,
  now: number,
): Variables {
  const context = task.snapshot.context;
  return {
    ...itemVariables(compiled, state.facts, task.item, compiled.timeline.dateAt(now)),
    task: {
      key: task.key,
      state: progressOf(task),
      outcome: task.outcome,
      handed: context.handed?.how ?? '',
      'handed-by': task.handedBy ?? '',
      past: task.past,
      occurrence: task.item.period?.name ?? '',
      number: task.item.number ?? 0,
      opened: context.opensAt === undefined ? '' : compiled.timeline.dateAt(context.opensAt),
      due: task.dueOn ?? '',
      entered: enteredOf(compiled, task),
    },
    source: {
      unit: task.origin?.unit ?? '',
      title: task.origin?.title ?? '',
      category: task.origin?.category ?? '',
      task: task.origin?.task ?? '',
    },
    receipts: receiptsOf(context.receipts),
  };
}

/** How often a task came into each state; none is none. */
function enteredOf(compiled: CompiledCampaign, task: TaskState): Variables {
  const states = Object.keys(lifecycleOf(compiled, task).lifecycle.states);
  const { entered } = task.snapshot.context;
  return Object.fromEntries(states.map((state) => [state, entered[state] ?? 0]));
}

/** The numbers of receipts, as conditions see them. */
export function receiptsOf(receipts: TaskContext['receipts']): Variables {
  const answers = Object.values(receipts);
  const count = (answer: string) => answers.filter((found) => found === answer).length;
  return {
    asked: answers.length,
    pending: count('pending'),
    accepted: count('accepted'),
    returned: count('returned'),
  };
}

/** The actor, as conditions see it. */
export function actorVariable(actor: Actor): Variables {
  return {
    person: actor.kind === 'member' || actor.kind === 'organizer' ? (actor.person ?? '') : '',
    body: actor.kind === 'organizer' ? actor.body : '',
  };
}

/** Who owns a task of an activity: as the activity says, else the person it is for, else the unit. */
export function ownerOf(
  compiled: CompiledCampaign,
  facts: Facts,
  party: string | undefined,
  item: TaskItem,
): Owner {
  const own = party === undefined || party === 'owner';
  if (facts.body !== undefined && (!own || item.person === undefined)) {
    return { kind: 'body', body: facts.body };
  }
  if (own) {
    return item.person === undefined ? { kind: 'unit' } : { kind: 'person', person: item.person };
  }
  if (party === 'unit' || party === 'member') return { kind: 'unit' };
  if (party === 'lead') return { kind: 'body', body: compiled.leadBody };
  if (party === 'supervisor') {
    return { kind: 'body', body: facts.supervisors[0] ?? compiled.leadBody };
  }
  return Object.hasOwn(compiled.campaign.bodies, party)
    ? { kind: 'body', body: party }
    : { kind: 'role', role: party };
}
