import type { Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import type { EditionContent } from '../domain/edition.ts';
import { historyOf, type HistoryEntry } from '../domain/view/element-history.ts';
import { listEditions, readEdition, readElementHistory } from './read-editions.ts';

export interface ElementLife {
	/** The last edition in which the element stands. */
	readonly content: EditionContent;
	/** Whether that is the latest edition; otherwise the element is gone, or was recommended only. */
	readonly current: boolean;
	readonly history: readonly HistoryEntry[];
}

/** Everything the permanent address of an element tells. Editions are immutable, so three reads agree. */
export async function readElementLife(
	context: Context,
	elementId: Id,
): Promise<Result<ElementLife, 'notFound'>> {
	const all = await readElementHistory(context, elementId);
	// What a group recommended is told where the element stands in no edition of the whole concept yet.
	const whole = all.filter(({ edition }) => edition.scopeId === null);
	const standings = whole.length > 0 ? whole : all;
	const [last] = standings;
	if (!last) return failure('notFound');
	const [editions, content] = await Promise.all([
		listEditions(context),
		readEdition(context, last.edition.id),
	]);
	if (!content.ok) return content;
	return success({
		content: content.value,
		current: editions[0]?.id === last.edition.id,
		history: historyOf(whole.length > 0 ? editions : standings.map(({ edition }) => edition), standings),
	});
}
