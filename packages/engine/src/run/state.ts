import type {
  BoundDates,
  ChartSnapshot,
  Facts,
  ParticipationContext,
  TaskContext,
} from '../compile/index.js';

/** A timer that runs: due at an instant (epoch ms); the generation tells it from earlier ones of its name. */
export interface TimerState {
  readonly generation: number;
  readonly at: number;
}

/** What one task is about, besides its unit. */
export interface TaskItem {
  /** The person's code. */
  readonly person?: string;
  /** The register and the row's code. */
  readonly row?: { readonly register: string; readonly code: string };
  /** A named period or an occurrence, with its days. */
  readonly period?: { readonly name: string; readonly from?: string; readonly to?: string };
}

/** Who owns a task. */
export type Owner =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'unit' }
  | { readonly kind: 'body'; readonly body: string };

export type Outcome = 'open' | 'done' | 'waived' | 'not-applicable' | 'retired';

/** One task of a participation, as it is stored. */
export interface TaskState {
  /** Unique in the participation: `talk/deputy`, `exchange/2022-08`, `summary`. */
  readonly key: string;
  readonly activity: string;
  readonly item: TaskItem;
  readonly owner: Owner;
  /** Whether it counts against the unit while it is open. */
  readonly owed: boolean;
  /** It was due before the unit was bound. */
  readonly past: boolean;
  /** It stands for an empty set: its lifecycle is the activity's `when-empty`. */
  readonly empty: boolean;
  readonly outcome: Outcome;
  /** The last day in time, for display; absent while nothing is late or not yet known. */
  readonly dueOn?: string | undefined;
  /** The due instant apart from what single states allow (`within`): no state makes it earlier. */
  readonly baseDueAt?: number | undefined;
  /** After this instant a hand-in is late filing; absent when the due date decides alone. */
  readonly closesAt?: number | undefined;
  /** The due date was moved by a command: later changes of named dates leave it. */
  readonly moved: boolean;
  readonly receivers: readonly string[];
  readonly reporter?: string | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly snapshot: ChartSnapshot<TaskContext>;
  readonly timers: Readonly<Record<string, TimerState>>;
  /** Grows with every event and every timer that is set, so that no timer or message is taken for an earlier one. */
  readonly generation: number;
}

/** One unit in one campaign. `tasks` may hold only those that a command needs, see `tasksNeeded`. */
export interface ParticipationState {
  readonly digest: string;
  readonly facts: Facts;
  readonly publishedAt: number;
  /** When the unit was bound; absent while invited. */
  readonly enrolledAt?: number | undefined;
  /** Dates announced while running. */
  readonly dates: BoundDates;
  /** Running numbers of cases, by activity. */
  readonly cases: Readonly<Record<string, number>>;
  readonly snapshot: ChartSnapshot<ParticipationContext>;
  readonly timers: Readonly<Record<string, TimerState>>;
  /** Grows with every timer of its own. */
  readonly generation: number;
  readonly tasks: Readonly<Record<string, TaskState>>;
}
