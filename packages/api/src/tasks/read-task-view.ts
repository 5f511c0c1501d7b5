import {
  type Actor,
  evidenceContextOfTask,
  givenOf,
  isArchived,
  type ParticipationState,
  seedOf,
  type TaskState,
  type TaskView,
  type Values,
  viewTask,
  visibleEvidence,
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
  const seen = { compiled, state, task, now };
  const view = viewTask(seen, actor);
  const form = activity.evidence();
  const evidence = filledIn(seen, form);
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
    evidence: withheld ? {} : visibleEvidence({ ...seen, task: { ...task, evidence } }, actor),
    computed: withheld ? [] : computedOf(task, evidence),
    form: words.schema(form.jsonSchemaFor({ seed: seedOf(compiled, state, task) })),
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

type Form = ReturnType<Activity['evidence']>;
type Seen = Parameters<typeof evidenceContextOfTask>[0];

/** A draft with what is worked out from it so far; what was handed in stays as it was then. */
function filledIn(seen: Seen, form: Form): Values {
  const { task } = seen;
  if (task.outcome !== 'open' || task.empty || task.computed !== undefined) return task.evidence;
  return form.withComputed(givenOf(task), evidenceContextOfTask(seen, form));
}

/** The fields that nobody filled in. */
function computedOf(task: TaskState, evidence: Values): string[] {
  const given = givenOf(task);
  return Object.keys(evidence).filter((name) => !Object.hasOwn(given, name));
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
