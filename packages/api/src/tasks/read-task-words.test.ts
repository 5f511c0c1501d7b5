import { describe, expect, it } from '@jest/globals';
import { compileCampaign, loadCampaign } from '@muster/engine';

import { Words } from '../campaigns/read-words.js';
import { itemTitle, type NamedTask, ownerViewOf } from './read-task-words.js';

const SOURCE = `
muster: 1
campaign: small
version: 1.0.0
title: { zh-CN: 小, en: Small }
source: { issued: 2022-09-13 }
timezone: Asia/Shanghai
calendar: cn
window: { from: 2022-08, to: 2022-11 }
periods:
  feast:
    of: { autumn: { title: { zh-CN: 中秋, en: Mid-Autumn }, from: 2022-09-10, to: 2022-09-12 } }
bodies: { office: { title: { zh-CN: 办公室, en: Office }, lead: true } }
units: { firm: { title: Firm, joins: automatically } }
roles: { leader: { title: { zh-CN: 班子成员, en: Leader } } }
lifecycles:
  plain: { start: open, states: { open: { on: { done: { to: done, by: owner } } }, done: { final: true } } }
chasing: {}
activities:
  talk: { title: Talk, why: [], for: each leader, lifecycle: plain }
  guard: { title: Guard, why: [], for: [each firm, each feast], lifecycle: plain }
  case: { title: Case, why: [], for: [each firm, each case], case: { by: unit }, lifecycle: plain }
  plan: { title: Plan, why: [], for: each firm, lifecycle: plain }
`;
const { loaded, diagnostics } = loadCampaign('c.yaml', (path) =>
  path === 'c.yaml' ? SOURCE : undefined,
);
if (!loaded) throw new Error(JSON.stringify(diagnostics));
const compiled = compileCampaign(loaded.campaign);
const words = new Words(loaded.campaign, () => 'en');
const task = (task_key: string, owner = 'unit', person_name: string | null = null): NamedTask => ({
  activity: task_key.split('/')[0] ?? '',
  task_key,
  owner,
  person_name,
});

describe('the words for a task', () => {
  it.each<[NamedTask, string | undefined]>([
    [task('talk/wang', 'person:wang', '王敏'), '王敏'],
    [task('talk/wang', 'person:wang'), 'wang'],
    [task('talk/wang', 'unit'), 'wang'],
    [task('guard/autumn'), 'Mid-Autumn'],
    [task('case/12345-7%2F8'), '12345-7/8'],
    [task('case/%'), '%'],
    [task('plan'), undefined],
    [task('talk/none'), undefined],
    [task('gone/x'), undefined],
  ])('tell of %j what it is about', (named, expected) => {
    expect(itemTitle(compiled, named, words)).toBe(expected);
  });

  it('name whoever owns it', () => {
    expect(ownerViewOf(compiled, task('a'), words)).toEqual({ kind: 'unit' });
    expect(ownerViewOf(compiled, task('a', 'person:x', '王敏'), words)).toEqual({
      kind: 'person',
      name: 'x',
      title: '王敏',
    });
    expect(ownerViewOf(compiled, task('a', 'role:leader'), words)).toEqual({
      kind: 'role',
      name: 'leader',
      title: 'Leader',
    });
    expect(ownerViewOf(compiled, task('a', 'body:office'), words)).toEqual({
      kind: 'body',
      name: 'office',
      title: 'Office',
    });
  });
});
