import { nearestName, type Wording } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { belowNames, eachNames, fanOutWords } from './fan-out-words.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { bodiesOf } from './parties.js';
import { noneCalled } from './unknown-name.js';

const anyNoun: Wording = {
  en: 'category, group, role, register, schedule or period group',
  'zh-CN': '类别、组、角色、台账、周期或时段组',
};

export const unknownFanOut: Check = {
  code: 'unknown-fan-out',
  severity: 'error',
  title: {
    en: '`for` names nothing that an activity can be for.',
    'zh-CN': '`for` 所指的对象不存在。',
  },
  why: { en: 'The activity would have no tasks.', 'zh-CN': '该活动不会产生任务。' },
  remedy: {
    en: 'Take one of the names that are listed, or define it.',
    'zh-CN': '改用所列的名称，或补充定义。',
  },
  *run({ campaign }) {
    for (const [activity, value] of entriesOf(campaign.activities)) {
      for (const { words, path, factor } of fanOutWords(campaign, activity, value)) {
        if (factor !== undefined) continue;
        const [verb = '', name = '', below] = words.split(' ');
        const known =
          verb === 'body'
            ? bodiesOf(campaign)
            : below === undefined
              ? eachNames(campaign)
              : belowNames(campaign);
        const noun =
          verb === 'body' ? nouns.body : below === undefined ? anyNoun : nouns['category or group'];
        yield {
          path,
          within: { offset: verb.length + 1, length: name.length },
          message: noneCalled(noun, name, known),
          suggestion: nearestName(name, known),
          unlessMeant: ['groups', 'roles', 'registers', 'schedules', 'periods'],
          unlessMisspelt: name,
        };
      }
    }
  },
};
