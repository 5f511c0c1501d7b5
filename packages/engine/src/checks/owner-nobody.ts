import type { Check } from './check.js';
import { entriesOf, own } from './own.js';
import { canHold } from './who-has.js';

export const ownerNobody: Check = {
  code: 'owner-nobody',
  severity: 'error',
  title: {
    en: 'Tasks of an activity can be owned by nobody.',
    'zh-CN': '活动的任务无人可负责。',
  },
  why: {
    en: 'Nobody of those who have the activity could do it.',
    'zh-CN': '承担该活动的单位中无人能够办理。',
  },
  remedy: {
    en: 'Name the unit, a role of these units, or a body.',
    'zh-CN': '改为单位、这些单位具备的角色或机构。',
  },
  *run(context) {
    const { campaign } = context;
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const { owner } = activity;
      if (owner === undefined) continue;
      const isRole = own(campaign.roles, owner) !== undefined;
      if (isRole ? canHold(context, activity, owner) : !NOBODY.has(owner)) continue;
      yield {
        path: ['activities', name, 'owner'],
        message: isRole
          ? {
              en: `Nobody of those who have ${name} can be ${owner}`,
              'zh-CN': `承担「${name}」的单位中无人可任「${owner}」`,
            }
          : {
              en: `${owner} can own no task; name the unit, a role, a body, the lead or the supervisor`,
              'zh-CN': `「${owner}」不能负责任务；请写 unit、角色、机构、lead 或 supervisor`,
            },
      };
    }
  },
};

/** Parties that act in a task and own none. */
const NOBODY: ReadonlySet<string> = new Set([
  'anyone',
  'receiver',
  'reporter',
  'issuer',
  'campaign',
]);
