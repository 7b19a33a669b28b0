import { resolve } from 'node:path';
import { m } from '#paraglide/messages.js';
import { backup as writeBackup } from '#platform/backup/backup.ts';
import { restore as putBack } from '#platform/backup/restore.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import { positionals, required, text, type Command } from '../command.ts';
import { checkInput, checkOutput } from '../files.ts';
import { CommandError, exit } from '../io.ts';
import { municipalityBySlug, withApp } from '../with-app.ts';

export const backup: Command = {
	usage: 'backup --out FILE [--municipality S] [--json]',
	options: { out: { type: 'string' }, municipality: { type: 'string' } },
	async run(words, io) {
		positionals(words);
		const file = resolve(required(words, 'out'));
		const slug = text(words, 'municipality');
		checkOutput(file, io);
		const tail = await withApp(async (app, database) => {
			const municipality = slug === undefined ? null : await municipalityBySlug(app, slug, io);
			return writeBackup(
				database.ownerUrl,
				file,
				municipality && { id: municipality.id, slug: municipality.slug },
				app.clock(),
			);
		});
		io.say(m.cli_backup_done({ file, rows: tail.rows }, { locale: io.locale }));
		io.answer({ file, ...tail });
		return exit.done;
	},
};

export const restore: Command = {
	usage: 'restore FILE [--force] [--json]',
	options: { force: { type: 'boolean' } },
	async run(words, io) {
		const [file = ''] = positionals(words, 'FILE');
		checkInput(resolve(file), io);
		const outcome = await withApp((_app, database) =>
			putBack(database.ownerUrl, resolve(file), words.values['force'] === true),
		);
		if (!outcome.ok) throw new CommandError(sentenceOf(outcome.failure, io.locale));
		io.say(m.cli_restore_done({ rows: outcome.value.rows }, { locale: io.locale }));
		io.answer(outcome.value);
		return exit.done;
	},
};
