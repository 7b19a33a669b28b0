import { previewReminder, remindUnits } from '#implementation/server/remind-units.ts';
import { refuse } from '#platform/http/refuse.ts';
import { back, failed } from '../../open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	const late = await previewReminder(context);
	if (!late.ok) refuse(context, late.failure);
	return {
		late: late.value.map(
			({ id, unitId, unitName, daysLate, dueOn, open, reminders, remindedToday, recipients }) => ({
				id,
				unitId,
				unitName,
				daysLate,
				dueOn,
				open,
				reminders,
				remindedToday,
				recipients: recipients.map(({ name, email }) => ({ name, email })),
			}),
		),
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await request.formData();
		const unitReportIds = form.getAll('unitReportIds').filter((id): id is string => typeof id === 'string');
		const reminded = await remindUnits(context, { unitReportIds });
		if (reminded.ok) back('/arbeit/umsetzung/sachstand', 'erinnert', reminded.value.mails);
		return failed(context, reminded.failure, { unitReportIds });
	},
};
