import type { AuthoredLifecycle } from './authored.js';
import type { Lifecycle } from './campaign.js';
import type { PlacedSources } from './campaign-sources.js';
import { mergePart, type Placed } from './merge-part.js';

/**
 * Lays each lifecycle over the one it is `like`. What is not there, or goes round in a circle, is left
 * as it is: the checks say so.
 */
export function completeLifecycles(
  authored: Readonly<Record<string, AuthoredLifecycle>>,
  sources: PlacedSources,
): Record<string, Lifecycle> {
  const complete = new Map<string, AuthoredLifecycle>();
  const begun = new Set<string>();
  const origins = new Map(
    Object.keys(authored).map((name) => [name, sources.originOf(['lifecycles', name])]),
  );

  // What the base has from its own base was written there.
  const placeOver =
    (base: string, under: Placed['origin']): PlacedSources['place'] =>
    (path, origin) => {
      const isOfBase =
        origin.document === under.document &&
        under.path.every((step, index) => origin.path[index] === step);
      const rest = origin.path.slice(under.path.length);
      if (isOfBase) sources.placeLike(path, ['lifecycles', base, ...rest]);
      else sources.place(path, origin);
    };

  const resolve = (name: string): AuthoredLifecycle | undefined => {
    const known = complete.get(name);
    if (known !== undefined) return known;
    const own = Object.hasOwn(authored, name) ? authored[name] : undefined;
    if (own === undefined || begun.has(name)) return own;
    begun.add(name);
    const base = own.like === undefined ? undefined : resolve(own.like);
    const under = own.like === undefined ? undefined : origins.get(own.like);
    const over = origins.get(name);
    const merged =
      base === undefined || under === undefined || over === undefined
        ? own
        : (mergePart(
            placed(base, under),
            placed(own, over),
            ['lifecycles', name],
            placeOver(own.like ?? '', under),
          ) as AuthoredLifecycle);
    complete.set(name, merged);
    return merged;
  };

  return Object.fromEntries(
    Object.keys(authored).map((name) => {
      const lifecycle = resolve(name) ?? {};
      return [name, { ...lifecycle, start: lifecycle.start ?? '', states: lifecycle.states ?? {} }];
    }),
  );
}

function placed(value: AuthoredLifecycle, origin: Placed['origin']): Placed {
  return { value, origin };
}
