import {
  eventVariables,
  type CompiledCondition,
  type CompiledExpression,
  type VariableTypes,
} from '../conditions/index.js';
import { listOf, type Activity, type AuthoredEffect, type Campaign } from '../dsl/index.js';
import { formType } from '../evidence/index.js';
import type { CompiledWords, Expressions, NumberExpression } from './expressions.js';

type Given = readonly (readonly [string, CompiledExpression])[];

/** An effect made ready; its dates stay words, since they are bound only when it happens. */
export interface CompiledEffect {
  readonly when?: CompiledCondition;
  readonly set: Given;
  readonly redraw: boolean;
  readonly receipts?: NonNullable<AuthoredEffect['receipts']>;
  readonly reschedule?: string;
  readonly open?: {
    readonly activity: string;
    readonly each?: string;
    readonly in?: string;
    readonly set: Given;
  };
  readonly send?: { readonly event: string; readonly to: string; readonly answers: Given };
  readonly choose?: {
    readonly of: string;
    readonly where?: CompiledCondition;
    readonly how: 'top' | 'draw' | 'all';
    readonly take?: NumberExpression;
    readonly by?: CompiledExpression<number>;
    readonly ties: 'all' | 'draw';
    readonly send: string;
    readonly others?: string;
  };
  readonly record?: {
    readonly register: string;
    readonly code?: CompiledExpression;
    readonly set: Given;
    readonly until?: string;
  };
  readonly share?: {
    readonly campaign: string;
    readonly task: CompiledWords;
    readonly set: Given;
    readonly event?: string;
  };
  readonly notify?: { readonly to: readonly string[]; readonly words?: CompiledWords };
}

/** Compiles an effect; `variables` is what it may speak of. */
export function compileEffect(
  effect: AuthoredEffect,
  variables: VariableTypes,
  expressions: Expressions,
): CompiledEffect {
  const { campaign } = expressions;
  const { open, send, choose, record, share, notify } = effect;
  const given = (fields: Readonly<Record<string, string>> | undefined) =>
    expressions.given(fields, variables);
  return {
    ...(effect.when === undefined ? {} : { when: expressions.condition(effect.when, variables) }),
    set: given(effect.set),
    redraw: effect.redraw === true,
    ...(effect.receipts === undefined ? {} : { receipts: effect.receipts }),
    ...(effect.reschedule === undefined ? {} : { reschedule: effect.reschedule }),
    ...(open === undefined ? {} : { open: { ...open, set: given(open.set) } }),
    ...(send === undefined
      ? {}
      : {
          send: { event: send.event, to: send.to ?? 'source', answers: given(send.answers) },
        }),
    ...(choose === undefined
      ? {}
      : { choose: compileChoice(choose, variables, campaign, expressions) }),
    ...(record === undefined
      ? {}
      : {
          record: {
            register: record.register,
            set: given(record.set),
            ...(record.code === undefined
              ? {}
              : { code: expressions.expression(record.code, variables, 'any') }),
            ...(record.until === undefined ? {} : { until: record.until }),
          },
        }),
    ...(share === undefined
      ? {}
      : {
          share: {
            campaign: share.campaign,
            task: expressions.words(share.task, variables),
            set: given(share.set),
            ...(share.event === undefined ? {} : { event: share.event }),
          },
        }),
    ...(notify === undefined ? {} : { notify: compileNotice(notify, variables, expressions) }),
  };
}

/** What conditions on the candidates of a choice may speak of. */
export function chosenVariables(campaign: Campaign, of: string): VariableTypes {
  const activity = campaign.activities[of];
  return activity === undefined
    ? {}
    : eventVariables(campaign, activity, {
        evidence: formType(activity.evidence ?? {}),
        states: statesOf(campaign, activity),
      });
}

/** The states that tasks of an activity can be in. */
export function statesOf(campaign: Campaign, activity: Pick<Activity, 'lifecycle'>): string[] {
  return Object.keys(campaign.lifecycles[activity.lifecycle ?? '']?.states ?? {});
}

function compileChoice(
  choose: NonNullable<AuthoredEffect['choose']>,
  variables: VariableTypes,
  campaign: Campaign,
  expressions: Expressions,
): NonNullable<CompiledEffect['choose']> {
  const candidate = chosenVariables(campaign, choose.of);
  const take = choose.top ?? choose.draw;
  return {
    of: choose.of,
    how: choose.top !== undefined ? 'top' : choose.draw !== undefined ? 'draw' : 'all',
    ties: choose.ties ?? 'all',
    send: choose.send,
    ...(choose.others === undefined ? {} : { others: choose.others }),
    ...(take === undefined ? {} : { take: expressions.number(take, variables) }),
    ...(choose.where === undefined
      ? {}
      : { where: expressions.condition(choose.where, candidate) }),
    ...(choose.by === undefined
      ? {}
      : { by: expressions.expression(choose.by, candidate, 'number') }),
  };
}

function compileNotice(
  notify: NonNullable<AuthoredEffect['notify']>,
  variables: VariableTypes,
  expressions: Expressions,
): NonNullable<CompiledEffect['notify']> {
  if (typeof notify === 'string' || Array.isArray(notify)) return { to: listOf(notify) };
  return { to: listOf(notify.to), words: expressions.words(notify.text, variables) };
}
