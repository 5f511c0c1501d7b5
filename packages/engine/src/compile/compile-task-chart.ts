import { setup, type AnyStateMachine } from 'xstate';
import type { Lifecycle } from '../dsl/index.js';
import type { CompiledChasing } from './chase-plan.js';
import { BACK, NEVER_AT, PENDING, RETIRED, TASK_EVENTS, ruleEvent } from './chart-names.js';
import { firstAfter, noop, waitFrom } from './chart-delays.js';
import { createChart, type Chart } from './chart.js';
import { rulesOfLifecycle } from './lifecycle-rules.js';
import type { TaskContext, TaskEvent, TaskInput } from './task-context.js';
import type { Timeline } from './timeline.js';

export type TaskChart = Chart<TaskContext, TaskInput, TaskEvent>;

/** The raised form of a task event, and XState's first event, which carries the input. */
type Told = Omit<TaskEvent, 'now'> & { readonly now?: number; readonly input?: TaskInput };

/**
 * A task's statechart: *progress*, the author's lifecycle between the built-in states `pending`
 * and `retired`, beside *clock*, which runs while the present state lets it: standing (on time,
 * due soon, overdue), reminders, and the ladder. Whatever ends the clock ends the chasing.
 *
 * Every delay is an absolute instant (epoch ms), see {@link createChart}.
 */
export function compileTaskChart(
  lifecycle: Lifecycle,
  chasing: CompiledChasing,
  timeline: Timeline,
): TaskChart {
  const rungs = (chasing.policy.ladder ?? []).map((_, index) => index);
  const planOf = (context: TaskContext) =>
    context.dueAt === undefined ? undefined : chasing.planFor(context.dueAt);
  const nowOf = (event: Told) => event.now ?? event.input?.now ?? 0;

  const delays: Record<string, (args: { context: TaskContext }) => number> = {
    opens: ({ context }) => context.opensAt ?? NEVER_AT,
    'due-soon': ({ context }) => planOf(context)?.dueSoonAt ?? NEVER_AT,
    due: ({ context }) => context.dueAt ?? NEVER_AT,
    reminder: ({ context }) => planOf(context)?.reminders[context.nextReminder]?.at ?? NEVER_AT,
  };
  for (const rung of rungs) {
    delays[`rung-${String(rung + 1)}`] = ({ context }) =>
      planOf(context)?.rungs[rung]?.at ?? NEVER_AT;
  }
  for (const [name, state] of Object.entries(lifecycle.states)) {
    if (state.after !== undefined) {
      const { wait } = state.after;
      delays[`wait-${name}`] =
        wait === undefined ? ({ context }) => context.waitAt ?? NEVER_AT : waitFrom(wait, timeline);
    }
  }

  const builder = setup({
    types: { context: {} as TaskContext, events: {} as Told, input: {} as TaskInput },
    delays,
    actions: { 'emit.remind': noop, 'emit.escalate': noop },
  });
  const assign = builder.assign;

  const takeOver = assign(({ context, event }) => ({
    opensAt: 'opensAt' in event ? event.opensAt : context.opensAt,
    dueAt: 'dueAt' in event ? event.dueAt : context.dueAt,
    blocked: event.blocked ?? context.blocked,
    chased: event.chased ?? context.chased,
    receipts: event.receipts ?? context.receipts,
    handed: context.handed ?? event.handed,
    waitAt: 'waitAt' in event ? event.waitAt : context.waitAt,
    // A new due date is chased afresh; the same one never twice.
    ...('dueAt' in event && event.dueAt !== context.dueAt
      ? { nextReminder: 0, climbed: 0, passed: [] }
      : {}),
  }));
  const check = builder.raise(({ event }) => ({ type: 'clock.check', now: nowOf(event) }));
  const restart = builder.raise(({ event }) => ({ type: 'clock.restart', now: nowOf(event) }));
  const enter = (running: boolean, name: string) => [
    assign(({ context, event }) =>
      event.type === TASK_EVENTS.rearm
        ? {}
        : {
            running,
            enteredAt: nowOf(event),
            entered: { ...context.entered, [name]: (context.entered[name] ?? 0) + 1 },
          },
    ),
    check,
  ];
  const leave = (name: string) =>
    assign(({ event }) => (event.type === TASK_EVENTS.rearm ? {} : { left: name }));
  const states = Object.keys(lifecycle.states);

  const retire = { [TASK_EVENTS.retire]: { target: RETIRED } };
  const reschedule = { [TASK_EVENTS.schedule]: { actions: [takeOver, restart] } };

  const stateConfig = (name: string) => {
    const state = lifecycle.states[name];
    if (state === undefined) throw new RangeError(`There is no state ${name}`);
    const running = state.final !== true && state.clock !== 'stops';
    const on: Record<string, object> = state.final === true ? {} : { ...retire, ...reschedule };
    for (const [event, rules] of rulesOfLifecycle(lifecycle).get(name) ?? []) {
      rules.forEach((rule, index) => {
        const actions = [takeOver, restart];
        on[ruleEvent(event, index)] =
          rule.to === undefined
            ? { actions }
            : rule.to === BACK
              ? states.map((state) => ({
                  guard: ({ context }: { context: TaskContext }) => context.left === state,
                  target: state,
                  reenter: true,
                  actions,
                }))
              : { target: rule.to, reenter: true, actions };
      });
    }
    if (state.after?.at !== undefined) {
      on[TASK_EVENTS.rearm] = { target: name, reenter: true, actions: [takeOver] };
    }
    return {
      entry: enter(running, name),
      exit: leave(name),
      on,
      ...(state.after === undefined
        ? {}
        : {
            after: {
              [`wait-${name}`]: {
                target: state.after.to,
                reenter: true,
                actions: [takeOver, restart],
              },
            },
          }),
    };
  };

  const progress = {
    initial: PENDING,
    states: {
      [PENDING]: {
        entry: enter(false, PENDING),
        on: {
          ...retire,
          [TASK_EVENTS.schedule]: { target: PENDING, reenter: true, actions: [takeOver] },
          [TASK_EVENTS.open]: [
            {
              guard: ({ context, event }: { context: TaskContext; event: Told }) =>
                (context.opensAt ?? NEVER_AT) <= nowOf(event),
              target: lifecycle.start,
              actions: [takeOver],
            },
            { actions: [takeOver] },
          ],
        },
        after: {
          opens: {
            guard: ({ context }: { context: TaskContext }) => !context.blocked,
            target: lifecycle.start,
            actions: [takeOver],
          },
        },
      },
      ...Object.fromEntries(Object.keys(lifecycle.states).map((name) => [name, stateConfig(name)])),
      [RETIRED]: { entry: enter(false, RETIRED) },
    },
  };

  const ticks = ({ context }: { context: TaskContext }) =>
    context.running && context.chased && context.dueAt !== undefined;
  const still = (args: { context: TaskContext }) => !ticks(args);

  const ladder = {
    initial: 'foot',
    states: {
      foot: {
        always: rungs.toReversed().map((rung) => ({
          guard: ({ context }: { context: TaskContext }) => context.climbed > rung,
          target: `rung-${String(rung + 1)}`,
        })),
        ...climb(0),
      },
      ...Object.fromEntries(rungs.map((rung) => [`rung-${String(rung + 1)}`, climb(rung + 1)])),
    },
  };
  /** The step from `height` rungs up to the next one. */
  function climb(height: number) {
    if (height >= rungs.length) return {};
    const next = `rung-${String(height + 1)}`;
    return {
      after: {
        [next]: [
          {
            guard: ({ event }: { event: Told }) => event.passOver === true,
            target: next,
            actions: assign(({ context }) => ({
              climbed: height + 1,
              passed: [...(context.passed ?? []), height],
            })),
          },
          {
            target: next,
            actions: [
              { type: 'emit.escalate' as const, params: () => ({ rung: height }) },
              assign({ climbed: height + 1 }),
            ],
          },
        ],
      },
    };
  }

  const clock = {
    initial: 'idle',
    states: {
      idle: {
        on: {
          'clock.check': { guard: ticks, target: 'ticking' },
          'clock.restart': { guard: ticks, target: 'ticking' },
        },
      },
      ticking: {
        type: 'parallel' as const,
        // Reminders that lie behind when the clock starts are not sent all at once.
        entry: assign(({ context, event }) => ({
          nextReminder: firstAfter(
            planOf(context)?.reminders ?? [],
            context.nextReminder,
            nowOf(event),
          ),
        })),
        on: {
          'clock.check': { guard: still, target: 'idle' },
          'clock.restart': [
            { guard: still, target: 'idle' },
            { target: 'ticking', reenter: true },
          ],
        },
        states: {
          standing: {
            initial: 'on-time',
            states: {
              // Due soon is never after due, so what lies behind is settled one state after the other.
              'on-time': { after: { 'due-soon': { target: 'due-soon' } } },
              'due-soon': { after: { due: { target: 'overdue' } } },
              overdue: {},
            },
          },
          reminders: {
            initial: 'armed',
            states: {
              armed: {
                after: {
                  reminder: {
                    target: 'armed',
                    reenter: true,
                    actions: [
                      {
                        type: 'emit.remind' as const,
                        params: ({ context, event }: { context: TaskContext; event: Told }) => ({
                          from: context.nextReminder,
                          // After a standstill the latest stands for all that were missed.
                          index: Math.max(
                            context.nextReminder,
                            firstAfter(
                              planOf(context)?.reminders ?? [],
                              context.nextReminder,
                              nowOf(event),
                            ) - 1,
                          ),
                        }),
                      },
                      assign(({ context, event }) => ({
                        nextReminder: Math.max(
                          context.nextReminder + 1,
                          firstAfter(
                            planOf(context)?.reminders ?? [],
                            context.nextReminder,
                            nowOf(event),
                          ),
                        ),
                      })),
                    ],
                  },
                },
              },
            },
          },
          ladder,
        },
      },
    },
  };

  const machine = builder.createMachine({
    id: 'task',
    type: 'parallel',
    context: ({ input }) => ({
      opensAt: input.opensAt,
      dueAt: input.dueAt,
      blocked: input.blocked,
      chased: input.chased,
      running: false,
      enteredAt: input.now,
      entered: {},
      nextReminder: 0,
      climbed: 0,
      receipts: {},
    }),
    states: { progress, clock },
    options: { maxIterations: 1000 },
  });
  return createChart(machine as unknown as AnyStateMachine);
}
