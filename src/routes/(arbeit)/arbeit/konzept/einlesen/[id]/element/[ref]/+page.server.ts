import { fail, redirect } from '@sveltejs/kit';
import { fieldSentence } from '#concept/components/problem-sentence.ts';
import { isKind } from '#concept/domain/kinds.ts';
import type { Correction } from '#concept/domain/recognition/corrections.ts';
import { doubtWords } from '#exchange/import/recognition-words.ts';
import { possibleParents, rowOf } from '#exchange/import/review.ts';
import { correctImport } from '#exchange/import/server/correct-import.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { m } from '#paraglide/messages.js';
import { loadImport, stateOf } from '../../load-import.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { context } = locals;
	const found = await loadImport(context, params.id);
	const { recognition } = found;
	const element = recognition.elements.find(({ ref }) => ref === params.ref);
	if (!element || stateOf(found) !== 'open') {
		refuse(context, failure('notFound').failure);
	}
	const list =
		element.group === '' ? [] : recognition.elements.filter(({ group }) => group === element.group);
	return {
		id: found.id,
		revision: found.revision,
		row: rowOf(recognition, element, 0),
		parent: element.parent ?? '',
		parents: possibleParents(recognition, element.ref),
		listSize: list.length,
		doubtText: element.doubt ? doubtWords(element.doubt, context.locale).replace(/:$/, '.') : '',
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const correction = readCorrection(params.ref, form);
		const typed = typeof correction === 'object' && correction.type === 'title' ? correction.title : null;
		if (typeof correction === 'string') return fail(400, { message: correction, typed });
		const corrected = await correctImport(locals.context, {
			id: params.id,
			revision: Number(form.get('stand')),
			correction,
		});
		if (!corrected.ok) {
			const problem = corrected.failure.fields['title'];
			const message =
				correction.type === 'merge' && corrected.failure.code === 'invalidInput'
					? m.exchange_merge_impossible()
					: problem
						? fieldSentence('title', problem)
						: sentenceOf(corrected.failure, locals.context.locale);
			return fail(statusOf(corrected.failure), { message, typed });
		}
		redirect(303, `/arbeit/konzept/einlesen/${params.id}?getan=korrigiert#liste`);
	},
};

function readCorrection(ref: string, form: FormData): Correction | string {
	switch (form.get('was')) {
		case 'art': {
			const kind = form.get('art');
			if (!isKind(kind)) return m.exchange_choose_kind();
			return form.has('liste') ? { type: 'kindOfList', ref, kind } : { type: 'kind', refs: [ref], kind };
		}
		case 'titel':
			return { type: 'title', ref, title: String(form.get('titel') ?? '') };
		case 'ort': {
			const parent = String(form.get('ort') ?? '');
			return { type: 'parent', refs: [ref], parent: parent === '' ? null : parent };
		}
		case 'verbinden':
			return { type: 'merge', ref };
		default:
			return { type: 'leaveOut', refs: [ref] };
	}
}
