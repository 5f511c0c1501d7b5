/** How far a unit is with one activity: numbers of tasks. */
export interface ActivityCounts {
  /** Tasks the unit owes; the others below are counted among these. */
  readonly owed: number;
  readonly done: number;
  readonly waived: number;
  readonly notApplicable: number;
  /** Done although not owed: encouraged, or filled in after the fact. */
  readonly extra: number;
}

/** Where a unit stands with one activity. */
export type ActivityState = 'idle' | 'incomplete' | 'complete' | 'exempt';
