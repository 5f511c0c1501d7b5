import { celName, unitType, type CompiledCondition, type ReadPath } from '../conditions/index.js';
import { alternativesOf, type AuthoredScore, type Campaign } from '../dsl/index.js';
import type { ActivityBlocks } from './compile-activity.js';
import { readsOfFigure } from './dependents.js';
import type { CompiledFigure } from './compile-figure.js';
import type { Expressions, NumberExpression } from './expressions.js';
import { categoriesOf } from './fan-out.js';

type AuthoredLine = NonNullable<AuthoredScore['lines']>[string];
type Words = NonNullable<AuthoredScore['title']>;

/** part: what can be earned; bonus: more than that; deduction: less. */
export type LineKind = 'part' | 'bonus' | 'deduction';

/** A line of a score made ready. */
export interface CompiledLine {
  readonly name: string;
  readonly title?: Words;
  readonly kind: LineKind;
  /** The clauses that ask for it: its own, else those of what it rests on. */
  readonly clauses: readonly (string | number)[];
  /** The activity whose tasks decide whether it applies. */
  readonly of?: string;
  readonly when?: CompiledCondition;
  /** What it is worth, by case. */
  readonly worth: readonly { readonly when?: CompiledCondition; readonly is: NumberExpression }[];
  /** How much of it is earned; absent where the tasks say so, or everything is. */
  readonly share?: NumberExpression;
  /** Whether the share of tasks done is the share that is earned. */
  readonly shareOfTasks: boolean;
  readonly most?: NumberExpression;
  /** The activities and figures that it is worked out from. */
  readonly activities: readonly string[];
  readonly figures: readonly string[];
}

/** What spoils a score, made ready. */
export interface CompiledVeto {
  readonly name: string;
  readonly title?: Words;
  readonly when: CompiledCondition;
  readonly level?: string;
}

/** A score made ready. */
export interface CompiledScore {
  readonly name: string;
  readonly title?: Words;
  /** The categories whose units are scored. */
  readonly categories: ReadonlySet<string>;
  readonly lines: readonly CompiledLine[];
  readonly inapplicable: NonNullable<AuthoredScore['inapplicable']>;
  readonly outOf?: number;
  readonly vetoes: readonly CompiledVeto[];
  /** From the lowest to the highest. */
  readonly levels: readonly { readonly name: string; readonly from: number }[];
}

/** What the lines of scores refer to. */
export interface ScoreWorld {
  readonly campaign: Campaign;
  readonly expressions: Expressions;
  readonly activities: ReadonlyMap<string, ActivityBlocks>;
  readonly figures: ReadonlyMap<string, CompiledFigure>;
}

export function compileScores(world: ScoreWorld): ReadonlyMap<string, CompiledScore> {
  return new Map(
    Object.entries(world.campaign.scores ?? {}).map(([name, score]) => [
      name,
      compileScore(world, name, score),
    ]),
  );
}

function compileScore(world: ScoreWorld, name: string, score: AuthoredScore): CompiledScore {
  const { campaign, expressions } = world;
  const categories = categoriesOf(campaign, score.of) ?? new Set<string>();
  const unit = { unit: unitType(campaign) };
  const own = score.lines ?? {};
  // A line called like an activity stands in for the one of that activity.
  const given = [...world.activities.values()].filter(
    (block) =>
      score.activities !== false &&
      block.activity.points !== undefined &&
      !Object.hasOwn(own, block.name) &&
      sharesOne(block.fanOut.categories, categories),
  );
  return {
    name,
    ...(score.title === undefined ? {} : { title: score.title }),
    categories,
    lines: [
      ...given.map((block) => compileLine(world, block.name, { of: block.name })),
      ...Object.entries(own).map(([line, authored]) => compileLine(world, line, authored)),
    ],
    inapplicable: score.inapplicable ?? 'normalize',
    ...(score['out-of'] === undefined ? {} : { outOf: score['out-of'] }),
    vetoes: Object.entries(score.veto ?? {}).map(([veto, { title, when, level }]) => ({
      name: veto,
      ...(title === undefined ? {} : { title }),
      when: expressions.condition(when, unit),
      ...(level === undefined ? {} : { level }),
    })),
    levels: Object.entries(score.levels ?? {})
      .map(([level, from]) => ({ name: level, from }))
      .toSorted((a, b) => a.from - b.from),
  };
}

function compileLine(world: ScoreWorld, name: string, line: AuthoredLine): CompiledLine {
  const { campaign, expressions } = world;
  const variables = { unit: unitType(campaign) };
  const of = line.of ?? (Object.hasOwn(campaign.activities, name) ? name : undefined);
  const activity = of === undefined ? undefined : campaign.activities[of];
  const when = expressions.optional(line.when, variables);
  const { kind, amount } = amountOf(line, activity);
  const worth = alternativesOf(amount).map((alternative) => ({
    ...(alternative.when === undefined
      ? {}
      : { when: expressions.condition(alternative.when, variables) }),
    is: expressions.number(alternative.is, variables),
  }));
  const share = line.share === undefined ? undefined : expressions.number(line.share, variables);
  const most = line.most === undefined ? undefined : expressions.number(line.most, variables);
  const title = line.title ?? activity?.title;
  const reads = [
    ...[when, share, most].flatMap((expression) => expression?.reads ?? []),
    ...worth.flatMap((alternative) => [
      ...(alternative.when?.reads ?? []),
      ...alternative.is.reads,
    ]),
  ];
  const figures = figuresIn(reads, world.figures);
  const activities = new Set([...(of === undefined ? [] : [of]), ...activitiesIn(reads, campaign)]);
  const from = [...activities, ...figures.flatMap((figure) => world.figures.get(figure)?.of ?? [])];
  return {
    name,
    ...(title === undefined ? {} : { title }),
    kind,
    clauses: line.why ?? [
      ...new Set(from.flatMap((other) => campaign.activities[other]?.why ?? [])),
    ],
    ...(of === undefined ? {} : { of }),
    ...(when === undefined ? {} : { when }),
    worth,
    ...(share === undefined ? {} : { share }),
    shareOfTasks:
      share === undefined &&
      of !== undefined &&
      (kind === 'part' || (kind === 'bonus' && typeof amount !== 'string')),
    ...(most === undefined ? {} : { most }),
    activities: [...activities],
    figures,
  };
}

/** What a line gives: what it says itself, else the points of its activity, a bonus where nobody owes it. */
function amountOf(line: AuthoredLine, activity: Campaign['activities'][string] | undefined) {
  if (line.points !== undefined) return { kind: 'part', amount: line.points } as const;
  if (line.adds !== undefined) return { kind: 'bonus', amount: line.adds } as const;
  if (line.takes !== undefined) return { kind: 'deduction', amount: line.takes } as const;
  const kind: LineKind = activity?.binding === 'encouraged' ? 'bonus' : 'part';
  return { kind, amount: activity?.points ?? 0 };
}

function activitiesIn(reads: readonly ReadPath[], campaign: Campaign): string[] {
  return reads.flatMap(([variable, name]) =>
    variable === 'progress'
      ? Object.keys(campaign.activities).filter(
          (activity) => name === undefined || celName(activity) === name,
        )
      : [],
  );
}

/** The figures that are read, and those they are worked out from. */
function figuresIn(
  reads: readonly ReadPath[],
  figures: ReadonlyMap<string, CompiledFigure>,
): string[] {
  const found = new Set<string>();
  const visit = (paths: readonly ReadPath[]) => {
    for (const [variable, name] of paths) {
      if (variable !== 'figures') continue;
      for (const figure of figures.values()) {
        if (name !== undefined && celName(figure.name) !== name) continue;
        if (found.has(figure.name)) continue;
        found.add(figure.name);
        visit(readsOfFigure(figure));
      }
    }
  };
  visit(reads);
  return [...found];
}

function sharesOne(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean {
  return a !== undefined && [...a].some((name) => b.has(name));
}
