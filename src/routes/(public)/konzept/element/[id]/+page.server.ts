import { openReading } from '#concept/domain/view/pages.ts';
import { elementView } from '#concept/domain/view/element-view.ts';
import { readElementLife } from '#concept/server/read-element-life.ts';
import { notFound } from '../../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const life = await readElementLife(locals.context, params.id);
	if (!life.ok) notFound(locals.context);
	const { content, current, history } = life.value;
	const reading = openReading(content, current ? '/konzept' : `/konzept/fassungen/${content.edition.id}`);
	const view = elementView(reading, current, params.id, history);
	if (!view) notFound(locals.context);
	return { view };
};
