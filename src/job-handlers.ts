import { openMeasureSheets } from '#implementation/server/open-measure-sheets.ts';
import { commandLine } from '#people/domain/roles.ts';
import { sweepSignIns } from '#people/server/sweep-sign-ins.ts';
import { sweepRegistrations } from '#process/server/list-registrations.ts';
import type { JobHandlers } from '#platform/jobs/workers.ts';
import { deliverMail, sweepMails } from '#platform/mail/deliver-mail.ts';
import { remindDuties } from '#reporting/server/remind-duties.ts';
import { unwrap } from '#shared/result.ts';

/** What each job does: the one place that knows the rooms as well as the queue. */
export const jobHandlers: JobHandlers = {
	'mail.send': deliverMail,
	'edition.adopted': async (context, { editionId }) => {
		// Nobody in particular opens the sheets: they follow from the decision.
		unwrap(await openMeasureSheets({ ...context, actor: commandLine }, editionId));
	},
	sweep: async (context) => {
		await sweepMails(context);
		await sweepSignIns(context);
		await sweepRegistrations(context);
		await remindDuties(context);
	},
};
