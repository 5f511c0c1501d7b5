import type { Values } from './command.js';

/** An event that the campaign itself sends to a task of this participation. */
export interface Told {
  readonly task: string;
  readonly event: string;
  readonly answers: Values;
}
