import { anchorsOfExpression } from '../../time/index.js';
import type { CheckContext } from '../check-context.js';
import { entriesOf, listAt } from '../own.js';

/** Every name that is used anywhere, by what it may be the name of. */
export interface UsedNames {
  readonly lifecycles: ReadonlySet<string>;
  readonly chasing: ReadonlySet<string>;
  /** Roles and bodies. */
  readonly parties: ReadonlySet<string>;
  /** Categories, groups, roles, registers, schedules and period groups. */
  readonly each: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
  /** Dates, periods and phases, and groups of periods that days are taken from. */
  readonly dates: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly banks: ReadonlySet<string>;
  readonly materials: ReadonlySet<string>;
}

export function usedNames({ campaign, dates, fields, parties, effects }: CheckContext): UsedNames {
  const activities = Object.values(campaign.activities);
  const each = activities.flatMap(({ for: words }) =>
    listAt<string>(words, []).map(({ value }) => value.split(' ')[1] ?? ''),
  );
  const forms = fields.map(({ field }) => field);
  const values = (value: string | string[] | undefined) =>
    listAt<string>(value, []).map((item) => item.value);
  const rules = Object.values(campaign.schedules ?? {}).flatMap((schedule) => [
    schedule,
    ...(schedule.rules ?? []),
  ]);
  return {
    lifecycles: new Set([
      ...activities.flatMap((a) => [a.lifecycle ?? [], a['when-empty'] ?? []].flat()),
      ...Object.values(campaign.lifecycles).flatMap(({ like }) => like ?? []),
    ]),
    chasing: new Set(activities.flatMap(({ chase }) => chase ?? [])),
    parties: new Set([
      ...parties.map(({ party }) => party),
      ...forms.flatMap((field) => (field.type === 'person' ? (field.role ?? []) : [])),
      ...activities.flatMap(({ eligible }) => eligible?.role ?? []),
      ...Object.values(campaign.roles ?? {}).flatMap((role) => values(role['not-with'])),
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
      ...effects.flatMap(({ effect }) => effect.record?.register ?? []),
      ...Object.values(campaign.ledgers ?? {}).map(({ of }) => of),
    ]),
    dates: new Set([
      ...dates.flatMap(({ parsed }) =>
        parsed.ok ? anchorsOfExpression(parsed.expression).map(({ name }) => name) : [],
      ),
      ...forms.flatMap((field) => (field.type === 'date' ? (field.within ?? []) : [])),
      ...values(campaign.closed),
      ...Object.values(campaign.chasing).flatMap(({ quiet }) => values(quiet)),
      ...rules.flatMap(({ except, within }) => [...values(except), ...values(within)]),
    ]),
    phases: new Set([
      ...activities.flatMap(({ phase, after }) => [phase ?? [], values(after)].flat()),
      ...Object.values(campaign.phases ?? {}).flatMap(({ after }) => values(after)),
    ]),
    banks: new Set(forms.flatMap((field) => (field.type === 'quiz' ? field.bank : []))),
    materials: new Set(
      forms.flatMap((field) => (field.type === 'file' ? (field['same-as'] ?? []) : [])),
    ),
  };
}
