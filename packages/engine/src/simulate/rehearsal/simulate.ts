import { PENDING, type CompiledCampaign, type HandIn } from '../../compile/index.js';
import {
  joinsByChoice,
  lightOf,
  progressOf,
  statusOf,
  type ParticipationState,
  type Refusal,
} from '../../run/index.js';
import {
  addDays,
  formatDateSpan,
  formatInstant,
  parseDateSpan,
  toEpochDay,
} from '../../time/index.js';
import { compareText } from '../compare-text.js';
import { lightOfUnit } from '../unit-light.js';
import type { Happening } from '../virtual-world.js';
import { MessageLoad } from './message-load.js';
import type { Behaviour } from './mix.js';
import { Rehearsal, type RehearsalOptions } from './rehearsal.js';
import {
  noOutcomes,
  noOutcomesByActivity,
  type Lit,
  type SimulationReport,
  type Week,
} from './report.js';

type Counts = { -readonly [Name in keyof Omit<Week, 'week'>]: number };

export interface SimulateOptions extends RehearsalOptions {
  /** Is told of everything that happens, for those who want to know more than the report says. */
  readonly observe?: (happening: Happening) => void;
}

/**
 * Rehearses a campaign with invented units and reports what comes of it. Depends on the campaign and
 * the options alone: neither on the machine's zone nor on its clock.
 */
export function simulate(compiled: CompiledCampaign, options: SimulateOptions): SimulationReport {
  return rehearse(compiled, options).report;
}

/** Rehearses a campaign, and gives the world as it is in the end beside the report. */
export function rehearse(
  compiled: CompiledCampaign,
  options: SimulateOptions,
): { readonly report: SimulationReport; readonly rehearsal: Rehearsal } {
  const { timeline } = compiled;
  const load = new MessageLoad();
  const weeks = new Map<string, Counts>();
  const weekNames = new Map<string, string>();
  const handIns: Record<HandIn, number> = { 'on-time': 0, 'in-grace': 0, late: 0 };
  const refusals: Partial<Record<Refusal['code'], number>> = {};
  const opened = new Set<string>();
  let decisions = 0;
  let timersFired = 0;

  const weekOf = (date: string): Counts => {
    let name = weekNames.get(date);
    if (name === undefined) weekNames.set(date, (name = isoWeek(date)));
    let counts = weeks.get(name);
    if (counts === undefined) weeks.set(name, (counts = noCounts()));
    return counts;
  };
  const happened = (happening: Happening): void => {
    const { unit, request, at, answer } = happening;
    options.observe?.(happening);
    if (!answer.ok) return;
    decisions += 1;
    if (request.command.type === 'fire') timersFired += 1;
    const date = timeline.dateAt(at);
    const week = weekOf(date);
    for (const entry of answer.entries) {
      switch (entry.type) {
        case 'handed-in':
          handIns[entry.how] += 1;
          week.handedIn += 1;
          break;
        case 'outcome':
          if (entry.outcome === 'done') week.done += 1;
          break;
        case 'reminded':
          week.reminded += 1;
          break;
        case 'escalated':
          week.escalated += 1;
          break;
        default:
      }
    }
    for (const key of answer.changed) {
      const task = answer.state.tasks[key];
      const id = `${unit}|${key}`;
      if (task?.outcome !== 'open' || progressOf(task) === PENDING || opened.has(id)) continue;
      opened.add(id);
      week.opened += 1;
    }
    for (const message of answer.messages) load.add(unit, message, date);
  };
  const refused = ({ code }: Refusal): void => {
    refusals[code] = (refusals[code] ?? 0) + 1;
  };

  const rehearsal = new Rehearsal(compiled, options, { happened, refused });
  rehearsal.run();

  const { publishedAt, endsAt, world, behaviours } = rehearsal;
  for (const [date, { deliveries }] of load.deliveries()) weekOf(date).deliveries += deliveries;
  const firstDay = timeline.dateAt(publishedAt);
  const lastDay = [...load.deliveries().keys()].at(-1) ?? firstDay;
  const states = world.codes().flatMap((code) => world.participation(code) ?? []);
  const report: SimulationReport = {
    campaign: compiled.campaign.campaign,
    digest: compiled.digest,
    seed: options.seed,
    mix: options.mix,
    publishedAt: formatInstant(publishedAt, timeline.zone),
    endsAt: formatInstant(endsAt, timeline.zone),
    units: unitsOf(compiled, states, behaviours),
    tasks: tasksOf(compiled, states),
    handIns,
    messages: load.summary(toEpochDay(lastDay) - toEpochDay(firstDay) + 1),
    refusals: Object.fromEntries(
      Object.entries(refusals).toSorted(([a], [b]) => compareText(a, b)),
    ),
    lights: lightsOf(compiled, states, behaviours),
    timeline: timelineOf(weeks),
    work: { decisions, timersFired },
  };
  return { report, rehearsal };
}

function unitsOf(
  compiled: CompiledCampaign,
  states: readonly ParticipationState[],
  behaviours: ReadonlyMap<string, Behaviour>,
): SimulationReport['units'] {
  const units = states.filter(({ facts }) => facts.body === undefined);
  const byCategory = Object.fromEntries(
    Object.keys(compiled.campaign.units).map((name) => [name, 0]),
  );
  const byBehaviour: Record<Behaviour, number> = { 'on-time': 0, late: 0, silent: 0 };
  for (const { facts } of units) {
    const { category = '' } = facts;
    byCategory[category] = (byCategory[category] ?? 0) + 1;
    byBehaviour[behaviours.get(facts.code) ?? 'silent'] += 1;
  }
  const invited = units.filter((state) => joinsByChoice(compiled, state));
  const takingPart = invited.filter((state) => statusOf(state) === 'enrolled').length;
  return {
    total: units.length,
    byCategory,
    byBehaviour,
    byChoice: { invited: invited.length, takingPart },
  };
}

function tasksOf(
  compiled: CompiledCampaign,
  states: readonly ParticipationState[],
): SimulationReport['tasks'] {
  const byOutcome = noOutcomes();
  const byActivity = noOutcomesByActivity(compiled);
  let total = 0;
  for (const task of states.flatMap((state) => Object.values(state.tasks))) {
    total += 1;
    byOutcome[task.outcome] += 1;
    const own = byActivity[task.activity];
    if (own !== undefined) own[task.outcome] += 1;
  }
  return { total, byOutcome, byActivity };
}

function lightsOf(
  compiled: CompiledCampaign,
  states: readonly ParticipationState[],
  behaviours: ReadonlyMap<string, Behaviour>,
): SimulationReport['lights'] {
  const lit = (some: readonly ParticipationState[]): Lit[] =>
    some
      .flatMap((state): Lit[] => {
        const light = lightOfUnit(compiled, state);
        if (light !== 'red' && light !== 'yellow') return [];
        const { code } = state.facts;
        const tasks = Object.values(state.tasks).filter(
          (task) => lightOf(compiled, task) === light,
        );
        const behaviour = behaviours.get(code) ?? 'silent';
        return [{ unit: code, behaviour, light, tasks: tasks.length }];
      })
      .toSorted(
        (a, b) => compareText(a.light, b.light) || b.tasks - a.tasks || compareText(a.unit, b.unit),
      );
  const bodies = states.filter(({ facts }) => facts.body !== undefined);
  const units = states.filter(({ facts }) => facts.body === undefined);
  return {
    bound: lit(units.filter((state) => !joinsByChoice(compiled, state))),
    byChoice: lit(units.filter((state) => joinsByChoice(compiled, state))),
    bodies: lit(bodies),
  };
}

/** Weeks in order, those without anything between them included. */
function timelineOf(weeks: ReadonlyMap<string, Counts>): Week[] {
  const names = [...weeks.keys()].toSorted(compareText);
  const [first] = names;
  const last = names.at(-1);
  const timeline: Week[] = [];
  for (let week = first; week !== undefined && last !== undefined && week <= last;) {
    timeline.push({ week, ...(weeks.get(week) ?? noCounts()) });
    const span = parseDateSpan(week);
    week = span === undefined ? undefined : isoWeek(addDays(span.to, 1));
  }
  return timeline;
}

function noCounts(): Counts {
  return { opened: 0, handedIn: 0, done: 0, reminded: 0, escalated: 0, deliveries: 0 };
}

/** The ISO week of a day. */
function isoWeek(date: string): string {
  const monday = addDays(date, -((toEpochDay(date) + 3) % 7));
  return formatDateSpan({ from: monday, to: addDays(monday, 6), precision: 'week' });
}
