import { cacheHeader } from '#platform/http/page-cache.ts';
import type { RequestHandler } from './$types';

/** The workplace, the machine interface and pages without end (searches, comparisons) are not for search engines. */
export const GET: RequestHandler = ({ locals, url }) => {
	const lines = [
		'User-agent: *',
		...['/arbeit', '/api/', '/suche', '/konzept/vergleich', '/mein-beitrag/', '/dev/'].map(
			(path) => `Disallow: ${path}`,
		),
		'',
		`Sitemap: ${url.origin}/sitemap.xml`,
		'',
	];
	return new Response(lines.join('\n'), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			[cacheHeader]: locals.context.municipality.id,
		},
	});
};
