// Prints « N passed, N failed, N skipped » over the JSON reports in a folder; exits 1 where a runner left none.
import { readdirSync, readFileSync } from 'node:fs';

const folder = process.argv[2] ?? 'test-results';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of files) {
  const report = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const suites = report.testResults ?? [];
  const broken = suites.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every((t) => t.status !== 'failed')
  );
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + broken.length;
  total.skipped += report.numPendingTests + report.numTodoTests;
}
const expected = ['unit.json', 'browser.json', 'engines.json'].filter((name) => !files.includes(name));
for (const name of expected) console.error(`No report of the ${name.replace('.json', '')} tests.`);
total.failed += expected.length;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
