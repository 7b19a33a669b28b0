import { defineConfig } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './e2e/support/chromium.ts';

// The first process decides, the workers inherit.
process.env['E2E_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000));
process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'ratschlag-e2e-'));
// The program's clock stands beside its data; journeys move it on (e2e/support/calendar.ts).
if (process.env['E2E_CLOCK'] === undefined) {
	process.env['E2E_CLOCK'] = `${process.env['E2E_DATA']}.clock`;
	writeFileSync(process.env['E2E_CLOCK'], '0');
}
const port = process.env['E2E_PORT'];
const chromium = await findChromium();

export default defineConfig({
	testDir: 'e2e',
	globalTeardown: './e2e/support/teardown.ts',
	// One demo municipality for all: journeys change it, so they go one after the other.
	workers: 1,
	fullyParallel: false,
	forbidOnly: true,
	// Generous: a journey that is slow on a busy machine is no fault.
	timeout: 120_000,
	reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/report.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'de-DE',
		browserName: 'chromium',
		launchOptions: chromium
			? {
					executablePath: chromium.path,
					args: [...chromium.args],
					env: { ...(process.env as Record<string, string>), ...chromium.env },
				}
			: {},
		trace: 'retain-on-failure',
	},
	projects: [
		{ name: 'with-script', testIgnore: /\.noscript\.spec\.ts/ },
		{ name: 'without-script', testMatch: /\.(noscript|both)\.spec\.ts/, use: { javaScriptEnabled: false } },
	],
	webServer: {
		command: 'node --import ./e2e/support/program-clock.ts bin/ratschlag.js serve',
		url: `http://localhost:${port}/health/ready`,
		env: { PORT: port, DATA_DIR: process.env['E2E_DATA'], RATSCHLAG_DEMO: 'concept', LOG_LEVEL: 'warn' },
		stdout: 'ignore',
		stderr: 'pipe',
		timeout: 60_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
	},
});
