import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** Builds, runs the tests and the browser journeys, and says at the end how many passed. */
const minutesPerStep = 14;
const reports = 'test-results';
const unitReport = `${reports}/tests.json`;
const journeyReport = `${reports}/journeys.json`;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const readUnitReport = z.pipe(
  z.object({ numPassedTests: z.number(), numFailedTests: z.number() }),
  z.transform(
    (report): Count => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  ),
);
const readJourneyReport = z.pipe(
  z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  }),
  z.transform(
    ({ stats }): Count => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  ),
);

function run(script: string, words: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    timeout: minutesPerStep * 60_000,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
  });
  return status === 0;
}

/** A step that broke without naming a failed test, or without any test, counts as one failure. */
function count(report: string, read: z.ZodType<Count>, ended: boolean): Count {
  const found = existsSync(report)
    ? read.safeParse(JSON.parse(readFileSync(report, 'utf8')))
    : undefined;
  const counted = found?.success ? found.data : { passed: 0, failed: 0 };
  const broke = !ended || counted.passed === 0;
  return broke && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(reports, { recursive: true, force: true });

const counts: Count[] = [];
if (run('scripts/build.ts', [])) {
  const tested = run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  counts.push(count(unitReport, readUnitReport, tested));
  const journeyed = run('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json']);
  counts.push(count(journeyReport, readJourneyReport, journeyed));
} else {
  counts.push({ passed: 0, failed: 1 });
}

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
