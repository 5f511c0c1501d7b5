import type { CompiledCampaign, Outcome } from '@muster/engine';

/** A task behind a point. Retired ones do not count and are left out. */
export interface AppraisedTask {
  readonly id: string;
  readonly key: string;
  readonly activity: string;
  readonly outcome: Exclude<Outcome, 'retired'>;
  readonly dueOn?: string;
}

/** What a unit gets for one activity. */
export interface ActivityPoints {
  readonly activity: string;
  /** What there is to get; none when the unit owes nothing of the activity. */
  readonly available: number;
  readonly owed: number;
  /** Done, waived or not applicable. */
  readonly fulfilled: number;
  /** The available points in proportion, to the hundredth. */
  readonly points: number;
  readonly tasks: readonly AppraisedTask[];
}

export interface UnitPoints {
  readonly available: number;
  /** The sum of the points as they are shown, so that the ledger adds up. */
  readonly points: number;
  readonly activities: readonly ActivityPoints[];
}

/** Whether units of a category are appraised: they are in the category or group that the campaign names. */
export function isAppraised(compiled: CompiledCampaign, category: string | null): boolean {
  const of = compiled.campaign.appraisal?.of;
  return of !== undefined && category !== null && compiled.groupsOf(category).includes(of);
}

/** The points of one unit, activity by activity, from the tasks that it owes. */
export function appraise(
  { activities }: CompiledCampaign,
  owedTasks: readonly AppraisedTask[],
): UnitPoints {
  const byActivity = new Map<string, AppraisedTask[]>();
  for (const task of owedTasks) {
    const known = byActivity.get(task.activity);
    if (known) known.push(task);
    else byActivity.set(task.activity, [task]);
  }
  const ledger = [...activities.values()].flatMap(({ name, activity }): ActivityPoints[] => {
    if (activity.points === undefined) return [];
    const tasks = byActivity.get(name) ?? [];
    const fulfilled = tasks.filter(({ outcome }) => outcome !== 'open').length;
    const owed = tasks.length;
    return [
      {
        activity: name,
        available: owed === 0 ? 0 : activity.points,
        owed,
        fulfilled,
        points: owed === 0 ? 0 : toHundredth((activity.points * fulfilled) / owed),
        tasks,
      },
    ];
  });
  return {
    available: toHundredth(ledger.reduce((sum, { available }) => sum + available, 0)),
    points: toHundredth(ledger.reduce((sum, { points }) => sum + points, 0)),
    activities: ledger,
  };
}

function toHundredth(points: number): number {
  return Math.round(points * 100) / 100;
}
