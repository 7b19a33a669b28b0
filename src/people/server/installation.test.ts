import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import type { Context } from '#platform/context.ts';
import { enqueue } from '#platform/jobs/jobs.ts';
import { insertMail, noteAttempt } from '#platform/mail/mail.store.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { readInstallation, tasksOfOperation } from './read-installation.ts';

const t = await testApp();
const municipality = await t.municipality();
const as = (role: string): Context =>
	t.context(municipality, { personId: newId(), roles: [role], organizations: [] });
const operator = as('operator');

async function mail(error: string | null) {
	const id = newId();
	await inTransaction(operator, async (tx) => {
		await insertMail(tx, {
			id,
			recipient: 'wanda@beispiel.example',
			subject: 'Betreff',
			textBody: 'Text',
			htmlBody: '<p>Text</p>',
			reason: 'Probe',
			attachments: [],
		});
		if (error !== null) await noteAttempt(tx, id, { sentAt: null, error });
	});
}

test('whoever runs the program is told of mails that were tried in vain, and of jobs that wait', async () => {
	await mail(null);
	expect(await tasksOfOperation(operator)).toEqual([]);
	await mail('550 mailbox unavailable');
	await inTransaction(operator, (tx) => enqueue(tx, 'mail.send', { mailId: newId() }));
	expect(await tasksOfOperation(operator)).toMatchObject([{ kind: 'sendMails', count: 1 }]);
	expect(await readInstallation(operator)).toMatchObject({ unsentMails: 2, waitingJobs: 1, failedJobs: 0 });
});

test('nobody else is told', async () => {
	expect(await tasksOfOperation(as('processLead'))).toEqual([]);
	expect(await readInstallation(as('processLead'))).toBeNull();
});

test('another municipality counts its own', async () => {
	const elsewhere = t.context(await t.municipality('Anderswo'), operator.actor);
	expect(await readInstallation(elsewhere)).toMatchObject({ unsentMails: 0, waitingJobs: 0 });
});
