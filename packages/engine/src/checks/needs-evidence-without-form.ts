import type { Check } from './check.js';

export const needsEvidenceWithoutForm: Check = {
  code: 'needs-evidence-without-form',
  severity: 'warning',
  title: {
    en: 'An event needs evidence, and the activity asks for none.',
    'zh-CN': '事件要求提交材料，而活动没有材料可填。',
  },
  why: {
    en: 'The task can be handed in with nothing at all.',
    'zh-CN': '不交任何材料也能通过上报。',
  },
  remedy: {
    en: 'Add fields under `evidence`, or use a lifecycle that needs none.',
    'zh-CN': '在 `evidence` 下添加字段，或改用不要求材料的流程。',
  },
  *run({ lifecycles, events }) {
    for (const { name, activity, key, lifecycleName } of lifecycles) {
      if (key !== 'lifecycle' || Object.keys(activity.evidence ?? {}).length > 0) continue;
      const event = events.find(
        ({ lifecycle, rule }) => lifecycle === lifecycleName && rule?.needs === 'evidence',
      );
      if (event === undefined) continue;
      yield {
        path: ['activities', name],
        part: 'key',
        message: {
          en: `${name} has no evidence to fill in, and ${event.event ?? ''} of ${lifecycleName} needs it`,
          'zh-CN': `「${name}」没有材料可填，而「${lifecycleName}」的事件「${event.event ?? ''}」要求材料`,
        },
        related: [
          { path: [...event.path, 'needs'], message: { en: 'needed here', 'zh-CN': '要求写在此' } },
        ],
        lacksIn: ['activities', name],
      };
    }
  },
};
