import XMLBuilder from 'fast-xml-builder';
import {
  messageIn,
  type CoverageReport,
  type Diagnostic,
  type FormatOptions,
  type Language,
} from '@muster/engine';
import { formatOutcome } from './format-outcome.js';
import type { ScenarioOutcome } from './run-scenario-files.js';

/** The outcome of a scenario, and how long it took. */
export interface TimedOutcome {
  readonly outcome: ScenarioOutcome;
  readonly durationMs: number;
}

/**
 * What came of scenarios as JUnit XML, which build servers read: a suite for each folder, a case for each scenario. A
 * scenario that came out otherwise than it says has failed; one that could not be told at all is an error.
 */
export function formatJunit(
  outcomes: readonly TimedOutcome[],
  options: FormatOptions,
  coverage: ReadonlyMap<string, CoverageReport> = new Map(),
): string {
  const { language = 'en' } = options;
  const suites = new Map<string, TimedOutcome[]>();
  for (const one of outcomes) {
    const folder = folderOf(one.outcome.file);
    suites.set(folder, [...(suites.get(folder) ?? []), one]);
  }
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      ...attributes({ name: 'muster test', ...totals(outcomes) }),
      testsuite: [...suites].map(([folder, cases], index) => ({
        ...attributes({ name: folder, ...totals(cases) }),
        // A whole report has no properties of its own: they stand with the first suite.
        ...(index > 0 || coverage.size === 0
          ? {}
          : { properties: { property: coverageProperties(coverage) } }),
        testcase: cases.map((one) => testCase(one, language, options)),
      })),
    },
  };
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    format: true,
  });
  return builder.build(document);
}

/** What is covered of each campaign: percent, and the parts that no scenario exercises. */
function coverageProperties(coverage: ReadonlyMap<string, CoverageReport>) {
  return [...coverage].flatMap(([file, { percent, kinds }]) => [
    attributes({ name: `coverage ${file}`, value: `${String(percent)}%` }),
    ...Object.entries(kinds).flatMap(([kind, { missing }]) =>
      missing.map((name) => attributes({ name: `not covered ${file} ${kind}`, value: name })),
    ),
  ]);
}

function testCase(
  { outcome, durationMs }: TimedOutcome,
  language: Language,
  options: FormatOptions,
) {
  const { file, title, passed, diagnostics, failures } = outcome;
  const [first] = [...failures, ...diagnostics.filter(({ severity }) => severity === 'error')];
  const words = {
    ...attributes({
      message: first === undefined ? '' : briefly(first, language),
      type: first?.code ?? '',
    }),
    '#text': allowed(formatOutcome(outcome, { ...options, color: false })),
  };
  return {
    ...attributes({
      name: title,
      classname: file.replace(/\.ya?ml$/u, ''),
      file,
      time: seconds(durationMs),
    }),
    ...(passed ? {} : { [failures.length > 0 ? 'failure' : 'error']: words }),
  };
}

function briefly(diagnostic: Diagnostic, language: Language): string {
  const { line, column } = diagnostic.range.start;
  return `${diagnostic.file}:${String(line)}:${String(column)} ${messageIn(diagnostic, language)}`;
}

function totals(outcomes: readonly TimedOutcome[]) {
  const failed = outcomes.filter(({ outcome }) => !outcome.passed);
  const failures = failed.filter(({ outcome }) => outcome.failures.length > 0).length;
  return {
    tests: String(outcomes.length),
    failures: String(failures),
    errors: String(failed.length - failures),
    time: seconds(outcomes.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}

function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  return end === -1 ? '.' : file.slice(0, end);
}

function attributes(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`@${name}`, allowed(value)]),
  );
}

/** Without what XML 1.0 has no way to write: most control characters, and halves of characters. */
function allowed(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
