import { sectors, type Sector } from '#people/domain/organization.ts';

/** How many came, by where they come from. No names. */
export type Attendance = Readonly<Partial<Record<Sector, number>>>;

const attendanceLimit = 100_000;

/** Codes by sector: `number`; and `unknown` for what is no sector. */
export function attendanceProblems(counts: Attendance): Record<string, string> {
	const problems: Record<string, string> = {};
	for (const [sector, count] of Object.entries(counts)) {
		if (!(sectors as readonly string[]).includes(sector)) problems[sector] = 'unknown';
		else if (!Number.isInteger(count) || count < 0 || count > attendanceLimit) problems[sector] = 'number';
	}
	return problems;
}

export function totalOf(counts: Attendance): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
