import type { CoverageKind, CoverageReport, Language } from '@muster/engine';
import { textTable } from '../service/text-table.js';

export type CoverageDetail = 'summary' | 'full' | 'none';

const KINDS: Readonly<Record<Language, Readonly<Record<CoverageKind, string>>>> = {
  en: {
    states: 'states',
    transitions: 'transitions',
    reminders: 'reminders',
    rungs: 'rungs',
    clauses: 'clauses',
    effects: 'effects',
  },
  'zh-CN': {
    states: '状态',
    transitions: '流转',
    reminders: '提醒',
    rungs: '催办级',
    clauses: '条款',
    effects: '后果',
  },
};

/** How much of each campaign scenarios exercise, and where it is wanted in full, what none does. */
export function formatCoverage(
  reports: ReadonlyMap<string, CoverageReport>,
  detail: CoverageDetail,
  language: Language,
): string {
  if (detail === 'none' || reports.size === 0) return '';
  const words = KINDS[language];
  const kinds = Object.keys(words) as CoverageKind[];
  const title = language === 'en' ? 'Coverage' : '覆盖率';
  const table = textTable([
    ['', '', ...kinds.map((kind) => words[kind])],
    ...[...reports.values()].map((report) => [
      report.campaign,
      `${String(report.percent)}%`,
      ...kinds.map((kind) => {
        const { covered, all } = report.kinds[kind];
        return all === 0 ? '–' : `${String(covered)}/${String(all)}`;
      }),
    ]),
  ]);
  const lines = [title, ...table.map((line) => `  ${line}`)];
  if (detail === 'full') {
    for (const report of reports.values()) {
      const missing = kinds.flatMap((kind) =>
        report.kinds[kind].missing.map((name) => `    ${words[kind]}  ${name}`),
      );
      if (missing.length === 0) continue;
      const none = language === 'en' ? 'no scenario exercises' : '没有情景用到';
      lines.push('', `  ${report.campaign}: ${none}`, ...missing);
    }
  }
  return `\n${lines.join('\n')}\n`;
}
