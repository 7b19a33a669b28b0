import { resolve } from 'node:path';
import { contentHash } from '#concept/server/content-hash.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import type { EditionContent } from '#concept/domain/edition.ts';
import { writeConceptJson } from '#exchange/concept-json/write.ts';
import { writeConceptMarkdown } from '#exchange/concept-markdown/write.ts';
import { exportConcept, exportTypes, isExportFormat, type ExportFormat } from '#exchange/export-concept.ts';
import { m } from '#paraglide/messages.js';
import type { Context } from '#platform/context.ts';
import { sentenceOf } from '#platform/http/failures.ts';
import type { Result } from '#shared/result.ts';
import { success } from '#shared/result.ts';
import { positionals, required, text, wrongChoice, type Command } from '../command.ts';
import { checkOutput, writeOutput } from '../files.ts';
import { CommandError, exit } from '../io.ts';
import { municipalityBySlug, operatorContext, withApp } from '../with-app.ts';

export const conceptExport: Command = {
	usage:
		'concept export --municipality S [--edition ID|latest|draft] --format json|md|html|pdf|docx|odt --out FILE [--json]',
	options: {
		municipality: { type: 'string' },
		edition: { type: 'string' },
		format: { type: 'string' },
		out: { type: 'string' },
	},
	async run(words, io) {
		positionals(words);
		const slug = required(words, 'municipality');
		const format = required(words, 'format');
		const file = resolve(required(words, 'out'));
		if (!isExportFormat(format)) throw wrongChoice('format', Object.keys(exportTypes));
		checkOutput(file, io);
		const edition = text(words, 'edition') ?? 'latest';
		const bytes = await withApp(async (app) => {
			const context = operatorContext(app, await municipalityBySlug(app, slug, io), io);
			const made =
				edition === 'draft'
					? await draftBytes(context, format)
					: await editionBytes(context, edition, format);
			if (!made.ok) throw new CommandError(sentenceOf(made.failure, io.locale));
			return made.value;
		});
		writeOutput(file, bytes, io);
		io.say(m.cli_exported({ file }, { locale: io.locale }));
		io.answer({ file, format, edition, bytes: bytes.byteLength });
		return exit.done;
	},
};

async function editionBytes(
	context: Context,
	edition: string,
	format: ExportFormat,
): Promise<Result<Uint8Array>> {
	const content = await readEdition(context, edition);
	return content.ok ? success(await exportConcept(content.value, format, options(context))) : content;
}

/** The working draft has no edition: as Markdown and JSON it says so; on paper it is marked as what it is. */
async function draftBytes(context: Context, format: ExportFormat): Promise<Result<Uint8Array>> {
	const draft = await readDraft(context);
	if (!draft.ok) return draft;
	const { concept, tree, numbers } = draft.value;
	const file = { title: concept.title, numbering: concept.numbering, edition: null, tree, numbers };
	if (format === 'json') return success(new TextEncoder().encode(writeConceptJson(file)));
	if (format === 'md') return success(new TextEncoder().encode(writeConceptMarkdown(file)));
	const standIn: EditionContent = {
		tree,
		numbers,
		edition: {
			id: concept.id,
			conceptId: concept.id,
			number: 0,
			state: 'publishedDraft',
			title: concept.title,
			note: m.documents_working_draft_note({}, { locale: 'de' }),
			decidedOn: null,
			publishedAt: context.app.clock(),
			contentHash: contentHash({ ...concept, tree, numbers }),
			numbering: concept.numbering,
			scopeId: null,
			group: null,
		},
	};
	return success(await exportConcept(standIn, format, options(context)));
}

function options(context: Context): { municipalityName: string; locale: 'de'; origin: string } {
	return { municipalityName: context.municipality.name, locale: 'de', origin: context.app.origin };
}
