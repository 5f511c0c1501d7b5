import { en, zh, type Wording } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';

type Kind = NonNullable<ReturnType<typeof fanOutWords>[number]['factor']>['kind'];

/** What there can be one of in a task. */
const slots: Readonly<Record<Kind, Wording>> = {
  unit: nouns.unit,
  body: nouns.body,
  role: nouns.person,
  register: nouns.row,
  period: nouns.period,
  occurrence: nouns.period,
  schedule: nouns.period,
  below: { en: 'unit below', 'zh-CN': '下级单位' },
  case: nouns.case,
};

/** Kinds of which a task has one or the other. */
const apart: readonly (readonly [Kind, readonly Kind[], Wording])[] = [
  ['body', ['unit'], { en: 'a body is no unit', 'zh-CN': '机构不是单位' }],
];

export const fanOutDoesNotFit: Check = {
  code: 'fan-out-does-not-fit',
  severity: 'error',
  title: {
    en: 'An activity is for two things that no task can be for at once.',
    'zh-CN': '活动同时面向两种对象，而一项任务无法兼顾。',
  },
  why: { en: 'No task could be made for both at once.', 'zh-CN': '无法为两者生成同一项任务。' },
  remedy: {
    en: 'Leave one of them out, or make two activities.',
    'zh-CN': '去掉其中之一，或拆成两项活动。',
  },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      for (const [index, { words, path, factor }] of factors.entries()) {
        if (factor === undefined) continue;
        for (const earlier of factors.slice(0, index)) {
          if (earlier.factor === undefined) continue;
          const reason = misfit(earlier.factor.kind, factor.kind);
          if (reason === undefined) continue;
          yield {
            path,
            message: {
              en: en`"${words}" does not go with "${earlier.words}": ${reason}`,
              'zh-CN': zh`「${words}」与「${earlier.words}」不能并用：${reason}`,
            },
            related: [
              { path: earlier.path, message: { en: 'named first', 'zh-CN': '先写的在此' } },
            ],
          };
          break;
        }
      }
    }
  },
};

function misfit(a: Kind, b: Kind): Wording | undefined {
  if (slots[a] === slots[b] && a !== 'unit') {
    return { en: en`a task is for one ${slots[a]}`, 'zh-CN': zh`一项任务只面向一个${slots[a]}` };
  }
  for (const [one, others, reason] of apart) {
    if ((a === one && others.includes(b)) || (b === one && others.includes(a))) return reason;
  }
  return undefined;
}
