import { stringify } from 'csv-stringify/sync';

import type { AppraisalView } from './appraisal.dto.js';

/**
 * The ledger as a table, a row for each unit and line, for spreadsheets: UTF-8 with a byte order
 * mark. A text that a spreadsheet would take for a formula gets an apostrophe before it, as names
 * and keys come from many hands.
 */
export function appraisalCsv({ units, lines: scored }: AppraisalView): string {
  const known = new Map(
    scored.map(({ line, title, kind, clauses }) => [
      line,
      [title, kind, clauses.map(({ id }) => id).join(' ')],
    ]),
  );
  const rows = units.flatMap(({ organization, lines, points, place, level }) =>
    lines.map((row) => [
      organization.code,
      organization.name,
      organization.categoryTitle ?? organization.category ?? '',
      place,
      points,
      level,
      row.line,
      ...(known.get(row.line) ?? ['', '', '']),
      row.applicable ? 'yes' : 'no',
      row.worth,
      row.share,
      row.points,
      row.tasks.map(({ key, outcome }) => `${key}: ${outcome}`).join('; '),
    ]),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: COLUMNS.map((key) => ({ key })),
    record_delimiter: 'windows',
    escape_formulas: true,
    // A lone line break inside an unquoted name would begin a row of its own.
    quoted_string: true,
  });
}

const COLUMNS = [
  'unit-code',
  'unit-name',
  'category',
  'place',
  'unit-points',
  'level',
  'line',
  'line-title',
  'kind',
  'clauses',
  'applicable',
  'worth',
  'share',
  'points',
  'tasks',
];
