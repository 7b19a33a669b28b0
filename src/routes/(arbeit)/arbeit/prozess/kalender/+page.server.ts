import { fail, redirect } from '@sveltejs/kit';
import { longDate } from '#concept/components/dates.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { bodyTypes } from '#people/domain/organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { sentenceOf, statusOf } from '#platform/http/failures.ts';
import { formErrors, spanText } from '#process/components/words.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { calendarKinds } from '#process/domain/calendar.ts';
import { enterCalendar, withdrawCalendarEntry } from '#process/server/enter-calendar.ts';
import { publicHolidays } from '#process/server/public-holidays.ts';
import { readCalendar } from '#process/server/read-calendar.ts';
import { readDateField } from '#ui/date-input.ts';
import { assertMay } from '../../assert-may.ts';
import { text } from '../../konzept/done.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	assertMay(context, processAbilities.readInternal(context.actor));
	const bodies = await listOrganizations(context, bodyTypes);
	const year = Number(plainDateAt(context.app.clock()).slice(0, 4));
	return {
		entries: (await readCalendar(context)).map(({ id, kind, title, from, until }) => ({
			id,
			kind,
			title,
			days: spanText(from, until),
		})),
		bodies: bodies
			.filter(({ endedOn }) => endedOn === null)
			.map(({ id, name }) => ({ value: id, label: name })),
		holidays: [year, year + 1].map((one) => ({
			year: one,
			days: publicHolidays(context.municipality.state, one, context.locale).map(({ on, name }) => ({
				on: longDate(on),
				name,
			})),
		})),
		mayEnter: processAbilities.enterCalendar(context.actor),
		done: url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	eintragen: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const names = ['kind', 'title', 'from', 'until', 'organizationId'] as const;
		const typed = Object.fromEntries(names.map((name) => [name, text(form, name)])) as Record<
			(typeof names)[number],
			string
		>;
		const entered = await enterCalendar(context, {
			kind: calendarKinds.find((kind) => kind === typed.kind) ?? 'schoolHolidays',
			title: typed.title,
			from: readDateField(form, 'from') ?? '',
			until: readDateField(form, 'until') ?? '',
			organizationId: typed.organizationId,
		});
		if (entered.ok) redirect(303, '/arbeit/prozess/kalender?getan=eingetragen');
		return fail(statusOf(entered.failure), {
			...typed,
			errors: formErrors(entered.failure, context.locale, 'title'),
		});
	},
	zuruecknehmen: async ({ locals: { context }, request }) => {
		const withdrawn = await withdrawCalendarEntry(context, text(await request.formData(), 'entry'));
		if (withdrawn.ok) redirect(303, '/arbeit/prozess/kalender?getan=zurueckgenommen');
		const empty = { kind: '', title: '', from: '', until: '', organizationId: '' };
		return fail(statusOf(withdrawn.failure), {
			...empty,
			errors: [{ field: 'inhalt', message: sentenceOf(withdrawn.failure, context.locale) }],
		});
	},
};
