import type { CompiledCampaign } from '../../compile/index.js';
import type { ParticipationState } from '../../run/index.js';
import type { Behaviour } from '../rehearsal/mix.js';
import type { Happening } from '../virtual-world.js';
import type { Assertion, Claim } from './assertion.js';
import type { AssertionFindings } from './findings.js';
import { Punctuality } from './on-time.js';
import type { Watcher } from './watcher.js';
import { MostMessagesWatcher, QuietWatcher } from './watch-messages.js';
import { FigureWatcher, LightWatcher, OccursWatcher, ShareWatcher } from './watch-others.js';
import { EndsWatcher, NoLongerWatcher, RungWatcher } from './watch-tasks.js';

/**
 * Looks whether assertions hold while things happen. It remembers what is going on and not what has
 * been: what takes long takes no more room than what is short.
 */
export class AssertionWatch {
  readonly #watchers: readonly Watcher[];
  readonly #punctuality = new Punctuality();

  constructor(
    readonly compiled: CompiledCampaign,
    assertions: readonly Assertion[],
  ) {
    this.#watchers = assertions.map(({ claim }) => watcherOf(claim));
  }

  /** @param behaviour how the participant is played; absent where people act on their own */
  happened(
    { unit, at, answer }: Happening,
    state: ParticipationState,
    behaviour?: Behaviour,
  ): void {
    if (!answer.ok || this.#watchers.length === 0) return;
    this.#punctuality.happened(unit, answer);
    const onTime = this.#punctuality.judge(behaviour);
    const seen = { compiled: this.compiled, unit, at, decision: answer, state, onTime };
    for (const watcher of this.#watchers) watcher.happened?.(seen);
  }

  /** Nothing more happens to a participant. */
  over(state: ParticipationState, at: number, behaviour?: Behaviour): void {
    const unit = state.facts.code;
    const onTime = this.#punctuality.judge(behaviour);
    const ended = { compiled: this.compiled, unit, at, state, onTime };
    for (const watcher of this.#watchers) watcher.over?.(ended);
    this.#punctuality.over(unit);
  }

  /** What was found so far, by assertion. */
  findings(): Readonly<Record<string, AssertionFindings>> {
    return Object.fromEntries(
      this.#watchers.map((watcher, index) => [String(index), watcher.findings()]),
    );
  }
}

function watcherOf(claim: Claim): Watcher {
  switch (claim.kind) {
    case 'most-messages':
      return new MostMessagesWatcher(claim);
    case 'quiet':
      return new QuietWatcher(claim);
    case 'reaches-rung':
      return new RungWatcher(claim);
    case 'no-longer':
      return new NoLongerWatcher(claim);
    case 'light':
      return new LightWatcher(claim);
    case 'ends':
      return new EndsWatcher(claim);
    case 'occurs':
      return new OccursWatcher(claim);
    case 'figure':
      return new FigureWatcher(claim);
    case 'share':
      return new ShareWatcher(claim);
  }
}
