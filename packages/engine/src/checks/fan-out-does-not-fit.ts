import { en, zh, type Wording } from '../diagnostics/index.js';
import type { Factor } from '../compile/fan-out.js';
import type { Campaign } from '../dsl/index.js';
import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { nouns } from './nouns.js';
import { entriesOf, own } from './own.js';

type Kind = Factor['kind'];

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
          const reason = misfit(campaign, earlier.factor, factor);
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

function misfit(campaign: Campaign, a: Factor, b: Factor): Wording | undefined {
  if (slots[a.kind] === slots[b.kind] && a.kind !== 'unit') {
    const one = slots[a.kind];
    return { en: en`a task is for one ${one}`, 'zh-CN': zh`一项任务只面向一个${one}` };
  }
  const sides = new Set([sideOf(campaign, a), sideOf(campaign, b)]);
  return sides.has('units') && sides.has('bodies')
    ? { en: 'one is of units, the other of a body', 'zh-CN': '一个属于单位，另一个属于机构' }
    : undefined;
}

/** Who has it: units or bodies; undefined for what both may have. */
function sideOf(campaign: Campaign, factor: Factor): 'units' | 'bodies' | undefined {
  switch (factor.kind) {
    case 'unit':
      return 'units';
    case 'body':
      return 'bodies';
    case 'role': {
      const place = own(campaign.roles, factor.role)?.in;
      if (place === undefined) return undefined;
      return own(campaign.bodies, place) === undefined ? 'units' : 'bodies';
    }
    case 'register':
      return own(campaign.registers, factor.register)?.in === undefined ? undefined : 'units';
    default:
      return undefined;
  }
}
