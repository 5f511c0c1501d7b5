import type {
  ActivityCounts,
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
  /** The code of the unit below that it is about. */
  readonly below?: string;
  /** Which of several of the same, from 1. */
  readonly number?: number;
}

/** The task that opened another, perhaps in another participation. */
export interface Origin {
  /** The participant's code. */
  readonly unit: string;
  /** Its name in the campaign, when it is a body: a unit may have a code that is called the same. */
  readonly body?: string | undefined;
  readonly title: string;
  readonly category: string;
  readonly task: string;
}

/** What one task gives to a figure, or that it still owes it something. */
export interface FigureValue {
  /** The occurrence, person or source it is for; empty for a figure that tells none apart. */
  readonly per: string;
  /** Absent while it is owed. */
  readonly value?: number;
  /** When it came about, epoch ms. */
  readonly at: number;
}

/** What one unit gives to a figure that is rolled up. */
export interface FigureShare {
  readonly tasks: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly latest: number;
  /** When the latest came about, epoch ms. */
  readonly at: number;
  /** Whether it owes more. */
  readonly owes: boolean;
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
  /** It follows from the plan; false for a case that somebody or something opened. */
  readonly planned: boolean;
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
  readonly origin?: Origin | undefined;
  /** Who handed it in last: `person:<code>`, `unit` or `body:<name>`. */
  readonly handedBy?: string | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** The fields of the evidence that were worked out when it was handed in. */
  readonly computed?: readonly string[] | undefined;
  /** How often the questions of its evidence were drawn anew. */
  readonly draws?: number | undefined;
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
  /** How far it is with each activity, in numbers of tasks. */
  readonly counts: Readonly<Record<string, ActivityCounts>>;
  /** What its tasks give to figures, by figure and task. */
  readonly values: Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;
  /** What the units below give to figures, by figure, what it is for, and unit. */
  readonly gathered: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, FigureShare>>>>>
  >;
  /** The keys that samples have drawn, by activity. */
  readonly drawn: Readonly<Record<string, readonly string[]>>;
  /** How many signals it has sent: tells them apart. */
  readonly sent: number;
  /** Whether conditions that open cases held when last looked at, by activity. */
  readonly held: Readonly<Record<string, boolean>>;
  readonly snapshot: ChartSnapshot<ParticipationContext>;
  readonly timers: Readonly<Record<string, TimerState>>;
  /** Grows with every timer of its own. */
  readonly generation: number;
  readonly tasks: Readonly<Record<string, TaskState>>;
}
