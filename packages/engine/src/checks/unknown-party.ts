import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { BUILT_IN_PARTIES, CAMPAIGN, bodiesOf, partsFor, rolesOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownParty: Check = {
  code: 'unknown-party',
  severity: 'error',
  title: {
    en: 'Somebody who acts, owns, or is written to is no built-in party, no role and no body.',
    'zh-CN': '办理、负责或接收消息的，既不是内置身份，也不是角色或机构。',
  },
  why: {
    en: 'Nobody could act, and messages would reach nobody.',
    'zh-CN': '无人能够办理，消息也无人收到。',
  },
  remedy: {
    en: 'Take one of the parties that are named, or define the role or the body.',
    'zh-CN': '改用所列的身份，或定义该角色、机构。',
  },
  *run(context) {
    const { campaign, parties } = context;
    const known = [...rolesOf(campaign), ...bodiesOf(campaign)];
    const acting = [...BUILT_IN_PARTIES, ...known];
    // Outside events, nothing comes of naming the campaign itself.
    const others = acting.filter((name) => name !== CAMPAIGN);
    for (const { party, path, as, within } of parties) {
      if (as === 'receiver') continue;
      const parts =
        as === 'owner' || as === 'part' || within === undefined
          ? []
          : partsFor(context, within.kind, within.name);
      const found = unknownNames(
        [{ name: party, path }],
        [...(as === 'actor' ? acting : others), ...(parts ?? [])],
        nouns.party,
        ['roles'],
      );
      for (const finding of found) {
        // A part that is not known here is one of another campaign, unless it looks like a slip.
        if (parts !== undefined || finding.suggestion !== undefined) yield finding;
      }
    }
  },
};
