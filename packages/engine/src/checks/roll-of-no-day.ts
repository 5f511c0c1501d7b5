import type { AuthoredSchedule, SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { entriesOf } from './own.js';

export const rollOfNoDay: Check = {
  code: 'roll-of-no-day',
  severity: 'warning',
  title: {
    en: 'A schedule rolls days off, and its occurrences are whole periods.',
    'zh-CN': '周期规定了遇休息日顺延，而各次都是整段时间。',
  },
  why: {
    en: 'Only single days are rolled; the word has no effect.',
    'zh-CN': '只有单日才会顺延，写了也不起作用。',
  },
  remedy: {
    en: 'Say with `on` which day of the period is meant, or leave `roll` out.',
    'zh-CN': '用 `on` 写明是哪一天，或去掉 `roll`。',
  },
  *run({ campaign }) {
    for (const [name, schedule] of entriesOf(campaign.schedules)) {
      yield* ofRule(schedule, ['schedules', name]);
      for (const [index, rule] of (schedule.rules ?? []).entries()) {
        yield* ofRule(rule, ['schedules', name, 'rules', index]);
      }
    }
  },
};

function* ofRule({ every, on, roll }: AuthoredSchedule, path: SourcePath): Iterable<Finding> {
  const isPeriod = every !== undefined && !/^(?:1 )?(?:day|workday|holiday)s?$/u.test(every);
  if (!isPeriod || on !== undefined || roll === undefined || roll === 'keep') return;
  yield {
    path: [...path, 'roll'],
    message: {
      en: `Every ${every} is no single day that could be rolled; say which with on`,
      'zh-CN': `「${every}」不是单日，无法顺延；请用 on 写明哪一天`,
    },
    lacksIn: path,
  };
}
