import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { m } from '#paraglide/messages.js';
import { ownMigrations, projectRoot } from '#platform/boot.ts';
import { loadConfig } from '#platform/config/config.ts';
import { programUrl, schemaState } from '#platform/database/migrate.ts';
import { positionals, type Command } from '../command.ts';
import { expectedFailure } from '../explain.ts';
import { exit } from '../io.ts';
import { withDatabase } from '../with-app.ts';

interface Finding {
	readonly check: string;
	readonly ok: boolean;
	/** What is wrong and what to do; empty when nothing is. */
	readonly message: string;
}

/** Says what is wrong with the installation; changes nothing. */
export const doctor: Command = {
	usage: 'doctor [--json]',
	options: {},
	async run(words, io) {
		positionals(words);
		const findings: Finding[] = [];
		const examine = async (check: string, run: () => string | Promise<string>): Promise<void> => {
			const message = await Promise.resolve()
				.then(run)
				.catch(
					(error: unknown) =>
						expectedFailure(error, io.locale) ?? (error instanceof Error ? error.message : String(error)),
				);
			findings.push({ check, ok: message === '', message });
		};
		await examine('node', () =>
			Number(process.versions.node.split('.')[0]) >= 24
				? ''
				: `Node ${process.versions.node} is older than 24.`,
		);
		await examine('configuration', () => {
			loadConfig(process.env);
			return '';
		});
		await examine('pages', () =>
			existsSync(join(projectRoot(), 'build', 'handler.js'))
				? ''
				: m.cli_not_built({}, { locale: io.locale }),
		);
		await examine('data folder', () => {
			const { DATA_DIR } = loadConfig(process.env);
			if (existsSync(DATA_DIR)) accessSync(DATA_DIR, constants.R_OK | constants.W_OK);
			return '';
		});
		await examine('database', () =>
			withDatabase(async ({ ownerUrl }) => {
				const { pending } = await schemaState(ownerUrl, ownMigrations());
				await examine('schema', () =>
					pending.length === 0
						? ''
						: m.cli_schema_pending({ migrations: pending.join(', ') }, { locale: io.locale }),
				);
				await examine("the program's role", () => examineRole(ownerUrl));
				return '';
			}),
		);
		for (const { check, ok, message } of findings)
			io.say(`${ok ? '✓' : '✗'} ${check}: ${ok ? m.cli_doctor_ok({}, { locale: io.locale }) : message}`);
		const wrong = findings.filter(({ ok }) => !ok).length;
		io.say(
			wrong === 0
				? m.cli_doctor_all_well({}, { locale: io.locale })
				: m.cli_doctor_found({ count: wrong }, { locale: io.locale }),
		);
		io.answer({ ok: wrong === 0, findings });
		return wrong === 0 ? exit.done : exit.failed;
	},
};

/** The program's role must own nothing and not be able to bypass row-level security. */
async function examineRole(ownerUrl: string): Promise<string> {
	const client = new pg.Client({ connectionString: programUrl(ownerUrl) });
	await client.connect();
	try {
		const { rows } = await client.query<{ powerful: boolean; owned: number; unguarded: string | null }>(`
			SELECT r.rolsuper OR r.rolbypassrls AS powerful,
				(SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
				(SELECT string_agg(relname, ', ') FROM pg_class
				WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity AND relname <> 'migration') AS unguarded
			FROM pg_roles r WHERE r.rolname = current_user`);
		const [state] = rows;
		if (!state || state.powerful) return 'The role can bypass row-level security.';
		if (state.owned > 0) return `The role owns ${state.owned} tables.`;
		return state.unguarded === null ? '' : `Without row-level security: ${state.unguarded}.`;
	} finally {
		await client.end();
	}
}
