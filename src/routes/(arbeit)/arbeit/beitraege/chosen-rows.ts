import type { Choice } from '#participation/server/chosen.ts';
import { readChoice } from '#participation/server/read-choice.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { rowsOf } from './rows.ts';

/** What was chosen in the list, for the pages that do something with it; null where nothing was. */
export async function chosenRows(context: Context, choice: Choice) {
	if (choice.clusterId === undefined && choice.contributionIds.length === 0) return null;
	const read = await readChoice(context, choice);
	if (!read.ok) return read.failure.code === 'invalidInput' ? null : refuse(context, read.failure);
	const { contributions, cluster, fields, today } = read.value;
	return { rows: rowsOf(contributions, fields, today), cluster, contributions };
}
