import type { EvidenceProblem } from '../evidence/index.js';
import type { HandIn } from '../compile/index.js';
import type { Command } from './command.js';
import type { Outcome, ParticipationState } from './state.js';

/** Somebody to be written to: `person:<code>` of the unit, `unit` (its coordinators) or `body:<name>`. */
export type Recipient = `person:${string}` | 'unit' | `body:${string}`;

/** One message to one recipient. Two of the same `key` are the same message. */
export interface Message {
  readonly key: string;
  readonly to: Recipient;
  readonly task: string;
  readonly activity: string;
  readonly rule: 'reminder' | 'escalation' | 'notice';
  /** Which of the rule: `before-3-workdays`, `overdue-2`, a rung's name, `accept`. */
  readonly occurrence: string;
  readonly at: number;
  readonly dueOn?: string | undefined;
  /** The author's words by language (`''` for all), where there are some. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** What goes out together to this recipient; absent when it goes alone. */
  readonly digest?: string | undefined;
}

/** What happened, in the order it happened: the timeline people read, and what a replay is compared with. */
export type Entry =
  | { readonly type: 'joined'; readonly status: 'invited' | 'enrolled' }
  | { readonly type: 'enrolled' }
  | { readonly type: 'withdrew'; readonly reason?: string }
  | { readonly type: 'facts-changed' }
  | {
      readonly type: 'date-bound';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'task-created'; readonly task: string; readonly past: boolean }
  | { readonly type: 'task-retired'; readonly task: string }
  | { readonly type: 'draft-saved'; readonly task: string }
  | {
      readonly type: 'moved';
      readonly task: string;
      readonly event: string;
      readonly from: string;
      readonly to: string;
      readonly by: string;
      readonly answers?: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly type: 'handed-in'; readonly task: string; readonly how: HandIn }
  | { readonly type: 'rescheduled'; readonly task: string; readonly dueOn: string | undefined }
  | { readonly type: 'outcome'; readonly task: string; readonly outcome: Outcome }
  | { readonly type: 'reminded'; readonly task: string; readonly occurrence: string }
  | {
      readonly type: 'skipped';
      readonly task: string;
      readonly occurrence: string;
      readonly reason: 'superseded';
    }
  | { readonly type: 'passed-over'; readonly task: string; readonly rung: string }
  | {
      readonly type: 'chosen';
      readonly task: string;
      readonly by: string;
      readonly rank: number;
      readonly score?: number | undefined;
    }
  | { readonly type: 'drawn'; readonly activity: string; readonly tasks: readonly string[] }
  | { readonly type: 'recorded'; readonly register: string; readonly row: string }
  | {
      readonly type: 'served';
      readonly task: string;
      readonly campaign: string;
      readonly from: string;
    }
  /** Personal data whose time was up. */
  | { readonly type: 'erased'; readonly task: string; readonly fields: readonly string[] }
  /** An event that the campaign sent and the task could not take. */
  | {
      readonly type: 'not-taken';
      readonly task: string;
      readonly event: string;
      readonly code: RefusalCode;
    }
  | { readonly type: 'escalated'; readonly task: string; readonly rung: string }
  | { readonly type: 'activity'; readonly activity: string; readonly state: string };

/** A timer to be set or cleared; `task` is empty for the participation's own. */
export interface TimerChange {
  readonly task: string;
  readonly timer: string;
  readonly generation: number;
  /** Epoch ms. */
  readonly at: number;
}

/** What follows from a command: apply all of it, or nothing. */
export interface Decision {
  readonly ok: true;
  readonly state: ParticipationState;
  /** Keys of the tasks that are new or changed. */
  readonly changed: readonly string[];
  /** The task a report opened. */
  readonly opened?: string;
  readonly entries: readonly Entry[];
  readonly timers: { readonly set: readonly TimerChange[]; readonly clear: readonly TimerChange[] };
  readonly messages: readonly Message[];
  /** What other participations have to be told, in this order. */
  readonly signals: readonly Signal[];
}

/** A command that follows for another participation. Two of the same `key` are the same signal. */
export interface Signal {
  readonly key: string;
  /** The campaign, where it is another one. */
  readonly campaign?: string;
  /** A unit by its code, or a body by its name. */
  readonly to: { readonly unit: string } | { readonly body: string };
  readonly command: Extract<Command, { readonly type: 'open' | 'tell' | 'serve' | 'gather' }>;
}

export type RefusalCode =
  | 'unknown-task'
  | 'unknown-activity'
  | 'unknown-date'
  | 'unknown-figure'
  | 'event-not-allowed'
  | 'not-permitted'
  | 'evidence-invalid'
  | 'answers-invalid'
  | 'condition-not-met'
  | 'duplicate-case'
  | 'enough-already'
  | 'due-in-the-past'
  | 'invalid-period'
  | 'already-joined'
  | 'not-joined'
  | 'not-enrolled'
  | 'already-enrolled'
  | 'bound-to-take-part'
  | 'campaign-archived'
  | 'timer-gone';

/** Why a command has no effect; nothing changed. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** What would be accepted instead, by the same actor. */
  readonly allowed?: readonly string[];
  readonly problems?: readonly EvidenceProblem[];
  /** The task that is meant already, for a duplicate. */
  readonly task?: string;
}

/** Makes a refusal. */
export function refuse(
  code: RefusalCode,
  message: string,
  more: Pick<Refusal, 'allowed' | 'problems' | 'task'> = {},
): Refusal {
  return { ok: false, code, message, ...more };
}
