import { amountLimits, readHundredths, writeHundredths } from '#implementation/domain/amounts.ts';
import { moneyFields, staffFields, type YearResources } from '#implementation/domain/resources.ts';
import { typedFields, type Typed } from '../../../typed-form.ts';
import { rowsOf } from '../rows.ts';

/** The form as it comes up: the years there are, and the next two that are missing. */
export function meansForm(years: readonly YearResources[], thisYear: number): Typed {
	const known = new Set(years.map(({ year }) => year));
	const next = [thisYear, thisYear + 1, thisYear + 2].filter((year) => !known.has(year)).slice(0, 2);
	const lines = [
		...years.map((line) => [
			['year', String(line.year)],
			...[...moneyFields, ...staffFields].map((field) => [field, writeHundredths(line[field])]),
			['budgetPosition', line.budgetPosition],
		]),
		...next.map((year) => [['year', String(year)]]),
	];
	return Object.fromEntries(
		lines.flatMap((line, row) => line.map(([field, value]) => [`resource-${row}-${field}`, value ?? ''])),
	);
}

export function readMeansForm(
	form: FormData,
	known: readonly YearResources[],
): { readonly typed: Typed; readonly years: readonly YearResources[]; readonly rows: readonly number[] } {
	const typed = typedFields(form);
	const at = (row: number, field: string) => (typed[`resource-${row}-${field}`] ?? '').trim();
	const amount = (row: number, field: string, limit: number) => {
		const read = readHundredths(at(row, field), limit);
		return read === 'invalid' ? -1 : read;
	};
	const amounts = [...moneyFields, ...staffFields, 'budgetPosition'];
	// A year of which nothing was ever said stays out.
	const rows = rowsOf(typed, 'resource').filter(
		(row) =>
			amounts.some((field) => at(row, field) !== '') ||
			known.some(({ year }) => String(year) === at(row, 'year')),
	);
	return {
		typed,
		rows,
		years: rows.map((row) => ({
			year: /^\d{4}$/.test(at(row, 'year')) ? Number(at(row, 'year')) : 0,
			plannedCents: amount(row, 'plannedCents', amountLimits.cents),
			approvedCents: amount(row, 'approvedCents', amountLimits.cents),
			spentCents: amount(row, 'spentCents', amountLimits.cents),
			plannedStaff: amount(row, 'plannedStaff', amountLimits.staff),
			approvedStaff: amount(row, 'approvedStaff', amountLimits.staff),
			actualStaff: amount(row, 'actualStaff', amountLimits.staff),
			budgetPosition: at(row, 'budgetPosition'),
		})),
	};
}
