import { parseArgs } from 'node:util';
import { m } from '#paraglide/messages.js';
import { commands } from './commands.ts';
import { expectedFailure, usageFailure } from './explain.ts';
import { exit, processIo } from './io.ts';

const words = process.argv.slice(2);
const io = processIo(words.includes('--json'), process.env);
process.exitCode = await main();

async function main(): Promise<number> {
	if (words.length === 0 || words[0] === 'help' || words[0] === '--help') {
		io.say(usage());
		return words.length === 0 ? exit.usage : exit.done;
	}
	const found = Object.entries(commands)
		.map(([name, command]) => ({ names: name.split(' '), command }))
		.find(({ names }) => names.every((name, place) => words[place] === name));
	if (!found) {
		io.complain(
			`${m.cli_unknown_command({ command: words.join(' ') }, { locale: io.locale })}\n\n${usage()}`,
		);
		return exit.usage;
	}
	try {
		const { values, positionals } = parseArgs({
			args: words.slice(found.names.length),
			options: { json: { type: 'boolean' }, ...found.command.options },
			allowPositionals: true,
		});
		return await found.command.run({ values, positionals }, io);
	} catch (error) {
		return explain(error, found.command.usage);
	}
}

function explain(error: unknown, commandUsage: string): number {
	const { locale } = io;
	const misuse = usageFailure(error, locale);
	if (misuse !== null) {
		io.complain(`${misuse}\n${m.cli_usage({}, { locale })} npx ratschlag ${commandUsage}`);
		return exit.usage;
	}
	const failure = expectedFailure(error, locale);
	io.complain(failure ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
	return exit.failed;
}

function usage(): string {
	const lines = Object.values(commands).map((command) => `  npx ratschlag ${command.usage}`);
	return `${m.cli_usage({}, { locale: io.locale })}\n${lines.join('\n')}`;
}
