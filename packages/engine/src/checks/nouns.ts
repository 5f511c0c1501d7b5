import type { Wording } from '../diagnostics/index.js';

/** What the things of the language are called in messages. */
export const nouns = {
  activity: { en: 'activity', 'zh-CN': '活动' },
  body: { en: 'body', 'zh-CN': '机构' },
  calendar: { en: 'calendar', 'zh-CN': '日历' },
  case: { en: 'case', 'zh-CN': '案件' },
  category: { en: 'category', 'zh-CN': '类别' },
  'category or group': { en: 'category or group', 'zh-CN': '类别或组' },
  'chasing policy': { en: 'chasing policy', 'zh-CN': '催办规则' },
  clause: { en: 'clause', 'zh-CN': '条款' },
  date: { en: 'date', 'zh-CN': '日期' },
  field: { en: 'field', 'zh-CN': '字段' },
  group: { en: 'group', 'zh-CN': '组' },
  lifecycle: { en: 'lifecycle', 'zh-CN': '流程' },
  party: { en: 'party', 'zh-CN': '办理身份' },
  period: { en: 'period', 'zh-CN': '时段' },
  'period group': { en: 'period group', 'zh-CN': '时段组' },
  person: { en: 'person', 'zh-CN': '人员' },
  register: { en: 'register', 'zh-CN': '台账' },
  role: { en: 'role', 'zh-CN': '角色' },
  row: { en: 'row of a register', 'zh-CN': '台账条目' },
  unit: { en: 'unit', 'zh-CN': '单位' },
} as const satisfies Readonly<Record<string, Wording>>;
