import type { CompiledCampaign } from '../compile/index.js';
import type { Command } from './command.js';
import { identityKey } from './cases.js';

/** Which tasks of a participation `decide` wants at hand for a command. */
export type TasksNeeded =
  'all' | { readonly keys: readonly string[]; readonly activities: readonly string[] };

/**
 * Says which tasks a command needs, so that a service need not load a whole participation for
 * one hand-in.
 */
export function tasksNeeded(compiled: CompiledCampaign, command: Command): TasksNeeded {
  switch (command.type) {
    case 'act':
    case 'save':
    case 'fire': {
      if (command.task === '') return 'all';
      const activity = compiled.activities.get(activityOfKey(command.task));
      return {
        keys: [command.task],
        activities: [...new Set([...(activity?.followers ?? []), ...(activity?.looksAt ?? [])])],
      };
    }
    case 'report': {
      const activity = compiled.activities.get(command.activity);
      const key = activity === undefined ? undefined : identityKey(activity, command.evidence);
      return { keys: key === undefined ? [] : [key], activities: activity?.looksAt ?? [] };
    }
    default:
      return 'all';
  }
}

/** The activity that a task belongs to, from its key. */
export function activityOfKey(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash);
}
