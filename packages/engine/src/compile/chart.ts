import {
  initialTransition,
  transition,
  type AnyActorLogic,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type Snapshot,
} from 'xstate';

/** A chart's memory as plain JSON: XState's own persisted snapshot. */
export interface ChartSnapshot<Context> {
  readonly status: string;
  readonly value: unknown;
  readonly context: Context;
}

/** What a step asks to be done, in XState's order: a cancelled timer precedes the same timer set anew. */
export type ChartAction =
  | { readonly kind: 'set-timer'; readonly id: string; readonly at: number }
  | { readonly kind: 'clear-timer'; readonly id: string }
  | {
      readonly kind: 'emit';
      readonly type: string;
      readonly params: Readonly<Record<string, unknown>>;
    };

/** Where a step led. */
export interface ChartStep<Context> {
  readonly snapshot: ChartSnapshot<Context>;
  readonly actions: readonly ChartAction[];
}

/** A statechart as a pure function. */
export interface Chart<Context, Input extends object, Event extends { readonly type: string }> {
  /** The XState machine, for those who draw or explore it. */
  readonly machine: AnyStateMachine;
  /** @param input never undefined */
  start(input: Input): ChartStep<Context>;
  step(snapshot: ChartSnapshot<Context>, event: Event): ChartStep<Context>;
}

/**
 * Wraps a machine; the one place that runs XState and reads its actions. No actor is ever
 * started: delayed transitions come out as raised events with a delay, which in these machines is
 * the absolute instant at which they are due, and custom actions as data.
 */
export function createChart<Context, Input extends object, Event extends { readonly type: string }>(
  machine: AnyStateMachine,
): Chart<Context, Input, Event> {
  const stepOf = (result: readonly [unknown, readonly unknown[]]): ChartStep<Context> => {
    const [snapshot, actions] = result as readonly [
      ReturnType<typeof machine.restoreSnapshot>,
      readonly RawAction[],
    ];
    if (snapshot.status === 'error')
      throw new Error(`Chart ${machine.id} failed`, { cause: snapshot.error });
    return {
      snapshot: machine.getPersistedSnapshot(snapshot) as unknown as ChartSnapshot<Context>,
      actions: actions.flatMap(readAction),
    };
  };
  const logic = withoutEagerStart(machine);
  return {
    machine,
    start: (input) => stepOf(initialTransition(logic, input)),
    step: (snapshot, event) => {
      // The scope is read only to revive child actors, which these machines never have.
      const restored = machine.restoreSnapshot(snapshot as unknown as Snapshot<unknown>, NO_SCOPE);
      return stepOf(transition(logic, restored, event));
    },
  };
}

/**
 * XState's pure functions make an actor for each call, and an actor works out the machine's initial
 * state, which is then thrown away; that is most of what a step of a large chart costs. This logic
 * gives that actor a constant instead, and is the machine itself in everything else.
 */
function withoutEagerStart(machine: AnyStateMachine): AnyActorLogic {
  const logic: Pick<AnyStateMachine, 'transition' | 'getInitialSnapshot' | 'getPersistedSnapshot'> =
    {
      transition: (...step: Parameters<AnyStateMachine['transition']>) =>
        machine.transition(...step),
      getInitialSnapshot: (...start: Parameters<AnyStateMachine['getInitialSnapshot']>) =>
        start[1] === undefined ? NOT_STARTED : machine.getInitialSnapshot(...start),
      getPersistedSnapshot: (snapshot: AnyMachineSnapshot) =>
        machine.getPersistedSnapshot(snapshot),
    };
  return logic as AnyActorLogic;
}

const NOT_STARTED = { status: 'active' } as AnyMachineSnapshot;

const NO_SCOPE = undefined as never;

interface RawAction {
  readonly type: string;
  readonly params: unknown;
}

function readAction(action: RawAction): ChartAction[] {
  if (action.type === 'xstate.raise') {
    const { id, delay } = action.params as { id?: string; delay?: number };
    // Raised without a delay: already handled within the step.
    return id === undefined || delay === undefined ? [] : [{ kind: 'set-timer', id, at: delay }];
  }
  if (action.type === 'xstate.cancel') {
    const { sendId } = action.params as { sendId: string };
    return [{ kind: 'clear-timer', id: sendId }];
  }
  return action.type.startsWith('emit.')
    ? [
        {
          kind: 'emit',
          type: action.type.slice('emit.'.length),
          params: (action.params ?? {}) as Readonly<Record<string, unknown>>,
        },
      ]
    : [];
}
