import { newId } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import { addDays, addMonths, dueDays } from '../domain/duty-calendar.ts';
import { insertInstances, type Duty } from './duty.store.ts';

/** So far ahead duties are planned; what lies further away is planned in time by `planAhead`. */
const horizonMonths = 24;

/**
 * Writes the instances of a duty from its first due day to the horizon; those that are there stay.
 * @returns how many are new
 */
export async function planDuty(tx: Transaction, duty: Duty): Promise<number> {
	const days = dueDays(duty, duty.firstDue, addMonths(plainDateAt(tx.now), horizonMonths));
	const added = await insertInstances(
		tx,
		days.map((dueOn) => ({ id: newId(), dutyId: duty.id, dueOn, ...periodOf(duty, dueOn) })),
	);
	await recordNodes(
		tx,
		...added.map(({ id, dueOn }) => ({
			ref: { kind: 'dutyInstance', id } as const,
			title: duty.title,
			visibility: 'public' as const,
			occurredOn: dueOn,
		})),
	);
	await linkNodes(
		tx,
		...added.map(({ id }) => ({
			from: { kind: 'duty', id: duty.id } as const,
			relation: 'dueAs' as const,
			to: { kind: 'dutyInstance', id } as const,
		})),
	);
	return added.length;
}

/** What a report is about: the time since the one before, up to the day before it is due. */
function periodOf(duty: Duty, dueOn: PlainDate): { periodFrom: PlainDate; periodUntil: PlainDate } {
	return { periodFrom: addMonths(dueOn, -duty.everyMonths), periodUntil: addDays(dueOn, -1) };
}
