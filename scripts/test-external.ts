/** The same tests against a server of its own, reached through DATABASE_URL: an embedded one that is started apart. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/database/embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratschlag-external-'));
const server = await startEmbedded(folder, { settings: ['fsync=off', 'synchronous_commit=off'] });
try {
	const { status } = spawnSync('vitest', ['run', '--reporter=dot'], {
		stdio: 'inherit',
		env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH']}`, DATABASE_URL: server.url },
	});
	process.exitCode = status ?? 1;
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
