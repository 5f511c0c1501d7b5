import { unitType, type CompiledCondition } from '../conditions/index.js';
import { alternativesOf, listOf, type AuthoredSchedule } from '../dsl/index.js';
import {
  occurrencesOfSchedule,
  parseSchedule,
  type DateRange,
  type Occurrence,
  type ScheduleRule,
} from '../time/index.js';
import type { Expressions } from './expressions.js';
import type { Timeline } from './timeline.js';

/** A recurrence made ready: the occurrences for a unit, as conditions see it. */
export interface CompiledSchedule {
  readonly rules: readonly {
    readonly when?: CompiledCondition;
    readonly occurrences: () => readonly Occurrence[];
  }[];
}

/** @throws RangeError for a schedule that the checks would have refused */
export function compileSchedule(
  name: string,
  schedule: AuthoredSchedule,
  timeline: Timeline,
  expressions: Expressions,
): CompiledSchedule {
  const { rules, title: _title, ...own } = schedule;
  const types = { unit: unitType(expressions.campaign) };
  return {
    rules: (rules ?? [own]).map((rule) => {
      let occurrences: readonly Occurrence[] | undefined;
      return {
        ...(rule.when === undefined ? {} : { when: expressions.condition(rule.when, types) }),
        occurrences: () => (occurrences ??= occurrencesOf(name, rule, timeline)),
      };
    }),
  };
}

/** The rule of an author as the calendar reads it; what is not a date yet is left out. */
export function scheduleRule(
  rule: NonNullable<AuthoredSchedule['rules']>[number] | AuthoredSchedule,
  rangesOf: (words: string) => readonly DateRange[],
): ScheduleRule {
  const ranges = (words: string | string[] | undefined) => listOf(words).flatMap(rangesOf);
  return {
    every: rule.every ?? '',
    ...(rule.on === undefined ? {} : { on: listOf(rule.on) }),
    ...(rule.roll === undefined ? {} : { roll: rule.roll }),
    ...(rule.except === undefined ? {} : { except: ranges(rule.except) }),
    ...(rule.within === undefined ? {} : { within: ranges(rule.within) }),
  };
}

function occurrencesOf(
  name: string,
  rule: Parameters<typeof scheduleRule>[0],
  timeline: Timeline,
): readonly Occurrence[] {
  const parsed = parseSchedule(scheduleRule(rule, (words) => timeline.rangesOf(words)));
  if (!parsed.ok) throw new RangeError(`${name}: ${parsed.reason.en}`);
  return occurrencesOfSchedule(parsed.schedule, timeline.window, timeline.calendar);
}

/** The alternatives of a date with their conditions compiled. */
export function compileByCase(
  value: Parameters<typeof alternativesOf<string>>[0],
  condition: (text: string) => CompiledCondition,
): readonly DateAlternative[] {
  return alternativesOf(value).map(({ when, is }) => ({
    words: is,
    ...(when === undefined ? {} : { when: condition(when) }),
  }));
}

/** A date in words, and when it applies. */
export interface DateAlternative {
  readonly when?: CompiledCondition;
  readonly words: string;
}
