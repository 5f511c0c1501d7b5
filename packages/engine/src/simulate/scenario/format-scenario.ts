import stringWidth from 'string-width';
import { formatDiagnostic, type FormatOptions } from '../../diagnostics/index.js';
import { palette } from '../../diagnostics/palette.js';
import { formatBroken } from '../assertions/index.js';
import type { ScenarioFailure } from './scenario-failure.js';

/**
 * A failure for people: the diagnostic with its place, then what was expected and what is the case
 * side by side, then what helps to see why. No line break at the end.
 */
export function formatScenarioFailure(
  failure: ScenarioFailure,
  options: FormatOptions = {},
): string {
  const { step, message, expected, actual, notes = [], broken = [] } = failure;
  const paint = palette(options.color ?? false);
  const where = step === undefined ? message : `step ${step}: ${message}`;
  const rows = expected === undefined ? [] : sideBySide(expected, actual);
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => stringWidth(row[column])));
  const [names, wanted] = [width(0), width(1)];
  return [
    formatDiagnostic({ ...failure, message: where }, options),
    ...rows.map(([name, want, is]) => {
      const start = names === 0 ? '    ' : `    ${padded(name, names)}  `;
      const same = want === is;
      const found = same ? paint.dim(is) : paint.error(is);
      return `${start}expected ${paint.suggestion(padded(want, wanted))}  actual ${found}`;
    }),
    ...notes.map((note) => `    ${paint.dim(note)}`),
    ...broken.map((one) => `    ${formatBroken(one, options.language)}`),
  ].join('\n');
}

/** One row for a simple value, one for each name of a group. */
function sideBySide(expected: unknown, actual: unknown): [string, string, string][] {
  if (!isGroup(expected) || !isGroup(actual)) return [['', written(expected), written(actual)]];
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return names.map((name) => [name, written(expected[name]), written(actual[name])]);
}

function written(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (!isGroup(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${written(part)}`);
  return `{ ${parts.join(', ')} }`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
