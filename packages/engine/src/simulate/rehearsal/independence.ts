import { looksBelow, type CompiledCampaign } from '../../compile/index.js';
import { effectsOfLifecycle } from '../../compile/touches.js';

/**
 * Whether what one participant does never reaches another: nothing is summed up over units, opened
 * with others or looked at from above. Participants of such a campaign may be played one by one.
 */
export function isIndependent({ campaign, figures }: CompiledCampaign): boolean {
  if (looksBelow(campaign)) return false;
  if ([...figures.values()].some(({ below }) => below)) return false;
  return Object.values(campaign.lifecycles).every((lifecycle) =>
    effectsOfLifecycle(lifecycle).every(({ open }) => open?.in === undefined),
  );
}
