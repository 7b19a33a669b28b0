import { listEditions } from '#concept/server/read-editions.ts';
import type { Edition } from '#concept/domain/edition.ts';
import type { Context } from '#platform/context.ts';

/** The edition published last, as long as it is a draft. */
export async function latestDraft(context: Context): Promise<Edition | null> {
	const [latest] = await listEditions(context);
	return latest?.state === 'publishedDraft' ? latest : null;
}
