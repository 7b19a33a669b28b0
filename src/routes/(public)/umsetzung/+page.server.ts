import { choicesOf, filterOf, isFiltered } from '#implementation/components/sheet-filter.ts';
import { isWanted } from '#implementation/domain/sheet-filter.ts';
import { judgementValues } from '#implementation/domain/vocabulary.ts';
import { readPublishedSheets } from '#implementation/server/read-sheets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const sheets = await readPublishedSheets(context);
	// What is late or missing inside is asked for at the workplace only.
	const filter = { ...filterOf(url.searchParams), attention: null };
	return {
		sheets: sheets.filter((sheet) => isWanted(sheet, filter)),
		total: sheets.length,
		counts: judgementValues.implementation
			.map((value) => ({
				value,
				count: sheets.filter(({ judgements }) => judgements.implementation === value).length,
			}))
			.filter(({ count }) => count > 0),
		...choicesOf(sheets),
		filter,
		filtered: isFiltered(filter),
	};
};
