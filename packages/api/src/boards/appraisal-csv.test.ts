import { describe, expect, it } from '@jest/globals';

import type { AppraisalView } from './appraisal.dto.js';
import { appraisalCsv } from './appraisal-csv.js';

const ledger = (name: string): AppraisalView => ({
  campaignId: 'c',
  language: 'en',
  campaignTitle: 'Six Ones',
  score: 'appraisal',
  scores: [{ name: 'appraisal' }],
  of: 'district',
  at: 0,
  levels: [],
  lines: [
    {
      line: 'talk',
      title: 'One talk',
      kind: 'part',
      clauses: [{ id: '55' }, { id: '56' }],
    },
  ],
  units: [
    {
      participationId: 'p',
      organization: { id: 'o', code: 'u1', name, categoryTitle: 'Supervised' },
      place: 1,
      points: 7.5,
      outOf: 15,
      level: null,
      vetoes: [],
      lines: [
        {
          line: 'talk',
          applicable: true,
          worth: 15,
          share: 0.5,
          points: 7.5,
          tasks: [
            { id: 't1', key: 'talk/a', activity: 'talk', outcome: 'done', owed: true },
            { id: 't2', key: 'talk/b', activity: 'talk', outcome: 'open', owed: true },
          ],
          figures: [],
        },
      ],
    },
  ],
});

describe('the appraisal as a table', () => {
  it('has a row for each unit and line, for spreadsheets', () => {
    expect(appraisalCsv(ledger('青浦, 一厂'))).toBe(
      [
        '\uFEFF"unit-code","unit-name","category","place","unit-points","level","line","line-title","kind","clauses","applicable","worth","share","points","tasks"',
        '"u1","青浦, 一厂","Supervised",1,7.5,,"talk","One talk","part","55 56","yes",15,0.5,7.5,"talk/a: done; talk/b: open"',
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
