import { celName, unitType } from '../conditions/index.js';
import type { Campaign } from '../dsl/index.js';
import { compileActivity, type ActivityBlocks } from './compile-activity.js';
import { compileFigures, type CompiledFigure } from './compile-figure.js';
import { compileLedgers } from './compile-ledger.js';
import { compileParticipationChart } from './compile-participation-chart.js';
import { compilePhases, type CompiledPhase } from './compile-phase.js';
import { compileByCase, compileSchedule } from './compile-schedule.js';
import { compileScores } from './compile-score.js';
import type { CompiledActivity, CompiledCampaign } from './compiled-campaign.js';
import { closure, topicsOf, type Topic } from './dependents.js';
import { digestOf } from './digest.js';
import { Expressions } from './expressions.js';
import { categoriesOf } from './fan-out.js';
import { once } from './once.js';
import { createTimeline } from './timeline.js';
import { touchedBy } from './touches.js';

/**
 * Compiles a campaign that passed the checks. Compile once per digest: charts are costly to build.
 * @throws RangeError for a campaign that the checks would have refused.
 */
export function compileCampaign(campaign: Campaign): CompiledCampaign {
  const timeline = createTimeline(campaign);
  const expressions = new Expressions(campaign);
  const phases = compilePhases(campaign, expressions);
  const figures = compileFigures(campaign, expressions);
  const blocks = new Map<string, ActivityBlocks>();
  for (const [name, activity] of Object.entries(campaign.activities)) {
    blocks.set(name, compileActivity(name, activity, expressions, timeline, phases));
  }
  const dependents = dependentsOf(campaign, blocks, phases, figures);

  const leadBody =
    Object.keys(campaign.bodies).find((name) => campaign.bodies[name]?.lead === true) ??
    Object.keys(campaign.bodies)[0];
  if (leadBody === undefined) throw new RangeError('A campaign has at least one body');
  const groups = groupsByCategory(campaign);
  const participation = once(() => compileParticipationChart());
  const scores = once(() => compileScores({ campaign, expressions, activities: blocks, figures }));
  const ledgers = once(() => compileLedgers(campaign, expressions));
  const unit = { unit: unitType(campaign) };
  return {
    digest: digestOf(campaign),
    campaign,
    seed: campaign.seed ?? campaign.campaign,
    timeline,
    expressions,
    activities: withNeeds(campaign, blocks, figures, dependents),
    phases,
    figures,
    schedules: new Map(
      Object.entries(campaign.schedules ?? {}).map(([name, schedule]) => [
        name,
        compileSchedule(name, schedule, timeline, expressions),
      ]),
    ),
    datesByCase: new Map(
      Object.entries(campaign.dates ?? {}).flatMap(([name, date]) =>
        typeof date === 'string' || !('on' in date) || typeof date.on === 'string'
          ? []
          : [[name, compileByCase(date.on, (text) => expressions.condition(text, unit))] as const],
      ),
    ),
    get participation() {
      return participation();
    },
    get scores() {
      return scores();
    },
    get ledgers() {
      return ledgers();
    },
    dependents: (topic) => dependents.get(topic) ?? [],
    groupsOf: (category) => groups.get(category) ?? [category],
    leadBody,
    issuers: Object.keys(campaign.bodies).filter((name) => campaign.bodies[name]?.issuer !== false),
  };
}

/** For each topic, the activities that wait for it or whose tasks depend on it. */
function dependentsOf(
  campaign: Campaign,
  blocks: ReadonlyMap<string, ActivityBlocks>,
  phases: ReadonlyMap<string, CompiledPhase>,
  figures: ReadonlyMap<string, CompiledFigure>,
): ReadonlyMap<Topic, readonly string[]> {
  const dependents = new Map<Topic, string[]>();
  const topicsOfPhase = (phase: CompiledPhase): Topic[] => [
    ...phase.activities.map((activity): Topic => `activity:${activity}`),
    ...topicsOf(phase.leave?.reads ?? [], campaign, figures),
  ];
  for (const { name, planReads, after, phase } of blocks.values()) {
    const topics = new Set<Topic>(topicsOf(planReads, campaign, figures));
    for (const earlier of after) {
      const before = phases.get(earlier);
      if (before === undefined) topics.add(`activity:${earlier}`);
      else for (const topic of topicsOfPhase(before)) topics.add(topic);
    }
    // Enough others may release it.
    if (phase?.atLeast !== undefined) {
      for (const topic of topicsOfPhase(phase)) topics.add(topic);
    }
    for (const topic of topics) {
      const list = dependents.get(topic) ?? [];
      dependents.set(topic, list);
      list.push(name);
    }
  }
  return dependents;
}

function withNeeds(
  campaign: Campaign,
  blocks: ReadonlyMap<string, ActivityBlocks>,
  figures: ReadonlyMap<string, CompiledFigure>,
  dependents: ReadonlyMap<Topic, readonly string[]>,
): ReadonlyMap<string, CompiledActivity> {
  const own = new Map<string, CompiledFigure[]>();
  for (const figure of figures.values()) {
    if (figure.of !== undefined) own.set(figure.of, [...(own.get(figure.of) ?? []), figure]);
  }
  const touched = new Map([...blocks.keys()].map((name) => [name, touchedBy(campaign, name)]));
  /** What changes when a task of an activity does: itself, and the figures that rest on it. */
  const topicsFrom = (name: string): Topic[] => {
    const mine = own.get(name) ?? [];
    return [`activity:${name}`, ...mine.map((figure): Topic => `figure:${figure.name}`)];
  };
  const activities = new Map<string, CompiledActivity>();
  for (const [name, block] of blocks) {
    const follows = closure([name], (from) => [
      ...topicsFrom(from).flatMap((topic) => dependents.get(topic) ?? []),
      ...(touched.get(from) ?? []),
    ]);
    // A phase that is complete by some of its activities looks at all of them.
    const needs = new Set<string>();
    for (const follower of follows) {
      if (follower !== name) needs.add(follower);
      for (const seen of seenBy(campaign, blocks.get(follower), figures)) needs.add(seen);
    }
    activities.set(name, { ...block, figures: own.get(name) ?? [], needs: [...needs] });
  }
  return activities;
}

/** Activities whose tasks an activity's form, conditions and effects look at. */
function seenBy(
  campaign: Campaign,
  block: ActivityBlocks | undefined,
  figures: ReadonlyMap<string, CompiledFigure>,
): string[] {
  if (block === undefined) return [];
  const fields = Object.values(block.activity.evidence ?? {}).flatMap((field) =>
    typeof field !== 'string' && field.type === 'task' ? [field.of] : [],
  );
  const text = JSON.stringify([
    block.activity,
    campaign.lifecycles[block.activity.lifecycle ?? ''],
    [...figures.keys()].map((name) => campaign.figures?.[name]),
  ]);
  // Only what others wrote must be at hand; how far they are is known without their tasks.
  const evidence = Object.keys(campaign.activities).filter((name) =>
    new RegExp(`progress\\s*\\.\\s*${celName(name)}\\s*\\.\\s*evidence`, 'u').test(text),
  );
  return [...fields, ...evidence];
}

function groupsByCategory(campaign: Campaign): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.keys(campaign.units).map((category) => [
      category,
      [
        category,
        ...Object.keys(campaign.groups ?? {}).filter((group) =>
          categoriesOf(campaign, group)?.has(category),
        ),
      ],
    ]),
  );
}
