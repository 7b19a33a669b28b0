import { setNotes } from '#implementation/server/set-notes.ts';
import { text } from '../../../konzept/done.ts';
import { back, failed, openSheetToWrite } from '../../open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { sheet, internals } = await openSheetToWrite(context, params.id);
	return { sheet, typed: internals ?? { risks: '', notes: '' } };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = { risks: text(form, 'risks'), notes: text(form, 'notes') };
		const noted = await setNotes(context, { ...typed, sheetId: params.id });
		if (noted.ok) back(`/arbeit/umsetzung/${params.id}`, 'notizen');
		return failed(context, noted.failure, typed);
	},
};
