import { listEditions } from '#concept/server/read-editions.ts';
import { choicesOf, filterOf, isFiltered } from '#implementation/components/sheet-filter.ts';
import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { attentions, isWanted, needsAttention } from '#implementation/domain/sheet-filter.ts';
import { listSheets } from '#implementation/server/list-sheets.ts';
import { openMeasureSheets } from '#implementation/server/open-measure-sheets.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { text } from '../konzept/done.ts';
import { back, failed } from './open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const listed = await listSheets(context);
	if (!listed.ok) refuse(context, listed.failure);
	const sheets = listed.value;
	const filter = filterOf(url.searchParams);
	const { attention } = filter;
	const { actor } = context;
	return {
		sheets: sheets.filter(
			(sheet) => isWanted(sheet, filter) && (attention === null || needsAttention(sheet, attention)),
		),
		total: sheets.length,
		counts: attentions
			.map((one) => ({ attention: one, count: sheets.filter((sheet) => needsAttention(sheet, one)).length }))
			.filter(({ count }) => count > 0),
		...choicesOf(sheets),
		filter,
		filtered: isFiltered(filter),
		today: plainDateAt(context.app.clock()),
		adopted: implementationAbilities.openSheets(actor) ? await lastAdopted(context) : null,
		may: {
			request: implementationAbilities.requestProgress(actor),
			publish: implementationAbilities.publishWords(actor),
		},
	};
};

/** The edition whose measures are carried out. */
async function lastAdopted(context: Context): Promise<string | null> {
	const editions = await listEditions(context);
	return editions.find(({ state }) => state === 'adopted' || state === 'updated')?.id ?? null;
}

export const actions: Actions = {
	anlegen: async ({ locals: { context }, request }) => {
		const opened = await openMeasureSheets(context, text(await request.formData(), 'fassung'));
		if (opened.ok) back('/arbeit/umsetzung', 'angelegt', opened.value.opened + opened.value.continued);
		return failed(context, opened.failure, {});
	},
};
