/**
 * The verdict of a run as two numbers. A file of tests that could not be run counts as one failure,
 * and so does a report that is missing or says that nothing was run.
 *
 * @param {string | undefined} report the text of jest's JSON report; undefined when there is none
 * @returns {{ passed: number, failed: number }}
 */
export function testCounts(report) {
  const result = parsed(report);
  const passed = result?.numPassedTests ?? 0;
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

function parsed(report) {
  try {
    return report === undefined ? undefined : JSON.parse(report);
  } catch {
    return undefined;
  }
}
