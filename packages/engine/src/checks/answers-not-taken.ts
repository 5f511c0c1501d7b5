import { nearestName } from '../diagnostics/index.js';
import type { AuthoredEvent } from '../dsl/index.js';
import { typedField } from '../evidence/field-types.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { rulesForCampaign, sentEvents } from './sent-events.js';

export const answersNotTaken: Check = {
  code: 'answers-not-taken',
  severity: 'error',
  title: {
    en: 'An event is sent with answers that its form does not have, or without those it requires.',
    'zh-CN': '发送事件时附带的内容与其表单不符：多出字段，或缺少必填字段。',
  },
  why: {
    en: 'The event would be refused whenever it is sent.',
    'zh-CN': '每次发送都会被拒绝。',
  },
  remedy: {
    en: 'Give the form of the event these fields; those who choose send `rank` and, with `by`, `score`.',
    'zh-CN': '在该事件的表单中加上这些字段；择优会发送 `rank`，有 `by` 时还有 `score`。',
  },
  *run(context) {
    for (const { event, answers, answersPath, targets } of sentEvents(context)) {
      for (const target of targets) {
        const rules = rulesForCampaign(context, target).get(event) ?? [];
        const misfits = rules.map((rule) => misfitOf(rule, answers));
        const [misfit] = misfits;
        if (misfit === undefined || misfits.includes(undefined)) continue;
        const { field, isMissing, known } = misfit;
        const isWritten = !isMissing && answersPath.at(-1) === 'answers';
        yield {
          path: isWritten ? [...answersPath, field] : answersPath,
          part: isWritten ? 'key' : 'value',
          suggestion: isWritten ? nearestName(field, known) : undefined,
          message: isMissing
            ? {
                en: `${event} of ${target} requires ${field}, which is not sent`,
                'zh-CN': `「${target}」的事件「${event}」必须填「${field}」，而发送时没有给出`,
              }
            : {
                en: `${field} is sent, and the form of ${event} of ${target} has no such field`,
                'zh-CN': `发送了「${field}」，而「${target}」的事件「${event}」的表单中没有该字段`,
              },
          lacksIn: ['activities', target],
        };
        break;
      }
    }
  },
};

/** What keeps a rule from taking the answers. */
function misfitOf({ needs }: AuthoredEvent, answers: readonly string[]) {
  if (typeof needs !== 'object') return undefined;
  const extra = answers.find((name) => !Object.hasOwn(needs, name));
  if (extra !== undefined) return { field: extra, isMissing: false, known: Object.keys(needs) };
  const lacking = entriesOf(needs).find(([name, authored]) => {
    const { required, when, value } = typedField(authored);
    return (
      required === true && when === undefined && value === undefined && !answers.includes(name)
    );
  });
  return lacking === undefined ? undefined : { field: lacking[0], isMissing: true, known: [] };
}
