import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends the output of Vitest with `N passed, N failed`, alone on the very last line.
 *
 * A file that breaks before its first test, and an error outside any test, count as failures:
 * they would otherwise leave no trace in the count. When PALABRE_TALLY names a file, the count
 * goes there instead, for the script that adds the other gates to it.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandledErrors: ReadonlyArray<SerializedError>,
  ): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failedHere += 1;
      }
      failed += failedHere === 0 && !module.ok() ? 1 : failedHere;
    }
    const tally = process.env['PALABRE_TALLY'];
    if (tally !== undefined) {
      writeFileSync(tally, `${passed} ${failed}`);
      return;
    }
    // The default reporter prints its own summary later: wait for the process to end.
    process.once('exit', () => {
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}
