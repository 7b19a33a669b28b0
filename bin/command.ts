import type { ParseArgsConfig } from 'node:util';
import { m } from '#paraglide/messages.js';
import { UsageError, type CommandIo } from './io.ts';

export interface Words {
	readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
	readonly positionals: readonly string[];
}

export interface Command {
	readonly usage: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** @returns the exit code */
	run(words: Words, io: CommandIo): Promise<number>;
}

export function text(words: Words, name: string): string | undefined {
	const value = words.values[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}

export function required(words: Words, name: string): string {
	const value = text(words, name);
	if (value === undefined)
		throw new UsageError((locale) => m.cli_option_missing({ option: `--${name}` }, { locale }));
	return value;
}

/** Exactly these positional words. */
export function positionals(words: Words, ...names: readonly string[]): readonly string[] {
	if (words.positionals.length !== names.length)
		throw new UsageError((locale) =>
			names.length === 0
				? m.cli_words_too_many({ words: words.positionals.join(' ') }, { locale })
				: m.cli_words_expected({ words: names.join(' ') }, { locale }),
		);
	return words.positionals;
}

export function wrongChoice(option: string, choices: readonly string[]): UsageError {
	return new UsageError((locale) =>
		m.cli_option_one_of({ option: `--${option}`, choices: choices.join(', ') }, { locale }),
	);
}
