import { isId, type Id } from '#shared/ids.ts';
import { daysBetween, plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Contact } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { sendProgressMail } from './progress-mail.ts';
import {
	countReminder,
	findItemsOf,
	findUnitReports,
	lockUnitReports,
	type UnitReport,
} from './progress.store.ts';
import { recipientsOf } from './recipients.ts';

/** A unit that has not said everything, though it was due. */
export interface LateUnit extends UnitReport {
	readonly unitName: string;
	readonly daysLate: number;
	/** Measures of which it still has to speak. */
	readonly open: number;
	/** A unit is reminded once a day at most. */
	readonly remindedToday: boolean;
	/** Whoever is responsible and the deputy; nobody where the unit has nobody. */
	readonly recipients: readonly Contact[];
}

/** Who is late, and to whom a reminder would go; the longest wait first. */
export async function previewReminder(context: Context): Promise<Result<readonly LateUnit[], 'forbidden'>> {
	if (!implementationAbilities.requestProgress(context.actor)) return failure('forbidden');
	return success(await inTransaction(context, (tx) => lateUnits(tx)));
}

/**
 * Reminds units, each person with a link of its own; the deputies too. Units that have answered meanwhile, or were
 * reminded today, are left out, so that a form sent twice sends no second mail.
 */
export async function remindUnits(
	context: Context,
	input: { readonly unitReportIds: readonly Id[] },
): Promise<Result<{ units: number; mails: number }, 'forbidden' | 'invalidInput' | 'notFound'>> {
	if (!implementationAbilities.requestProgress(context.actor)) return failure('forbidden');
	const wanted = [...new Set(input.unitReportIds)];
	if (wanted.length === 0) return failure('invalidInput', {}, { unitReportIds: 'required' });
	if (!wanted.every(isId)) return failure('notFound');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		if ((await lockUnitReports(tx, wanted)) < wanted.length) return failure('notFound');
		const units = (await lateUnits(tx, wanted)).filter(
			({ remindedToday, recipients }) => !remindedToday && recipients.length > 0,
		);
		let mails = 0;
		for (const unit of units)
			for (const to of unit.recipients) {
				const mail = { report: unit, unitName: unit.unitName, measures: unit.open, to };
				await sendProgressMail(tx, 'reminded', mail, address);
				mails += 1;
			}
		if (mails === 0) return success({ units: 0, mails });
		await countReminder(
			tx,
			units.map(({ id }) => id),
			plainDateAt(tx.now),
		);
		await appendEvent<ImplementationEvents, 'progress.reminded'>(tx, {
			type: 'progress.reminded',
			version: 1,
			subject: { kind: 'municipality', id: tx.municipality.id },
			payload: { mails },
		});
		return success({ units: units.length, mails });
	});
}

async function lateUnits(tx: Transaction, ids?: readonly Id[]): Promise<readonly LateUnit[]> {
	const today = plainDateAt(tx.now);
	const late = (await findUnitReports(tx, ids ? { ids } : {})).filter(
		({ dueOn, asked, reported }) => dueOn < today && reported < asked,
	);
	if (late.length === 0) return [];
	const items = await findItemsOf(
		tx,
		late.map(({ id }) => id),
	);
	const recipients = await recipientsOf(
		tx,
		late.map(({ id, unitId }) => ({
			unitId,
			sheetIds: items.filter((item) => item.progressUnitId === id).map(({ sheetId }) => sheetId),
		})),
	);
	const units = await organizationsById(tx);
	return late
		.map((report) => ({
			...report,
			unitName: units.get(report.unitId)?.name ?? '',
			daysLate: daysBetween(report.dueOn, today),
			open: report.asked - report.reported,
			remindedToday: report.remindedOn === today,
			recipients: recipients.get(report.unitId) ?? [],
		}))
		.toSorted((a, b) => b.daysLate - a.daysLate || a.unitName.localeCompare(b.unitName, 'de'));
}
