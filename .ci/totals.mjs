// Prints what needed a second try and what failed, by name, then « N passed, N failed, N skipped » over the JSON reports
// in a folder; exits 1 where a test failed or a runner left no report. The names come last because logs of such runs are
// kept by their ends.
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
  for (const suite of broken) console.log(`Failed: ${suite.name}: ${suite.message}`);
  for (const suite of suites)
    for (const test of suite.assertionResults.filter((t) => t.failureMessages.length > 0))
      console.log(
        `${test.status === 'failed' ? 'Failed' : 'Passed at the second try'}: ${suite.name} > ${test.fullName}\n${test.failureMessages.join('\n')}`
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
