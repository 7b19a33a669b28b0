import { basename } from 'node:path';
import { numberingSchemes, type NumberingSchemeName } from '#concept/domain/numbering.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import { readConcept, type UploadedFile } from '#exchange/import/read-concept.ts';
import { countKinds, recognitionJson } from '#exchange/import/recognition-json.ts';
import { importFile } from '#exchange/import/server/import-file.ts';
import { largestFile } from '#exchange/read/limits.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import { m } from '#paraglide/messages.js';
import type { Result } from '#shared/result.ts';
import { positionals, required, text, wrongChoice, type Command } from '../command.ts';
import { readInput } from '../files.ts';
import { CommandError, exit, type CommandIo } from '../io.ts';
import { municipalityBySlug, operatorContext, withApp } from '../with-app.ts';

export const conceptImport: Command = {
	usage:
		'concept import FILE --municipality S [--title T] [--numbering decimal] [--replace] [--dry-run] [--json]',
	options: {
		municipality: { type: 'string' },
		title: { type: 'string' },
		numbering: { type: 'string' },
		replace: { type: 'boolean' },
		'dry-run': { type: 'boolean' },
	},
	async run(words, io) {
		const [path = ''] = positionals(words, 'FILE');
		const slug = required(words, 'municipality');
		const numbering = text(words, 'numbering') ?? 'decimal';
		if (!isScheme(numbering)) throw wrongChoice('numbering', Object.keys(numberingSchemes));
		const title = text(words, 'title');
		const bytes = readInput(path, io, largestFile);
		const file: UploadedFile = { bytes, fileName: basename(path), ...(title === undefined ? {} : { title }) };
		const imported =
			words.values['dry-run'] === true
				? await readConcept(file)
				: await withApp(async (app): Promise<Result<Recognition>> => {
						const municipality = await municipalityBySlug(app, slug, io);
						return importFile(operatorContext(app, municipality, io), {
							...file,
							numbering,
							reason: m.exchange_reason_replaced({ file: file.fileName }, { locale: 'de' }),
							replaceUnpublished: words.values['replace'] === true,
						});
					});
		if (!imported.ok) throw new CommandError(sentenceOf(imported.failure, io.locale));
		report(imported.value, io);
		return exit.done;
	},
};

function isScheme(name: string): name is NumberingSchemeName {
	return Object.hasOwn(numberingSchemes, name);
}

function report(recognition: Recognition, io: CommandIo): void {
	io.say(recognition.title);
	for (const [kind, count] of Object.entries(countKinds(recognition)))
		io.say(`  ${String(count).padStart(5)}  ${kind}`);
	const json = recognitionJson(recognition, io.locale);
	for (const { line, message } of json.warnings) io.say(`  ${line}: ${message}`);
	io.answer(json);
}
