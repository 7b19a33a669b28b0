import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import { notFound } from '../open.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const editions = await listEditions(locals.context);
	const [latest, before] = editions;
	const from = url.searchParams.get('von') ?? before?.id ?? '';
	const to = url.searchParams.get('bis') ?? latest?.id ?? '';
	if (editions.length < 2 && !url.searchParams.has('von')) return { editions, from, to, comparison: null };
	const [old, now] = await Promise.all([readEdition(locals.context, from), readEdition(locals.context, to)]);
	if (!old.ok || !now.ok) notFound(locals.context);
	return {
		editions,
		from: old.value.edition.id,
		to: now.value.edition.id,
		comparison: compareTrees(old.value, now.value),
	};
};
