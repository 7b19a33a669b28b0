import { parseArgs } from 'node:util';
import { m } from '#paraglide/messages.js';
import { ConfigError } from '#platform/config/config.ts';
import { EmbeddedServerError } from '#platform/database/embedded-error.ts';
import { commands } from './commands.ts';
import { CommandError, exit, processIo, UsageError } from './io.ts';

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
	if (error instanceof UsageError || isParseError(error)) {
		io.complain(`${error.message}\n${m.cli_usage({}, { locale: io.locale })} npx ratschlag ${commandUsage}`);
		return exit.usage;
	}
	if (error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedServerError)
		io.complain(error.message);
	else io.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
	return exit.failed;
}

function isParseError(error: unknown): error is Error {
	return (
		error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
	);
}

function usage(): string {
	const lines = Object.values(commands).map((command) => `  npx ratschlag ${command.usage}`);
	return `${m.cli_usage({}, { locale: io.locale })}\n${lines.join('\n')}`;
}
