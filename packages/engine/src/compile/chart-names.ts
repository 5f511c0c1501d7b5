/** State before a task opens; built in around every lifecycle. */
export const PENDING = 'pending';
/** State of a task that is no longer owed; built in around every lifecycle. */
export const RETIRED = 'retired';
/** The target of an event that leads to the state before. */
export const BACK = 'back';
/** State names an author may not use. */
export const BUILT_IN_STATES: readonly string[] = [PENDING, RETIRED, BACK];

/** Events of the charts that `decide` sends. Authors' events are `do.<event>.<rule>` and cannot collide. */
export const TASK_EVENTS = {
  open: 'muster.open',
  schedule: 'muster.schedule',
  retire: 'muster.retire',
  /** The wait of the present state ends at another instant. */
  rearm: 'muster.rearm',
} as const;

/** The chart event of one rule of an author's event. */
export function ruleEvent(event: string, rule: number): string {
  return `do.${event}.${String(rule)}`;
}

/**
 * An instant that never comes: the delay of a transition that has no date yet. XState fires an
 * undefined delay at once, so a transition without a date must still have one.
 */
export const NEVER_AT = Number.MAX_SAFE_INTEGER;
