import { textProblem } from '#shared/text-input.ts';
import { amountLimits } from './amounts.ts';
import { limits } from './limits.ts';

/** Money in cents and staff in hundredths of a full-time equivalent, of one year. Null: nobody said. */
export interface YearResources {
	readonly year: number;
	readonly plannedCents: number | null;
	readonly approvedCents: number | null;
	readonly spentCents: number | null;
	readonly plannedStaff: number | null;
	readonly approvedStaff: number | null;
	readonly actualStaff: number | null;
	/** Budget position (Haushaltsstelle, Produktkonto). */
	readonly budgetPosition: string;
}

export const moneyFields = ['plannedCents', 'approvedCents', 'spentCents'] as const;
export const staffFields = ['plannedStaff', 'approvedStaff', 'actualStaff'] as const;

/** Form fields by place, e.g. `resource-0-spentCents`: `amount`, `year`, `twice` (a year that stands twice), `tooMany`, or of the text. */
export function resourceProblems(years: readonly YearResources[]): Record<string, string> {
	const fields: Record<string, string> = {};
	if (years.length > limits.years) fields['resource-0-year'] = 'tooMany';
	years.forEach((line, place) => {
		const named = (field: string) => `resource-${place}-${field}`;
		if (!Number.isInteger(line.year) || line.year < 1990 || line.year > 2199) fields[named('year')] = 'year';
		else if (years.findIndex(({ year }) => year === line.year) < place) fields[named('year')] = 'twice';
		for (const field of moneyFields)
			if (!isAmount(line[field], amountLimits.cents)) fields[named(field)] = 'amount';
		for (const field of staffFields)
			if (!isAmount(line[field], amountLimits.staff)) fields[named(field)] = 'amount';
		const position = textProblem(line.budgetPosition, limits.budgetPosition, false);
		if (position) fields[named('budgetPosition')] = position;
	});
	return fields;
}

export function isAmount(value: number | null, limit: number): boolean {
	return value === null || (Number.isInteger(value) && value >= 0 && value <= limit);
}
