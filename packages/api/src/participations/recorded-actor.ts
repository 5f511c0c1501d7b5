import type { Actor } from '@muster/engine';

/** Who sent a command, as the record keeps it: the engine's actor and the account behind it. */
export type RecordedActor = Actor & { readonly account?: string };

/** The service at work by itself, or for an administrator, who is no party of a campaign. */
export function systemActor(account?: string): RecordedActor {
  return { kind: 'system', ...(account !== undefined && { account }) };
}
