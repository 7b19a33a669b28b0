import { reportingAbilities } from '#reporting/domain/abilities.ts';
import { readDuties } from '#reporting/server/read-duties.ts';
import { refuse } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types.ts';

const states = ['overdue', 'soon', 'later'] as const;

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const found = await readDuties(context);
	if (!found.ok) return refuse(context, found.failure);
	const { duties, open, names } = found.value;
	const state = states.find((one) => one === url.searchParams.get('stand')) ?? '';
	const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
	return {
		state,
		open: open
			.filter((instance) => state === '' || instance.state === state)
			.map(({ id, dueOn, state: stands, duty }) => ({
				id,
				dueOn,
				state: stands,
				dutyId: duty.id,
				title: duty.title,
				owedBy: nameOf(duty.owedBy),
				deputy: nameOf(duty.deputy),
			})),
		overdue: open.filter((instance) => instance.state === 'overdue').length,
		duties: duties.map((duty) => ({
			...duty,
			owedBy: nameOf(duty.owedBy),
			recipients: duty.recipients.map(nameOf),
		})),
		mayManage: reportingAbilities.manageDuties(context.actor),
	};
};
