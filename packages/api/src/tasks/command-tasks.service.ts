import type { Command, CompiledCampaign, Values } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { CompiledCampaigns } from '../campaigns/compiled-campaigns.service.js';
import { Clock } from '../common/clock.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import type { CommandReply } from '../participations/command-reply.js';
import { ExecuteCommand } from '../participations/execute-command.service.js';
import { findActor } from '../participations/find-actor.js';
import type { RecordedActor } from '../participations/recorded-actor.js';
import { replyOrRefuse } from '../participations/refusal-problem.js';
import { toldEntries } from '../participations/told-entries.js';
import { Transactions } from '../persistence/index.js';
import {
  findParticipation,
  type FoundParticipation,
  findTask,
  type FoundTask,
} from './find-task.js';
import { ResolveFiles } from './resolve-files.service.js';
import type { ReportBody, SaveEvidenceBody, TaskEventBody } from './tasks.dto.js';

type Activity = CompiledCampaign['campaign']['activities'][string];
type Form = Activity['evidence'];

/** What people do to tasks. Who may see a task may try; whether the event is theirs, the lifecycle says. */
@Injectable()
export class CommandTasks {
  constructor(
    private readonly transactions: Transactions,
    private readonly campaigns: CompiledCampaigns,
    private readonly commands: ExecuteCommand,
    private readonly files: ResolveFiles,
    private readonly clock: Clock,
  ) {}

  /** Keeps a draft of the evidence, laid over what was kept before. */
  async save(
    principal: Principal,
    taskId: string,
    { evidence }: SaveEvidenceBody,
    commandId?: string,
  ): Promise<CommandReply> {
    const { found, actor } = await this.find(principal, (tx) =>
      findTask(tx, this.campaigns, principal, taskId, this.clock.now()),
    );
    return this.send(found, actor, commandId, {
      type: 'save',
      task: found.key,
      evidence: await this.resolved(principal, found, [evidenceForm(found)], evidence, 'evidence'),
    });
  }

  async act(
    principal: Principal,
    taskId: string,
    { event, evidence, answers }: TaskEventBody,
    commandId?: string,
  ): Promise<CommandReply> {
    const { found, actor } = await this.find(principal, (tx) =>
      findTask(tx, this.campaigns, principal, taskId, this.clock.now()),
    );
    return this.send(found, actor, commandId, {
      type: 'act',
      task: found.key,
      event,
      ...(evidence && {
        evidence: await this.resolved(
          principal,
          found,
          [evidenceForm(found)],
          evidence,
          'evidence',
        ),
      }),
      ...(answers && {
        answers: await this.resolved(
          principal,
          found,
          answerForms(found, event),
          answers,
          'answers',
        ),
      }),
    });
  }

  /** Reports a case, which opens a task. */
  async report(
    principal: Principal,
    participationId: string,
    { activity, evidence }: ReportBody,
    commandId?: string,
  ): Promise<CommandReply> {
    const { found, actor } = await this.find(principal, (tx) =>
      findParticipation(tx, this.campaigns, principal, participationId),
    );
    const form = evidenceForm({ ...found, activity });
    return this.send(found, actor, commandId, {
      type: 'report',
      activity,
      evidence: await this.resolved(principal, found, [form], evidence, 'evidence'),
    });
  }

  private find<Found extends FoundParticipation>(
    principal: Principal,
    look: (tx: Parameters<typeof findTask>[0]) => Promise<Found>,
  ): Promise<{ readonly found: Found; readonly actor: RecordedActor }> {
    return this.transactions.read(async (tx) => {
      const found = await look(tx);
      const actor = await findActor(tx, principal, found.campaign);
      if (!actor) throw notFound('task');
      return { found, actor };
    });
  }

  private resolved(
    { organizationId }: Principal,
    found: FoundParticipation & Partial<Pick<FoundTask, 'present'>>,
    forms: readonly (Form | undefined)[],
    values: Values,
    part: 'evidence' | 'answers',
  ): Promise<Values> {
    const organizations = [
      found.organizationId,
      ...(organizationId === undefined ? [] : [organizationId]),
    ];
    const { present = {} } = found;
    return this.files.execute(forms, values, { organizations, present }, part);
  }

  private async send(
    { participationId, campaign }: FoundParticipation,
    actor: RecordedActor,
    commandId: string | undefined,
    command: Command,
  ): Promise<CommandReply> {
    const reply = replyOrRefuse(
      await this.commands.execute({
        participationId,
        command,
        actor,
        ...(commandId !== undefined && { commandId }),
      }),
    );
    const own = [reply.task, reply.opened].flatMap((task) => task?.key ?? []);
    return { ...reply, entries: toldEntries(campaign.compiled, reply.entries, actor, own) };
  }
}

function evidenceForm({ campaign, activity }: Pick<FoundTask, 'campaign' | 'activity'>): Form {
  return campaign.compiled.activities.get(activity)?.activity.evidence;
}

/** The forms of answers that rules of an event have, in whichever state. */
function answerForms({ campaign, activity }: FoundTask, event: string): Form[] {
  const compiled = campaign.compiled.activities.get(activity);
  const lifecycles = [compiled?.main, compiled?.whenEmpty];
  return lifecycles
    .flatMap((lifecycle) => [...(lifecycle?.rules.values() ?? [])])
    .flatMap((events) => events.get(event) ?? [])
    .flatMap(({ needs }) => (typeof needs === 'object' ? [needs] : []));
}
