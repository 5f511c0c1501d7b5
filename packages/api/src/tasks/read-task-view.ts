import {
  type Actor,
  isArchived,
  type ParticipationState,
  type TaskState,
  type TaskView,
  viewTask,
} from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { clausesOf } from '../campaigns/read-campaign-view.js';
import type { Words } from '../campaigns/read-words.js';
import { type TaskRow, taskSummaryOf } from './list-task-rows.js';
import type { TaskDetail } from './read-task.dto.js';

/** What the database says of a task and its participation. */
export interface TaskSources {
  readonly campaign: RunningCampaign;
  readonly row: TaskRow & { readonly revision: number };
  readonly state: ParticipationState;
  readonly task: TaskState;
  /** Whether the asker is shown the evidence; whoever may hand it in next is in any case. */
  readonly shown: boolean;
}

/** Everything that a person needs to see to a task. Who reported a case is not part of it. */
export function taskDetailOf(
  { campaign, row, state, task, shown }: TaskSources,
  actor: Actor,
  now: number,
  words: Words,
): TaskDetail {
  const { compiled } = campaign;
  const activity = compiled.activities.get(task.activity);
  if (activity === undefined) throw new Error(`There is no activity ${task.activity}.`);
  const { states, always } = lifecycleOf(activity, task);
  const archived = isArchived(compiled, state, now);
  const view = viewTask({ compiled, state, task, now }, actor);
  const { context } = task.snapshot;
  const withheld = !shown && !view.offered.some(({ needs }) => needs === 'evidence');
  return {
    ...taskSummaryOf(campaign, row, words),
    state: view.state,
    standing: view.standing,
    light: view.light,
    language: words.language,
    campaignTitle: words.say(compiled.campaign.title),
    revision: row.revision,
    ...(activity.activity.summary !== undefined && {
      summary: words.say(activity.activity.summary),
    }),
    clauses: clausesOf(campaign, task.activity, words),
    empty: task.empty,
    archived,
    ...(context.opensAt !== undefined && { opensAt: context.opensAt }),
    ...(task.closesAt !== undefined && { closesAt: task.closesAt }),
    ...rungOf(view, activity.chasing.policy.ladder ?? [], words),
    ...(context.handed !== undefined && { handed: context.handed }),
    receivers: task.receivers.map((body) => {
      const title = compiled.campaign.bodies[body]?.title;
      const receipt = context.receipts[body];
      return {
        body,
        title: title === undefined ? body : words.say(title),
        ...(receipt !== undefined && { receipt }),
      };
    }),
    withheld,
    evidence: withheld ? {} : task.evidence,
    form: words.schema(activity.evidence().jsonSchema),
    missing: withheld ? [] : [...view.missing],
    problems: (withheld ? [] : view.problems).map(({ field, code, message, data }) => ({
      field,
      code,
      message: words.say(message),
      ...(data !== undefined && { data }),
    })),
    ...(view.eligible !== undefined && { eligible: namesOf(view.eligible, state) }),
    offered:
      archived || row.outcome !== 'open'
        ? []
        : view.offered.map(({ event, to, needs }) => {
            const rule = [states[view.state]?.on?.[event] ?? always?.[event] ?? []]
              .flat()
              .find((candidate) => candidate.to === to);
            const target = to === undefined ? undefined : words.titled(states[to]).title;
            return {
              event,
              ...words.titled(rule),
              ...(to !== undefined && { to }),
              ...(target !== undefined && { toTitle: target }),
              ...(needs !== undefined && { needs: needs === 'evidence' ? needs : 'answers' }),
              ...(typeof needs === 'object' && { answers: words.schema(needs) }),
            };
          }),
  };
}

type Activity = NonNullable<ReturnType<RunningCampaign['compiled']['activities']['get']>>;

function lifecycleOf(activity: Activity, { empty }: Pick<TaskState, 'empty'>) {
  return (empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main).lifecycle;
}

function rungOf(
  { rung }: Pick<TaskView, 'rung'>,
  ladder: NonNullable<Activity['chasing']['policy']['ladder']>,
  words: Words,
): Pick<TaskDetail, 'rung'> {
  if (rung === undefined) return {};
  return { rung: { name: rung, ...words.titled(ladder.find(({ name }) => name === rung)) } };
}

function namesOf(codes: readonly string[], { facts }: ParticipationState) {
  const names = new Map(facts.people.map((person) => [person.code, person.name]));
  return codes.map((code) => ({ code, name: names.get(code) ?? code }));
}
