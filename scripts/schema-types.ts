/** Writes src/platform/database/schema.ts from a freshly migrated database: `npm run schema:types`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/database/embedded.ts';
import { migrate, readMigrations } from '#platform/database/migrate.ts';

const outFile = process.argv[2] ?? 'src/platform/database/schema.ts';
const folder = mkdtempSync(join(tmpdir(), 'ratschlag-schema-'));
const server = await startEmbedded(folder);
try {
	await migrate(server.url, readMigrations('db/migrations'));
	const made = spawnSync(
		'kysely-codegen',
		[
			'--dialect',
			'postgres',
			'--url',
			server.url,
			'--include-pattern',
			'public.*',
			'--camel-case',
			'--date-parser',
			'string',
			'--type-mapping',
			'{"int8":"number","xid8":"string"}',
			'--out-file',
			outFile,
		],
		{ stdio: ['ignore', 'ignore', 'inherit'] },
	);
	process.exitCode = made.status ?? 1;
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
