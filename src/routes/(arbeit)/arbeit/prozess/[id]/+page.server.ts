import { refuse } from '#platform/http/refuse.ts';
import { nextSteps, planView } from '#process/components/plan-view.ts';
import { processAbilities } from '#process/domain/abilities.ts';
import { calendarOf } from '#process/server/calendar-view.ts';
import { readProcess } from '#process/server/read-process.ts';
import { assertMay } from '../../assert-may.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	assertMay(context, processAbilities.readInternal(context.actor));
	const found = await readProcess(context, params.id);
	if (!found.ok) refuse(context, found.failure);
	const { process, steps, calendar, today, fields } = found.value;
	return {
		id: process.id,
		title: process.title,
		mandateId: process.mandateId,
		published: process.publishedAt !== null,
		mayPublish: processAbilities.publishProcess(context.actor),
		mayPlan: processAbilities.planProcess(context.actor),
		fields: fields.map(({ title, groupName, groupId }) => ({ title, groupName, groupId })),
		phases: planView({ phases: process.phases, steps, calendar }, today),
		next: nextSteps(steps),
		months: calendarOf(found.value, context.municipality.state, context.locale),
		knowsBreak: calendar.summerBreaks.length > 0,
		done: url.searchParams.get('getan'),
		moved: Number(url.searchParams.get('bewegt') ?? '0') || 0,
	};
};
