import { judgementParameters } from '#implementation/components/sheet-filter.ts';
import type { NewJudgement } from '#implementation/domain/judging.ts';
import { hasEnded, isAskedAbout, reopenedAs } from '#implementation/domain/lifecycle.ts';
import { sheetName } from '#implementation/domain/sheet.ts';
import { judgementKinds, judgementValues, type JudgementKind } from '#implementation/domain/vocabulary.ts';
import { judge, previewJudgement } from '#implementation/server/judge.ts';
import { readSheets } from '#implementation/server/read-sheets.ts';
import type { Context } from '#platform/context.ts';
import { refuse } from '#platform/http/refuse.ts';
import { failure } from '#shared/result.ts';
import { back, failed, openSheetToWrite } from '../../../open.ts';
import { dayOf, typedFields, type Typed } from '../../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

function kindOf(context: Context, art: string): JudgementKind {
	const kind = judgementKinds.find((one) => judgementParameters[one] === art);
	return kind ?? refuse(context, failure('notFound').failure);
}

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { sheet } = await openSheetToWrite(context, params.id);
	const kind = kindOf(context, params.art);
	const current = sheet.judgements[kind];
	const ended = kind === 'implementation' && hasEnded(sheet.judgements.implementation);
	const values: readonly string[] = ended ? reopenedAs : judgementValues[kind];
	return {
		sheet,
		kind,
		current,
		ended,
		values: values.filter((value) => value !== current),
		targets: kind === 'implementation' ? await targetsOf(context, sheet.id) : [],
	};
};

/** The measures into which one could be merged. */
async function targetsOf(context: Context, sheetId: string) {
	const all = await readSheets(context);
	if (!all.ok) return [];
	return all.value.sheets
		.filter(({ id, judgements }) => id !== sheetId && isAskedAbout(judgements.implementation))
		.map((sheet) => ({ value: sheet.id, label: sheetName(sheet) }));
}

function read(
	form: FormData,
	kind: JudgementKind,
): { readonly typed: Typed; readonly judgement: NewJudgement } {
	const typed = typedFields(form);
	const { value = '', reason = '', decisionNumber = '', mergedInto = '', splitInto = '' } = typed;
	const decidedOn = dayOf(form, 'decidedOn');
	return {
		// A day that cannot be read stands in the form again as it was typed.
		typed: decidedOn === 'invalid' ? typed : { ...typed, decidedOn },
		judgement: {
			kind,
			value,
			reason: reason.replaceAll('\r\n', '\n'),
			decision: decisionNumber === '' && decidedOn === '' ? null : { number: decisionNumber, decidedOn },
			mergedInto: mergedInto === '' ? [] : [mergedInto],
			splitInto: splitInto.split('\n').flatMap((line) => line.trim() || []),
			reopen: typed['reopen'] === 'ja',
		},
	};
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, params, request }) => {
		const kind = kindOf(context, params.art);
		const { typed, judgement } = read(await request.formData(), kind);
		const checked = await previewJudgement(context, { ...judgement, sheetId: params.id });
		if (!checked.ok) return failed(context, checked.failure, typed);
		const { published } = checked.value;
		return { typed, errors: [], checked: { published, splitInto: judgement.splitInto ?? [] } };
	},
	aendern: async ({ request }) => ({ typed: typedFields(await request.formData()), errors: [] }),
	festhalten: async ({ locals: { context }, params, request }) => {
		const kind = kindOf(context, params.art);
		const { typed, judgement } = read(await request.formData(), kind);
		const judged = await judge(context, { ...judgement, sheetId: params.id });
		if (judged.ok) back(`/arbeit/umsetzung/${params.id}`, 'urteil');
		return failed(context, judged.failure, typed);
	},
};
