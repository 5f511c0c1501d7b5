import type { Wording } from '../../diagnostics/index.js';
import type { Refusal, RefusalCode } from '../../run/index.js';

/** Every code of a refusal in Chinese; a new one does not compile until it stands here. */
const chinese: Readonly<Record<RefusalCode, string>> = {
  'unknown-task': '没有这项任务',
  'unknown-activity': '没有这项活动',
  'unknown-date': '没有这个待定日期',
  'unknown-figure': '没有这个指标',
  'event-not-allowed': '任务当前状态下没有这个事件',
  'not-permitted': '有这个事件，但办理者无权',
  'evidence-invalid': '材料不完整或违反规则',
  'answers-invalid': '事件自带的表单不完整或违反规则',
  'condition-not-met': '事件的条件不成立',
  'duplicate-case': '同一事项已经上报过',
  'enough-already': '已达 `at-most` 的上限',
  'due-in-the-past': '新的到期日已过',
  'invalid-period': '时段的结束早于开始',
  'already-joined': '单位已经参加',
  'not-joined': '单位没有参加',
  'not-enrolled': '单位受邀但尚未报名',
  'already-enrolled': '单位已经报名',
  'bound-to-take-part': '单位不得退出',
  'campaign-archived': '行动已归档',
  'timer-gone': '定时已取消或重设',
};

/** The codes of refusals. */
export const refusalCodes: readonly string[] = Object.keys(chinese);

/** Why something was refused: in English as it was said, else what its code means. */
export function wordsOfRefusal({ code, message }: Pick<Refusal, 'code' | 'message'>): Wording {
  return { en: message.replace(/\.$/u, ''), 'zh-CN': chinese[code] };
}
