import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { BUILT_IN_PARTIES, bodiesOf, rolesOf } from './parties.js';
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
  run: ({ campaign, parties }) =>
    unknownNames(
      parties
        .filter(({ as }) => as !== 'receiver')
        .map(({ party, path }) => ({ name: party, path })),
      [...BUILT_IN_PARTIES, ...rolesOf(campaign), ...bodiesOf(campaign)],
      nouns.party,
      ['roles'],
    ),
};
