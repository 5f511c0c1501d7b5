import {
  candidateVariables,
  compileCondition,
  createScope,
  eventVariables,
  itemVariables,
  type CompiledCondition,
  type ConditionScope,
} from '../conditions/index.js';
import type { Activity, AuthoredEvent, AuthoredForm, Campaign } from '../dsl/index.js';
import { compileForm, formType, type CompiledForm } from '../evidence/index.js';
import { compileChasing } from './chase-plan.js';
import { compileParticipationChart } from './compile-participation-chart.js';
import { compileTaskChart, type TaskChart } from './compile-task-chart.js';
import type { CompiledActivity, CompiledCampaign, CompiledLifecycle } from './compiled-campaign.js';
import { digestOf } from './digest.js';
import { categoriesOf, fanOutOf } from './fan-out.js';
import { listOf, rulesOfLifecycle } from './lifecycle-rules.js';
import { createTimeline } from './timeline.js';
import { parseUntil, type Until } from './until.js';

/**
 * Compiles a campaign that passed the checks. Compile once per digest: charts are costly to build.
 * @throws RangeError for a campaign that the checks would have refused.
 */
export function compileCampaign(campaign: Campaign): CompiledCampaign {
  const timeline = createTimeline(campaign);
  const names = Object.keys(campaign.activities);
  const activities = new Map<string, CompiledActivity>();
  const untils = new Map<string, Until>();

  for (const name of names) {
    const activity = activityOf(campaign, name);
    const until = parseUntil(activity.until ?? 'all');
    if (until === undefined)
      throw new RangeError(`${name}: not an until: ${String(activity.until)}`);
    untils.set(name, until);

    const policy = activity.chase === undefined ? {} : campaign.chasing[activity.chase];
    if (policy === undefined) throw new RangeError(`There is no chasing ${String(activity.chase)}`);
    const chasing = compileChasing(policy, timeline, activity.chase);
    const evidence = once(() =>
      compileForm(activity.evidence ?? {}, activity.rules ?? [], { campaign, activity }),
    );
    const lifecycle = (lifecycleName: string): CompiledLifecycle =>
      compileLifecycle(campaign, activity, lifecycleName, (definition) =>
        compileTaskChart(definition, chasing, timeline),
      );

    const { eligible } = activity;
    activities.set(name, {
      name,
      activity,
      fanOut: fanOutOf(campaign, activity),
      until,
      owed: activity.binding !== 'encouraged',
      chasing,
      main: lifecycle(activity.lifecycle ?? ''),
      ...(activity['when-empty'] === undefined
        ? {}
        : { whenEmpty: lifecycle(activity['when-empty']) }),
      ...(activity.where === undefined
        ? {}
        : { where: condition(activity.where, createScope(itemVariables(campaign, activity))) }),
      ...(eligible === undefined
        ? {}
        : {
            eligible: {
              role: eligible.role,
              ...(eligible.where === undefined
                ? {}
                : {
                    where: condition(
                      eligible.where,
                      createScope(candidateVariables(campaign, activity, eligible.role)),
                    ),
                  }),
            },
          }),
      evidence,
      after: listOf(activity.after),
      followers: names.filter((other) => listOf(campaign.activities[other]?.after).includes(name)),
      looksAt: lookedAt(campaign, activity),
    });
  }

  const leadBody =
    Object.keys(campaign.bodies).find((name) => campaign.bodies[name]?.lead === true) ??
    Object.keys(campaign.bodies)[0];
  if (leadBody === undefined) throw new RangeError('A campaign has at least one body');
  const groups = new Map<string, readonly string[]>();
  for (const category of Object.keys(campaign.units)) {
    groups.set(category, [
      category,
      ...Object.keys(campaign.groups ?? {}).filter((group) =>
        categoriesOf(campaign, group)?.has(category),
      ),
    ]);
  }
  const participation = once(() => compileParticipationChart(untils));
  return {
    digest: digestOf(campaign),
    campaign,
    timeline,
    activities,
    get participation() {
      return participation();
    },
    groupsOf: (category) => groups.get(category) ?? [category],
    leadBody,
    issuers: Object.keys(campaign.bodies).filter((name) => campaign.bodies[name]?.issuer !== false),
  };
}

function compileLifecycle(
  campaign: Campaign,
  activity: Activity,
  name: string,
  compileChart: (lifecycle: Campaign['lifecycles'][string]) => TaskChart,
): CompiledLifecycle {
  const lifecycle = campaign.lifecycles[name];
  if (lifecycle === undefined) throw new RangeError(`There is no lifecycle ${name}`);
  const forms = new Map<AuthoredEvent, CompiledForm>();
  const conditions = new Map<AuthoredEvent, CompiledCondition>();
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
      const scope = createScope(
        eventVariables(campaign, activity, eventForms(activity.evidence, rule)),
      );
      const compiled = condition(rule.when, scope);
      conditions.set(rule, compiled);
      return compiled;
    },
  };
}

/** The types of the two forms that a rule's condition may speak of. */
function eventForms(evidence: AuthoredForm | undefined, rule: AuthoredEvent) {
  return {
    evidence: formType(evidence ?? {}),
    ...(rule.needs === undefined || rule.needs === 'evidence'
      ? {}
      : { answers: formType(rule.needs) }),
  };
}

function condition(text: string, scope: ConditionScope): CompiledCondition {
  const outcome = compileCondition(text, scope);
  if (!outcome.ok) throw new RangeError(`Not a condition: ${text}: ${outcome.message}`);
  return outcome.condition;
}

function activityOf(campaign: Campaign, name: string): Activity {
  const activity = campaign.activities[name];
  if (activity === undefined) throw new RangeError(`There is no activity ${name}`);
  return activity;
}

/** Activities whose tasks must be at hand when one of this activity's tasks acts. */
function lookedAt(campaign: Campaign, activity: Activity): string[] {
  const found = new Set<string>();
  for (const field of Object.values(activity.evidence ?? {})) {
    if (typeof field !== 'string' && field.type === 'task') found.add(field.of);
  }
  for (const name of [activity.lifecycle, activity['when-empty']]) {
    const lifecycle = name === undefined ? undefined : campaign.lifecycles[name];
    if (lifecycle === undefined) continue;
    const rules = [
      ...Object.values(lifecycle.states).map((state) => state.on ?? {}),
      lifecycle.always ?? {},
    ]
      .flatMap((events) => Object.values(events))
      .flatMap((rule) => listOf(rule));
    for (const rule of rules) {
      if (rule.effect?.open !== undefined) found.add(rule.effect.open.activity);
    }
  }
  return [...found];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
