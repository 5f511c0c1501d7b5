import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SIX_ONES = 'campaigns/qingpu-six-ones-2022/campaign.yaml';

/**
 * The campaign of the demonstration. It lies in a folder above this file: in the package when it
 * is installed, in the repository's root when it runs from there.
 * @throws Error when the installation lacks it
 */
export function shippedCampaign(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = path.join(folder, SIX_ONES);
    if (existsSync(file)) return file;
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`This installation lacks ${SIX_ONES}.`);
    folder = above;
  }
}
