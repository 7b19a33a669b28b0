import { fail, redirect } from '@sveltejs/kit';
import { isKind } from '#concept/domain/kinds.ts';
import type { Correction } from '#concept/domain/recognition/corrections.ts';
import { countKinds } from '#exchange/import/recognition-json.ts';
import { doubtWords, leftOutReason } from '#exchange/import/recognition-words.ts';
import { fieldSummaries, filterOf, leftOutPage, reviewPage, selected } from '#exchange/import/review.ts';
import { correctImport } from '#exchange/import/server/correct-import.ts';
import type { Context } from '#platform/context.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { m } from '#paraglide/messages.js';
import { withQuery } from '#ui/address.ts';
import { loadImport, stateOf } from './load-import.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { locale } = locals.context;
	const found = await loadImport(locals.context, params.id);
	const { recognition } = found;
	const filter = filterOf(url.searchParams);
	const showsLeftOut = url.searchParams.get('ansicht') === 'weggelassen';
	const review = reviewPage(recognition, filter);
	const leftOut = leftOutPage(recognition, filter.page);
	return {
		id: found.id,
		fileName: found.fileName,
		title: recognition.title,
		revision: found.revision,
		state: stateOf(found),
		done: url.searchParams.get('getan'),
		filter,
		showsLeftOut,
		counts: countKinds(recognition),
		elements: recognition.elements.length,
		doubts: recognition.elements.filter(({ doubt }) => doubt !== null).length,
		leftOutCount: recognition.leftOut.length,
		lines: recognition.lines.filter((line) => line.trim() !== '').length,
		fields: fieldSummaries(recognition),
		review: {
			...review,
			rows: review.rows.map((row) => ({ ...row, doubtText: row.doubt ? doubtWords(row.doubt, locale) : '' })),
		},
		leftOut: {
			...leftOut,
			rows: leftOut.rows.map((row) => ({ ...row, reason: leftOutReason(row.code, locale) })),
		},
	};
};

export const actions: Actions = {
	korrigieren: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const picked = form.has('alle')
			? await allSelected(locals.context, params.id, url)
			: form.getAll('ref').map(String);
		const correction = readCorrection(form, picked);
		if ('wrong' in correction) return fail(400, { ...correction, picked });
		const corrected = await correctImport(locals.context, {
			id: params.id,
			revision: Number(form.get('stand')),
			correction,
		});
		if (!corrected.ok)
			return fail(statusOf(corrected.failure), {
				message: sentenceOf(corrected.failure, locals.context.locale),
				wrong: null,
				picked,
			});
		redirect(303, `${withQuery(url, { '/korrigieren': null, getan: 'korrigiert' })}#liste`);
	},
};

/** What the filter of this address shows; the revision that the form names sees to it that it is what was seen. */
async function allSelected(context: Context, id: string, url: URL): Promise<readonly string[]> {
	const { recognition } = await loadImport(context, id);
	return selected(recognition, filterOf(url.searchParams)).map(({ ref }) => ref);
}

interface Mistake {
	readonly message: string;
	/** Elements or kind. */
	readonly wrong: 'ref' | 'art';
}

function readCorrection(form: FormData, refs: readonly string[]): Correction | Mistake {
	const taken = form.get('aufnehmen');
	if (typeof taken === 'string') return { type: 'takeIn', ref: taken };
	if (refs.length === 0) return { message: m.exchange_choose_elements(), wrong: 'ref' };
	if (form.get('was') === 'weglassen') return { type: 'leaveOut', refs };
	const kind = form.get('art');
	return isKind(kind) ? { type: 'kind', refs, kind } : { message: m.exchange_choose_kind(), wrong: 'art' };
}
