import { readPaper, type PaperReading, type StepReading } from '#council/server/read-paper.ts';
import { minutesExtract, type MinutesExtract } from '#documents/minutes-extract/model.ts';
import { minutesExtractPdf } from '#documents/minutes-extract/pdf.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';

/** The extract of one consultation, as far as its reader may see it; there is none before there is a result. */
export async function openExtract(
	context: Context,
	{ paper: paperId, id }: { readonly paper: string; readonly id: string },
): Promise<{ readonly paper: PaperReading; readonly step: StepReading; readonly extract: MinutesExtract }> {
	const read = await readPaper(context, paperId);
	const step = read.ok ? read.value.steps.find((one) => one.id === id) : undefined;
	const { municipality, locale } = context;
	const extract =
		read.ok && step
			? minutesExtract(read.value, step, { municipalityName: municipality.name, locale })
			: null;
	if (!read.ok || !step || !extract) return refuse(context, failure('notFound').failure);
	return { paper: read.value, step, extract };
}

export async function extractFile(
	context: Context,
	params: { readonly paper: string; readonly id: string },
): Promise<Response> {
	const { extract, step } = await openExtract(context, params);
	const bytes = await minutesExtractPdf(extract, { heldOn: step.heldOn ?? '', locale: context.locale });
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-length': String(bytes.length),
			'content-disposition': 'inline; filename="protokollauszug.pdf"',
			'cache-control': 'private, no-store',
			'x-content-type-options': 'nosniff',
		},
	});
}
