import { refuse } from '#platform/http/refuse.ts';
import { nextSteps, planView } from '#process/components/plan-view.ts';
import { calendarOf } from '#process/server/calendar-view.ts';
import { readProcess } from '#process/server/read-process.ts';
import type { PageServerLoad } from './$types';
import { asEverybody } from '../as-everybody.ts';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const found = await readProcess(asEverybody(context), params.id);
	if (!found.ok) refuse(context, found.failure);
	const { process, steps, calendar, fields } = found.value;
	return {
		id: process.id,
		title: process.title,
		fields: fields.map(({ title, groupName }) => ({ title, groupName })),
		phases: planView({ phases: process.phases, steps, calendar }, null),
		next: nextSteps(steps),
		months: calendarOf(found.value, context.municipality.state, context.locale),
	};
};
