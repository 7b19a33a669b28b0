import { refuse } from '#platform/http/refuse.ts';
import { balanceSheet } from '#reporting/server/balance-sheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const wanted = url.searchParams.get('fassung') ?? '';
	const sheet = await balanceSheet(context, wanted === '' ? 'latest' : wanted);
	if (sheet.ok) return { sheet: sheet.value };
	// Before anything is adopted the page says how it fills.
	return wanted === '' ? { sheet: null } : refuse(context, sheet.failure);
};
