import type { Check } from './check.js';
import { activityDates, type ActivityDates } from './activity-dates.js';
import { entriesOf, groupBy, listAt } from './own.js';

export const dueAfterFollower: Check = {
  code: 'due-after-follower',
  severity: 'warning',
  title: {
    en: 'An activity is due later than one that waits for it.',
    'zh-CN': '活动的到期日晚于等它完成的活动。',
  },
  why: {
    en: 'Whoever keeps the first date to the day is late with the second.',
    'zh-CN': '按前一期限办理的人必然耽误后一期限。',
  },
  remedy: {
    en: 'Let the first be due earlier, or the second later.',
    'zh-CN': '把前一项提前，或把后一项推后。',
  },
  *run(context) {
    const dates = groupBy(activityDates(context), ({ name }) => name);
    const lastDue = (name: string): ActivityDates | undefined =>
      dates
        .get(name)
        ?.reduce((last, one) => ((one.due?.at ?? 0) > (last.due?.at ?? 0) ? one : last));
    for (const [name, { after }] of entriesOf(context.campaign.activities)) {
      const mine = after === undefined ? undefined : lastDue(name);
      if (mine?.due === undefined) continue;
      for (const { value: other, path } of listAt<string>(after, ['activities', name, 'after'])) {
        const theirs = lastDue(other);
        if (theirs?.due === undefined || theirs.due.at <= mine.due.at) continue;
        yield {
          path,
          message: {
            en: `${name} is due on ${mine.due.date} and waits for ${other}, which is due only on ${theirs.due.date}`,
            'zh-CN': `「${name}」于 ${mine.due.date} 到期，却要等「${other}」，后者 ${theirs.due.date} 才到期`,
          },
          related: [
            {
              path: theirs.place('due'),
              message: { en: `${other} is due here`, 'zh-CN': `「${other}」的到期日在此` },
            },
          ],
        };
      }
    }
  },
};
