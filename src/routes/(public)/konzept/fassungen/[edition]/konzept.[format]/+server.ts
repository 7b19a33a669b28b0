import { error } from '@sveltejs/kit';
import { readEdition } from '#concept/server/read-editions.ts';
import {
	contentDisposition,
	exportConcept,
	exportFileName,
	exportTypes,
	exportVersion,
	isExportFormat,
} from '#exchange/export-concept.ts';
import { KeptExports } from '#exchange/kept-exports.ts';
import { addressOf } from '#platform/http/address.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { failure } from '#shared/result.ts';
import type { RequestHandler } from './$types';

const kept = new KeptExports();

/** An edition as a file. Editions never change, so a copy that somebody has stays right. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { context } = locals;
	const { locale, municipality } = context;
	const { format } = params;
	const refuse = (code: 'notFound', status?: number): never => {
		const failed = failure(code).failure;
		return error(status ?? statusOf(failed), sentenceOf(failed, locale), {
			code,
			requestId: context.requestId,
		});
	};
	if (!isExportFormat(format)) return refuse('notFound');
	if (!accepts(request.headers.get('accept'), exportTypes[format])) return refuse('notFound', 406);
	const content = await readEdition(context, params.edition);
	if (!content.ok) return refuse('notFound');

	const { edition } = content.value;
	const etag = `"${edition.contentHash.slice(0, 32)}-${edition.number}-${exportVersion}-${locale}"`;
	const headers = {
		etag,
		'cache-control': 'public, no-cache',
		vary: 'cookie',
		'x-content-type-options': 'nosniff',
	};
	if (request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	const origin = await addressOf(context);
	const key = [municipality.id, edition.id, format, locale, origin].join(' ');
	const bytes = await kept.get(key, () =>
		exportConcept(content.value, format, {
			municipalityName: municipality.name,
			locale,
			origin,
		}),
	);
	return new Response(bytes, {
		headers: {
			...headers,
			'content-type': exportTypes[format],
			'content-length': String(bytes.length),
			'content-disposition': contentDisposition(exportFileName(content.value, format)),
		},
	});
};

function accepts(wanted: string | null, type: string): boolean {
	if (wanted === null || wanted.trim() === '') return true;
	const own = type.replace(/;.*/, '');
	const family = own.replace(/\/.*/, '/*');
	// A browser that follows a link asks for pages first and then for anything.
	return wanted.split(',').some((entry) => ['*/*', family, own].includes(entry.replace(/;.*/, '').trim()));
}
