import type { CompiledCampaign } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Words } from '../campaigns/read-words.js';
import {
  bodyOfParticipation,
  isByChoice,
  type ParticipationRow,
} from '../participations/read-participation-rows.js';
import { organizationBriefOf } from '../participations/read-participation-view.js';
import type { BoardView, UnitRow } from './board.dto.js';
import { type DebtRow, debtViewOf } from './list-debts.js';
import {
  type ActivityTally,
  addTasks,
  isComplete,
  NO_TASKS,
  standingOfUnit,
} from './standing-of-unit.js';

/** What the database says of a campaign, by participation where it is a map. */
export interface BoardRows {
  readonly participations: readonly ParticipationRow[];
  readonly tallies: ReadonlyMap<string, readonly ActivityTally[]>;
  readonly awaitingReceipt: ReadonlyMap<string, number>;
  readonly debts: ReadonlyMap<string, readonly DebtRow[]>;
}

/** One organization's row. Only an enrolled unit that has to take part is counted. */
export function unitRowOf(
  campaign: RunningCampaign,
  row: ParticipationRow,
  rows: BoardRows,
  words: Words,
): UnitRow {
  const { compiled, bodies } = campaign;
  const isBody = bodyOfParticipation(bodies, row) !== undefined;
  const byChoice = isByChoice(compiled, row);
  return {
    participationId: row.id,
    organization: organizationBriefOf(campaign, row, words),
    status: row.status,
    ...(!isBody && { joins: byChoice ? ('by-choice' as const) : ('automatically' as const) }),
    counted: !isBody && !byChoice && row.status === 'enrolled',
    ...standingOfUnit(
      rows.tallies.get(row.id) ?? [],
      (name) => compiled.activities.get(name)?.until,
    ),
    awaitingReceipt: rows.awaitingReceipt.get(row.id) ?? 0,
    debts: (rows.debts.get(row.id) ?? []).map((debt) => debtViewOf(campaign, debt, words)),
  };
}

/** The board of a campaign. Units that join by choice are shown and stand in no total. */
export function buildBoard(
  campaign: RunningCampaign,
  rows: BoardRows,
  words: Words,
): Omit<BoardView, 'campaignId' | 'at'> {
  const all = rows.participations.map((row) => unitRowOf(campaign, row, rows, words));
  const units = all.filter((row) => row.joins !== undefined);
  const counted = units.filter((row) => row.counted);
  const choosing = units.filter((row) => row.joins === 'by-choice');
  const number = <Row>(some: readonly Row[], test: (row: Row) => boolean) =>
    some.filter(test).length;
  const lit = (light: UnitRow['light']) => number(counted, (row) => row.light === light);
  return {
    title: words.say(campaign.compiled.campaign.title),
    language: words.language,
    totals: {
      units: counted.length,
      complete: number(counted, ({ activities: { owed, done } }) => owed > 0 && owed === done),
      lights: { none: lit('none'), green: lit('green'), yellow: lit('yellow'), red: lit('red') },
      activities: {
        owed: sum(counted, (row) => row.activities.owed),
        done: sum(counted, (row) => row.activities.done),
      },
      tasks: counted.reduce((total, row) => addTasks(total, row.tasks), NO_TASKS),
      awaitingReceipt: sum(counted, (row) => row.awaitingReceipt),
    },
    byChoice: {
      invited: number(choosing, (row) => row.status === 'invited'),
      enrolled: number(choosing, (row) => row.status === 'enrolled'),
      withdrawn: number(choosing, (row) => row.status === 'withdrawn'),
    },
    activities: activityTotals(campaign.compiled, counted, rows, words),
    red: counted
      .filter((row) => row.light === 'red')
      .map(({ participationId, organization: { code, name } }) => ({
        participationId,
        code,
        name,
      })),
    units,
    bodies: all.filter((row) => row.joins === undefined),
  };
}

function activityTotals(
  { activities }: CompiledCampaign,
  counted: readonly UnitRow[],
  { tallies }: BoardRows,
  words: Words,
): BoardView['activities'] {
  const byActivity = new Map<string, ActivityTally[]>();
  for (const { participationId } of counted) {
    for (const tally of tallies.get(participationId) ?? []) {
      if (tally.owed === 0) continue;
      const known = byActivity.get(tally.activity);
      if (known) known.push(tally);
      else byActivity.set(tally.activity, [tally]);
    }
  }
  return [...activities.values()].flatMap(({ name, activity, until }) => {
    const found = byActivity.get(name);
    if (found === undefined) return [];
    return {
      name,
      title: words.say(activity.title),
      units: found.length,
      complete: found.filter((tally) => isComplete(tally, until)).length,
      owed: sum(found, (tally) => tally.owed),
      fulfilled: sum(found, (tally) => tally.done + tally.waived + tally.notApplicable),
      overdue: sum(found, (tally) => tally.overdue),
    };
  });
}

function sum<Row>(rows: readonly Row[], valueOf: (row: Row) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}
