import { nearestName } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { own } from './own.js';
import { BUILT_IN_PARTIES, bodiesOf, rolesOf, usersOf } from './parties.js';

export const missingPart: Check = {
  code: 'missing-part',
  severity: 'error',
  title: {
    en: 'A lifecycle or a chasing policy speaks of a part that an activity using it gives nobody.',
    'zh-CN': '流程或催办规则提到的分工，使用它的活动没有指定给任何人。',
  },
  why: {
    en: 'Nobody could act, or would be written to, in that part.',
    'zh-CN': '该分工无人办理，也无人收到消息。',
  },
  remedy: {
    en: 'Say under `parties` of the activity who has the part.',
    'zh-CN': '在该活动的 `parties` 中写明由谁承担。',
  },
  *run(context) {
    const { campaign } = context;
    const others = new Set<string>([
      ...BUILT_IN_PARTIES,
      ...rolesOf(campaign),
      ...bodiesOf(campaign),
    ]);
    for (const { party, path, within } of context.parties) {
      if (within === undefined || within.kind === 'activities' || others.has(party)) continue;
      const users = usersOf(context, within.kind, within.name);
      const giving = users.filter(([, { parties }]) => own(parties, party) !== undefined);
      if (giving.length === 0) continue;
      for (const [name, { parties }] of users) {
        if (own(parties, party) !== undefined) continue;
        const near = nearestName(party, Object.keys(parties ?? {}));
        yield {
          path: ['activities', name, ...(near === undefined ? [] : ['parties', near])],
          part: 'key',
          suggestion: near === undefined ? undefined : party,
          message: {
            en: `${name} gives nobody the part ${party} that ${within.name} speaks of (parties: { ${party}: … })`,
            'zh-CN': `「${within.name}」提到分工「${party}」，而「${name}」没有指定由谁承担（parties: { ${party}: … }）`,
          },
          related: [{ path, message: { en: 'spoken of here', 'zh-CN': '此处提到' } }],
          lacksIn: ['activities', name],
        };
      }
    }
  },
};
