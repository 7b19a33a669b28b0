import { m } from '#paraglide/messages.js';
import { migrateDatabase, ownMigrations } from '#platform/boot.ts';
import { schemaState } from '#platform/database/migrate.ts';
import { exit } from '../io.ts';
import { positionals, type Command } from '../command.ts';
import { withDatabase } from '../with-app.ts';

export const migrate: Command = {
	usage: 'migrate [--check] [--json]',
	options: { check: { type: 'boolean' } },
	async run(words, io) {
		positionals(words);
		return withDatabase(async (database) => {
			if (words.values['check']) {
				const state = await schemaState(database.ownerUrl, ownMigrations());
				io.answer(state);
				const upToDate = state.pending.length === 0;
				const message = upToDate ? m.cli_schema_current : m.cli_schema_pending;
				(upToDate ? io.say : io.complain)(
					message({ migrations: state.pending.join(', ') }, { locale: io.locale }),
				);
				return upToDate ? exit.done : exit.failed;
			}
			const run = await migrateDatabase(database);
			const { current } = await schemaState(database.ownerUrl, ownMigrations());
			io.say(
				run.length === 0
					? m.cli_schema_current({ migrations: '' }, { locale: io.locale })
					: m.cli_schema_migrated({ migrations: run.join(', ') }, { locale: io.locale }),
			);
			io.answer({ run, current });
			return exit.done;
		});
	},
};
