import { scheduleRule } from '../compile/compile-schedule.js';
import type { AuthoredSchedule, SourcePath } from '../dsl/index.js';
import { parseSchedule } from '../time/index.js';
import type { Check, Finding } from './check.js';
import { entriesOf } from './own.js';

export const invalidSchedule: Check = {
  code: 'invalid-schedule',
  severity: 'error',
  title: {
    en: 'A schedule does not say how often it comes, or its words are not understood.',
    'zh-CN': '周期没有写明多久一次，或写法无法理解。',
  },
  why: {
    en: 'Nobody could tell when its occurrences are.',
    'zh-CN': '无法算出各次的日期。',
  },
  remedy: {
    en: 'Write `every: week` with `on: friday`, `every: month` with `on: third friday`, or give `rules`.',
    'zh-CN':
      '写法如 `every: week` 加 `on: friday`、`every: month` 加 `on: third friday`，或写 `rules`。',
  },
  *run({ campaign }) {
    for (const [name, schedule] of entriesOf(campaign.schedules)) {
      const path = ['schedules', name];
      if (schedule.rules === undefined) yield* ofRule(schedule, path);
      else if (schedule.every === undefined) {
        for (const [index, rule] of schedule.rules.entries()) {
          yield* ofRule(rule, [...path, 'rules', index]);
        }
      } else {
        yield {
          path: [...path, 'rules'],
          part: 'key',
          message: {
            en: `${name} has rules, so its own every has no effect; write one or the other`,
            'zh-CN': `「${name}」已有 rules，自身的 every 不起作用；两者只写其一`,
          },
        };
      }
    }
  },
};

function* ofRule(rule: AuthoredSchedule, path: SourcePath): Iterable<Finding> {
  if (rule.every === undefined) {
    yield {
      path,
      part: 'key',
      message: {
        en: 'It does not say how often it comes (every: week), and has no rules',
        'zh-CN': '没有写明多久一次（every: week），也没有 rules',
      },
      lacksIn: path,
    };
    return;
  }
  const parsed = parseSchedule(scheduleRule(rule, () => []));
  if (parsed.ok) return;
  const { key, index, reason, offset, length, suggestion } = parsed;
  const isList = index !== undefined && Array.isArray(rule[key]);
  yield {
    path: [...path, key, ...(isList ? [index] : [])],
    within: { offset, length },
    message: reason,
    suggestion,
  };
}
