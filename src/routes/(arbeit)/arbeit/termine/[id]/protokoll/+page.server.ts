import { redirect } from '@sveltejs/kit';
import { parseDateInput } from '#ui/date-input.ts';
import type { Outcome } from '#process/domain/minutes.ts';
import { approveMinutes } from '#process/server/approve-minutes.ts';
import { answerObjection, objectToMinutes, openObjections } from '#process/server/minutes-objections.ts';
import { addOpenPoint, closePoint } from '#process/server/open-points.ts';
import { readMinutes } from '#process/server/read-minutes.ts';
import type { Result } from '#shared/result.ts';
import { refuse } from '#platform/http/refuse.ts';
import { text } from '../../../konzept/done.ts';
import { failed } from '../../errors-of.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const reading = await readMinutes(context, params.id);
	if (!reading.ok) refuse(context, reading.failure);
	return { ...reading.value, done: url.searchParams.has('getan') };
};

type UseCase = (
	context: RequestEvent['locals']['context'],
	eventId: string,
	form: FormData,
) => Promise<Result<unknown>>;

const fields = [
	'until',
	'text',
	'objectionId',
	'outcome',
	'answer',
	'owner',
	'dueOn',
	'pointId',
	'how',
	'note',
] as const;

/** Reads the form, calls the use case, comes back with what was typed in which form, or with a banner. */
function action(
	of: 'auslegen' | 'einwenden' | 'antworten' | 'genehmigen' | 'punkt' | 'erledigen',
	useCase: UseCase,
) {
	return async ({ locals: { context }, params, request }: RequestEvent) => {
		const form = await request.formData();
		const result = await useCase(context, params.id, form);
		if (result.ok) redirect(303, `/arbeit/termine/${params.id}/protokoll?getan`);
		const typed = Object.fromEntries(fields.map((name) => [name, text(form, name)]));
		return failed(context, result.failure, { ...typed, form: of });
	};
}

function day(form: FormData, name: string): string {
	return parseDateInput(text(form, name)) ?? text(form, name);
}

export const actions: Actions = {
	auslegen: action('auslegen', (context, eventId, form) =>
		openObjections(context, { eventId, until: day(form, 'until') }),
	),
	einwenden: action('einwenden', (context, eventId, form) =>
		objectToMinutes(context, { eventId, text: text(form, 'text') }),
	),
	antworten: action('antworten', (context, eventId, form) =>
		answerObjection(context, {
			eventId,
			objectionId: text(form, 'objectionId'),
			outcome: text(form, 'outcome') as Outcome,
			answer: text(form, 'answer'),
		}),
	),
	genehmigen: action('genehmigen', (context, eventId) => approveMinutes(context, { eventId })),
	punkt: action('punkt', (context, eventId, form) => {
		const [kind, id = ''] = text(form, 'owner').split('.');
		return addOpenPoint(context, {
			eventId,
			text: text(form, 'text'),
			ownerPersonId: kind === 'person' ? id : null,
			ownerOrganizationId: kind === 'organization' ? id : null,
			dueOn: day(form, 'dueOn'),
		});
	}),
	erledigen: action('erledigen', (context, eventId, form) =>
		closePoint(context, {
			eventId,
			pointId: text(form, 'pointId'),
			how: text(form, 'how') === 'dropped' ? 'dropped' : 'done',
			note: text(form, 'note'),
		}),
	),
};
