/**
 * The same tests against a server of its own, reached through DATABASE_URL: an embedded one that is started apart. Only
 * those that have a database in their hands (they import the test's app or server, directly or not) run again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/database/embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratschlag-external-'));
const server = await startEmbedded(folder, { settings: ['fsync=off', 'synchronous_commit=off'] });
try {
	const hands = ['src/platform/testing/app.ts', 'src/platform/testing/server.ts'];
	const { status } = spawnSync('vitest', ['related', '--run', '--reporter=dot', ...hands], {
		stdio: 'inherit',
		env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH']}`, DATABASE_URL: server.url },
	});
	process.exitCode = status ?? 1;
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
