import { comparePositions } from '../diagnostics/position.js';
import type { Diagnostic, Location } from '../diagnostics/index.js';
import { own } from './own.js';
import type { Campaign, CampaignSources, SourcePath } from '../dsl/index.js';

/** Tells which parts of a campaign have mistakes of shape inside, so that more of them may be missing than was meant. */
export function damageOf(
  campaign: Campaign,
  sources: CampaignSources,
  structure: readonly Diagnostic[],
): (path: SourcePath) => boolean {
  const errors = structure.filter(({ severity }) => severity === 'error');
  const isIn = ({ file, range }: Location, error: Diagnostic) =>
    error.file === file &&
    comparePositions(range.start, error.range.start) <= 0 &&
    comparePositions(error.range.end, range.end) <= 0;
  const home = sources.locate(['campaign']).file;
  const inTypes = errors.some(({ file }) => file !== home);
  const hasType = ([kind, name]: SourcePath) =>
    kind === 'activities' && own(campaign.activities, String(name))?.type !== undefined;
  return (path) =>
    errors.length > 0 &&
    ((inTypes && hasType(path)) ||
      [...basesOf(campaign, path), path, ...partsBelow(campaign, path)].some((part) => {
        const place = sources.locate(part);
        return errors.some((error) => isIn(place, error));
      }));
}

/** The part's own parts: with a type, they stand in other files than the part itself. */
function partsBelow(campaign: Campaign, path: SourcePath): SourcePath[] {
  let value: unknown = campaign;
  for (const step of path) {
    value = isGroup(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }
  return isGroup(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The lifecycles that one is like, from the nearest on. */
function basesOf({ lifecycles }: Campaign, [kind, name]: SourcePath): SourcePath[] {
  const bases = new Set<string>();
  let like = kind === 'lifecycles' ? own(lifecycles, String(name))?.like : undefined;
  while (like !== undefined && !bases.has(like)) {
    bases.add(like);
    like = own(lifecycles, like)?.like;
  }
  return [...bases].map((base) => ['lifecycles', base]);
}
