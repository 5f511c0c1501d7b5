import {
  rowType,
  unitType,
  eventVariables,
  type CompiledCondition,
  type CompiledExpression,
  type VariableTypes,
} from '../conditions/index.js';
import type { AuthoredLedger, Campaign } from '../dsl/index.js';
import { formType } from '../evidence/index.js';
import type { Expressions } from './expressions.js';

type Words = NonNullable<AuthoredLedger['title']>;

/** A column of a ledger made ready. */
export interface CompiledColumn {
  readonly name: string;
  readonly title?: Words;
  readonly value: CompiledExpression;
}

/** A ledger made ready. */
export interface CompiledLedger {
  readonly name: string;
  readonly title?: Words;
  /** What there is one line of each for. */
  readonly of: { readonly activity: string } | { readonly register: string };
  readonly where?: CompiledCondition;
  readonly columns: readonly CompiledColumn[];
}

export function compileLedgers(
  campaign: Campaign,
  expressions: Expressions,
): ReadonlyMap<string, CompiledLedger> {
  return new Map(
    Object.entries(campaign.ledgers ?? {}).map(([name, ledger]) => [
      name,
      compileLedger(campaign, expressions, name, ledger),
    ]),
  );
}

/** What the columns of a ledger may speak of: a task with its evidence, or the row of a register as `item`. */
export function ledgerVariables(
  campaign: Campaign,
  { of }: Pick<AuthoredLedger, 'of'>,
): VariableTypes {
  const activity = Object.hasOwn(campaign.activities, of) ? campaign.activities[of] : undefined;
  return activity === undefined
    ? { unit: unitType(campaign), item: rowType(campaign, of) }
    : eventVariables(campaign, activity, {
        evidence: formType(activity.evidence ?? {}),
        states: Object.keys(campaign.lifecycles[activity.lifecycle ?? '']?.states ?? {}),
      });
}

function compileLedger(
  campaign: Campaign,
  expressions: Expressions,
  name: string,
  ledger: AuthoredLedger,
): CompiledLedger {
  const variables = ledgerVariables(campaign, ledger);
  const where = expressions.optional(ledger.where, variables);
  return {
    name,
    ...(ledger.title === undefined ? {} : { title: ledger.title }),
    of: Object.hasOwn(campaign.activities, ledger.of)
      ? { activity: ledger.of }
      : { register: ledger.of },
    ...(where === undefined ? {} : { where }),
    columns: Object.entries(ledger.columns).map(([column, authored]) => {
      const { title, value } =
        typeof authored === 'string' ? { title: undefined, value: authored } : authored;
      return {
        name: column,
        ...(title === undefined ? {} : { title }),
        value: expressions.expression(value, variables, 'any'),
      };
    }),
  };
}
