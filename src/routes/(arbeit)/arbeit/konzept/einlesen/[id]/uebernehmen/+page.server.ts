import { fail, redirect } from '@sveltejs/kit';
import { numberingSchemes, type NumberingSchemeName } from '#concept/domain/numbering.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { countKinds } from '#exchange/import/recognition-json.ts';
import { adoptImport } from '#exchange/import/server/adopt-import.ts';
import { correctImport } from '#exchange/import/server/correct-import.ts';
import { discardImport } from '#exchange/import/server/discard-import.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { m } from '#paraglide/messages.js';
import { loadImport, stateOf } from '../load-import.ts';
import { titleSentence } from '../../title-sentence.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await loadImport(locals.context, params.id);
	const draft = await readDraft(locals.context);
	return {
		id: found.id,
		fileName: found.fileName,
		title: found.recognition.title,
		revision: found.revision,
		hasNumbering: found.recognition.numbering !== undefined,
		state: stateOf(found),
		counts: countKinds(found.recognition),
		elements: found.recognition.elements.length,
		leftOut: found.recognition.leftOut.length,
		replaces:
			draft.ok && draft.value.tree.length > 0
				? { title: draft.value.concept.title, elements: draft.value.tree.length }
				: null,
	};
};

export const actions: Actions = {
	uebernehmen: async ({ locals, params, request }) => {
		const form = await request.formData();
		const title = String(form.get('titel') ?? '').trim();
		const numbering = String(form.get('nummern') ?? 'decimal');
		if (!isScheme(numbering))
			return fail(400, {
				title,
				message: m.exchange_choose_numbering(),
				field: 'nummern',
				needsConsent: false,
			});
		const found = await loadImport(locals.context, params.id);
		let revision = Number(form.get('stand'));
		if (title !== found.recognition.title) {
			const titled = await correctImport(locals.context, {
				id: params.id,
				revision,
				correction: { type: 'conceptTitle', title },
			});
			if (!titled.ok)
				return fail(statusOf(titled.failure), {
					title,
					message:
						titled.failure.code === 'invalidInput'
							? titleSentence(titled.failure.fields['title'] ?? 'required')
							: sentenceOf(titled.failure, locals.context.locale),
					field: 'titel',
					needsConsent: false,
				});
			revision = titled.value.revision;
		}
		const adopted = await adoptImport(locals.context, {
			id: params.id,
			revision,
			numbering,
			reason: m.exchange_reason_replaced({ file: found.fileName }),
			replaceUnpublished: form.has('ersetzen'),
		});
		if (!adopted.ok) {
			const needsConsent = adopted.failure.code === 'draftHasChanges';
			return fail(statusOf(adopted.failure), {
				title,
				message: needsConsent
					? m.exchange_consent_needed()
					: sentenceOf(adopted.failure, locals.context.locale),
				field: 'ersetzen',
				needsConsent,
			});
		}
		redirect(303, '/arbeit/konzept?getan=eingelesen');
	},
	verwerfen: async ({ locals, params }) => {
		const discarded = await discardImport(locals.context, params.id);
		if (!discarded.ok)
			return fail(statusOf(discarded.failure), {
				title: '',
				message: sentenceOf(discarded.failure, locals.context.locale),
				field: 'titel',
				needsConsent: false,
			});
		redirect(303, '/arbeit/konzept/einlesen?getan=verworfen');
	},
};

function isScheme(name: string): name is NumberingSchemeName {
	return Object.hasOwn(numberingSchemes, name);
}
