import { calendarById, parseDateSpan } from '../time/index.js';
import { activityDates, dateResolver } from './activity-dates.js';
import type { Check } from './check.js';
import { listAt } from './own.js';

export const calendarEndsEarly: Check = {
  code: 'calendar-ends-early',
  severity: 'warning',
  title: {
    en: 'The campaign has days that its calendar of working days does not know yet.',
    'zh-CN': '行动期间有些日子尚不在工作日历的范围内。',
  },
  why: {
    en: 'Working days in years that are not announced yet are taken for ordinary weeks, so deadlines may move when they are.',
    'zh-CN': '尚未公布放假安排的年份按普通周末推算，公布后期限可能变动。',
  },
  remedy: {
    en: 'Update the calendar when the year is announced, or count in days instead of workdays.',
    'zh-CN': '放假安排公布后更新日历，或改按自然日计算。',
  },
  *run(context) {
    const { campaign } = context;
    const resolver = dateResolver(context);
    if (resolver === undefined) return;
    const archive = campaign.archive && resolver.resolve(campaign.archive, 'due')?.date;
    const days = [
      parseDateSpan(campaign.window.from)?.from,
      parseDateSpan(campaign.window.to)?.to,
      archive,
      ...activityDates(context).flatMap(({ due, closes }) => [due?.date, closes?.date]),
    ].filter((day) => day !== undefined && day !== '');
    const first = days.toSorted()[0] ?? '';
    const last = days.toSorted().at(-1) ?? '';
    for (const { value: id, path } of listAt<string>(campaign.calendar, ['calendar'])) {
      const data = calendarById(id);
      if (data === undefined) continue;
      if (first >= data.validFrom && last <= data.validThrough) continue;
      yield {
        path,
        message: {
          en: `The calendar ${id} knows ${data.validFrom} to ${data.validThrough}, the campaign goes from ${first} to ${last}; working days beyond are a guess`,
          'zh-CN': `日历「${id}」的范围是 ${data.validFrom} 至 ${data.validThrough}，行动为 ${first} 至 ${last}；超出部分的工作日只是推测`,
        },
      };
    }
  },
};
