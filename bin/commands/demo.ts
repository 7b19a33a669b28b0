import { m } from '#paraglide/messages.js';
import { resetDemo } from '../demo.ts';
import { exit } from '../io.ts';
import { positionals, type Command } from '../command.ts';
import { withApp } from '../with-app.ts';

export const reset: Command = {
	usage: 'demo reset [--json]',
	options: {},
	async run(words, io) {
		positionals(words);
		const municipality = await withApp((app, database) => resetDemo(app, database.ownerUrl));
		io.say(m.cli_demo_reset({ name: municipality.name }, { locale: io.locale }));
		io.answer({ municipality });
		return exit.done;
	},
};
