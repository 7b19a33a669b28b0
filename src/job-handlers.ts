import { sweepSignIns } from '#people/server/sweep-sign-ins.ts';
import { sweepRegistrations } from '#process/server/list-registrations.ts';
import type { JobHandlers } from '#platform/jobs/workers.ts';
import { deliverMail, sweepMails } from '#platform/mail/deliver-mail.ts';
import { remindDuties } from '#reporting/server/remind-duties.ts';

/** What each job does: the one place that knows the rooms as well as the queue. */
export const jobHandlers: JobHandlers = {
	'mail.send': deliverMail,
	sweep: async (context) => {
		await sweepMails(context);
		await sweepSignIns(context);
		await sweepRegistrations(context);
		await remindDuties(context);
	},
};
