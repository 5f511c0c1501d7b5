import type { Diagnostic, Language, Range } from '@muster/engine';
import { messageIn } from '@muster/engine/validate';
import type { ArtifactLocation, Fix, Location, Log, Region, Result } from 'sarif';
import { artifactUri } from './artifact-uri.js';
import { sarifRules } from './sarif-rules.js';
import type { Validation } from './validate-files.js';

/** Which tool speaks, and in which language. */
export interface SarifOptions {
  readonly version: string;
  readonly language: Language;
}

/** What was found as a SARIF 2.1.0 log (OASIS), which code scanning services and editors read. */
export function formatSarif(validation: Validation, options: SarifOptions): string {
  return `${JSON.stringify(sarifLog(validation, options), undefined, 2)}\n`;
}

function sarifLog({ diagnostics, files }: Validation, { version, language }: SarifOptions): Log {
  const artifacts = [...new Set([...files.keys(), ...diagnostics.flatMap(filesOf)])];
  const rules = sarifRules(new Set(diagnostics.map(({ code }) => code)), language);
  const locationOf = (file: string): ArtifactLocation => ({
    ...artifactUri(file),
    index: artifacts.indexOf(file),
  });
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'muster', version, language, rules } },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: artifacts.map((file) => ({
          location: artifactUri(file),
          roles: ['analysisTarget'],
        })),
        results: diagnostics.map((diagnostic): Result => ({
          ruleId: diagnostic.code,
          ruleIndex: rules.findIndex(({ id }) => id === diagnostic.code),
          level: diagnostic.severity,
          message: { text: messageIn(diagnostic, language) },
          locations: [placeOf(diagnostic, locationOf)],
          ...(diagnostic.related === undefined
            ? {}
            : {
                relatedLocations: diagnostic.related.map((place, id) => ({
                  id,
                  message: { text: messageIn(place, language) },
                  ...placeOf(place, locationOf),
                })),
              }),
          ...(fixOf(diagnostic, locationOf) ?? {}),
        })),
      },
    ],
  };
}

type LocationOf = (file: string) => ArtifactLocation;

function placeOf(
  { file, range }: { file: string; range: Range },
  locationOf: LocationOf,
): Location {
  return {
    physicalLocation: { artifactLocation: locationOf(file), region: regionOf(range) },
  };
}

/** SARIF counts as diagnostics do: lines and columns from 1, the end exclusive. */
function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A suggestion replaces the range; a lone mark is left to the author, because the quotes around it may be in its way. */
function fixOf(
  { file, range, suggestion }: Diagnostic,
  locationOf: LocationOf,
): { readonly fixes: Fix[] } | undefined {
  if (suggestion === undefined || /^["'\\]$/.test(suggestion)) return undefined;
  const replacement = { deletedRegion: regionOf(range), insertedContent: { text: suggestion } };
  const change = { artifactLocation: locationOf(file), replacements: [replacement] };
  return { fixes: [{ description: { text: suggestion }, artifactChanges: [change] }] };
}

function filesOf({ file, related = [] }: Diagnostic): string[] {
  return [file, ...related.map((place) => place.file)];
}
