import { compareDiagnostics, type Diagnostic } from '../diagnostics/index.js';
import { loadCampaign, type LoadResult, type ReadFile, type ReadLimits } from '../dsl/index.js';
import { checkCampaign } from './check-campaign.js';

/**
 * Reads a campaign with all its files and says everything that is wrong with it: first its shape, then
 * its sense, sorted by place. `loaded` is there when the shape was good enough to look further; only
 * when no diagnostic is an error may it be compiled. Never throws for anything an author writes.
 */
export function validateCampaign(
  entry: string,
  read: ReadFile,
  limits: Partial<ReadLimits> = {},
): LoadResult {
  const result = withoutEchoes(entry, loadCampaign(entry, read, limits));
  if (result.loaded === undefined) return result;
  const found = checkCampaign(result.loaded, result.diagnostics);
  const diagnostics: Diagnostic[] = [...result.diagnostics, ...found];
  return { ...result, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** While a type file cannot be read, nobody can tell which types there are. */
function withoutEchoes(entry: string, result: LoadResult): LoadResult {
  const isUnread = result.diagnostics.some(({ severity, code, file }) => {
    return severity === 'error' && code !== 'duplicate-type' && file !== entry;
  });
  const { diagnostics } = result;
  return isUnread
    ? { ...result, diagnostics: diagnostics.filter(({ code }) => code !== 'unknown-type') }
    : result;
}
