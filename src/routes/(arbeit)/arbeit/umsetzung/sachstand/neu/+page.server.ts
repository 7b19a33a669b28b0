import { implementationAbilities } from '#implementation/domain/abilities.ts';
import { isAskedAbout } from '#implementation/domain/lifecycle.ts';
import { choicesOf } from '#implementation/components/sheet-filter.ts';
import { readSheets } from '#implementation/server/read-sheets.ts';
import {
	previewProgressRequest,
	requestProgress,
	type ProgressRequest,
} from '#implementation/server/request-progress.ts';
import { refuse } from '#platform/http/refuse.ts';
import { addDays, plainDateAt } from '#shared/plain-date.ts';
import { text } from '../../../konzept/done.ts';
import { assertMay } from '../../../assert-may.ts';
import { back, failed } from '../../open.ts';
import { dayOf } from '../../../typed-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	assertMay(context, implementationAbilities.requestProgress(context.actor));
	const all = await readSheets(context);
	if (!all.ok) refuse(context, all.failure);
	const { units } = choicesOf(
		all.value.sheets.filter(({ judgements }) => isAskedAbout(judgements.implementation)),
	);
	const today = plainDateAt(context.app.clock());
	return {
		units,
		typed: {
			unitIds: units.map(({ value }) => value) as readonly string[],
			periodFrom: `${today.slice(0, 4)}-01-01`,
			periodUntil: today,
			dueOn: addDays(today, 28),
			note: '',
		},
	};
};

function read(form: FormData) {
	const typed = {
		unitIds: form.getAll('unitIds').filter((id): id is string => typeof id === 'string') as readonly string[],
		periodFrom: dayOf(form, 'periodFrom'),
		periodUntil: dayOf(form, 'periodUntil'),
		dueOn: dayOf(form, 'dueOn'),
		note: text(form, 'note'),
	};
	const { periodFrom: from, periodUntil: until, ...rest } = typed;
	const request: ProgressRequest = { ...rest, period: { from, until } };
	return { typed: shown(form, typed), request };
}

/** A day that cannot be read stands in the form again as it was typed. */
function shown<Days extends object>(form: FormData, typed: Days): Days {
	return Object.fromEntries(
		Object.entries(typed).map(([name, value]) => [name, value === 'invalid' ? text(form, name) : value]),
	) as Days;
}

export const actions: Actions = {
	pruefen: async ({ locals: { context }, request }) => {
		const { typed, request: wanted } = read(await request.formData());
		const preview = await previewProgressRequest(context, wanted);
		if (!preview.ok) return failed(context, preview.failure, typed);
		return {
			typed,
			errors: [],
			preview: preview.value.map(({ unitId, name, sheetIds, recipients }) => ({
				unitId,
				name,
				measures: sheetIds.length,
				recipients: recipients.map(({ name: person, email }) => ({ name: person, email })),
			})),
		};
	},
	aendern: async ({ request }) => ({ typed: read(await request.formData()).typed, errors: [] }),
	senden: async ({ locals: { context }, request }) => {
		const { typed, request: wanted } = read(await request.formData());
		const asked = await requestProgress(context, wanted);
		if (asked.ok) back('/arbeit/umsetzung/sachstand', 'angefragt', asked.value.mails);
		return failed(context, asked.failure, typed);
	},
};
