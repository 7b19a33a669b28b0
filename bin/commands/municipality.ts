import { m } from '#paraglide/messages.js';
import { newId } from '#shared/ids.ts';
import { createMunicipality, listMunicipalities } from '#platform/database/municipalities.ts';
import { CommandError, UsageError, exit } from '../io.ts';
import { positionals, required, wrongChoice, type Command } from '../command.ts';
import { withApp } from '../with-app.ts';

const states = [
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH',
];

export const create: Command = {
	usage: 'municipality create --slug S --name N --state ST [--json]',
	options: { slug: { type: 'string' }, name: { type: 'string' }, state: { type: 'string' } },
	async run(words, io) {
		positionals(words);
		const municipality = {
			id: newId(),
			slug: required(words, 'slug'),
			name: required(words, 'name').trim(),
			state: required(words, 'state').toUpperCase(),
		};
		if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(municipality.slug))
			throw new UsageError((locale) => m.cli_slug_wrong({}, { locale }));
		if (!states.includes(municipality.state)) throw wrongChoice('state', states);
		if (municipality.name.length === 0 || municipality.name.length > 200)
			throw new UsageError((locale) => m.cli_name_wrong({}, { locale }));
		await withApp(async (app) => {
			const known = await listMunicipalities(app.database);
			if (known.some(({ slug }) => slug === municipality.slug))
				throw new CommandError(m.cli_municipality_exists({ slug: municipality.slug }, { locale: io.locale }));
			await app.database.withoutMunicipality((db) => createMunicipality(db, municipality, app.clock()));
		});
		io.say(m.cli_municipality_created({ name: municipality.name }, { locale: io.locale }));
		io.answer(municipality);
		return exit.done;
	},
};

export const list: Command = {
	usage: 'municipality list [--json]',
	options: {},
	async run(words, io) {
		positionals(words);
		const municipalities = await withApp((app) => listMunicipalities(app.database));
		for (const { slug, name, state } of municipalities) io.say(`${slug}\t${name}\t${state}`);
		io.answer({ municipalities });
		return exit.done;
	},
};
