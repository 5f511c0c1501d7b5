import { stringify } from 'csv-stringify/sync';

import type { AppraisalView } from './appraisal.dto.js';

/**
 * The ledger as a table, a row for each unit and activity, for spreadsheets: UTF-8 with a byte
 * order mark. A text that a spreadsheet would take for a formula gets an apostrophe before it, as
 * names and keys come from many hands.
 */
export function appraisalCsv({ units, activities: scored }: AppraisalView): string {
  const known = new Map(
    scored.map(({ activity, title, clauses }) => [
      activity,
      [title, clauses.map(({ id }) => id).join(' ')],
    ]),
  );
  const rows = units.flatMap(({ organization, activities }) =>
    activities.map((row) => [
      organization.code,
      organization.name,
      organization.categoryTitle ?? organization.category ?? '',
      row.activity,
      ...(known.get(row.activity) ?? ['', '']),
      row.available,
      row.owed,
      row.fulfilled,
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
  'activity',
  'activity-title',
  'clauses',
  'available',
  'owed',
  'fulfilled',
  'points',
  'tasks',
];
