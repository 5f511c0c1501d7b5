import type { CompiledActivity, CompiledCampaign } from '@muster/engine';
import { z } from 'zod';

import type { Words } from '../campaigns/read-words.js';

export const ownerView = z
  .object({
    kind: z.enum(['unit', 'person', 'role', 'body']),
    name: z.string().optional().describe('The code of a person, the name of a role or body.'),
    title: z.string().optional().describe("The person's name, the title of the role or body."),
  })
  .meta({ id: 'TaskOwner' });
export type OwnerView = z.infer<typeof ownerView>;

/** A task as it is named in lists. */
export interface NamedTask {
  readonly activity: string;
  readonly task_key: string;
  readonly owner: string;
  /** The name of the person who owns it; null when a person does not. */
  readonly person_name: string | null;
}

/** Joins the person who owns a task `t`, as `p`; never a person of another organization. */
export const OWNING_PERSON = `LEFT JOIN people p ON p.organization_id = t.organization_id
  AND t.owner LIKE 'person:%' AND p.code = SUBSTR(t.owner, 8)`;

/** An owner as it is stored (`unit`, `person:<code>`, `role:<name>`, `body:<name>`), for people. */
export function ownerViewOf(
  { campaign }: Pick<CompiledCampaign, 'campaign'>,
  { owner, person_name }: Pick<NamedTask, 'owner' | 'person_name'>,
  words: Words,
): OwnerView {
  const colon = owner.indexOf(':');
  if (colon < 0) return { kind: 'unit' };
  const kind = owner.slice(0, colon);
  const name = owner.slice(colon + 1);
  if (kind === 'person') {
    return { kind, name, ...(person_name !== null && { title: person_name }) };
  }
  return kind === 'role'
    ? { kind, name, ...words.titled(campaign.roles?.[name]) }
    : { kind: 'body', name, ...words.titled(campaign.bodies[name]) };
}

/** The title of an activity; its name when the definition has it no more. */
export function activityTitle(
  { campaign }: Pick<CompiledCampaign, 'campaign'>,
  activity: string,
  words: Words,
): string {
  const text = campaign.activities[activity]?.title;
  return text === undefined ? activity : words.say(text);
}

/** What tells a task from the others of its activity, such as a person or a period; undefined for the only one. */
export function itemTitle(
  compiled: CompiledCampaign,
  task: NamedTask,
  words: Words,
): string | undefined {
  const activity = compiled.activities.get(task.activity);
  const parts = task.task_key.split('/').slice(1);
  if (activity === undefined || parts.length === 0 || task.task_key.endsWith('/none')) {
    return undefined;
  }
  const factors = keyedFactors(activity);
  return parts
    .map((part, index) => {
      const factor = factors[index];
      if (factor?.kind === 'role' && task.owner === `person:${part}`) {
        return task.person_name ?? part;
      }
      if (factor?.kind === 'period') return periodTitle(compiled, factor.group, part, words);
      return decoded(part);
    })
    .join(' · ');
}

/** The factors that leave a part in the keys of an activity's tasks, in their order. */
function keyedFactors(activity: CompiledActivity) {
  return activity.fanOut.factors.filter(({ kind }) => kind !== 'unit' && kind !== 'body');
}

function periodTitle(
  { campaign }: CompiledCampaign,
  group: string,
  period: string,
  words: Words,
): string {
  const date = campaign.periods?.[group]?.of[period];
  return (typeof date === 'string' ? undefined : words.titled(date).title) ?? period;
}

/** Values that identify a case are percent-encoded in its key. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
