import { eventVariables, type CompiledCondition, type VariableTypes } from '../conditions/index.js';
import {
  listOf,
  type Activity,
  type AuthoredEffect,
  type AuthoredEvent,
  type Lifecycle,
} from '../dsl/index.js';
import { compileForm, formType, type CompiledForm } from '../evidence/index.js';
import { compileEffect, type CompiledEffect } from './compile-effect.js';
import type { TaskChart } from './compile-task-chart.js';
import type { Expressions } from './expressions.js';
import { rulesOfLifecycle, type LifecycleRules } from './lifecycle-rules.js';
import { once } from './once.js';

/** A lifecycle made ready for one activity. Charts, forms and effects are built when first used. */
export interface CompiledLifecycle {
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly rules: LifecycleRules;
  chart(): TaskChart;
  /** The form of answers that a rule needs; undefined when it needs none, or the evidence. */
  answers(rule: AuthoredEvent): CompiledForm | undefined;
  /** The condition of a rule; undefined when it has none. */
  condition(rule: AuthoredEvent): CompiledCondition | undefined;
  /** What a rule brings about. */
  effects(rule: AuthoredEvent): readonly CompiledEffect[];
  /** What entering a state brings about, and what its move by itself does. */
  enterEffects(state: string): readonly CompiledEffect[];
  afterEffects(state: string): readonly CompiledEffect[];
}

export function compileLifecycle(
  expressions: Expressions,
  activity: Activity,
  name: string,
  compileChart: (lifecycle: Lifecycle) => TaskChart,
): CompiledLifecycle {
  const { campaign } = expressions;
  const lifecycle = campaign.lifecycles[name];
  if (lifecycle === undefined) throw new RangeError(`There is no lifecycle ${name}`);
  const states = Object.keys(lifecycle.states);
  const forms = new Map<AuthoredEvent, CompiledForm>();
  const conditions = new Map<AuthoredEvent, CompiledCondition>();
  const effects = new Map<AuthoredEffect, CompiledEffect>();

  const variablesOf = (rule: AuthoredEvent | undefined): VariableTypes =>
    eventVariables(campaign, activity, {
      evidence: formType(activity.evidence ?? {}),
      states,
      ...(rule?.needs === undefined || rule.needs === 'evidence'
        ? {}
        : { answers: formType(rule.needs) }),
    });
  const effectsOf = (
    authored: AuthoredEffect | readonly AuthoredEffect[] | undefined,
    rule?: AuthoredEvent,
  ) =>
    listOf<AuthoredEffect>(authored).map((effect) => {
      const known = effects.get(effect);
      if (known !== undefined) return known;
      const compiled = compileEffect(effect, variablesOf(rule), expressions);
      effects.set(effect, compiled);
      return compiled;
    });

  return {
    name,
    lifecycle,
    rules: rulesOfLifecycle(lifecycle),
    chart: once(() => compileChart(lifecycle)),
    answers(rule) {
      if (rule.needs === undefined || rule.needs === 'evidence') return undefined;
      const known = forms.get(rule);
      if (known !== undefined) return known;
      const form = compileForm(rule.needs, [], { campaign, activity, as: 'answers' });
      forms.set(rule, form);
      return form;
    },
    condition(rule) {
      if (rule.when === undefined) return undefined;
      const known = conditions.get(rule);
      if (known !== undefined) return known;
      const compiled = expressions.condition(rule.when, variablesOf(rule));
      conditions.set(rule, compiled);
      return compiled;
    },
    effects: (rule) => effectsOf(rule.effect, rule),
    enterEffects: (state) => effectsOf(lifecycle.states[state]?.enter),
    afterEffects: (state) => effectsOf(lifecycle.states[state]?.after?.effect),
  };
}
