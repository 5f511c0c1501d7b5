import type { CheckContext } from '../check-context.js';
import { entriesOf, listAt } from '../own.js';

/** Every name that is used anywhere, by what it may be the name of. */
export interface UsedNames {
  readonly lifecycles: ReadonlySet<string>;
  readonly chasing: ReadonlySet<string>;
  /** Roles and bodies. */
  readonly parties: ReadonlySet<string>;
  /** Categories, groups, roles, registers and period groups. */
  readonly each: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
}

export function usedNames({ campaign, dates, fields, parties }: CheckContext): UsedNames {
  const activities = Object.values(campaign.activities);
  const each = activities.flatMap(({ for: words }) =>
    listAt<string>(words, []).map(({ value }) => value.replace(/^\w+ /, '')),
  );
  const forms = fields.map(({ field }) => field);
  return {
    lifecycles: new Set(
      activities.flatMap((a) => [a.lifecycle ?? [], a['when-empty'] ?? []].flat()),
    ),
    chasing: new Set(activities.flatMap(({ chase }) => chase ?? [])),
    parties: new Set([
      ...parties.map(({ party }) => party),
      ...forms.flatMap((field) => (field.type === 'person' ? (field.role ?? []) : [])),
      ...activities.flatMap(({ eligible }) => eligible?.role ?? []),
    ]),
    each: new Set([
      ...each,
      ...entriesOf(campaign.groups).flatMap(([, { of }]) => of),
      ...entriesOf(campaign.roles).flatMap(([, role]) => role.in ?? []),
      ...entriesOf(campaign.registers).flatMap(([, register]) => register.in ?? []),
      ...entriesOf(campaign.scores).map(([, { of }]) => of),
    ]),
    registers: new Set([
      ...each,
      ...forms.flatMap((field) => (field.type === 'row' ? field.register : [])),
    ]),
    dates: new Set([
      ...dates.flatMap(({ parsed }) =>
        parsed.ok && parsed.expression.kind === 'date' && parsed.expression.base.kind === 'anchor'
          ? parsed.expression.base.name
          : [],
      ),
      ...forms.flatMap((field) => (field.type === 'date' ? (field.within ?? []) : [])),
    ]),
  };
}
