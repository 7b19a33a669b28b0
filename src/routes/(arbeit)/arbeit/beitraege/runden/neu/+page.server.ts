import { listFieldsOfAction } from '#concept/server/element-names.ts';
import { listEditions } from '#concept/server/read-editions.ts';
import { groupTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { openRound } from '#participation/server/open-round.ts';
import { done } from '../../done.ts';
import { failed, orNull, text, texts } from '../../form.ts';
import { assertMay } from '../../may.ts';
import { emptyRound, readRoundForm } from '../round-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** From a step of the plan: `?prozess=…&schritt=…&gruppe=…&feld=…&titel=…&von=…&bis=…`. */
export const load: PageServerLoad = async ({ locals: { context }, url: { searchParams } }) => {
	assertMay(context, 'manageRounds');
	const [fields, editions, groups] = await Promise.all([
		listFieldsOfAction(context),
		listEditions(context),
		listOrganizations(context, groupTypes),
	]);
	return {
		typed: {
			...emptyRound,
			title: text(searchParams, 'titel'),
			opensOn: text(searchParams, 'von'),
			closesOn: text(searchParams, 'bis'),
			fieldIds: texts(searchParams, 'feld'),
			groupId: text(searchParams, 'gruppe'),
			processId: text(searchParams, 'prozess'),
			stepId: text(searchParams, 'schritt'),
		},
		fields: fields.map(({ id, title }) => ({ value: id, label: title })),
		editions: editions.map(({ id, number, title }) => ({ value: id, label: `${String(number)} · ${title}` })),
		groups: groups
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const typed = readRoundForm(await request.formData());
		const opened = await openRound(context, {
			...typed,
			editionId: orNull(typed.editionId),
			groupId: orNull(typed.groupId),
			processId: orNull(typed.processId),
			stepId: orNull(typed.stepId),
		});
		return opened.ok ? done('/arbeit/beitraege/runden', 'round') : failed(context, opened.failure, typed);
	},
};
