import type { CompiledCampaign } from '../../compile/index.js';
import type { Outcome } from '../../run/index.js';
import { addDays, formatInstant, parseDateSpan, toEpochDay } from '../../time/index.js';
import { verdictsOf, type Assertion } from '../assertions/index.js';
import { compareText } from '../compare-text.js';
import type { Cast } from './cast.js';
import { isoWeek } from '../iso-week.js';
import { fuller, loadOf, sumOf, type MessageTally } from './message-load.js';
import { noOutcomes } from './report.js';
import type { RecipientDay, Lit, Load, SimulationReport, Week } from './report.js';
import type { Tally } from './tally.js';

const BUSIEST_DAYS = 10;

/** The report of a rehearsal, from what was counted of all its participants. */
export function makeReport(
  cast: Cast,
  assertions: readonly Assertion[],
  tally: Tally,
): SimulationReport {
  const { compiled, options } = cast;
  const { zone } = compiled.timeline;
  const deliveries = deliveriesOf(tally.messages);
  return {
    campaign: compiled.campaign.campaign,
    digest: compiled.digest,
    seed: options.seed,
    mix: options.mix,
    publishedAt: formatInstant(cast.publishedAt, zone),
    endsAt: formatInstant(cast.endsAt, zone),
    units: {
      total: tally.units.total,
      byCategory: tally.units.byCategory,
      byBehaviour: tally.units.byBehaviour,
      byChoice: { invited: tally.units.invited, takingPart: tally.units.takingPart },
    },
    tasks: tasksOf(tally),
    handIns: tally.handIns,
    messages: messagesOf(compiled, cast, tally.messages, deliveries),
    refusals: inOrder(tally.refusals),
    lights: {
      bound: sorted(tally.lights.bound),
      byChoice: sorted(tally.lights.byChoice),
      bodies: sorted(tally.lights.bodies),
    },
    timeline: timelineOf(tally.weeks, deliveries),
    assertions: verdictsOf(compiled, assertions, tally.assertions),
    work: { decisions: tally.decisions, timersFired: tally.timersFired },
  };
}

function tasksOf({ byActivity }: Tally): SimulationReport['tasks'] {
  const byOutcome = noOutcomes();
  for (const outcomes of Object.values(byActivity)) {
    for (const [outcome, count] of Object.entries(outcomes)) byOutcome[outcome as Outcome] += count;
  }
  const total = Object.values(byOutcome).reduce((sum, count) => sum + count, 0);
  return { total, byOutcome, byActivity };
}

/** Deliveries to everybody, by day. */
function deliveriesOf({ days, bodies }: MessageTally): ReadonlyMap<string, Load> {
  const all = new Map(Object.entries(days));
  for (const own of Object.values(bodies)) {
    for (const [date, day] of Object.entries(own)) all.set(date, sumOf(all.get(date), loadOf(day)));
  }
  return new Map([...all].toSorted(([a], [b]) => compareText(a, b)));
}

function messagesOf(
  { timeline }: CompiledCampaign,
  { publishedAt }: Cast,
  tally: MessageTally,
  byDay: ReadonlyMap<string, Load>,
): SimulationReport['messages'] {
  const total = [...byDay.values()].reduce<Load>(sumOf, { messages: 0, deliveries: 0 });
  const ofBodies = Object.entries(tally.bodies).flatMap(([recipient, days]) =>
    Object.entries(days).map(([date, day]) => ({ recipient, date, ...loadOf(day) })),
  );
  const recipients = tally.recipients + Object.keys(tally.bodies).length;
  const firstDay = timeline.dateAt(publishedAt);
  const lastDay = [...byDay.keys()].at(-1) ?? firstDay;
  const days = toEpochDay(lastDay) - toEpochDay(firstDay) + 1;
  const over = (count: number): Load => ({
    messages: rounded(total.messages / Math.max(1, count)),
    deliveries: rounded(total.deliveries / Math.max(1, count)),
  });
  const peak = [...tally.peaks, ...ofBodies].reduce<RecipientDay | undefined>(fuller, undefined);
  return {
    ...total,
    byRule: tally.byRule,
    recipients,
    perRecipientAndDay: {
      average: over(recipients * days),
      averageWhenAny: over(tally.recipientDays + ofBodies.length),
      peak: peak ?? null,
    },
    busiestDays: [...byDay]
      .map(([date, load]) => ({ date, ...load }))
      .toSorted((a, b) => b.deliveries - a.deliveries || compareText(a.date, b.date))
      .slice(0, BUSIEST_DAYS),
  };
}

function sorted(lit: readonly Lit[]): Lit[] {
  return lit.toSorted(
    (a, b) => compareText(a.light, b.light) || b.tasks - a.tasks || compareText(a.unit, b.unit),
  );
}

/** Weeks in order, those without anything between them included. */
function timelineOf(weeks: Tally['weeks'], byDay: ReadonlyMap<string, Load>): Week[] {
  const deliveries = new Map<string, number>();
  for (const [date, load] of byDay) {
    const week = isoWeek(date);
    deliveries.set(week, (deliveries.get(week) ?? 0) + load.deliveries);
  }
  const names = [...Object.keys(weeks), ...deliveries.keys()].toSorted(compareText);
  const [first] = names;
  const last = names.at(-1);
  const none = { opened: 0, handedIn: 0, done: 0, reminded: 0, escalated: 0 };
  const timeline: Week[] = [];
  for (let week = first; week !== undefined && last !== undefined && week <= last;) {
    timeline.push({ week, ...(weeks[week] ?? none), deliveries: deliveries.get(week) ?? 0 });
    const span = parseDateSpan(week);
    week = span === undefined ? undefined : isoWeek(addDays(span.to, 1));
  }
  return timeline;
}

function inOrder(refusals: Tally['refusals']): SimulationReport['refusals'] {
  return Object.fromEntries(Object.entries(refusals).toSorted(([a], [b]) => compareText(a, b)));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
