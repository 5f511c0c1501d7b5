import { describe, expect, it } from '@jest/globals';

import type { AppraisalView } from './appraisal.dto.js';
import { appraisalCsv } from './appraisal-csv.js';

const ledger = (name: string): AppraisalView => ({
  campaignId: 'c',
  language: 'en',
  campaignTitle: 'Six Ones',
  of: 'district',
  at: 0,
  activities: [
    { activity: 'talk', title: 'One talk', points: 15, clauses: [{ id: '55' }, { id: '56' }] },
  ],
  units: [
    {
      participationId: 'p',
      organization: { id: 'o', code: 'u1', name, categoryTitle: 'Supervised' },
      available: 15,
      points: 12.86,
      activities: [
        {
          activity: 'talk',
          available: 15,
          owed: 7,
          fulfilled: 6,
          points: 12.86,
          tasks: [
            { id: 't1', key: 'talk/a', outcome: 'done' },
            { id: 't2', key: 'talk/b', outcome: 'open' },
          ],
        },
      ],
    },
  ],
});

describe('the appraisal as a table', () => {
  it('has a row for each unit and activity, for spreadsheets', () => {
    expect(appraisalCsv(ledger('青浦, 一厂'))).toBe(
      [
        '\uFEFF"unit-code","unit-name","category","activity","activity-title","clauses","available","owed","fulfilled","points","tasks"',
        '"u1","青浦, 一厂","Supervised","talk","One talk","55 56",15,7,6,12.86,"talk/a: done; talk/b: open"',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
    ["+cmd|' /C calc'!A0", `"'+cmd|' /C calc'!A0"`],
    ['-1+1', `"'-1+1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', `"'＝1"`],
    ['a\n=1', `"a\n=1"`],
    ['a\r=1', `"a\r=1"`],
  ])('lets %j start no formula and no row', (name, cell) => {
    expect(appraisalCsv(ledger(name))).toContain(`\r\n"u1",${cell},"Supervised",`);
  });
});
