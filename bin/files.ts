import {
	accessSync,
	constants,
	lstatSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { m } from '#paraglide/messages.js';
import { sentenceOf } from '#platform/http/failures.ts';
import { readableSize } from '#shared/readable-size.ts';
import { failure } from '#shared/result.ts';
import { fileSentence } from './explain.ts';
import { CommandError, type CommandIo } from './io.ts';

/** Refuses at once what cannot be read: before a database is started for it. */
export function checkInput(path: string, { locale }: CommandIo, limit = Infinity): void {
	const size = attempt(path, locale, () => {
		const found = statSync(path);
		if (found.isDirectory()) throw new CommandError(m.cli_file_is_folder({ file: path }, { locale }));
		accessSync(path, constants.R_OK);
		return found.size;
	});
	if (size > limit)
		throw new CommandError(
			`${path}: ${sentenceOf(failure('tooLarge', { limit: readableSize(limit) }).failure, locale)}`,
		);
}

export function readInput(path: string, io: CommandIo, limit = Infinity): Uint8Array {
	checkInput(path, io, limit);
	return attempt(path, io.locale, () => readFileSync(path));
}

/** Refuses at once what cannot be written: before the work is done that shall stand there. */
export function checkOutput(path: string, { locale }: CommandIo): void {
	const folder = dirname(path);
	attempt(folder, locale, () => {
		if (!statSync(folder).isDirectory()) throw new CommandError(m.cli_not_a_folder({ folder }, { locale }));
		accessSync(folder, constants.W_OK);
	});
	attempt(path, locale, () => {
		const found = lstatSync(path, { throwIfNoEntry: false });
		if (found?.isDirectory()) throw new CommandError(m.cli_file_is_folder({ file: path }, { locale }));
		if (found) accessSync(path, constants.W_OK);
	});
}

/** Whole or not at all; what is no plain file (a device, a link) is written to as it is. */
export function writeOutput(path: string, contents: Uint8Array | string, io: CommandIo): void {
	checkOutput(path, io);
	attempt(path, io.locale, () => {
		if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) {
			writeFileSync(path, contents);
			return;
		}
		const unfinished = `${path}.unfinished`;
		try {
			writeFileSync(unfinished, contents, { flush: true });
			renameSync(unfinished, path);
		} finally {
			rmSync(unfinished, { force: true });
		}
	});
}

function attempt<Value>(path: string, locale: CommandIo['locale'], run: () => Value): Value {
	try {
		return run();
	} catch (error) {
		const sentence = fileSentence(error, path, locale);
		throw sentence === null ? error : new CommandError(sentence);
	}
}
