import { listOf, type ChartAction } from '../compile/index.js';
import type { Entry, Message } from './decision.js';
import { waitsFor } from './lifecycle-of.js';
import { recipientsOf, type PartyView } from './parties.js';

/** The messages of one decision, each recipient's once. */
export class Outbox {
  readonly #messages = new Map<string, Message>();

  messages(): Message[] {
    return [...this.#messages.values()];
  }

  /** Writes to parties about an event of a task. */
  notice(view: PartyView, occurrence: string, parties: readonly string[]): void {
    this.#write(view, 'notice', occurrence, parties, false);
  }

  /** Carries out what a task's clock asks for, a reminder or a rung of the ladder, and says what was done. */
  chase(view: PartyView, action: Extract<ChartAction, { kind: 'emit' }>): Entry[] {
    const { compiled, task } = view;
    const chasing = compiled.activities.get(task.activity)?.chasing;
    const { dueAt } = task.snapshot.context;
    if (chasing === undefined || dueAt === undefined) return [];
    const plan = chasing.planFor(dueAt);
    const digest = chasing.policy.digest === 'daily';
    if (action.type === 'remind') {
      const { from, index } = action.params as { readonly from: number; readonly index: number };
      const skipped = plan.reminders.slice(from, index).map(({ occurrence }): Entry => {
        return { type: 'skipped', task: task.key, occurrence, reason: 'superseded' };
      });
      const occurrence = plan.reminders[index]?.occurrence;
      if (occurrence === undefined) return skipped;
      this.#write(view, 'reminder', occurrence, whoIsReminded(view), digest);
      return [...skipped, { type: 'reminded', task: task.key, occurrence }];
    }
    const { rung } = action.params as { readonly rung: number };
    const step = chasing.policy.ladder?.[rung];
    const name = plan.rungs[rung]?.name;
    if (step === undefined || name === undefined) return [];
    this.#write(view, 'escalation', name, listOf(step.to), digest);
    return [{ type: 'escalated', task: task.key, rung: name }];
  }

  #write(
    view: PartyView,
    rule: Message['rule'],
    occurrence: string,
    parties: readonly string[],
    digest: boolean,
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
        ...(digest ? { digest: compiled.timeline.dateAt(now) } : {}),
      });
    }
  }
}

/** `owner` in a chasing policy means whomever the present state waits for. */
function whoIsReminded({ compiled, task }: PartyView): readonly string[] {
  const { policy } = compiled.activities.get(task.activity)?.chasing ?? {};
  return listOf(policy?.to ?? 'owner').flatMap((party) =>
    party === 'owner' ? waitsFor(compiled, task) : [party],
  );
}
