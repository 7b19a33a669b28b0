import { basename, resolve } from 'node:path';
import type { Comparison } from '#concept/domain/diff/comparison.ts';
import { compareFiles, type NamedFile } from '#exchange/compare-files.ts';
import { comparisonDocx } from '#exchange/compare/docx.ts';
import { comparisonHtml } from '#exchange/compare/html.ts';
import { comparisonDocument, type CompareOptions } from '#exchange/compare/model.ts';
import { comparisonPdf } from '#exchange/compare/pdf.ts';
import { comparisonJson, comparisonText } from '#exchange/compare/render.ts';
import { largestFile } from '#exchange/read/limits.ts';
import { m } from '#paraglide/messages.js';
import { sentenceOf } from '#platform/http/failures.ts';
import { positionals, text, wrongChoice, type Command } from '../command.ts';
import { checkOutput, readInput, writeOutput } from '../files.ts';
import { CommandError, exit, UsageError, type CommandIo } from '../io.ts';

const formats = ['text', 'json', 'html', 'docx', 'pdf'] as const;
type Format = (typeof formats)[number];

export const compare: Command = {
	usage: 'compare OLD NEW [--format text|json|html|docx|pdf] [--out FILE] [--json]',
	options: { format: { type: 'string' }, out: { type: 'string' } },
	async run(words, io) {
		const [before = '', after = ''] = positionals(words, 'OLD', 'NEW');
		const format = text(words, 'format') ?? (io.json ? 'json' : 'text');
		if (!isFormat(format)) throw wrongChoice('format', formats);
		const out = text(words, 'out');
		if (out !== undefined) checkOutput(resolve(out), io);
		else if (process.stdout.isTTY && (format === 'docx' || format === 'pdf'))
			throw new UsageError((locale) => m.cli_option_missing({ option: '--out' }, { locale }));
		const compared = await compareFiles(read(before, io), read(after, io));
		if (!compared.ok) {
			const file = compared.failure.details['file'];
			throw new CommandError(`${file}: ${sentenceOf(compared.failure, io.locale)}`);
		}
		const names = { before: basename(before), after: basename(after) };
		const rendered = await render(compared.value, format, { ...names, locale: io.locale, at: new Date() });
		if (out !== undefined) {
			writeOutput(resolve(out), rendered, io);
			io.say(m.cli_exported({ file: resolve(out) }, { locale: io.locale }));
		} else if (!io.json) process.stdout.write(rendered);
		io.answer(comparisonJson(compared.value, io.locale));
		return exit.done;
	},
};

function read(path: string, io: CommandIo): NamedFile {
	return { fileName: basename(path), bytes: readInput(path, io, largestFile) };
}

function isFormat(name: string): name is Format {
	return (formats as readonly string[]).includes(name);
}

async function render(
	comparison: Comparison,
	format: Format,
	options: CompareOptions,
): Promise<string | Uint8Array> {
	if (format === 'json') return `${JSON.stringify(comparisonJson(comparison, options.locale))}\n`;
	const document = comparisonDocument(comparison, options);
	if (format === 'docx') return comparisonDocx(document);
	if (format === 'pdf') return comparisonPdf(document);
	return format === 'html' ? comparisonHtml(document) : comparisonText(document);
}
