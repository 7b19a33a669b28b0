/**
 * `npm test`: unit and database tests, then browser journeys. At the end what was skipped and why, and how many
 * passed and failed. With words after it (`npm test -- src/concept`) only the tests of those files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../e2e/support/chromium.ts';

interface Totals {
	passed: number;
	failed: number;
	readonly skipped: string[];
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
	testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightSuite {
	title: string;
	suites?: PlaywrightSuite[];
	specs?: {
		title: string;
		tests: { status: string; annotations: { type: string; description?: string }[] }[];
	}[];
}

const folder = mkdtempSync(join(tmpdir(), 'ratschlag-report-'));
const only = process.argv.slice(2);
const totals: Totals = { passed: 0, failed: 0, skipped: [] };

runVitest();
if (only.length === 0 && process.env['WITHOUT_BROWSER'] !== '1') await runBrowser();
rmSync(folder, { recursive: true, force: true });

if (totals.skipped.length > 0)
	console.log(`\nSkipped:\n${totals.skipped.map((reason) => `  - ${reason}`).join('\n')}`);
const skipped = totals.skipped.length > 0 ? `, ${totals.skipped.length} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

function runVitest(): void {
	const file = join(folder, 'vitest.json');
	const { status } = spawnSync(
		'vitest',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...only],
		{
			stdio: 'inherit',
		},
	);
	if (!existsSync(file)) {
		totals.failed += 1;
		return;
	}
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
	totals.passed += report.numPassedTests;
	totals.failed += report.numFailedTests;
	// A file that cannot be loaded, or an error outside of a test, is red although no test failed.
	if (status !== 0 && report.numFailedTests === 0) totals.failed += 1;
	for (const { assertionResults } of report.testResults)
		for (const { status: state, fullName } of assertionResults)
			if (state === 'pending' || state === 'skipped' || state === 'todo') totals.skipped.push(fullName);
}

async function runBrowser(): Promise<void> {
	if ((await findChromium()) === null) {
		totals.skipped.push(
			'All browser journeys: there is no Chromium (CHROMIUM_PATH, /usr/bin/chromium, @sparticuz/chromium).',
		);
		return;
	}
	if (spawnSync('node', ['scripts/build-if-needed.ts'], { stdio: 'inherit' }).status !== 0) {
		totals.failed += 1;
		return;
	}
	const file = join(folder, 'playwright.json');
	const { status } = spawnSync('playwright', ['test'], {
		stdio: 'inherit',
		env: { ...process.env, E2E_REPORT: file },
	});
	if (!existsSync(file)) {
		totals.failed += 1;
		return;
	}
	const before = totals.failed;
	const report = JSON.parse(readFileSync(file, 'utf8')) as { suites: PlaywrightSuite[] };
	for (const suite of report.suites) count(suite);
	if (status !== 0 && totals.failed === before) totals.failed += 1;
}

function count(suite: PlaywrightSuite): void {
	for (const inner of suite.suites ?? []) count(inner);
	for (const { title, tests } of suite.specs ?? [])
		for (const { status, annotations } of tests) {
			if (status === 'expected' || status === 'flaky') totals.passed += 1;
			else if (status === 'skipped')
				totals.skipped.push(
					`${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'skipped'}`,
				);
			else totals.failed += 1;
		}
}
