import { newId } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import { addDays, addMonths, dueDays } from '../domain/duty-calendar.ts';
import { insertInstances, type Duty } from './duty.store.ts';

/** So far ahead duties are planned; what lies further away the job `sweep` plans in time. */
const horizonMonths = 24;

/**
 * Writes the instances of duties from their first due day to the horizon; those that are there stay. Three statements,
 * however many duties.
 * @returns how many are new
 */
export async function planDuties(tx: Transaction, duties: readonly Duty[]): Promise<number> {
	const horizon = addMonths(plainDateAt(tx.now), horizonMonths);
	const titles = new Map(duties.map(({ id, title }) => [id, title]));
	const added = await insertInstances(
		tx,
		duties.flatMap((duty) =>
			dueDays(duty, duty.firstDue, horizon).map((dueOn) => ({
				id: newId(),
				dutyId: duty.id,
				dueOn,
				...periodOf(duty, dueOn),
			})),
		),
	);
	await recordNodes(
		tx,
		...added.map(({ id, dutyId, dueOn }) => ({
			ref: { kind: 'dutyInstance', id } as const,
			title: titles.get(dutyId) ?? '',
			visibility: 'public' as const,
			occurredOn: dueOn,
		})),
	);
	await linkNodes(
		tx,
		...added.map(({ id, dutyId }) => ({
			from: { kind: 'duty', id: dutyId } as const,
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
