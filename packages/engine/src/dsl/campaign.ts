import type { Location } from '../diagnostics/index.js';
import type {
  AuthoredActivity,
  AuthoredCampaign,
  AuthoredChasing,
  AuthoredLifecycle,
  Clause,
} from './authored.js';
import type { SourcePath } from './yaml/index.js';

/** An activity after its type was applied: `type` and `without` have done their work. */
export type Activity = AuthoredActivity;
/** A lifecycle after the one it is `like` was laid under it. */
export type Lifecycle = Omit<AuthoredLifecycle, 'start' | 'states'> & {
  readonly start: string;
  readonly states: NonNullable<AuthoredLifecycle['states']>;
};
export type Chasing = AuthoredChasing;

/** A campaign with its types applied and its clauses beside it: everything that a digest stands for. */
export type Campaign = Omit<AuthoredCampaign, 'use' | 'lifecycles' | 'chasing'> & {
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
  readonly chasing: Readonly<Record<string, Chasing>>;
  readonly clauses: readonly Clause[];
};

/** Tells where the parts of a campaign were written, over all its files. */
export interface CampaignSources {
  /** The files by path, as read. */
  readonly files: ReadonlyMap<string, string>;
  /** The place of a part of the campaign; of its nearest ancestor where the part is not written. */
  locate(path: SourcePath, part?: 'key' | 'value'): Location;
  /** The place of a stretch of a text value, in UTF-16 units of the value. */
  locateWithin(path: SourcePath, offset: number, length: number): Location;
  /** The place of a clause of the clause list, by its index. */
  locateClause(index: number): Location;
}

/** A campaign that was read, and its sources. */
export interface LoadedCampaign {
  readonly campaign: Campaign;
  readonly sources: CampaignSources;
}
