import type { Diagnostic } from '../../diagnostics/index.js';
import type { BrokenAssertion } from '../assertions/index.js';

/** What scenarios report about themselves, each with its meaning in a line. */
export const scenarioCodes = {
  'unknown-name': 'Nothing in the campaign or the scenario is called so.',
  'name-taken': 'A unit of the scenario is called like a body of the campaign.',
  'no-such-day': 'A moment that does not exist, such as 31 February.',
  'clock-goes-back': 'A step lies before the one above it.',
  'unit-not-said': 'With several units a step has to say which one is meant.',
  'actor-not-said': 'Somebody has to do it: `as` is missing.',
  'task-not-said': 'An event is sent to a task: `task` is missing.',
  'several-actions': 'A step does one thing at the most.',
  'nothing-to-refuse': 'A refusal is expected of a step in which nobody does anything.',
  'unexpected-refusal': 'Something was refused that the scenario expects to happen.',
  'not-refused': 'Something happened that the scenario expects to be refused.',
  'other-refusal': 'Something was refused for another reason than expected.',
  'assertion-unclear': 'A sentence that must hold is not understood.',
  'assertion-broken': 'Something that must hold throughout does not.',
  'not-as-expected': 'Something is otherwise than the scenario expects.',
} as const;

export type ScenarioCode = keyof typeof scenarioCodes;

/** Something that did not come out as a scenario says, at its place in the scenario file. */
export interface ScenarioFailure extends Diagnostic {
  readonly code: ScenarioCode;
  /** The number of the step, from 1; absent for what stands before the steps. */
  readonly step?: number;
  /** What was expected and what is the case, as plain data, when the two can be set side by side. */
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** More that helps to see why: what would be allowed, what is wrong with the evidence. */
  readonly notes?: readonly string[];
  /** How often a sentence that must hold did not, and the first times. */
  readonly count?: number;
  readonly broken?: readonly BrokenAssertion[];
}
