import { plainDateAt } from '#shared/plain-date.ts';
import type { Id } from '#shared/ids.ts';
import { unitsWithMeasures } from '#implementation/server/units-with-measures.ts';
import { contactsOfOrganizations, type MemberContact } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { remindersDue } from '../domain/duty.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { findDuties, findInstances, noteReminder, type Duty } from './duty.store.ts';
import { planDuties } from './plan-duty.ts';
import { sendReminderMail } from './report-mail.ts';

/**
 * The job `sweep`: plans what comes within the horizon, and reminds of what is due. Runs as often as it likes: of each
 * day in the rule it reminds once.
 */
export async function remindDuties(context: Context): Promise<void> {
	const address = await addressOf(context);
	await inTransaction(context, async (tx) => {
		const duties = await findDuties(tx);
		await planDuties(
			tx,
			duties.filter(({ endedReason }) => endedReason === null),
		);
		await remind(tx, duties, address);
	});
}

async function remind(tx: Transaction, duties: readonly Duty[], address: string): Promise<void> {
	const today = plainDateAt(tx.now);
	const byId = new Map(duties.map((duty) => [duty.id, duty]));
	const due = (await findInstances(tx, { open: true })).flatMap((instance) => {
		const duty = byId.get(instance.dutyId);
		// Of a duty that has ended only what fell due before is owed.
		if (!duty || (duty.endedReason !== null && instance.dueOn > today)) return [];
		return remindersDue(instance.dueOn, today).map((reminder) => ({ instance, duty, ...reminder }));
	});
	if (due.length === 0) return;
	const units = await unitsWithMeasures(tx);
	const asked = (duty: Duty, addressee: 'owner' | 'deputy') =>
		addressee === 'deputy' ? (duty.deputy ? [duty.deputy] : []) : duty.owedBy ? [duty.owedBy] : units;
	const organizations = [...new Set(due.flatMap(({ duty, addressee }) => asked(duty, addressee)))];
	const members = await contactsOfOrganizations(tx, organizations, today);
	const names = await organizationsById(tx);
	for (const { instance, duty, addressee, on } of due) {
		if (!(await noteReminder(tx, instance.id, on, addressee))) continue;
		const overdue = instance.dueOn < today;
		let mails = 0;
		for (const id of asked(duty, addressee))
			for (const to of responsible(members, id)) {
				const organization = names.get(id)?.name ?? '';
				await sendReminderMail(tx, { duty, instance, addressee, organization, overdue, to, address });
				mails += 1;
			}
		await appendEvent<ReportingEvents, 'duty.reminded'>(tx, {
			type: 'duty.reminded',
			version: 1,
			subject: { kind: 'dutyInstance', id: instance.id },
			payload: { dueOn: instance.dueOn, to: addressee, mails },
		});
	}
}

/** Whoever leads an organisation and the deputy; all its members where it has neither. */
export function responsible(members: readonly MemberContact[], organizationId: Id): readonly MemberContact[] {
	const own = members.filter((member) => member.organizationId === organizationId);
	const heads = own.filter(({ role }) => role === 'chair' || role === 'deputy');
	return heads.length > 0 ? heads : own;
}
