import { kindWord } from '#concept/components/kind-words.ts';
import { termsIn } from '#concept/domain/notation/terms.ts';
import { writeNotation } from '#concept/domain/notation/write.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { fileAmendment } from '#council/server/file-amendment.ts';
import { readAmendmentsOn } from '#council/server/read-amendments.ts';
import { done } from '../../../konzept/done.ts';
import { assertMayKeep, failed, openPaper, organizationChoices } from '../../open.ts';
import { typedFields } from '../../../typed-form.ts';
import { dayOf } from '../../paper-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** First the element, then the text: an amendment without an anchor cannot be filed. */
export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	assertMayKeep(context);
	const paper = await openPaper(context, params.paper);
	const laid = paper.edition === null ? null : await readEdition(context, paper.edition.id);
	if (!laid?.ok) return { paper, groups: [], elements: [], element: null, earlier: [] };
	const { tree, numbers } = laid.value;
	const wanted = url.searchParams.get('element');
	const element = tree.find(({ id }) => id === wanted);
	return {
		paper,
		groups: (await organizationChoices(context)).movers,
		elements: tree.map(({ id, kind, title }) => ({
			value: id,
			label: `${numbers.get(id) ?? kindWord(kind)} ${title}`.trim(),
		})),
		element: element
			? {
					id: element.id,
					number: numbers.get(element.id) ?? kindWord(element.kind),
					title: element.title,
					text: writeNotation(element.body, termsIn(tree)),
				}
			: null,
		earlier: element ? await readAmendmentsOn(context, element.id) : [],
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await request.formData();
		const typed = typedFields(form);
		const filedOn = dayOf(form, 'filedOn');
		const filed = await fileAmendment(context, {
			paperId: params.paper,
			number: typed['number'] ?? '',
			originatorId: typed['originatorId'] ?? '',
			elementId: typed['elementId'] ?? '',
			newTitle: typed['newTitle'] ?? '',
			newText: typed['newText'] ?? '',
			reason: typed['reason'] ?? '',
			...(filedOn === '' ? {} : { filedOn }),
			public: typed['isPublic'] !== 'nein',
			revision: Number(typed['revision']),
		});
		if (filed.ok) done(`/arbeit/rat/${params.paper}`, 'amendment');
		return failed(context, filed.failure, typed);
	},
};
