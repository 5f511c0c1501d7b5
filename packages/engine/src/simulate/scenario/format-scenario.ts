import stringWidth from 'string-width';
import {
  en,
  formatDiagnostic,
  messageIn,
  same,
  told,
  zh,
  type FormatOptions,
  type Language,
  type Wording,
} from '../../diagnostics/index.js';
import { palette } from '../../diagnostics/palette.js';
import { formatBroken } from '../assertions/index.js';
import { nothing } from './nothing.js';
import type { ScenarioFailure } from './scenario-failure.js';

/**
 * A failure for people: the diagnostic with its place, then what was expected and what is the case
 * side by side, then what helps to see why. No line break at the end.
 */
export function formatScenarioFailure(
  failure: ScenarioFailure,
  options: FormatOptions = {},
): string {
  const { step, expected, actual, notes = [], broken = [] } = failure;
  const { language = 'en' } = options;
  const paint = palette(options.color ?? false);
  const said = messageIn(failure, language);
  const where =
    step === undefined
      ? said
      : { en: en`step ${step}: ${said}`, 'zh-CN': zh`第 ${step} 步：${said}` }[language];
  const rows = expected === undefined ? [] : sideBySide(expected, actual, language);
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => stringWidth(row[column])));
  const [names, wanted] = [width(0), width(1)];
  return [
    formatDiagnostic({ ...failure, ...told(same(where)) }, options),
    ...rows.map(([name, want, is]) => {
      const start = names === 0 ? '    ' : `    ${padded(name, names)}  `;
      const found = want === is ? paint.dim(is) : paint.error(is);
      const [first, second] = [columns.expected[language], columns.actual[language]];
      return `${start}${first} ${paint.suggestion(padded(want, wanted))}  ${second} ${found}`;
    }),
    ...notes.map((note) => `    ${paint.dim(note[language])}`),
    ...broken.map((one) => `    ${formatBroken(one, language)}`),
  ].join('\n');
}

const columns = {
  expected: { en: 'expected', 'zh-CN': '预期' },
  actual: { en: 'actual', 'zh-CN': '实际' },
} as const satisfies Readonly<Record<string, Wording>>;

/** One row for a simple value, one for each name of a group. */
function sideBySide(
  expected: unknown,
  actual: unknown,
  language: Language,
): [string, string, string][] {
  const shown = (value: unknown) => written(value, language);
  if (!isGroup(expected) || !isGroup(actual)) return [['', shown(expected), shown(actual)]];
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return names.map((name) => [name, shown(expected[name]), shown(actual[name])]);
}

function written(value: unknown, language: Language): string {
  if (value === undefined) return nothing[language];
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map((one) => written(one, language)).join(', ')}]`;
  if (!isGroup(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${written(part, language)}`);
  return `{ ${parts.join(', ')} }`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
