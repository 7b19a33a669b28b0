import { cacheHeader } from '#platform/http/page-cache.ts';
import type { LayoutServerLoad } from './$types';

/** Pages that are a function of municipality, path, language and published state, and of nothing else. */
const cacheable =
	/^\/\(public\)(\/konzept(\/.*)?|\/prozess(\/\[id\])?|\/umsetzung(\/bilanz)?|\/massnahmen\/\[id\]|\/berichte(\/\[id\])?)?$/;

export const load: LayoutServerLoad = ({ locals, route, request, setHeaders }) => {
	const filling = locals.context.app.filling.demo;
	if (request.method === 'GET' && cacheable.test(route.id) && !filling)
		setHeaders({ [cacheHeader]: locals.context.municipality.id });
	return { filling };
};
