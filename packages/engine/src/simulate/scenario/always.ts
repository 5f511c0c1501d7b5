import type { CompiledCampaign } from '../../compile/index.js';
import { told } from '../../diagnostics/index.js';
import { en, zh } from '../../diagnostics/wording.js';
import type { AuthoredScenario } from '../../dsl/index.js';
import { AssertionWatch, parseAssertion, verdictsOf, type Assertion } from '../assertions/index.js';
import type { Happening, VirtualWorld } from '../virtual-world.js';
import type { ScenarioReporter } from './scenario-reporter.js';

/** The sentences of a scenario that must hold throughout; those that mean nothing are reported. */
export function assertionsOf(
  { always = [] }: Pick<AuthoredScenario, 'always'>,
  compiled: CompiledCampaign,
  reporter: ScenarioReporter,
): Assertion[] {
  return always.flatMap((text, index) => {
    const parsed = parseAssertion(text, compiled);
    if (parsed.ok) return [parsed.assertion];
    const { reason, offset, length, suggestion } = parsed;
    reporter.add('assertion-unclear', {
      ...told(reason),
      range: reporter.document.offsetRange(['always', index], offset, length),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return [];
  });
}

/** Looks whether the sentences of a scenario hold while it is told. */
export class Always {
  readonly #watch: AssertionWatch;

  constructor(
    readonly compiled: CompiledCampaign,
    readonly assertions: readonly Assertion[],
  ) {
    this.#watch = new AssertionWatch(compiled, assertions);
  }

  /** @param world undefined while it is being made */
  happened(happening: Happening, world: VirtualWorld | undefined): void {
    const { unit, answer } = happening;
    if (answer.ok) this.#watch.happened(happening, world?.participation(unit) ?? answer.state);
  }

  /** The story is over: what did not hold is reported, each sentence once. */
  over(world: VirtualWorld, reporter: ScenarioReporter): void {
    for (const code of world.codes()) {
      const state = world.participation(code);
      if (state !== undefined) this.#watch.over(state, world.now);
    }
    const verdicts = verdictsOf(this.compiled, this.assertions, this.#watch.findings());
    for (const [index, { holds, count, broken }] of verdicts.entries()) {
      if (holds) continue;
      reporter.add('assertion-broken', {
        ...told({
          en: count === 1 ? 'This does not hold' : en`This does not hold, ${count} times`,
          'zh-CN': count === 1 ? '不成立' : zh`不成立，共 ${count} 次`,
        }),
        range: reporter.document.range(['always', index], 'value'),
        broken,
        count,
      });
    }
  }
}
