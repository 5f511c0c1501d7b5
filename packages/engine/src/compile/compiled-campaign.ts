import type { Campaign } from '../dsl/index.js';
import type { ActivityBlocks } from './compile-activity.js';
import type { CompiledFigure } from './compile-figure.js';
import type { CompiledLedger } from './compile-ledger.js';
import type { ParticipationChart } from './compile-participation-chart.js';
import type { CompiledPhase } from './compile-phase.js';
import type { CompiledSchedule, DateAlternative } from './compile-schedule.js';
import type { CompiledScore } from './compile-score.js';
import type { Topic } from './dependents.js';
import type { Expressions } from './expressions.js';
import type { Timeline } from './timeline.js';

export type { CompiledLifecycle } from './compile-lifecycle.js';

/** An activity made ready to run. */
export interface CompiledActivity extends ActivityBlocks {
  /** The figures worked out from its tasks. */
  readonly figures: readonly CompiledFigure[];
  /** Activities whose tasks must be at hand when one of its tasks acts: those that follow from it, and those it looks at. */
  readonly needs: readonly string[];
}

/** A campaign made ready to run: immutable, shared by all participations of its digest. */
export interface CompiledCampaign {
  /** SHA-256 of the campaign's content; participations are pinned to it. */
  readonly digest: string;
  readonly campaign: Campaign;
  /** What draws and samples follow from. */
  readonly seed: string;
  readonly timeline: Timeline;
  readonly expressions: Expressions;
  readonly activities: ReadonlyMap<string, CompiledActivity>;
  readonly phases: ReadonlyMap<string, CompiledPhase>;
  readonly figures: ReadonlyMap<string, CompiledFigure>;
  readonly schedules: ReadonlyMap<string, CompiledSchedule>;
  /** Dates that depend on the unit. */
  readonly datesByCase: ReadonlyMap<string, readonly DateAlternative[]>;
  readonly participation: ParticipationChart;
  /** Compiled when first looked at, as the ledgers are. */
  readonly scores: ReadonlyMap<string, CompiledScore>;
  readonly ledgers: ReadonlyMap<string, CompiledLedger>;
  /** The activities that are planned anew when a topic changes. */
  dependents(topic: Topic): readonly string[];
  /** The names of the groups a category belongs to, itself first. */
  groupsOf(category: string): readonly string[];
  /** The body that leads the campaign, and the bodies that issued the notice. */
  readonly leadBody: string;
  readonly issuers: readonly string[];
}
