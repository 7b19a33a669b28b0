import type { Sector } from '#people/domain/organization.ts';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Attendance } from '../domain/attendance.ts';

export async function findAttendance(tx: Transaction, eventId: Id): Promise<Attendance> {
	const rows = await tx.db
		.selectFrom('eventAttendance')
		.select(['sector', 'count'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('eventId', '=', eventId)
		.execute();
	return Object.fromEntries(rows.map(({ sector, count }) => [sector as Sector, count]));
}

export async function saveAttendance(tx: Transaction, eventId: Id, counts: Attendance): Promise<void> {
	const entries = Object.entries(counts);
	if (entries.length === 0) return;
	await tx.db
		.insertInto('eventAttendance')
		.values(
			entries.map(([sector, count]) => ({ municipalityId: tx.municipality.id, eventId, sector, count })),
		)
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'eventId', 'sector'])
				.doUpdateSet((set) => ({ count: set.ref('excluded.count') })),
		)
		.execute();
}
