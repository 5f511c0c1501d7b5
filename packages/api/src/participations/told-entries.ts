import { activityOfKey, type Actor, type CompiledCampaign, type Entry } from '@muster/engine';

/**
 * The entries of a reply that its sender may be told. What a command brings about beyond its own
 * task may be of activities that are kept from the sender.
 * @param own the keys of the tasks that the command was about
 */
export function toldEntries(
  { campaign, issuers, leadBody }: CompiledCampaign,
  entries: readonly Entry[],
  actor: Actor,
  own: readonly string[],
): readonly Entry[] {
  if (actor.kind === 'system') return entries;
  const issues =
    actor.kind === 'organizer' && (issuers.includes(actor.body) || actor.body === leadBody);
  const known = new Set(own.map(activityOfKey));
  const isKept = (name: string) => {
    const activity = campaign.activities[name];
    return (
      !known.has(name) &&
      (activity?.['seen-by'] !== undefined || (activity?.hidden !== undefined && !issues))
    );
  };
  return entries.filter((entry) => {
    if ('task' in entry) return own.includes(entry.task) || !isKept(activityOfKey(entry.task));
    return !('activity' in entry) || !isKept(entry.activity);
  });
}
