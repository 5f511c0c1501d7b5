import type { CompiledCampaign } from '../../compile/index.js';
import {
  compareDiagnostics,
  en,
  listed,
  nearestName,
  zh,
  type Language,
  type Wording,
} from '../../diagnostics/index.js';
import type { AuthoredStep, SourcePath } from '../../dsl/index.js';
import { SYSTEM, type Actor, type Decision, type Message, type Refusal } from '../../run/index.js';
import { parseInstant, startOfDayAt, isPlainDate } from '../../time/index.js';
import { VirtualWorld, type Happening } from '../virtual-world.js';
import { Always, assertionsOf } from './always.js';
import { checkScenario } from './check-scenario.js';
import { compareExpectation } from './compare-expectation.js';
import type { LoadedScenario } from './load-scenario.js';
import { wordsOfRefusal } from './refusal-words.js';
import { changedFacts, factsOf, peopleOfScenario, textOf } from './scenario-facts.js';
import type { ScenarioFailure } from './scenario-failure.js';
import { unitOfStep } from './scenario-names.js';
import { ScenarioReporter } from './scenario-reporter.js';
import { actionsOf, actorOf, commandOf, type Action } from './step-command.js';

/** What came of a scenario: it passed when nothing failed. */
export interface ScenarioResult {
  readonly file: string;
  readonly title: string;
  readonly steps: number;
  readonly failures: readonly ScenarioFailure[];
}

/** Is told of everything that is decided while a scenario is told, and in which campaign. */
export type Observe = (compiled: CompiledCampaign, happening: Happening) => void;

/** Tells a scenario on a virtual clock, with the other campaigns of it beside it, and reports everything that comes out otherwise than it says. */
export function runScenario(
  loaded: LoadedScenario,
  compiled: CompiledCampaign,
  others: ReadonlyMap<string, CompiledCampaign> = new Map(),
  observe: Observe = () => undefined,
): ScenarioResult {
  const { scenario, document } = loaded;
  const reporter = new ScenarioReporter(document);
  checkScenario(scenario, compiled, others, reporter);
  const always = new Always(compiled, assertionsOf(scenario, compiled, reporter));
  // A story with names that mean nothing would fail at every turn for that reason alone.
  if (reporter.failures.length === 0) {
    new Telling(loaded, compiled, others, reporter, always, observe).tell();
  }
  return {
    file: document.file,
    title: textOf(scenario.scenario, document.file),
    steps: scenario.steps.length,
    failures: reporter.failures.toSorted(compareDiagnostics),
  };
}

class Telling {
  readonly #zone: string;
  readonly #worlds = new Map<string, VirtualWorld>();
  /** Messages by participant, and how many of them have been looked at. */
  readonly #messages = new Map<string, Message[]>();
  readonly #looked = new Map<string, number>();

  constructor(
    readonly loaded: LoadedScenario,
    readonly compiled: CompiledCampaign,
    readonly others: ReadonlyMap<string, CompiledCampaign>,
    readonly reporter: ScenarioReporter,
    readonly always: Always,
    readonly observe: Observe,
  ) {
    this.#zone = compiled.timeline.zone;
  }

  tell(): void {
    const { scenario } = this.loaded;
    const publishedAt = this.#moment(['publish'], scenario.publish);
    if (publishedAt === undefined) return;
    for (const [name, compiled] of [[MAIN, this.compiled] as const, ...this.others]) {
      this.#worlds.set(name, this.#worldOf(name, compiled, publishedAt));
    }
    scenario.steps.forEach((step, index) => {
      const path = ['steps', index];
      if (step.at !== undefined && !this.#advance(step.at, [...path, 'at'])) return;
      const world = this.#worlds.get(step.campaign ?? MAIN);
      if (world !== undefined) this.#step(world, step, path);
    });
    const main = this.#worlds.get(MAIN);
    if (main !== undefined) this.always.over(main, this.reporter);
  }

  #worldOf(name: string, compiled: CompiledCampaign, publishedAt: number): VirtualWorld {
    const { scenario } = this.loaded;
    const day = compiled.timeline.dateAt(publishedAt);
    return new VirtualWorld(compiled, {
      publishedAt,
      units: Object.entries(scenario.units).map(([code, unit]) => factsOf(code, unit, day)),
      bodies: Object.fromEntries(
        Object.entries(scenario.bodies ?? {}).map(([body, { people }]) => [
          body,
          peopleOfScenario(people, day),
        ]),
      ),
      elsewhere: (campaign, signal) => {
        for (const world of this.#worlds.values()) {
          if (world.compiled.campaign.campaign === campaign) world.take(signal);
        }
      },
      observe: (happening) => {
        const { unit, answer } = happening;
        this.observe(compiled, happening);
        if (name === MAIN) this.always.happened(happening, this.#worlds.get(name));
        if (!answer.ok) return;
        const key = `${name}|${unit}`;
        const messages = this.#messages.get(key) ?? [];
        messages.push(...answer.messages);
        this.#messages.set(key, messages);
      },
    });
  }

  #step(world: VirtualWorld, step: AuthoredStep, path: SourcePath): void {
    const actions = actionsOf(step);
    const [action, second] = actions;
    const unit = unitOfStep(this.loaded.scenario, step);
    if (second !== undefined) {
      const message = {
        en: `A step does one thing: ${actions.join(' or ')}`,
        'zh-CN': `一个步骤只做一件事：${actions.join(' 或 ')}`,
      };
      this.reporter.fail('several-actions', [...path, second], message, {}, 'key');
      return;
    }
    const isBody = Object.hasOwn(world.compiled.campaign.bodies, unit ?? '');
    // Whoever does nothing in a step only looks.
    const actor = actorOf(step, action, unit ?? '', isBody);
    if (action !== undefined) {
      if (unit === undefined && action !== 'bind') {
        this.reporter.fail('unit-not-said', path, unitMissing);
        return;
      }
      const answers = this.#act(world, step, action, unit ?? '', actor, path);
      if (answers !== undefined) this.#judge(answers, step, action, path, world, unit);
    } else if (step.refused !== undefined) {
      const message = {
        en: 'Nobody does anything in this step that could be refused',
        'zh-CN': '此步骤没有可被拒绝的操作',
      };
      this.reporter.fail('nothing-to-refuse', [...path, 'refused'], message, {}, 'key');
    }
    this.#expect(world, step, path, unit, actor);
  }

  /** Lets time pass in all worlds, event by event, so that what one tells another arrives in its time. */
  #advance(words: string, path: SourcePath): boolean {
    const at = this.#moment(path, words);
    if (at === undefined) return false;
    const worlds = [...this.#worlds.values()];
    if (worlds.some((world) => at < world.now)) {
      const message = {
        en: `${words} lies before the step above; time goes forward only`,
        'zh-CN': `${words} 早于上一步；时间只能向前`,
      };
      this.reporter.fail('clock-goes-back', path, message);
      return false;
    }
    for (;;) {
      const next = Math.min(...worlds.map((world) => world.nextTimerAt() ?? Infinity));
      if (next > at) break;
      for (const world of worlds) world.advanceTo(Math.max(world.now, next));
    }
    for (const world of worlds) world.advanceTo(at);
    return true;
  }

  #moment(path: SourcePath, words: string): number | undefined {
    const at = isPlainDate(words)
      ? startOfDayAt(words, this.#zone)
      : parseInstant(words, this.#zone);
    if (at === undefined) {
      const message = { en: `${words} does not exist`, 'zh-CN': `没有「${words}」这个时刻` };
      this.reporter.fail('no-such-day', path, message);
    }
    return at;
  }

  /** What came of the step's action; undefined when the step does not say enough. */
  #act(
    world: VirtualWorld,
    step: AuthoredStep,
    action: Action,
    unit: string,
    actor: Actor | undefined,
    path: SourcePath,
  ): readonly (Decision | Refusal)[] | undefined {
    if (action === 'bind') {
      return Object.entries(step.bind ?? {}).flatMap(([name, days]) =>
        world.bind(name, typeof days === 'string' ? { from: days, to: days } : days, step.only),
      );
    }
    if (action === 'roster') {
      const facts = world.participation(unit)?.facts;
      const day = this.compiled.timeline.dateAt(world.now);
      const changed = facts === undefined ? undefined : changedFacts(facts, step, day);
      return changed === undefined
        ? []
        : [world.send(unit, { type: 'change-facts', facts: changed }, SYSTEM)];
    }
    if (actor === undefined) {
      const message = {
        en: 'Say who does it: `as: unit`, a person of the roster, or `as: body NAME`',
        'zh-CN': '须写明由谁办理：`as: unit`、名册中的人员，或 `as: body 机构名`',
      };
      this.reporter.fail('actor-not-said', [...path, action], message, {}, 'key');
      return undefined;
    }
    const command = commandOf(world.compiled, step, action);
    if (command !== undefined) return [world.send(unit, command, actor)];
    const message = {
      en: 'Say which task it is sent to: `task` is missing',
      'zh-CN': '须写明是哪项任务：缺少 `task`',
    };
    this.reporter.fail('task-not-said', [...path, action], message, {}, 'key');
    return undefined;
  }

  #judge(
    answers: readonly (Decision | Refusal)[],
    step: AuthoredStep,
    action: Action,
    path: SourcePath,
    world: VirtualWorld,
    unit: string | undefined,
  ): void {
    const refusal = answers.find((answer) => !answer.ok);
    const { refused } = step;
    const place = action === 'roster' ? path : [...path, action];
    if (refusal === undefined) {
      if (refused === undefined) return;
      const message = { en: 'It was not refused', 'zh-CN': '没有被拒绝' };
      this.reporter.fail('not-refused', [...path, 'refused'], message, {
        expected: refused,
        actual: 'accepted',
      });
      return;
    }
    if (refusal.code === refused) return;
    const tasks = Object.keys(world.participation(unit ?? '')?.tasks ?? {});
    const suggestion =
      refusal.code === 'unknown-task'
        ? nearestName(step.task ?? step.save ?? '', tasks)
        : undefined;
    const details = {
      expected: refused ?? 'accepted',
      actual: refusal.code,
      notes: notesOf(refusal),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    const sentence = wordsOfRefusal(refusal);
    if (refused === undefined) {
      this.reporter.fail('unexpected-refusal', place, sentence, details);
    } else {
      this.reporter.fail('other-refusal', [...path, 'refused'], sentence, details);
    }
  }

  #expect(
    world: VirtualWorld,
    step: AuthoredStep,
    path: SourcePath,
    unit: string | undefined,
    actor: Actor | undefined,
  ): void {
    const looked = new Set<string>();
    [step.expect ?? []].flat().forEach((expectation, index) => {
      const own = [...path, 'expect', ...(Array.isArray(step.expect) ? [index] : [])];
      const code = expectation.unit ?? unit;
      if (code === undefined) {
        this.reporter.fail('unit-not-said', own, unitMissing);
        return;
      }
      const key = `${step.campaign ?? MAIN}|${code}`;
      const messages = this.#messages.get(key) ?? [];
      if (expectation.messages !== undefined) looked.add(key);
      const look = {
        compiled: world.compiled,
        unit: code,
        state: world.participation(code),
        messages: messages.slice(this.#looked.get(key) ?? 0),
        actor,
        states: () => world.codes().flatMap((each) => world.participation(each) ?? []),
        now: world.now,
      };
      compareExpectation(expectation, own, look, this.reporter);
    });
    for (const key of looked) this.#looked.set(key, this.#messages.get(key)?.length ?? 0);
  }
}

/** The campaign that the story is about, beside others. */
const MAIN = '';

const unitMissing: Wording = {
  en: 'Say which unit it is about: `unit` is missing',
  'zh-CN': '须写明是哪个单位：缺少 `unit`',
};

function notesOf({ problems = [], allowed }: Refusal): Wording[] {
  const notes = problems.map(({ field, message }): Wording => {
    const said = (language: Language) =>
      [field, textOf(message, '', language)]
        .filter((part) => part !== '')
        .join(language === 'en' ? ': ' : '：');
    return { en: said('en'), 'zh-CN': said('zh-CN') };
  });
  if (allowed === undefined) return notes;
  const events = allowed.length === 0 ? { en: 'nothing', 'zh-CN': '无' } : listed(allowed);
  return [...notes, { en: en`would be allowed: ${events}`, 'zh-CN': zh`当前可用：${events}` }];
}
