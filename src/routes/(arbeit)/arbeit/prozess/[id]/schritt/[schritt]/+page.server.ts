import { fail, redirect } from '@sveltejs/kit';
import type { Failure } from '#shared/result.ts';
import { failure } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { statusOf } from '#platform/http/failures.ts';
import { refuse } from '#platform/http/refuse.ts';
import { stateOf } from '#process/components/plan-view.ts';
import { formErrors, spanText, stepKindWord, windowText } from '#process/components/words.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { spanOf } from '#process/domain/window.ts';
import { changeWindow, previewWindow, type Moved } from '#process/server/change-window.ts';
import { completeStep, reopenStep } from '#process/server/complete-step.ts';
import { dropStep } from '#process/server/drop-step.ts';
import { readProcess } from '#process/server/read-process.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../../../../assert-may.ts';
import { text } from '../../../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';
import { beginFromStep } from './begin-from-step.ts';
import { readWindow, typedWindow } from './window-form.ts';

/** A step of this process: one of another is not found here, neither by the page nor by its forms. */
async function openStep(context: Context, params: Readonly<{ id: string; schritt: string }>) {
	assertMay(context, processAbilities.planProcess(context.actor));
	const found = await readProcess(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const step = found.value.steps.find(({ id }) => id === params.schritt);
	return step ? { ...found.value, step } : refuse(context, failure('notFound').failure);
}

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const { process, fields, steps, today, step } = await openStep(context, params);
	const title = (id: string) => steps.find((one) => one.id === id)?.title ?? '';
	const span = spanOf(step.window);
	const settled = step.completed !== null || step.dropped !== null;
	return {
		processId: process.id,
		processTitle: process.title,
		id: step.id,
		title: step.title,
		kind: stepKindWord(step.kind),
		...stateOf(step, today),
		window: windowText(step.window),
		timing: step.timing,
		buffer: step.bufferDays,
		waitsFor: step.after.map(({ stepId }) => title(stepId)),
		waiting: steps
			.filter(({ after }) => after.some(({ stepId }) => stepId === step.id))
			.map((one) => one.title),
		completedNote: step.completed?.note ?? null,
		droppedReason: step.dropped?.reason ?? null,
		settled,
		begin: settled ? null : beginFromStep(process, fields, step),
		optional: step.optional,
		typed: {
			type: step.window.type,
			from: span?.from ?? '',
			until: span?.until ?? '',
			words: 'words' in step.window ? step.window.words : '',
		},
		today,
	};
};

export const actions: Actions = {
	/** Shows what else moves; the second time, with `sicher`, it is done. */
	fenster: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const form = await request.formData();
		const typed = typedWindow(form);
		const input = { stepId: params.schritt, window: readWindow(form) };
		const sure = text(form, 'sicher') === 'ja';
		const result = await (sure ? changeWindow : previewWindow)(context, input);
		if (!result.ok) return refused(context, result.failure, 'from', { form: 'fenster' as const, typed });
		if (sure) back(params.id, 'verschoben', result.value.moved);
		return { form: 'fenster' as const, typed, ...preview(result.value.moved) };
	},
	erledigt: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const form = await request.formData();
		const typed = { on: text(form, 'on'), note: text(form, 'note') };
		const sure = text(form, 'sicher') === 'ja';
		const result = await completeStep(context, {
			stepId: params.schritt,
			on: readDateField(form, 'on') ?? '',
			note: typed.note,
			preview: !sure,
		});
		if (!result.ok) return refused(context, result.failure, 'on', { form: 'erledigt' as const, done: typed });
		if (sure) back(params.id, 'erledigt', result.value.moved);
		return { form: 'erledigt' as const, done: typed, ...preview(result.value.moved) };
	},
	entfaellt: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const reason = text(await request.formData(), 'reason');
		const result = await dropStep(context, { stepId: params.schritt, reason });
		if (!result.ok) return refused(context, result.failure, 'reason', { form: 'entfaellt' as const, reason });
		return back(params.id, 'entfallen', []);
	},
	offen: async ({ locals: { context }, params, request }) => {
		await openStep(context, params);
		const reason = text(await request.formData(), 'reason');
		const result = await reopenStep(context, { stepId: params.schritt, reason });
		if (!result.ok) return refused(context, result.failure, 'reason', { form: 'offen' as const, reason });
		return back(params.id, 'offen', []);
	},
};

function back(processId: string, code: string, moved: readonly Moved[]): never {
	redirect(303, `/arbeit/prozess/${processId}?getan=${code}&bewegt=${moved.length}`);
}

function preview(moved: readonly Moved[]) {
	return {
		moved: moved.map(({ stepId, title, before, after }) => ({
			id: stepId,
			title,
			before: spanText(before.from, before.until),
			after: spanText(after.from, after.until),
		})),
		errors: [],
	};
}

function refused<Typed extends object>(context: Context, reason: Failure, first: string, typed: Typed) {
	const errors = formErrors(reason, context.locale, first).map(({ field, message }) => ({
		field: field === 'window' ? 'from' : field,
		message,
	}));
	return fail(statusOf(reason), { ...typed, moved: null, errors });
}
