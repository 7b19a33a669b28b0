import type { Locale } from '#platform/context.ts';

/** What a command talks to. */
export interface CommandIo {
	readonly json: boolean;
	readonly locale: Locale;
	/** For people; silent with --json. */
	say(text: string): void;
	/** The one object of --json. */
	answer(value: unknown): void;
	complain(text: string): void;
}

export function processIo(json: boolean, environment: NodeJS.ProcessEnv): CommandIo {
	const language = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
	return {
		json,
		locale: language.toLowerCase().startsWith('en') ? 'en' : 'de',
		say: (text) => {
			if (!json) process.stdout.write(`${text}\n`);
		},
		answer: (value) => {
			if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
		},
		complain: (text) => {
			process.stderr.write(`${text}\n`);
		},
	};
}

/** Exit codes of contract.md. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** Wrong words on the command line. */
export class UsageError extends Error {
	override name = 'UsageError';
	readonly sentence: (locale: Locale) => string;
	constructor(sentence: (locale: Locale) => string) {
		super(sentence('en'));
		this.sentence = sentence;
	}
}

/** Refused or failed, with a sentence for people. */
export class CommandError extends Error {
	override name = 'CommandError';
}
