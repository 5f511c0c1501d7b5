import type { Facts } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { FigureShare, Origin } from './state.js';

/** What can be asked of a participation. Everything but the actor comes as plain data, so that records replay. */
export type Command =
  /** Takes a unit or body in at publication: enrolled, or invited where it joins by choice. */
  | {
      readonly type: 'join';
      readonly facts: Facts;
      readonly publishedAt: number;
      readonly dates: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
    }
  | { readonly type: 'enrol' }
  | { readonly type: 'withdraw'; readonly reason?: string }
  /** Roster, registers, attributes or supervisors are now these. */
  | { readonly type: 'change-facts'; readonly facts: Facts }
  | {
      readonly type: 'bind-date';
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'save'; readonly task: string; readonly evidence: Values }
  | {
      readonly type: 'act';
      readonly task: string;
      readonly event: string;
      /** Laid over the saved draft, field by field. */
      readonly evidence?: Values;
      /** The event's own small form. */
      readonly answers?: Values;
    }
  | { readonly type: 'report'; readonly activity: string; readonly evidence: Values }
  /** A task elsewhere opens a case here; only signals send this. */
  | {
      readonly type: 'open';
      readonly activity: string;
      readonly evidence: Values;
      readonly origin: Origin;
    }
  /** A task elsewhere sends an event to one here; only signals send this. */
  | {
      readonly type: 'tell';
      readonly task: string;
      readonly event: string;
      readonly answers: Values;
    }
  /** The same evidence serves a task here: kept as a draft, or handed in; only signals send this. */
  | {
      readonly type: 'serve';
      readonly task: string;
      readonly evidence: Values;
      readonly event?: string;
      readonly from: { readonly campaign: string; readonly task: string };
    }
  /** What units below give to a figure; only signals send this. */
  | {
      readonly type: 'gather';
      readonly figure: string;
      readonly per: string;
      readonly shares: Readonly<Record<string, FigureShare>>;
    }
  /** A timer came due; only the service's own clockwork sends this. `task` is empty for the participation's own. */
  | {
      readonly type: 'fire';
      readonly task: string;
      readonly timer: string;
      readonly generation: number;
    };

export type Values = Readonly<Record<string, unknown>>;

/** A command and who sends it. */
export interface Request {
  readonly command: Command;
  readonly actor: Actor;
}
