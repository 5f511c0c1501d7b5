/** A receiver's answer to what was handed in. */
export type Receipt = 'pending' | 'accepted' | 'returned';

/** When something was handed in, by the dates of its task: within `due`, between `due` and `closes`, or after. */
export type HandIn = 'on-time' | 'in-grace' | 'late';

/** What a task's chart remembers. All instants are epoch ms. */
export interface TaskContext {
  /** When it opens; absent while that depends on a date to be announced. */
  readonly opensAt?: number | undefined;
  /** The first instant that is late; absent when nothing is ever late, or not yet known. */
  readonly dueAt?: number | undefined;
  /** Whether it waits for other activities of the unit. */
  readonly blocked: boolean;
  /** Whether it was due before the unit was bound: never chased. */
  readonly chased: boolean;
  /** Whether the present state lets the clock run. */
  readonly running: boolean;
  /** When the present state was entered. */
  readonly enteredAt: number;
  /** The state before the present one. */
  readonly left?: string | undefined;
  /** How often each state was entered. */
  readonly entered: Readonly<Record<string, number>>;
  /** When a state that waits for a date moves on by itself. */
  readonly waitAt?: number | undefined;
  /** The next reminder of the plan for the present due date, by its index. */
  readonly nextReminder: number;
  /** How many rungs of the ladder have been climbed for the present due date. */
  readonly climbed: number;
  /** Rungs that were passed over because their condition did not hold, by their index. */
  readonly passed?: readonly number[] | undefined;
  readonly receipts: Readonly<Record<string, Receipt>>;
  /** The first time it was handed in. */
  readonly handed?: { readonly at: number; readonly how: HandIn } | undefined;
}

/** What a chart starts from. */
export type TaskInput = Pick<TaskContext, 'opensAt' | 'dueAt' | 'blocked' | 'chased'> & {
  readonly now: number;
};

/**
 * What a chart is told. `decide` works out everything that needs the campaign or the calendar
 * and says it here, so that the chart only moves.
 */
export interface TaskEvent {
  readonly type: string;
  readonly now: number;
  readonly opensAt?: number | undefined;
  readonly dueAt?: number | undefined;
  readonly receipts?: Readonly<Record<string, Receipt>>;
  readonly handed?: TaskContext['handed'];
  readonly blocked?: boolean;
  readonly chased?: boolean;
  readonly waitAt?: number | undefined;
  /** The rung that comes due is passed over. */
  readonly passOver?: boolean;
}
