import { en, zh } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { listNames } from './words.js';

export const missingLifecycle: Check = {
  code: 'missing-lifecycle',
  severity: 'error',
  title: {
    en: 'Neither an activity nor its type says how it goes: a lifecycle is missing.',
    'zh-CN': '活动及其类型都没有写明流程。',
  },
  why: {
    en: 'Nobody can tell what may be done with a task of it, and when it is finished.',
    'zh-CN': '无法知道任务能做什么、何时算完成。',
  },
  remedy: {
    en: 'Name a lifecycle, or take a type that brings one.',
    'zh-CN': '写明 `lifecycle`，或采用自带流程的类型。',
  },
  *run({ campaign }) {
    const known = Object.keys(campaign.lifecycles);
    for (const [name, { lifecycle, type }] of entriesOf(campaign.activities)) {
      if (lifecycle !== undefined) continue;
      yield {
        path: ['activities', name],
        part: 'key',
        message: {
          en: en`${name} has no lifecycle${type === undefined ? '' : ', and its type fixes none'}; known: ${listNames(known)}`,
          'zh-CN': zh`「${name}」没有流程${type === undefined ? '' : '，其类型也未规定'}；已有：${listNames(known)}`,
        },
        lacksIn: ['activities', name],
      };
    }
  },
};
