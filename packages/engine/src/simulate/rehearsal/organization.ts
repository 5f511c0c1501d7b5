import { listOf, type CompiledActivity, type CompiledCampaign } from '../../compile/index.js';
import { effectsOfLifecycle } from '../../compile/touches.js';
import { celName } from '../../conditions/index.js';

/** For each category, the categories whose units may stand above its units. */
export type Tiers = ReadonlyMap<string, readonly string[]>;

/**
 * Which kinds of unit stand above which, as far as the campaign shows it: by what is opened above or
 * below, by duties for each unit below, and by figures that are rolled up.
 */
export function tiersOf(compiled: CompiledCampaign): Tiers {
  const tiers = new Map<string, Set<string>>();
  const put = (above: Iterable<string>, below: Iterable<string>) => {
    const over = [...above];
    for (const category of below) {
      const known = tiers.get(category) ?? new Set<string>();
      tiers.set(category, known);
      for (const other of over) known.add(other);
    }
  };
  const { campaign } = compiled;
  for (const activity of compiled.activities.values()) {
    const own = categoriesOf(activity);
    for (const factor of activity.fanOut.factors) {
      if (factor.kind === 'below') put(own, factor.categories);
    }
    for (const { open } of effectsOf(compiled, activity)) {
      const target = compiled.activities.get(open?.activity ?? '');
      if (target === undefined) continue;
      if (open?.in === 'above') put(categoriesOf(target), own);
      if (open?.in === 'below') put(own, categoriesOf(target));
    }
  }
  for (const figure of compiled.figures.values()) {
    if (!figure.below || figure.of === undefined) continue;
    const given = compiled.activities.get(figure.of);
    const from = given === undefined ? [] : categoriesOf(given);
    const readers = [...compiled.activities.values()].filter((activity) =>
      mentions(compiled, activity, figure.name),
    );
    const over = new Set(readers.flatMap(categoriesOf));
    const others = Object.keys(campaign.units).filter((category) => !from.includes(category));
    put(over.size > 0 ? over : others.length > 0 ? others : from, from);
  }
  return new Map([...tiers].map(([category, above]) => [category, [...above]]));
}

/** Whether a unit of some category may, by way of others, stand above itself. */
export function isCircular(tiers: Tiers): boolean {
  return [...tiers.keys()].some((category) => {
    const reached = new Set<string>();
    const queue = [...(tiers.get(category) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(tiers.get(next) ?? []));
    }
    return reached.has(category);
  });
}

function categoriesOf({ fanOut }: CompiledActivity): string[] {
  return [...(fanOut.categories ?? [])];
}

function effectsOf({ campaign }: CompiledCampaign, { activity }: CompiledActivity) {
  return listOf(activity.lifecycle).flatMap((name) => {
    const lifecycle = campaign.lifecycles[name];
    return lifecycle === undefined ? [] : effectsOfLifecycle(lifecycle);
  });
}

function mentions(
  { campaign }: CompiledCampaign,
  { activity }: CompiledActivity,
  figure: string,
): boolean {
  const text = JSON.stringify([activity, campaign.lifecycles[activity.lifecycle ?? '']]);
  return new RegExp(`figures\\s*\\.\\s*${celName(figure)}\\b`, 'u').test(text);
}
