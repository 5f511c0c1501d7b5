import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { validateCampaign, type LoadResult } from '@muster/engine';

const campaigns = path.join(import.meta.dirname, '..', '..', 'campaigns');
const entry = 'qingpu-six-ones-2022/campaign.yaml';
const texts = new Map<string, string | undefined>();

/** Validates the Six Ones with some of its files changed, by path below `campaigns/`. */
export function validateSixOnes(changed: ReadonlyMap<string, string> = new Map()): LoadResult {
  return validateCampaign(entry, (file) => {
    if (changed.has(file)) return changed.get(file);
    if (!texts.has(file)) {
      const at = path.join(campaigns, file);
      texts.set(file, existsSync(at) ? readFileSync(at, 'utf8') : undefined);
    }
    return texts.get(file);
  });
}
