import type { CompiledCondition } from '../conditions/index.js';
import type { Activity, AuthoredEvent, Campaign, Lifecycle } from '../dsl/index.js';
import type { CompiledForm } from '../evidence/index.js';
import type { CompiledChasing } from './chase-plan.js';
import type { ParticipationChart } from './compile-participation-chart.js';
import type { TaskChart } from './compile-task-chart.js';
import type { FanOut } from './fan-out.js';
import type { LifecycleRules } from './lifecycle-rules.js';
import type { Timeline } from './timeline.js';
import type { Until } from './until.js';

/** A lifecycle made ready for one activity. Charts and forms are built when first used. */
export interface CompiledLifecycle {
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly rules: LifecycleRules;
  chart(): TaskChart;
  /** The form of answers that a rule needs; undefined when it needs none, or the evidence. */
  answers(rule: AuthoredEvent): CompiledForm | undefined;
  /** The condition of a rule; undefined when it has none. */
  condition(rule: AuthoredEvent): CompiledCondition | undefined;
}

/** An activity made ready to run. */
export interface CompiledActivity {
  readonly name: string;
  readonly activity: Activity;
  readonly fanOut: FanOut;
  readonly until: Until;
  readonly owed: boolean;
  readonly chasing: CompiledChasing;
  readonly main: CompiledLifecycle;
  /** The lifecycle of the one task that stands for an empty set. */
  readonly whenEmpty?: CompiledLifecycle;
  readonly where?: CompiledCondition;
  readonly eligible?: { readonly role: string; readonly where?: CompiledCondition };
  evidence(): CompiledForm;
  /** Activities that must be complete before this one opens, and those that wait for this one. */
  readonly after: readonly string[];
  readonly followers: readonly string[];
  /** Activities whose tasks its form or its effects look at. */
  readonly looksAt: readonly string[];
}

/** A campaign made ready to run: immutable, shared by all participations of its digest. */
export interface CompiledCampaign {
  /** SHA-256 of the campaign's content; participations are pinned to it. */
  readonly digest: string;
  readonly campaign: Campaign;
  readonly timeline: Timeline;
  readonly activities: ReadonlyMap<string, CompiledActivity>;
  readonly participation: ParticipationChart;
  /** The names of the groups a category belongs to, itself first. */
  groupsOf(category: string): readonly string[];
  /** The body that leads the campaign, and the bodies that issued the notice. */
  readonly leadBody: string;
  readonly issuers: readonly string[];
}
