import type { Context } from '#platform/context.ts';
import { countJobs } from '#platform/jobs/jobs.ts';
import { countUnsent } from '#platform/mail/outbox.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Task } from '#thread/domain/task.ts';
import { peopleAbilities } from '../domain/abilities.ts';

export interface Installation {
	readonly database: 'embedded' | 'external';
	readonly sendsMail: boolean;
	readonly unsentMails: number;
	readonly waitingJobs: number;
	readonly failedJobs: number;
}

/** How the program is doing for this municipality; nothing to those who do not run it. */
export async function readInstallation(context: Context): Promise<Installation | null> {
	if (!peopleAbilities.readInstallation(context.actor)) return null;
	const { app } = context;
	return inTransaction(context, async (tx) => {
		const mails = await countUnsent(tx);
		const jobs = await countJobs(tx);
		return {
			database: app.config.DATABASE_URL ? 'external' : 'embedded',
			sendsMail: app.mailer !== null,
			unsentMails: mails.waiting,
			waitingJobs: jobs.waiting,
			failedJobs: jobs.failed,
		};
	});
}

/** `sendMails`: mails that were tried in vain. Where there is no mail server none is tried. */
export async function tasksOfOperation(context: Context): Promise<readonly Task[]> {
	if (!peopleAbilities.readInstallation(context.actor)) return [];
	const { failed } = await inTransaction(context, countUnsent);
	return failed === 0 ? [] : [{ kind: 'sendMails', about: null, title: '', due: null, count: failed }];
}
