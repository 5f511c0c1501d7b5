import { describe, expect, it } from '@jest/globals';

import { testCounts } from './test-counts.mjs';

const report = (numPassedTests, numFailedTests, numRuntimeErrorTestSuites) =>
  JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });

describe('the counts of a test run', () => {
  it('are those of the report', () => {
    expect(testCounts(report(12, 3, 0))).toEqual({ passed: 12, failed: 3 });
  });

  it('count a file that could not be run as one failure', () => {
    expect(testCounts(report(12, 3, 2))).toEqual({ passed: 12, failed: 5 });
  });

  it.each([undefined, '', '{"numPassedTests": 1', report(0, 0, 0)])(
    'are one failure when the report is %j',
    (text) => expect(testCounts(text)).toEqual({ passed: 0, failed: 1 }),
  );
});
