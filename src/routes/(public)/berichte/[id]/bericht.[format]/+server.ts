import { reportDocument } from '#documents/report/model.ts';
import { reportDocx } from '#documents/report/docx.ts';
import { reportPdf } from '#documents/report/pdf.ts';
import { contentDisposition, exportTypes } from '#exchange/export-concept.ts';
import { KeptExports } from '#exchange/kept-exports.ts';
import { refuse } from '#platform/http/refuse.ts';
import { bytesOf } from '#reporting/server/report-content.ts';
import { readReport, type ReportView } from '#reporting/server/read-reports.ts';
import { failure } from '#shared/result.ts';
import type { Locale } from '#platform/context.ts';
import type { RequestHandler } from './$types';

/** Raised whenever the same report would give other bytes than before. */
const version = 1;
const formats = ['pdf', 'docx', 'json'] as const;
type Format = (typeof formats)[number];
const kept = new KeptExports();

/** A frozen report as a file, for everybody once it is public, and before for whoever has got it. */
export const GET: RequestHandler = async ({ locals: { context }, params, request }) => {
	const format = formats.find((one) => one === params.format);
	const found = await readReport(context, params.id);
	if (!format || !found.ok || found.value.report.publishedAt === null)
		return refuse(context, failure('notFound').failure);
	const { contentHash, recipients, content } = found.value;
	const isPublic = recipients.some((one) => one.organizationId === null && one.handedAt !== null);
	const etag = `"${contentHash.slice(0, 32)}-${version}-${format}-${context.locale}"`;
	const headers = {
		etag,
		'cache-control': isPublic ? 'public, no-cache' : 'private, no-store',
		vary: 'cookie',
		'x-content-type-options': 'nosniff',
	};
	if (request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	const key = [context.municipality.id, params.id, format, context.locale].join(' ');
	const bytes = await kept.get(key, () => make(found.value, format, context.locale));
	const name = `${content.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}.${format}`;
	return new Response(bytes, {
		headers: {
			...headers,
			'content-type': exportTypes[format],
			'content-length': String(bytes.length),
			'content-disposition': contentDisposition(name),
		},
	});
};

async function make(
	{ content, contentHash }: ReportView,
	format: Format,
	locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
	if (format === 'json') return new Uint8Array(bytesOf(content));
	const document = reportDocument(content, contentHash, locale);
	const { frozenOn } = content;
	return new Uint8Array(
		format === 'pdf' ? await reportPdf(document, { frozenOn, locale }) : await reportDocx(document, frozenOn),
	);
}
