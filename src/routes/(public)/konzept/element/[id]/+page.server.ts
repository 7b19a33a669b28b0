import { openReading } from '#concept/domain/view/pages.ts';
import { elementView } from '#concept/domain/view/element-view.ts';
import { readElementLife } from '#concept/server/read-element-life.ts';
import { readDocumentOf } from '#exchange/import/server/read-document-of.ts';
import { readOrigins } from '#thread/server/read-origins.ts';
import { notFound } from '../../open.ts';
import { originsView } from './origins-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const life = await readElementLife(context, params.id);
	if (!life.ok) notFound(context);
	const { content, current, history } = life.value;
	const reading = openReading(content, current ? '/konzept' : `/konzept/fassungen/${content.edition.id}`);
	const view = elementView(reading, current, params.id, history);
	if (!view) notFound(context);
	const [origins, document] = await Promise.all([
		readOrigins(context, params.id),
		readDocumentOf(context, params.id),
	]);
	return { view, origins: originsView(origins, document, history) };
};
