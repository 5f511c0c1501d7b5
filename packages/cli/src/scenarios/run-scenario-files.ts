import {
  hasErrors,
  loadScenario,
  runScenario,
  told,
  type CompiledCampaign,
  type Diagnostic,
  type Happening,
  type ScenarioFailure,
} from '@muster/engine';
import { openCampaign, type OpenedCampaign } from '../campaigns/open-campaign.js';
import type { SourceReader } from '../validate/read-source.js';

/** What came of one scenario file. */
export interface ScenarioOutcome {
  readonly file: string;
  /** In English where there is such a title; the file's name when it could not be read. */
  readonly title: string;
  readonly passed: boolean;
  /** What is wrong with the file or its campaign, before anything could be told. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly ScenarioFailure[];
}

/** Is told of everything that is decided in the campaign of a file. */
export type ObserveFile = (
  campaignFile: string,
  compiled: CompiledCampaign,
  happening: Happening,
) => void;

/** Runs scenario files one after the other; each campaign is read once, and its errors are told once. */
export function* runScenarioFiles(
  files: readonly string[],
  reader: SourceReader,
  observe: ObserveFile = () => undefined,
): Generator<ScenarioOutcome> {
  const campaigns = new Map<string, OpenedCampaign>();
  for (const file of files) yield runFile(file, reader, campaigns, observe);
}

function runFile(
  file: string,
  reader: SourceReader,
  campaigns: Map<string, OpenedCampaign>,
  observe: ObserveFile,
): ScenarioOutcome {
  const text = reader.read(file) ?? '';
  const broken = (title: string, diagnostics: readonly Diagnostic[]): ScenarioOutcome => ({
    file,
    title,
    passed: false,
    diagnostics,
    failures: [],
  });
  const unreadable = reader.unreadable.get(file);
  if (unreadable !== undefined) return broken(file, unreadable);
  const { loaded, diagnostics } = loadScenario(file, text);
  if (loaded === undefined || hasErrors(diagnostics)) return broken(file, diagnostics);

  const { campaignFile, document, others } = loaded;
  const opened = new Map<string, CompiledCampaign>();
  const files = new Map<CompiledCampaign, string>();
  for (const [name, path] of [[undefined, campaignFile] as const, ...Object.entries(others)]) {
    const known = campaigns.get(path);
    const campaign = known ?? openCampaign(path, reader);
    campaigns.set(path, campaign);
    if (campaign.compiled === undefined) {
      const errors = campaign.diagnostics.filter(({ severity }) => severity === 'error');
      return broken(file, [
        {
          code: 'campaign-has-errors',
          severity: 'error',
          ...told({
            en: `The campaign ${path} has errors`,
            'zh-CN': `方案 ${path} 有错误`,
          }),
          file,
          range: document.range(name === undefined ? ['campaign'] : ['with', name], 'value'),
        },
        ...(known === undefined ? errors : []),
      ]);
    }
    opened.set(name ?? '', campaign.compiled);
    files.set(campaign.compiled, path);
  }
  const main = opened.get('');
  if (main === undefined) throw new Error(`${campaignFile} was not opened`);
  opened.delete('');
  const { title, failures } = runScenario(loaded, main, opened, (compiled, happening) => {
    observe(files.get(compiled) ?? campaignFile, compiled, happening);
  });
  return { file, title, passed: failures.length === 0, diagnostics, failures };
}
