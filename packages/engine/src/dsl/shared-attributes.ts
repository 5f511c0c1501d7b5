import type { AuthoredCampaign } from './authored.js';
import type { PlacedSources } from './campaign-sources.js';

type Units = AuthoredCampaign['units'];

/** The categories with the attributes of the groups they belong to; a category's own come before. */
export function withSharedAttributes(
  { units, groups = {} }: Pick<AuthoredCampaign, 'units' | 'groups'>,
  sources: PlacedSources,
): Units {
  const isIn = (category: string, group: string, seen: ReadonlySet<string>): boolean =>
    !seen.has(group) &&
    Object.hasOwn(groups, group) &&
    (groups[group]?.of ?? []).some(
      (part) => part === category || isIn(category, part, new Set([...seen, group])),
    );
  const sharing = Object.entries(groups).filter(([, { attributes }]) => attributes !== undefined);
  if (sharing.length === 0) return units;
  return Object.fromEntries(
    Object.entries(units).map(([category, unit]) => {
      const shared: NonNullable<typeof unit.attributes> = {};
      for (const [group, { attributes }] of sharing) {
        if (!isIn(category, group, new Set())) continue;
        for (const [name, attribute] of Object.entries(attributes ?? {})) {
          if (Object.hasOwn(shared, name) || Object.hasOwn(unit.attributes ?? {}, name)) continue;
          shared[name] = attribute;
          sources.place(
            ['units', category, 'attributes', name],
            sources.originOf(['groups', group, 'attributes', name]),
          );
        }
      }
      if (Object.keys(shared).length === 0) return [category, unit];
      return [category, { ...unit, attributes: { ...shared, ...unit.attributes } }];
    }),
  );
}
