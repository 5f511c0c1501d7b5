import { scheduleRule } from '../compile/compile-schedule.js';
import { parseSchedule } from '../time/index.js';
import { dateResolver } from './activity-dates.js';
import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf, listAt, own } from './own.js';

export const noOccurrence: Check = {
  code: 'no-occurrence',
  severity: 'error',
  title: {
    en: 'An activity is for each of a group of periods or of a schedule that has none.',
    'zh-CN': '活动按时段组或周期开展，而其中一次也没有。',
  },
  why: { en: 'No task of the activity would ever exist.', 'zh-CN': '该活动一项任务也不会产生。' },
  remedy: {
    en: 'Add periods to the group, or let the schedule come within the window.',
    'zh-CN': '在该组中添加时段，或让周期落在行动期间。',
  },
  *run(context) {
    const { campaign } = context;
    const resolver = dateResolver(context);
    for (const [name, activity] of entriesOf(campaign.activities)) {
      for (const { path, factor } of fanOutWords(campaign, name, activity)) {
        if (factor?.kind === 'schedule' && resolver !== undefined) {
          const schedule = own(campaign.schedules, factor.schedule);
          const rules = schedule?.rules ?? (schedule === undefined ? [] : [schedule]);
          if (rules.some((rule) => !parseSchedule(scheduleRule(rule, () => [])).ok)) continue;
          const confined = rules.flatMap(({ within }) =>
            listAt<string>(within, []).map(({ value }) => value),
          );
          // What is confined to days that are still to be announced has its occurrences later.
          const isKnown = confined.every((days) => resolver.rangesOf(days).length > 0);
          if (!isKnown || resolver.occurrencesOf(activity).length > 0) continue;
          yield {
            path,
            message: {
              en: `${factor.schedule} has no occurrence within the window, so nobody ever has ${name}`,
              'zh-CN': `「${factor.schedule}」在行动期间一次也没有，因此无人承担「${name}」`,
            },
            related: [
              {
                path: ['schedules', factor.schedule],
                part: 'key',
                message: { en: 'the schedule', 'zh-CN': '周期在此' },
              },
            ],
            lacksIn: ['schedules', factor.schedule],
          };
          continue;
        }
        if (factor?.kind !== 'period') continue;
        const group = own(campaign.periods, factor.group);
        if (group === undefined || Object.keys(group.of).length > 0) continue;
        yield {
          path,
          message: {
            en: `There is no ${factor.group}, so nobody ever has ${name}`,
            'zh-CN': `「${factor.group}」中没有时段，因此无人承担「${name}」`,
          },
          related: [
            {
              path: ['periods', factor.group, 'of'],
              message: { en: 'empty here', 'zh-CN': '此处为空' },
            },
          ],
        };
      }
    }
  },
};
