import { hash } from 'node:crypto';

import type { Command } from '@muster/engine';
import canonicalize from 'canonicalize';

import type { RecordedActor } from './recorded-actor.js';

/** Tells whether two requests are the same: who sends what, in whatever order it is written. */
export function requestDigest(command: Command, actor: RecordedActor): string {
  const text = canonicalize({ actor, command }) ?? '';
  return hash('sha256', text, 'hex');
}
