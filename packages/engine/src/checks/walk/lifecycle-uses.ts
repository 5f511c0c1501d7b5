import type { Activity, Campaign, Lifecycle } from '../../dsl/index.js';
import { entriesOf, own } from '../own.js';

/** An activity that uses a lifecycle, as its own or for an empty set. */
export interface LifecycleUse {
  readonly name: string;
  readonly activity: Activity;
  readonly key: 'lifecycle' | 'when-empty';
  readonly lifecycleName: string;
  readonly lifecycle: Lifecycle;
}

export function lifecycleUses(campaign: Campaign): LifecycleUse[] {
  return entriesOf(campaign.activities).flatMap(([name, activity]) =>
    (['lifecycle', 'when-empty'] as const).flatMap((key) => {
      const lifecycleName = activity[key];
      if (lifecycleName === undefined) return [];
      const lifecycle = own(campaign.lifecycles, lifecycleName);
      return lifecycle === undefined ? [] : [{ name, activity, key, lifecycleName, lifecycle }];
    }),
  );
}
