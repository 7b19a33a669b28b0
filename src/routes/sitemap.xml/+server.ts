import { openReading } from '#concept/domain/view/pages.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { cacheHeader } from '#platform/http/page-cache.ts';
import type { RequestHandler } from './$types';

/** Rooms that are there before there is a concept. */
const always = ['/', '/mitmachen', '/termine', '/prozess', '/rat', '/umsetzung', '/berichte'];

/** The public pages of the latest edition; permanent addresses of single elements say nothing that is not there. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const latest = await readEdition(locals.context, 'latest');
	const pages = latest.ok ? openReading(latest.value).pages.map((page) => page.href) : [];
	const fixed = latest.ok
		? [...always, '/konzept', '/konzept/gesamt', '/konzept/fassungen', '/umsetzung/bilanz']
		: always;
	const changed = latest.ok
		? `<lastmod>${latest.value.edition.publishedAt.toISOString().slice(0, 10)}</lastmod>`
		: '';
	const entries = [...fixed, ...pages].map(
		(path) => `\t<url><loc>${escape(url.origin + path)}</loc>${changed}</url>`,
	);
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		'</urlset>',
		'',
	].join('\n');
	return new Response(body, {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			[cacheHeader]: locals.context.municipality.id,
		},
	});
};

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
