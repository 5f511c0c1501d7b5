import type { Diagnostic, Meaning, Wording } from '../../diagnostics/index.js';
import type { BrokenAssertion } from '../assertions/index.js';

/** What scenarios report about themselves, each with its meaning. */
export const scenarioCodes = {
  'unknown-name': {
    title: {
      en: 'Nothing in the campaign or the scenario is called so.',
      'zh-CN': '行动和场景中都没有这个名称。',
    },
    why: {
      en: 'A step about what does not exist proves nothing, so the scenario is not told at all.',
      'zh-CN': '步骤所指不存在，什么也验证不了，因此场景不会执行。',
    },
    remedy: {
      en: 'Take one of the names that are listed, or define the name.',
      'zh-CN': '改用所列的名称，或先定义它。',
    },
  },
  'name-taken': {
    title: {
      en: 'A unit of the scenario is called like a body of the campaign.',
      'zh-CN': '场景中的单位与行动中的机构重名。',
    },
    why: {
      en: 'Nobody could tell which of the two a step means.',
      'zh-CN': '无法分辨步骤所指的是哪一个。',
    },
    remedy: { en: 'Give the unit another name.', 'zh-CN': '为单位换一个名称。' },
  },
  'no-such-day': {
    title: {
      en: 'A moment does not exist, such as 31 February.',
      'zh-CN': '时刻不存在，如 2 月 31 日。',
    },
    why: {
      en: 'The clock cannot be set to a moment that never comes.',
      'zh-CN': '时钟无法拨到不存在的时刻。',
    },
    remedy: {
      en: 'Write a day that exists, or an instant such as `2022-09-13T09:00`.',
      'zh-CN': '改为存在的日期，或写时刻，如 `2022-09-13T09:00`。',
    },
  },
  'clock-goes-back': {
    title: { en: 'A step lies before the one above it.', 'zh-CN': '步骤的时间早于上一步。' },
    why: {
      en: 'A story is told forward: what has passed cannot be undone.',
      'zh-CN': '场景按时间向前推进，已经过去的不能重来。',
    },
    remedy: {
      en: 'Put the steps in the order of their time, or correct `at`.',
      'zh-CN': '按时间先后排列步骤，或更正 `at`。',
    },
  },
  'unit-not-said': {
    title: {
      en: 'With several units a step has to say which one is meant.',
      'zh-CN': '有多个单位时，步骤须写明是哪一个。',
    },
    why: {
      en: 'What one unit does or is expected of it says nothing of the others.',
      'zh-CN': '一个单位的操作和预期与其他单位无关。',
    },
    remedy: {
      en: 'Add `unit` to the step or the expectation.',
      'zh-CN': '在步骤或预期中加上 `unit`。',
    },
  },
  'actor-not-said': {
    title: {
      en: 'An event is sent, and nobody is said to send it.',
      'zh-CN': '触发了事件，却没有写明由谁办理。',
    },
    why: {
      en: 'Whether an event is permitted depends on who asks for it.',
      'zh-CN': '事件是否允许，取决于由谁办理。',
    },
    remedy: {
      en: 'Add `as: unit`, `as` with a person of the roster, or `as: body NAME`.',
      'zh-CN': '加上 `as: unit`、名册中的人员，或 `as: body 机构名`。',
    },
  },
  'task-not-said': {
    title: {
      en: 'An event is sent, and no task is said to take it.',
      'zh-CN': '触发了事件，却没有写明是哪项任务。',
    },
    why: { en: 'An event happens to one task.', 'zh-CN': '事件总是发生在一项任务上。' },
    remedy: { en: 'Add `task` with the key of the task.', 'zh-CN': '加上 `task`，写任务的键。' },
  },
  'several-actions': {
    title: { en: 'A step does more than one thing.', 'zh-CN': '一个步骤做了多件事。' },
    why: {
      en: 'It could not be told which of them an expectation or a refusal is about.',
      'zh-CN': '无法分辨预期或拒绝针对的是哪一件。',
    },
    remedy: { en: 'Make a step of each.', 'zh-CN': '拆成多个步骤。' },
  },
  'nothing-to-refuse': {
    title: {
      en: 'A refusal is expected of a step in which nobody does anything.',
      'zh-CN': '步骤中没有任何操作，却预期被拒绝。',
    },
    why: { en: 'Only what somebody does can be refused.', 'zh-CN': '只有操作才会被拒绝。' },
    remedy: {
      en: 'Add what is done, or remove `refused`.',
      'zh-CN': '写明操作，或去掉 `refused`。',
    },
  },
  'unexpected-refusal': {
    title: {
      en: 'Something was refused that the scenario expects to happen.',
      'zh-CN': '预期成功的操作被拒绝。',
    },
    why: {
      en: 'The campaign forbids what its author means to allow, or the other way round.',
      'zh-CN': '行动禁止了本想允许的操作，或场景写错了。',
    },
    remedy: {
      en: 'Correct the step or the campaign, or expect it with `refused`.',
      'zh-CN': '更正步骤或行动；确应拒绝时写 `refused`。',
    },
  },
  'not-refused': {
    title: {
      en: 'Something happened that the scenario expects to be refused.',
      'zh-CN': '预期被拒绝的操作成功了。',
    },
    why: {
      en: 'The campaign allows what its author means to forbid.',
      'zh-CN': '行动允许了本想禁止的操作。',
    },
    remedy: {
      en: 'Correct the campaign, or remove `refused`.',
      'zh-CN': '更正行动，或去掉 `refused`。',
    },
  },
  'other-refusal': {
    title: {
      en: 'Something was refused for another reason than expected.',
      'zh-CN': '拒绝的原因与预期不同。',
    },
    why: {
      en: 'The rule that is meant to forbid it was not even asked.',
      'zh-CN': '本应起作用的规则并没有起作用。',
    },
    remedy: {
      en: 'Correct the step so that nothing else forbids it, or write the code of the reason.',
      'zh-CN': '更正步骤，排除其他原因，或改写为实际的代码。',
    },
  },
  'assertion-unclear': {
    title: {
      en: 'A sentence that must hold is not understood.',
      'zh-CN': '须始终成立的语句无法理解。',
    },
    why: { en: 'What is not understood cannot be watched.', 'zh-CN': '读不懂的语句无法检验。' },
    remedy: {
      en: 'Write it with one of the sentences that are known.',
      'zh-CN': '改用已有的句式。',
    },
  },
  'assertion-broken': {
    title: {
      en: 'Something that must hold throughout does not.',
      'zh-CN': '须始终成立的语句不成立。',
    },
    why: {
      en: 'The campaign does what its author said it never does.',
      'zh-CN': '行动出现了本不应出现的情况。',
    },
    remedy: {
      en: 'Look at the places that are listed, and correct the campaign or the sentence.',
      'zh-CN': '查看所列之处，更正行动或语句。',
    },
  },
  'not-as-expected': {
    title: {
      en: 'Something is otherwise than the scenario expects.',
      'zh-CN': '实际情况与场景的预期不符。',
    },
    why: {
      en: 'The campaign does not do what its author means it to do, or the scenario is out of date.',
      'zh-CN': '行动没有按本意运行，或场景已经过时。',
    },
    remedy: {
      en: 'Compare what is expected with what is the case, and correct the campaign or the scenario.',
      'zh-CN': '对照预期与实际，更正行动或场景。',
    },
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type ScenarioCode = keyof typeof scenarioCodes;

/** Something that did not come out as a scenario says, at its place in the scenario file. */
export interface ScenarioFailure extends Diagnostic {
  readonly code: ScenarioCode;
  /** The number of the step, from 1; absent for what stands before the steps. */
  readonly step?: number;
  /** What was expected and what is the case, as plain data, when the two can be set side by side. */
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** More that helps to see why: what would be allowed, what is wrong with the evidence. */
  readonly notes?: readonly Wording[];
  /** How often a sentence that must hold did not, and the first times. */
  readonly count?: number;
  readonly broken?: readonly BrokenAssertion[];
}
