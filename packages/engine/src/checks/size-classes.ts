import type { CompiledCondition } from '../conditions/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';
import { own } from './own.js';
import { alternativeLists, type AlternativeList } from './walk/alternatives.js';

/** Alternatives whose conditions look at one number, and where they hold. */
export interface SizeClasses {
  /** The number, as conditions name it: `unit.employees`. */
  readonly what: string;
  readonly path: SourcePath;
  /** The values that tell the classes apart, ascending: each boundary and what lies around it. */
  readonly points: readonly number[];
  /** The alternatives with a condition; `holds` is in the order of the points. */
  readonly items: readonly {
    readonly index: number;
    readonly is: unknown;
    readonly holds: readonly boolean[];
  }[];
  /** Whether one alternative applies where none of these does. */
  readonly isWhole: boolean;
}

const MOST_POINTS = 200;

export function sizeClasses(context: CheckContext): readonly SizeClasses[] {
  return context.remember('classes of size', () =>
    [...alternativeLists(context.campaign)].flatMap((list) => classesOf(context, list) ?? []),
  );
}

function classesOf(context: CheckContext, list: AlternativeList): SizeClasses | undefined {
  const { items, path } = list;
  if (items.filter(({ when }) => when !== undefined).length < 2) return undefined;
  const compiled = items.flatMap(({ when, is }, index) => {
    const condition = when === undefined ? undefined : compile(context, list, when);
    return condition === undefined ? [] : [{ index, is, condition }];
  });
  const conditional = items.filter(({ when }) => when !== undefined);
  if (compiled.length < conditional.length) return undefined;
  const reads = new Set(
    compiled.flatMap(({ condition }) => condition.reads.map((read) => read.join('.'))),
  );
  const [what = ''] = reads;
  if (reads.size !== 1) return undefined;
  const points = pointsOf(conditional.map(({ when = '' }) => when));
  if (points.length === 0 || points.length > MOST_POINTS) return undefined;
  const values = points.map((point) => variablesFor(what.split('.'), point));
  return {
    what,
    path,
    points,
    items: compiled.map(({ index, is, condition }) => ({
      index,
      is,
      holds: values.map((variables) => condition.holds(variables)),
    })),
    isWhole: compiled.length < items.length,
  };
}

function compile(
  { campaign, vocabulary }: CheckContext,
  { activity: name, path }: AlternativeList,
  text: string,
): CompiledCondition | undefined {
  const activity = name === undefined ? undefined : own(campaign.activities, name);
  const known =
    activity === undefined || path[2] === 'points'
      ? vocabulary.unit
      : path[2] === 'times'
        ? vocabulary.item(activity)
        : vocabulary.dated(activity);
  const outcome = vocabulary.scope(known, text).compile(text);
  return outcome.ok ? outcome.condition : undefined;
}

/** Each number in the conditions with its neighbours; of sizes that are counted, whole numbers alone. */
function pointsOf(texts: readonly string[]): number[] {
  const numbers = texts.flatMap((text) =>
    [...text.replaceAll(/'[^']*'|"[^"]*"/gu, '').matchAll(/(?<![\w.])-?\d+(?:\.\d+)?/gu)].map(
      ([number]) => Number(number),
    ),
  );
  const step = numbers.every(Number.isInteger) ? 1 : 0.001;
  const around = numbers.flatMap((number) => [number - step, number, number + step]);
  const least = Math.min(0, ...numbers);
  return [...new Set(around.filter((point) => point >= least))].sort((a, b) => a - b);
}

/** The variables in which the number stands; names are given in both spellings. */
function variablesFor(path: readonly string[], value: number): Record<string, unknown> {
  const [name = '', ...rest] = path;
  const inner = rest.length === 0 ? value : variablesFor(rest, value);
  return { [name]: inner, [name.replaceAll('_', '-')]: inner };
}
