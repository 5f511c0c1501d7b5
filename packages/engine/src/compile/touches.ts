import { listOf, type AuthoredEffect, type Campaign, type Lifecycle } from '../dsl/index.js';

/** Every effect of a lifecycle. */
export function effectsOfLifecycle(lifecycle: Lifecycle): AuthoredEffect[] {
  const rules = [
    ...Object.values(lifecycle.states).map((state) => state.on ?? {}),
    lifecycle.always ?? {},
  ].flatMap((events) => Object.values(events).flatMap((rule) => listOf(rule)));
  return [
    ...rules.flatMap((rule) => listOf<AuthoredEffect>(rule.effect)),
    ...Object.values(lifecycle.states).flatMap((state) => [
      ...listOf<AuthoredEffect>(state.enter),
      ...listOf<AuthoredEffect>(state.after?.effect),
    ]),
  ];
}

/**
 * The activities of the same participation whose tasks the effects of an activity's lifecycles open,
 * tell or choose from, or bring in line with the rows they keep.
 */
export function touchedBy(campaign: Campaign, name: string): string[] {
  const activity = campaign.activities[name];
  const touched = [activity?.lifecycle, activity?.['when-empty']].flatMap((lifecycleName) => {
    const lifecycle = lifecycleName === undefined ? undefined : campaign.lifecycles[lifecycleName];
    if (lifecycle === undefined) return [];
    return effectsOfLifecycle(lifecycle).flatMap(({ open, send, choose, record }) => [
      ...(open === undefined || open.in !== undefined ? [] : [open.activity]),
      ...(send?.to === undefined || send.to === 'source' ? [] : [send.to]),
      ...(choose === undefined ? [] : [choose.of]),
      ...(record === undefined ? [] : forEach(campaign, record.register)),
    ]);
  });
  // An answer to the task that opened it may go to a task of the same participation.
  const openers = answers(campaign, name)
    ? Object.keys(campaign.activities).filter((other) => opens(campaign, other, name))
    : [];
  return [...new Set([...touched, ...openers])];
}

function forEach(campaign: Campaign, register: string): string[] {
  return Object.keys(campaign.activities).filter((other) =>
    listOf(campaign.activities[other]?.for).includes(`each ${register}`),
  );
}

function answers(campaign: Campaign, name: string): boolean {
  const lifecycle = campaign.lifecycles[campaign.activities[name]?.lifecycle ?? ''];
  return (
    lifecycle !== undefined &&
    effectsOfLifecycle(lifecycle).some(
      ({ send, open }) =>
        (send !== undefined && (send.to ?? 'source') === 'source') || open?.in === 'source',
    )
  );
}

function opens(campaign: Campaign, other: string, name: string): boolean {
  const lifecycle = campaign.lifecycles[campaign.activities[other]?.lifecycle ?? ''];
  return (
    lifecycle !== undefined &&
    effectsOfLifecycle(lifecycle).some(({ open }) => open?.activity === name)
  );
}

/** Whether anything in the campaign looks at the units below a participant. */
export function looksBelow(campaign: Campaign): boolean {
  const fansOut = Object.values(campaign.activities).some((activity) =>
    listOf(activity.for).some((words) => words.endsWith(' below')),
  );
  return (
    fansOut ||
    Object.values(campaign.lifecycles).some((lifecycle) =>
      effectsOfLifecycle(lifecycle).some(({ open }) => open?.in === 'below'),
    )
  );
}
