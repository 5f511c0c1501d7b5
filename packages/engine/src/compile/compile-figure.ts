import {
  eventVariables,
  unitType,
  type CompiledCondition,
  type CompiledExpression,
} from '../conditions/index.js';
import type { AuthoredFigure, Campaign } from '../dsl/index.js';
import { formType } from '../evidence/index.js';
import { parseDuration, type Duration } from '../time/index.js';
import type { Expressions, NumberExpression } from './expressions.js';

/** A figure made ready. */
export interface CompiledFigure {
  readonly name: string;
  /** The activity whose tasks it is worked out from; absent for one worked out from other figures. */
  readonly of?: string;
  readonly value?: CompiledExpression<number>;
  /** Which tasks count; absent for those that are done. */
  readonly where?: CompiledCondition;
  readonly combine: NonNullable<AuthoredFigure['combine']>;
  readonly per?: NonNullable<AuthoredFigure['per']>;
  readonly within?: Duration;
  readonly below: boolean;
  readonly target?: NumberExpression;
  readonly baseline?: NumberExpression;
}

export function compileFigures(
  campaign: Campaign,
  expressions: Expressions,
): ReadonlyMap<string, CompiledFigure> {
  return new Map(
    Object.entries(campaign.figures ?? {}).map(([name, figure]) => [
      name,
      compileFigure(campaign, expressions, name, figure),
    ]),
  );
}

/** What the expressions of a figure may speak of: its tasks, or, for one without, the unit. */
export function figureVariables(campaign: Campaign, { of }: AuthoredFigure) {
  const activity = of === undefined ? undefined : campaign.activities[of];
  return activity === undefined
    ? { unit: unitType(campaign) }
    : eventVariables(campaign, activity, {
        evidence: formType(activity.evidence ?? {}),
        states: Object.keys(campaign.lifecycles[activity.lifecycle ?? '']?.states ?? {}),
      });
}

function compileFigure(
  campaign: Campaign,
  expressions: Expressions,
  name: string,
  figure: AuthoredFigure,
): CompiledFigure {
  const variables = figureVariables(campaign, figure);
  const unit = { unit: unitType(campaign) };
  const within = figure.within === undefined ? undefined : parseDuration(figure.within);
  return {
    name,
    ...(figure.of === undefined ? {} : { of: figure.of }),
    ...(figure.value === undefined
      ? {}
      : { value: expressions.expression(figure.value, variables, 'number') }),
    ...(figure.where === undefined
      ? {}
      : { where: expressions.condition(figure.where, variables) }),
    combine: figure.combine ?? 'sum',
    ...(figure.per === undefined ? {} : { per: figure.per }),
    ...(within === undefined ? {} : { within }),
    below: figure.below === true,
    ...(figure.target === undefined ? {} : { target: expressions.number(figure.target, unit) }),
    ...(figure.baseline === undefined
      ? {}
      : { baseline: expressions.number(figure.baseline, unit) }),
  };
}
