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
    case 'tell':
    case 'serve':
    case 'fire': {
      if (command.task === '') return 'all';
      const name = activityOfKey(command.task);
      return { keys: [command.task], activities: neededWith(compiled, name) };
    }
    case 'report':
    case 'open': {
      const activity = compiled.activities.get(command.activity);
      const key = activity === undefined ? undefined : identityKey(activity, command.evidence);
      // Numbers of cases, and whether there are enough already, show in the tasks there are.
      const own = activity === undefined || activity.times.length === 0 ? [] : [activity.name];
      return {
        keys: key === undefined ? [] : [key],
        activities: [...own, ...neededWith(compiled, command.activity)],
      };
    }
    case 'gather': {
      const planned = compiled.dependents(`figure:${command.figure}`);
      const activities = planned.flatMap((name) => [name, ...neededWith(compiled, name)]);
      return { keys: [], activities: [...new Set(activities)] };
    }
    default:
      return 'all';
  }
}

function neededWith(compiled: CompiledCampaign, activity: string): readonly string[] {
  return compiled.activities.get(activity)?.needs ?? [];
}

/** The activity that a task belongs to, from its key. */
export function activityOfKey(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash);
}
