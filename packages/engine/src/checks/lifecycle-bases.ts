import type { CheckContext } from './check-context.js';

/** Whether a lifecycle only lends itself to others that are `like` it, so that it need not be whole. */
export function isOnlyBase(context: CheckContext, name: string): boolean {
  return context
    .remember('lifecycles that are bases alone', () => {
      const used = new Set(
        Object.values(context.campaign.activities).flatMap((activity) => [
          activity.lifecycle ?? [],
          activity['when-empty'] ?? [],
        ]),
      );
      const bases = Object.values(context.campaign.lifecycles).flatMap(({ like }) => like ?? []);
      return new Set(bases.filter((base) => !used.has(base)));
    })
    .has(name);
}
