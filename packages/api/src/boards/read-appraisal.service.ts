import { type Actor, rankScores, type ScoreView, SYSTEM } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { clauseViewsOf } from '../campaigns/read-campaign-view.js';
import { ReadCampaigns } from '../campaigns/read-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import { type ChooseLanguage, Words } from '../campaigns/read-words.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import { findActor } from '../participations/find-actor.js';
import {
  bodyOfParticipation,
  PARTICIPATION_COLUMNS,
  type ParticipationRow,
  PARTICIPATIONS,
} from '../participations/read-participation-rows.js';
import { organizationBriefOf } from '../participations/read-participation-view.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import type { AppraisalView } from './appraisal.dto.js';
import { type ScoredUnit, scoreUnits } from './score-units.js';

type Score = NonNullable<ReturnType<RunningCampaign['compiled']['scores']['get']>>;

/** Few enough that nobody waits long for the database meanwhile. */
const UNITS_AT_ONCE = 25;

@Injectable()
export class ReadAppraisal {
  constructor(
    private readonly transactions: Transactions,
    private readonly visible: ReadCampaigns,
    private readonly clock: Clock,
  ) {}

  /** The scored units that the asker may see: each point with what it leads back to. */
  async execute(
    principal: Principal,
    campaignId: string,
    name: string | undefined,
    choose: ChooseLanguage,
  ): Promise<AppraisalView> {
    const { campaign, score, rows, actor } = await this.transactions.read((tx) =>
      this.find(tx, principal, campaignId, name),
    );
    const at = this.clock.now();
    const units: ScoredUnit[] = [];
    for (let from = 0; from < rows.length; from += UNITS_AT_ONCE) {
      const some = rows.slice(from, from + UNITS_AT_ONCE);
      const request = { compiled: campaign.compiled, score: score.name, actor, now: at };
      units.push(...(await this.transactions.read((tx) => scoreUnits(tx, some, request))));
    }
    return appraisalOf(campaign, score, units, at, new Words(campaign.compiled.campaign, choose));
  }

  private async find(
    tx: SqlSession,
    principal: Principal,
    campaignId: string,
    name: string | undefined,
  ): Promise<{
    readonly campaign: RunningCampaign;
    readonly score: Score;
    readonly rows: readonly ParticipationRow[];
    readonly actor: Actor;
  }> {
    const campaign = await this.visible.findVisible(tx, principal, campaignId);
    const { compiled, bodies } = campaign;
    const [first] = compiled.scores.keys();
    const score = compiled.scores.get(name ?? first ?? '');
    if (score === undefined) throw notFound('score');
    const { sql, values } = CampaignReach.of(principal, [campaign]).condition(
      'a.campaign_id',
      'a.organization_id',
    );
    const rows = await tx.query<ParticipationRow>(
      `SELECT ${PARTICIPATION_COLUMNS} FROM ${PARTICIPATIONS}
        WHERE a.campaign_id = ? AND a.status = 'enrolled' AND ${sql} ORDER BY o.code`,
      [campaignId, ...values],
    );
    return {
      campaign,
      score,
      rows: rows.filter(
        (row) =>
          row.category !== null &&
          score.categories.has(row.category) &&
          bodyOfParticipation(bodies, row) === undefined,
      ),
      actor: (await findActor(tx, principal, campaign)) ?? SYSTEM,
    };
  }
}

function appraisalOf(
  campaign: RunningCampaign,
  score: Score,
  units: readonly ScoredUnit[],
  at: number,
  words: Words,
): AppraisalView {
  const { compiled } = campaign;
  const { scores = {}, groups, units: categories } = compiled.campaign;
  const of = scores[score.name]?.of ?? '';
  const ofTitle = words.titled(categories[of] ?? groups?.[of]).title;
  const places = new Map(
    rankScores(units.map(({ view }) => view)).map(({ unit, place }) => [unit, place]),
  );
  return {
    campaignId: campaign.id,
    language: words.language,
    campaignTitle: words.say(compiled.campaign.title),
    score: score.name,
    scores: Object.entries(scores).map(([name, known]) => ({ name, ...words.titled(known) })),
    ...words.titled(score),
    of,
    ...(ofTitle !== undefined && { ofTitle }),
    at,
    levels: score.levels.map(({ name, from }) => ({ name, from })),
    lines: score.lines.map((line) => ({
      line: line.name,
      title: words.titled(line).title ?? line.name,
      kind: line.kind,
      clauses: clauseViewsOf(campaign, line.clauses, words),
    })),
    units: units.map(({ row, view, tasks }) => ({
      participationId: row.id,
      organization: organizationBriefOf(campaign, row, words),
      place: places.get(view.unit) ?? null,
      points: view.points,
      outOf: view.outOf,
      level: view.level,
      vetoes: view.vetoes.map(({ name, level, ...titled }) => ({
        name,
        ...words.titled(titled),
        ...(level !== undefined && { level }),
      })),
      lines: view.lines.map((line) => unitLineOf(line, view.factor, tasks)),
    })),
  };
}

function unitLineOf(
  { name, kind, applicable, worth, share, points, tasks, figures }: ScoreView['lines'][number],
  factor: number,
  known: ScoredUnit['tasks'],
): AppraisalView['units'][number]['lines'][number] {
  return {
    line: name,
    applicable,
    worth,
    share,
    points: points === null ? null : exact(points * (kind === 'part' ? factor : 1)),
    tasks: tasks.flatMap(({ key, activity, outcome, handed, digest }) => {
      const task = known.get(key);
      if (task === undefined || outcome === 'retired') return [];
      return {
        id: task.id,
        key,
        activity,
        outcome,
        owed: task.owed,
        ...(handed !== undefined && { handed }),
        ...(task.dueOn !== undefined && { dueOn: task.dueOn }),
        ...(digest !== undefined && { digest }),
      };
    }),
    figures: figures.map((figure) => ({ name: figure.name, value: figure.value })),
  };
}

/** Rid of floating error. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
