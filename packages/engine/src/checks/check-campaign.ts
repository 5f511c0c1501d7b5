import { compareDiagnostics, told, type Diagnostic, type Location } from '../diagnostics/index.js';
import type { CampaignSources, LoadedCampaign } from '../dsl/index.js';
import { allChecks } from './all-checks.js';
import type { Check, Finding, Place } from './check.js';
import { createCheckContext } from './check-context.js';
import { damageOf } from './damage.js';

/**
 * Everything that is wrong or doubtful in a campaign of the right shape: names that nothing is called,
 * dates that do not exist, contradictions. Sorted, each once. Never throws for anything an author writes.
 *
 * @param structure the mistakes of shape that are known already: what they may have caused is left out
 */
export function checkCampaign(
  loaded: LoadedCampaign,
  structure: readonly Diagnostic[] = [],
): Diagnostic[] {
  const { campaign, sources } = loaded;
  const home = sources.locate(['campaign']).file;
  const context = createCheckContext(campaign, (path) => sources.locate(path).file === home);
  const isDamaged = damageOf(campaign, sources, structure);
  const findings = allChecks.flatMap((check) =>
    [...check.run(context)].map((finding) => ({ check, finding })),
  );
  const meant = new Set(
    [...structure, ...findings.map(({ finding }) => finding)].map(({ suggestion }) => suggestion),
  );
  const misspelt = new Set(
    structure.filter(({ code }) => code === 'pattern-mismatch').map(({ suggestion }) => suggestion),
  );
  const found = new Map<string, Diagnostic>();
  for (const { check, finding } of findings) {
    const { lacksIn, path } = finding;
    if (lacksIn !== undefined && (isDamaged(lacksIn) || isDamaged(path.slice(0, -1)))) continue;
    if (finding.unlessMeant?.some((name) => meant.has(name)) === true) continue;
    if (finding.unlessMisspelt !== undefined && misspelt.has(finding.unlessMisspelt)) continue;
    const diagnostic = diagnosticOf(check, finding, sources);
    // A part of a type is written once and used by many activities.
    const key = JSON.stringify([check.code, diagnostic.file, diagnostic.range, diagnostic.message]);
    if (!found.has(key)) found.set(key, diagnostic);
  }
  return [...found.values()].sort(compareDiagnostics);
}

function diagnosticOf(check: Check, finding: Finding, sources: CampaignSources): Diagnostic {
  const { message, suggestion, related } = finding;
  return {
    code: check.code,
    severity: check.severity,
    ...told(message),
    ...locate(finding, sources),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({ ...locate(place, sources), ...told(place.message) })),
        }),
  };
}

function locate({ path, part, within, clause }: Place, sources: CampaignSources): Location {
  if (clause !== undefined) return sources.locateClause(clause);
  return within === undefined
    ? sources.locate(path, part)
    : sources.locateWithin(path, within.offset, within.length);
}
