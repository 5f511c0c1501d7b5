import {
  replay,
  type CommandRecord,
  type CompiledCampaign,
  type Happening,
  type Message,
  type ParticipationState,
} from '@muster/engine';

/** Keeps what was decided in a rehearsal, by participant. */
export class Watch {
  readonly records = new Map<string, CommandRecord[]>();
  readonly messages: {
    readonly unit: string;
    readonly message: Message;
    readonly settled: boolean;
  }[] = [];

  readonly observe = ({ unit, request, at, answer }: Happening): void => {
    if (!answer.ok) return;
    const records = this.records.get(unit) ?? [];
    records.push({ request, at });
    this.records.set(unit, records);
    for (const message of answer.messages) {
      const settled = answer.state.tasks[message.task]?.outcome !== 'open';
      this.messages.push({ unit, message, settled });
    }
  };

  replayed(compiled: CompiledCampaign, unit: string): ParticipationState | undefined {
    return replay(compiled, this.records.get(unit) ?? []);
  }
}

/** The counts of a participation, made anew from its tasks. */
export function recounted(state: ParticipationState) {
  const all: Record<
    string,
    Record<'owed' | 'done' | 'waived' | 'notApplicable' | 'extra', number>
  > = {};
  for (const { activity, owed, outcome } of Object.values(state.tasks)) {
    const counts = (all[activity] ??= { owed: 0, done: 0, waived: 0, notApplicable: 0, extra: 0 });
    if (!owed) {
      if (outcome === 'done') counts.extra += 1;
      continue;
    }
    if (outcome !== 'retired') counts.owed += 1;
    if (outcome === 'done') counts.done += 1;
    if (outcome === 'waived') counts.waived += 1;
    if (outcome === 'not-applicable') counts.notApplicable += 1;
  }
  return all;
}

/** A value as it is stored: plain JSON. */
export function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
