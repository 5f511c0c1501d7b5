import type { CompiledCampaign } from '../../compile/index.js';
import type { Assertion } from '../assertions/index.js';
import type { Happening } from '../virtual-world.js';
import { addUp } from './add-up.js';
import { Cast, type RehearsalOptions } from './cast.js';
import { Counter } from './counter.js';
import { isIndependent } from './independence.js';
import { makeReport } from './make-report.js';
import { Rehearsal, type Company } from './rehearsal.js';
import type { SimulationReport } from './report.js';
import type { Tally } from './tally.js';
import { TaskPlayer } from './task-player.js';

export interface SimulateOptions extends RehearsalOptions {
  /** What must hold throughout; the report says whether it did. */
  readonly assertions?: readonly Assertion[];
  /** Is told of everything that happens, for those who want to know more than the report says. */
  readonly observe?: (happening: Happening) => void;
}

/** One of several shares of the participants, from 0. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/**
 * Rehearses a campaign with invented units and reports what comes of it. Depends on the campaign and
 * the options alone: neither on the machine's zone nor on its clock.
 */
export function simulate(compiled: CompiledCampaign, options: SimulateOptions): SimulationReport {
  return reportOf(compiled, options, [rehearseShare(compiled, options, { index: 0, of: 1 })]);
}

/** Into how many shares a rehearsal may be divided at the most: one where participants have to do with each other. */
export function sharesOf(compiled: CompiledCampaign, { units }: Pick<SimulateOptions, 'units'>) {
  return isIndependent(compiled) ? Object.keys(compiled.campaign.bodies).length + units : 1;
}

/**
 * Rehearses one share of the participants, one after the other, and gives what was counted, as plain
 * JSON. Participants that have to do with each other are all of one share, and played together.
 */
export function rehearseShare(
  compiled: CompiledCampaign,
  options: SimulateOptions,
  { index, of }: Share,
): Tally {
  const cast = new Cast(compiled, options);
  const { bodies } = cast;
  const counter = new Counter(compiled, options.assertions ?? []);
  const taskPlayer = new TaskPlayer(compiled);
  if (!isIndependent(compiled)) {
    if (index === 0) play(cast, everybody(cast), counter, taskPlayer, options);
    return counter.tally();
  }
  for (let next = index; next < bodies.length + options.units; next += of) {
    const company: Company =
      next < bodies.length
        ? { bodies: bodies.slice(next, next + 1), units: [] }
        : { bodies: [], units: [cast.unit(next - bodies.length)] };
    play(cast, company, counter, taskPlayer, options);
  }
  return counter.tally();
}

/** The report of a rehearsal whose shares were rehearsed apart. */
export function reportOf(
  compiled: CompiledCampaign,
  options: SimulateOptions,
  shares: readonly Tally[],
): SimulationReport {
  return makeReport(new Cast(compiled, options), options.assertions ?? [], addUp(shares));
}

/** Rehearses a campaign with everybody in one world, and gives that world as it is in the end beside the report. */
export function rehearse(
  compiled: CompiledCampaign,
  options: SimulateOptions,
): { readonly report: SimulationReport; readonly rehearsal: Rehearsal } {
  const cast = new Cast(compiled, options);
  const counter = new Counter(compiled, options.assertions ?? []);
  const rehearsal = play(cast, everybody(cast), counter, new TaskPlayer(compiled), options);
  return { report: reportOf(compiled, options, [counter.tally()]), rehearsal };
}

function everybody(cast: Cast): Company {
  const units = Array.from({ length: cast.options.units }, (_, index) => cast.unit(index));
  return { bodies: cast.bodies, units };
}

function play(
  cast: Cast,
  company: Company,
  counter: Counter,
  taskPlayer: TaskPlayer,
  { observe }: Pick<SimulateOptions, 'observe'>,
): Rehearsal {
  const rehearsal = new Rehearsal(cast, company, taskPlayer, {
    happened: (happening, state, behaviour) => {
      observe?.(happening);
      counter.happened(happening, state, behaviour);
    },
    refused: (refusal) => {
      counter.refused(refusal);
    },
  });
  rehearsal.run();
  const { world } = rehearsal;
  for (const code of world.codes()) {
    const state = world.participation(code);
    if (state !== undefined) counter.over(state, cast.behaviourOf(code), cast.endsAt);
  }
  counter.forget();
  return rehearsal;
}
