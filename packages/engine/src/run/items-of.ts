import {
  peopleOn,
  rowsOn,
  type CompiledActivity,
  type CompiledCampaign,
  type Factor,
} from '../compile/index.js';
import { startOfDayAt, type Occurrence } from '../time/index.js';
import type { PlanBasis } from './dates-of.js';
import type { TaskItem } from './state.js';
import { unitOf } from './variables.js';
import { withWorld } from './world.js';

/** One item of a factor: the part of the key, and since when it is bound. */
export interface Part {
  readonly key?: string;
  readonly item: TaskItem;
  readonly sinceAt: number;
}

/** The items of one factor that a participant has on a day. */
export function itemsOf(
  factor: Factor,
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  date: string,
): readonly Part[] {
  const { facts } = basis;
  const { zone } = compiled.timeline;
  const sinceAt = basis.enrolledAt;
  switch (factor.kind) {
    case 'unit':
    case 'body':
      return [{ item: {}, sinceAt }];
    case 'role': {
      const joinsFree = activity.activity.roster?.joins === 'free';
      return peopleOn(facts, date)
        .filter((person) => person.roles.includes(factor.role))
        .flatMap((person): Part[] => {
          const since = facts.people
            .find((found) => found.code === person.code)
            ?.posts.filter((post) => post.role === factor.role && post.from <= date)
            .map((post) => post.from)
            .toSorted()
            .at(-1);
          const heldAt = since === undefined ? sinceAt : startOfDayAt(since, zone);
          if (joinsFree && heldAt > sinceAt) return [];
          return [{ key: person.code, item: { person: person.code }, sinceAt: heldAt }];
        });
    }
    case 'register':
      return rowsOn(facts, factor.register, date).map((row) => ({
        key: row.code,
        item: { row: { register: factor.register, code: row.code } },
        sinceAt: row.from === undefined ? sinceAt : startOfDayAt(row.from, zone),
      }));
    case 'period':
      return (compiled.timeline.periods.get(factor.group) ?? []).map((name) => {
        const range = compiled.timeline.range(name, basis.dates);
        return {
          key: name,
          item: {
            period: {
              name,
              ...(range === undefined || range === 'unbound'
                ? {}
                : { from: range.from, to: range.to }),
            },
          },
          sinceAt,
        };
      });
    case 'occurrence':
      return occurrenceParts(compiled.timeline.occurrences(factor.every), sinceAt);
    case 'schedule': {
      const unit = unitOf(compiled, facts);
      const seen = { compiled, state: basis.state, now: basis.now };
      const rule = compiled.schedules
        .get(factor.schedule)
        ?.rules.find(({ when }) => when?.holds(withWorld(when.reads, seen, { unit })) ?? true);
      return occurrenceParts(rule?.occurrences() ?? [], sinceAt);
    }
    case 'below':
      return (facts.below ?? [])
        .filter(({ category }) => factor.categories.has(category))
        .map(({ code }) => ({ key: code, item: { below: code }, sinceAt }));
    case 'case':
      return [];
  }
}

function occurrenceParts(occurrences: readonly Occurrence[], sinceAt: number): Part[] {
  return occurrences.map(({ key, from, to }) => ({
    key,
    item: { period: { name: key, from, to } },
    sinceAt,
  }));
}
