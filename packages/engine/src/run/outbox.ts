import { listOf, type ChartAction, type CompiledWords } from '../compile/index.js';
import type { Entry, Message } from './decision.js';
import { waitsFor } from './lifecycle-of.js';
import { evidenceVariable } from './evidence-of.js';
import { recipientsOf, type PartyView } from './parties.js';
import { taskVariables } from './variables.js';
import { withWorld } from './world.js';

/** The messages of one decision, each recipient's once. */
export class Outbox {
  readonly #messages = new Map<string, Message>();

  messages(): Message[] {
    return [...this.#messages.values()];
  }

  /** Writes to parties about an event of a task. */
  notice(
    view: PartyView,
    occurrence: string,
    parties: readonly string[],
    words: CompiledWords | undefined,
    variables: Readonly<Record<string, unknown>>,
  ): void {
    this.#write(view, 'notice', occurrence, parties, false, rendered(view, words, variables));
  }

  /** Carries out what a task's clock asks for, a reminder or a rung of the ladder, and says what was done. */
  chase(view: PartyView, action: Extract<ChartAction, { kind: 'emit' }>): Entry[] {
    const { compiled, task } = view;
    const activity = compiled.activities.get(task.activity);
    const { dueAt } = task.snapshot.context;
    if (activity === undefined || dueAt === undefined) return [];
    const { chasing } = activity;
    const plan = chasing.planFor(dueAt);
    const digest = chasing.policy.digest === 'daily';
    if (action.type === 'remind') {
      const { from, index } = action.params as { readonly from: number; readonly index: number };
      const skipped = plan.reminders.slice(from, index).map(({ occurrence }): Entry => {
        return { type: 'skipped', task: task.key, occurrence, reason: 'superseded' };
      });
      const occurrence = plan.reminders[index]?.occurrence;
      if (occurrence === undefined) return skipped;
      const words = rendered(view, activity.chase().words);
      this.#write(view, 'reminder', occurrence, whoIsReminded(view), digest, words);
      return [...skipped, { type: 'reminded', task: task.key, occurrence }];
    }
    const { rung } = action.params as { readonly rung: number };
    const step = chasing.policy.ladder?.[rung];
    const name = plan.rungs[rung]?.name;
    if (step === undefined || name === undefined) return [];
    const words = rendered(view, activity.chase().rungs[rung]?.words);
    this.#write(view, 'escalation', name, listOf(step.to), digest, words);
    return [{ type: 'escalated', task: task.key, rung: name }];
  }

  #write(
    view: PartyView,
    rule: Message['rule'],
    occurrence: string,
    parties: readonly string[],
    digest: boolean,
    words: Message['words'],
  ): void {
    const { compiled, task, now } = view;
    for (const to of recipientsOf(parties, view)) {
      // The generation grows with every event and timer, so what is repeated, after an extension say, is a new one.
      const key = [task.key, rule, occurrence, task.generation, to].join('|');
      this.#messages.set(key, {
        key,
        to,
        task: task.key,
        activity: task.activity,
        rule,
        occurrence,
        at: now,
        dueOn: task.dueOn,
        ...(words === undefined ? {} : { words }),
        ...(digest ? { digest: compiled.timeline.dateAt(now) } : {}),
      });
    }
  }
}

/** The author's words about a task, filled in. */
function rendered(
  view: PartyView,
  words: CompiledWords | undefined,
  given?: Readonly<Record<string, unknown>>,
): Message['words'] {
  if (words === undefined) return undefined;
  const { compiled, state, task, now } = view;
  const variables = given ?? {
    ...taskVariables(compiled, state, task, now),
    evidence: evidenceVariable(compiled, state, task),
  };
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [
      language,
      text.render(withWorld(text.reads, view, variables)),
    ]),
  );
}

/** `owner` in a chasing policy means whomever the present state waits for. */
function whoIsReminded({ compiled, task }: PartyView): readonly string[] {
  const { policy } = compiled.activities.get(task.activity)?.chasing ?? {};
  return listOf(policy?.to ?? 'owner').flatMap((party) =>
    party === 'owner' ? waitsFor(compiled, task) : [party],
  );
}
