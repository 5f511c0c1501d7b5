import type { CompiledCampaign } from '../../compile/index.js';

/** The names that sentences about a campaign may use. */
export interface CampaignNames {
  readonly activities: readonly string[];
  readonly rungs: readonly string[];
  /** Those that some activity follows. */
  readonly lifecycles: readonly string[];
  readonly events: readonly string[];
  readonly states: readonly string[];
  readonly figures: readonly string[];
}

export function campaignNames(compiled: CompiledCampaign): CampaignNames {
  const lifecycles = new Map(
    [...compiled.activities.values()].flatMap(({ main, whenEmpty }) =>
      [main, whenEmpty].flatMap((one) => (one === undefined ? [] : [[one.name, one] as const])),
    ),
  );
  const all = [...lifecycles.values()];
  const unique = (names: readonly string[]) => [...new Set(names)];
  return {
    activities: [...compiled.activities.keys()],
    rungs: unique([...compiled.activities.values()].flatMap(({ chasing }) => rungNames(chasing))),
    lifecycles: [...lifecycles.keys()],
    events: unique(all.flatMap(({ rules }) => [...rules.values()].flatMap((of) => [...of.keys()]))),
    states: unique(all.flatMap(({ lifecycle }) => Object.keys(lifecycle.states))),
    figures: [...compiled.figures.keys()],
  };
}

/** The names of the rungs of a ladder, from the lowest. */
export function rungNames({
  policy,
}: {
  readonly policy: { readonly ladder?: readonly { readonly name?: string }[] | undefined };
}): string[] {
  return (policy.ladder ?? []).map(({ name }, index) => name ?? `rung-${String(index + 1)}`);
}
