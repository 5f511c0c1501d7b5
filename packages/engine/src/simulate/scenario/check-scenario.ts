import type { CompiledCampaign } from '../../compile/index.js';
import { en, listed, nearestName, zh, type Wording } from '../../diagnostics/index.js';
import type { AuthoredScenario, AuthoredStep, SourcePath } from '../../dsl/index.js';
import { activityOfKey } from '../../run/index.js';
import { refusalCodes } from './refusal-words.js';
import { lifecycleNames, peopleOf, unitOfStep } from './scenario-names.js';
import type { ScenarioReporter } from './scenario-reporter.js';

/** What names in a scenario are of. */
const nouns = {
  activity: { en: 'activity', 'zh-CN': '活动' },
  body: { en: 'body', 'zh-CN': '机构' },
  campaign: { en: 'campaign', 'zh-CN': '行动' },
  category: { en: 'category', 'zh-CN': '类别' },
  date: { en: 'date', 'zh-CN': '日期' },
  event: { en: 'event', 'zh-CN': '事件' },
  figure: { en: 'figure', 'zh-CN': '指标' },
  ledger: { en: 'ledger', 'zh-CN': '明细表' },
  person: { en: 'person', 'zh-CN': '人员' },
  refusal: { en: 'refusal', 'zh-CN': '拒绝代码' },
  register: { en: 'register', 'zh-CN': '台账' },
  role: { en: 'role', 'zh-CN': '角色' },
  score: { en: 'score', 'zh-CN': '得分' },
  state: { en: 'state', 'zh-CN': '状态' },
  unit: { en: 'unit', 'zh-CN': '单位' },
} as const satisfies Readonly<Record<string, Wording>>;

type Noun = keyof typeof nouns;

/** The most names that are listed. */
const MOST_LISTED = 12;

function noneCalled(what: Noun, name: string, candidates: readonly string[]): Wording {
  const noun = nouns[what];
  const none = { en: en`There is no ${noun} ${name}`, 'zh-CN': zh`没有名为「${name}」的${noun}` };
  if (candidates.length > MOST_LISTED) return none;
  const names = candidates.length === 0 ? { en: 'none', 'zh-CN': '无' } : listed(candidates);
  const verb = candidates.length === 1 ? 'is' : 'are';
  return { en: en`${none}; there ${verb}: ${names}`, 'zh-CN': zh`${none}；已有：${names}` };
}

/** Reports every name in a scenario that neither the campaign nor the scenario has. */
export function checkScenario(
  scenario: AuthoredScenario,
  main: CompiledCampaign,
  others: ReadonlyMap<string, CompiledCampaign>,
  reporter: ScenarioReporter,
): void {
  let compiled = main;
  const { campaign } = main;
  const units = Object.keys(scenario.units);
  const bodies = Object.keys(campaign.bodies);
  const participants = [...new Set([...units, ...bodies])];

  const known = (
    what: Noun,
    path: SourcePath,
    name: string,
    candidates: readonly string[],
    part: 'key' | 'value' = 'value',
  ): boolean => {
    if (candidates.includes(name)) return true;
    const suggestion = nearestName(name, candidates);
    reporter.fail(
      'unknown-name',
      path,
      noneCalled(what, name, candidates),
      suggestion === undefined ? {} : { suggestion },
      part,
    );
    return false;
  };
  const checkPeople = (people: AuthoredStep['joins'], path: SourcePath) => {
    for (const [code, { roles }] of Object.entries(people ?? {})) {
      roles.forEach((role, index) => {
        known('role', [...path, code, 'roles', index], role, Object.keys(campaign.roles ?? {}));
      });
    }
  };
  const checkRegisters = (
    registers: Readonly<Record<string, unknown>> | undefined,
    path: SourcePath,
  ) => {
    for (const register of Object.keys(registers ?? {})) {
      known(
        'register',
        [...path, register],
        register,
        Object.keys(campaign.registers ?? {}),
        'key',
      );
    }
  };
  const checkActivity = (path: SourcePath, name: string, part?: 'key') =>
    known('activity', path, name, [...compiled.activities.keys()], part);

  for (const [code, unit] of Object.entries(scenario.units)) {
    const path = ['units', code];
    if (bodies.includes(code)) {
      const message = {
        en: `${code} is a body of the campaign`,
        'zh-CN': `「${code}」是行动中的机构`,
      };
      reporter.fail('name-taken', path, message, {}, 'key');
    }
    known('category', [...path, 'category'], unit.category, Object.keys(campaign.units));
    unit.above?.forEach((other, index) => {
      known('unit', [...path, 'above', index], other, units);
    });
    unit.supervisors?.forEach((body, index) => {
      known('body', [...path, 'supervisors', index], body, bodies);
    });
    checkPeople(unit.people, [...path, 'people']);
    checkRegisters(unit.registers, [...path, 'registers']);
  }

  for (const [body, { people }] of Object.entries(scenario.bodies ?? {})) {
    known('body', ['bodies', body], body, bodies, 'key');
    checkPeople(people, ['bodies', body, 'people']);
  }

  scenario.steps.forEach((step, index) => {
    const path = ['steps', index];
    if (step.campaign !== undefined) {
      known('campaign', [...path, 'campaign'], step.campaign, [...others.keys()]);
    }
    compiled = others.get(step.campaign ?? '') ?? main;
    step.only?.forEach((code, at) => {
      known('unit', [...path, 'only', at], code, participants);
    });
    const unit = unitOfStep(scenario, step);
    if (step.unit !== undefined) known('unit', [...path, 'unit'], step.unit, participants);
    if (step.enrol !== undefined) known('unit', [...path, 'enrol'], step.enrol, units);
    if (step.withdraw !== undefined) known('unit', [...path, 'withdraw'], step.withdraw, units);
    checkPeople(step.joins, [...path, 'joins']);
    checkRegisters(step.registers, [...path, 'registers']);
    for (const date of Object.keys(step.bind ?? {})) {
      const names = [...compiled.timeline.names.keys()].filter((name) => name !== 'window');
      known('date', [...path, 'bind', date], date, names, 'key');
    }
    if (step.refused !== undefined) {
      known('refusal', [...path, 'refused'], step.refused, refusalCodes);
    }
    if (step.report !== undefined) checkActivity([...path, 'report'], step.report);
    const task = step.task ?? step.save;
    if (task !== undefined) {
      const part = step.task === undefined ? 'save' : 'task';
      const activity = activityOfKey(task);
      if (checkActivity([...path, part], activity) && step.do !== undefined) {
        known('event', [...path, 'do'], step.do, lifecycleNames(compiled, activity).events);
      }
    }
    if (unit !== undefined && participants.includes(unit)) {
      const people = peopleOf(scenario, unit);
      step.leaves?.forEach((person, at) => {
        known('person', [...path, 'leaves', at], person, people);
      });
      checkActor(step.as, [...path, 'as'], people);
    }
    [step.expect ?? []].flat().forEach((expectation, at) => {
      const own = [...path, 'expect', ...(Array.isArray(step.expect) ? [at] : [])];
      checkExpectation(expectation, own);
    });
  });

  function checkActor(as: string | undefined, path: SourcePath, people: readonly string[]): void {
    if (as === undefined || as === 'unit' || as === 'anonymous') return;
    if (as.startsWith('body ')) known('body', path, as.slice('body '.length), bodies);
    else known('person', path, as, people);
  }

  type Expectation = Exclude<NonNullable<AuthoredStep['expect']>, readonly unknown[]>;
  function checkExpectation(expectation: Expectation, path: SourcePath): void {
    if (expectation.unit !== undefined) {
      known('unit', [...path, 'unit'], expectation.unit, participants);
    }
    for (const [key, task] of Object.entries(expectation.tasks ?? {})) {
      const activity = activityOfKey(key);
      const at = [...path, 'tasks', key];
      if (!checkActivity(at, activity, 'key') || typeof task === 'string') continue;
      const names = lifecycleNames(compiled, activity);
      if (task.state !== undefined) known('state', [...at, 'state'], task.state, names.states);
      task.allowed?.forEach((event, index) => {
        known('event', [...at, 'allowed', index], event, names.events);
      });
      for (const body of Object.keys(task.receipts ?? {})) {
        known('body', [...at, 'receipts', body], body, bodies, 'key');
      }
    }
    for (const activity of Object.keys(expectation.activities ?? {})) {
      checkActivity([...path, 'activities', activity], activity, 'key');
    }
    for (const figure of Object.keys(expectation.figures ?? {})) {
      known('figure', [...path, 'figures', figure], figure, [...compiled.figures.keys()], 'key');
    }
    for (const [kind, one] of [
      ['scores', 'score'],
      ['ledgers', 'ledger'],
    ] as const) {
      for (const name of Object.keys(expectation[kind] ?? {})) {
        const names = Object.keys(compiled.campaign[kind] ?? {});
        known(one, [...path, kind, name], name, names, 'key');
      }
    }
    for (const role of Object.keys(expectation.roster ?? {})) {
      known('role', [...path, 'roster', role], role, Object.keys(campaign.roles ?? {}), 'key');
    }
    checkRegisters(expectation.registers, [...path, 'registers']);
    expectation.messages?.forEach((message, index) => {
      if (message.task === undefined) return;
      checkActivity([...path, 'messages', index, 'task'], activityOfKey(message.task));
    });
  }
}
