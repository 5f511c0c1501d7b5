import type { CompiledCampaign } from '../../compile/index.js';
import { compareDiagnostics, nearestName } from '../../diagnostics/index.js';
import type { AuthoredForm, AuthoredStep, SourcePath } from '../../dsl/index.js';
import {
  SYSTEM,
  activityOfKey,
  type Actor,
  type Command,
  type Decision,
  type Message,
  type Refusal,
} from '../../run/index.js';
import { parseInstant, startOfDayAt, isPlainDate } from '../../time/index.js';
import { VirtualWorld } from '../virtual-world.js';
import { checkScenario } from './check-scenario.js';
import { compareExpectation } from './compare-expectation.js';
import type { LoadedScenario } from './load-scenario.js';
import { changedFacts, factsOf, textOf } from './scenario-facts.js';
import type { ScenarioFailure } from './scenario-failure.js';
import { unitOfStep } from './scenario-names.js';
import { ScenarioReporter } from './scenario-reporter.js';
import { formValues } from './scenario-values.js';

/** What came of a scenario: it passed when nothing failed. */
export interface ScenarioResult {
  readonly file: string;
  readonly title: string;
  readonly steps: number;
  readonly failures: readonly ScenarioFailure[];
}

/** Tells a scenario on a virtual clock and reports everything that comes out otherwise than it says. */
export function runScenario(loaded: LoadedScenario, compiled: CompiledCampaign): ScenarioResult {
  const { scenario, document } = loaded;
  const reporter = new ScenarioReporter(document);
  checkScenario(scenario, compiled, reporter);
  // A story with names that mean nothing would fail at every turn for that reason alone.
  if (reporter.failures.length === 0) new Telling(loaded, compiled, reporter).tell();
  return {
    file: document.file,
    title: textOf(scenario.scenario, document.file),
    steps: scenario.steps.length,
    failures: reporter.failures.toSorted(compareDiagnostics),
  };
}

class Telling {
  readonly #zone: string;
  /** Messages by participant, and how many of them have been looked at. */
  readonly #messages = new Map<string, Message[]>();
  readonly #looked = new Map<string, number>();

  constructor(
    readonly loaded: LoadedScenario,
    readonly compiled: CompiledCampaign,
    readonly reporter: ScenarioReporter,
  ) {
    this.#zone = compiled.timeline.zone;
  }

  tell(): void {
    const { scenario } = this.loaded;
    const publishedAt = this.#moment(['publish'], scenario.publish);
    if (publishedAt === undefined) return;
    const world = new VirtualWorld(this.compiled, {
      publishedAt,
      observe: ({ unit, answer }) => {
        if (!answer.ok) return;
        const messages = this.#messages.get(unit) ?? [];
        messages.push(...answer.messages);
        this.#messages.set(unit, messages);
      },
    });
    const day = this.compiled.timeline.dateAt(publishedAt);
    for (const [code, unit] of Object.entries(scenario.units)) {
      world.join(factsOf(code, unit, day));
    }
    scenario.steps.forEach((step, index) => {
      this.#step(world, step, ['steps', index]);
    });
  }

  #step(world: VirtualWorld, step: AuthoredStep, path: SourcePath): void {
    if (step.at !== undefined && !this.#advance(world, step.at, [...path, 'at'])) return;
    const actions = actionsOf(step);
    const [action, second] = actions;
    const unit = unitOfStep(this.loaded.scenario, step);
    if (second !== undefined) {
      const message = `A step does one thing: ${actions.join(' or ')}`;
      this.reporter.fail('several-actions', [...path, second], message, {}, 'key');
      return;
    }
    let actor: Actor | undefined;
    if (action !== undefined) {
      if (unit === undefined && action !== 'bind') {
        this.reporter.fail('unit-not-said', path, 'Say which unit it is about: `unit` is missing');
        return;
      }
      actor = actorOf(step, action, unit ?? '');
      const answers = this.#act(world, step, action, unit ?? '', actor, path);
      if (answers !== undefined) this.#judge(answers, step, action, path, world, unit);
    } else if (step.refused !== undefined) {
      const message = 'Nobody does anything in this step that could be refused';
      this.reporter.fail('nothing-to-refuse', [...path, 'refused'], message, {}, 'key');
    }
    this.#expect(world, step, path, unit, actor);
  }

  #advance(world: VirtualWorld, words: string, path: SourcePath): boolean {
    const at = this.#moment(path, words);
    if (at === undefined) return false;
    if (at < world.now) {
      const message = `${words} lies before the step above; time goes forward only`;
      this.reporter.fail('clock-goes-back', path, message);
      return false;
    }
    world.advanceTo(at);
    return true;
  }

  #moment(path: SourcePath, words: string): number | undefined {
    const at = isPlainDate(words)
      ? startOfDayAt(words, this.#zone)
      : parseInstant(words, this.#zone);
    if (at === undefined) this.reporter.fail('no-such-day', path, `${words} does not exist`);
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
        world.bind(name, typeof days === 'string' ? { from: days, to: days } : days),
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
      const message = 'Say who does it: `as: unit`, a person of the roster, or `as: body NAME`';
      this.reporter.fail('actor-not-said', [...path, action], message, {}, 'key');
      return undefined;
    }
    const command = this.#command(step, action);
    if (command !== undefined) return [world.send(unit, command, actor)];
    const message = 'Say which task it is sent to: `task` is missing';
    this.reporter.fail('task-not-said', [...path, action], message, {}, 'key');
    return undefined;
  }

  #command(step: AuthoredStep, action: Action): Command | undefined {
    const form = (activity: string): AuthoredForm =>
      this.compiled.activities.get(activity)?.activity.evidence ?? {};
    switch (action) {
      case 'enrol':
      case 'withdraw':
        return { type: action };
      case 'report': {
        const activity = step.report ?? '';
        return {
          type: 'report',
          activity,
          evidence: formValues(step.evidence ?? {}, form(activity)),
        };
      }
      case 'save': {
        const task = step.save ?? '';
        const evidence = formValues(step.evidence ?? {}, form(activityOfKey(task)));
        return { type: 'save', task, evidence };
      }
      default: {
        const { task, do: event = '' } = step;
        if (task === undefined) return undefined;
        const { evidence, answers } = step;
        const activity = activityOfKey(task);
        return {
          type: 'act',
          task,
          event,
          ...(evidence === undefined ? {} : { evidence: formValues(evidence, form(activity)) }),
          ...(answers === undefined
            ? {}
            : { answers: formValues(answers, this.#answersForm(activity, event)) }),
        };
      }
    }
  }

  /** The fields of all forms that rules of an event ask for: they tell which answers are files. */
  #answersForm(activity: string, event: string): AuthoredForm {
    const found = this.compiled.activities.get(activity);
    const rules = [found?.main, found?.whenEmpty].flatMap((lifecycle) =>
      [...(lifecycle?.rules.values() ?? [])].flatMap((of) => of.get(event) ?? []),
    );
    const forms = rules.map(({ needs }) => (typeof needs === 'object' ? needs : {}));
    return Object.assign({}, ...forms) as AuthoredForm;
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
      const message = 'It was not refused';
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
    const sentence = refusal.message.replace(/\.$/u, '');
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
        this.reporter.fail('unit-not-said', own, 'Say which unit it is about: `unit` is missing');
        return;
      }
      const messages = this.#messages.get(code) ?? [];
      if (expectation.messages !== undefined) looked.add(code);
      const look = {
        compiled: this.compiled,
        unit: code,
        state: world.participation(code),
        messages: messages.slice(this.#looked.get(code) ?? 0),
        actor,
        now: world.now,
      };
      compareExpectation(expectation, own, look, this.reporter);
    });
    for (const code of looked) this.#looked.set(code, this.#messages.get(code)?.length ?? 0);
  }
}

type Action = 'do' | 'save' | 'report' | 'enrol' | 'withdraw' | 'bind' | 'roster';

/** What a step does; people and rows that come and go are one thing. */
function actionsOf(step: AuthoredStep): Action[] {
  const named = (['do', 'save', 'report', 'enrol', 'withdraw', 'bind'] as const).filter(
    (name) => step[name] !== undefined,
  );
  const roster = step.joins ?? step.leaves ?? step.registers;
  return roster === undefined ? named : [...named, 'roster'];
}

function actorOf(step: AuthoredStep, action: Action, unit: string): Actor | undefined {
  const coordinator = (): Actor => ({ kind: 'member', unit, coordinator: true, name: unit });
  const { as } = step;
  if (as === undefined) {
    return action === 'enrol' || action === 'withdraw' ? coordinator() : undefined;
  }
  if (as === 'unit') return coordinator();
  if (as === 'anonymous') return { kind: 'anonymous' };
  if (as.startsWith('body ')) {
    const body = as.slice('body '.length);
    return { kind: 'organizer', body, name: body };
  }
  return { kind: 'member', unit, person: as, coordinator: false, name: as };
}

function notesOf(refusal: Refusal): string[] {
  return [
    ...(refusal.problems ?? []).map(({ field, message }) =>
      [field, textOf(message, '')].filter((part) => part !== '').join(': '),
    ),
    ...(refusal.allowed === undefined
      ? []
      : [`would be allowed: ${refusal.allowed.join(', ') || 'nothing'}`]),
  ];
}
