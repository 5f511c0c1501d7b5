import type { Documents } from './collections.js';
import { bombs } from './specials/bombs.js';
import { circles } from './specials/circles.js';
import { conditions } from './specials/conditions.js';
import { depths } from './specials/depths.js';
import { encodings } from './specials/encodings.js';
import { names } from './specials/names.js';
import { numbersAndDates } from './specials/numbers-and-dates.js';
import { sizes } from './specials/sizes.js';
import type { Special } from './specials/special.js';

/** Documents that were thought out to do harm by their size: each is answered in a process of its own. */
export const heavySpecials: readonly Special[] = [...depths, ...sizes, ...bombs, ...circles];

/** Those that do harm otherwise. */
export const lightSpecials: readonly Special[] = [
  ...conditions,
  ...names,
  ...encodings,
  ...numbersAndDates,
];

export function specialDocuments(specials: readonly Special[]): Documents {
  return {
    count: specials.length,
    at(index) {
      const special = specials[index];
      if (special === undefined) throw new RangeError(`There is no special ${index}`);
      const made = special.make();
      const files =
        typeof made === 'string' || made instanceof Uint8Array ? { 'campaign.yaml': made } : made;
      return {
        name: special.name,
        kind: 'campaign',
        entry: 'campaign.yaml',
        files,
        ...(special.owes === undefined ? {} : { limitMs: special.owes }),
      };
    },
  };
}
