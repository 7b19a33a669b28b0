import type { Context } from '#platform/context.ts';
import type { Id } from '#shared/ids.ts';
import { openReading, type Reading } from '#concept/domain/view/pages.ts';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';

/** The latest edition, opened for reading; null when nothing is published yet. */
export async function openLatest(context: Context): Promise<Reading | null> {
	const latest = await readEdition(context, 'latest');
	return latest.ok ? openReading(latest.value) : null;
}

export async function openEdition(
	context: Context,
	id: Id,
): Promise<{ readonly reading: Reading; readonly current: boolean }> {
	const [edition, all] = await Promise.all([readEdition(context, id), listEditions(context)]);
	if (!edition.ok) notFound(context);
	const found = edition.value.edition;
	return {
		reading: openReading(edition.value, `/konzept/fassungen/${found.id}`),
		current: all[0]?.id === found.id,
	};
}

export function notFound(context: Context): never {
	refuse(context, failure('notFound').failure);
}
