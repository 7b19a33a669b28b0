import type { PlanInput } from '#implementation/server/set-milestones.ts';
import { dayOf, typedFields, type Typed } from '../../../typed-form.ts';
import { rowsOf } from '../rows.ts';

/** Empty lines below those that are filled. */
const emptyRows = 3;

/** The form as it comes up. */
export function planForm({
	sheet,
	milestones,
}: {
	readonly sheet: { readonly startsOn: string | null; readonly endsOn: string | null };
	readonly milestones: readonly {
		readonly id: string;
		readonly title: string;
		readonly plannedOn: string;
		readonly actualOn: string | null;
	}[];
}): Typed {
	const empty = { id: '', title: '', plannedOn: '', actualOn: null };
	const lines = [...milestones, ...Array.from({ length: emptyRows }, () => empty)];
	return Object.fromEntries([
		['startsOn', sheet.startsOn ?? ''],
		['endsOn', sheet.endsOn ?? ''],
		['reason', ''],
		...lines.flatMap(({ id, title, plannedOn, actualOn }, row) =>
			Object.entries({ id, title, plannedOn, actualOn: actualOn ?? '' }).map(([field, value]) => [
				`milestone-${row}-${field}`,
				value,
			]),
		),
	]);
}

export function readPlanForm(
	form: FormData,
	sheetId: string,
): { readonly typed: Typed; readonly input: PlanInput; readonly rows: readonly number[] } {
	const typed = typedFields(form);
	const at = (row: number, field: string) => (typed[`milestone-${row}-${field}`] ?? '').trim();
	const rows = rowsOf(typed, 'milestone').filter((row) =>
		// Without its title a milestone that there was is one no more; without anything a line is empty.
		at(row, 'id') === ''
			? ['title', 'plannedOn', 'actualOn'].some((field) => at(row, field) !== '')
			: at(row, 'title') !== '',
	);
	return {
		typed,
		rows,
		input: {
			sheetId,
			startsOn: dayOf(form, 'startsOn') || null,
			endsOn: dayOf(form, 'endsOn') || null,
			reason: typed['reason'] ?? '',
			milestones: rows.map((row) => ({
				...(at(row, 'id') !== '' && { id: at(row, 'id') }),
				title: at(row, 'title'),
				plannedOn: dayOf(form, `milestone-${row}-plannedOn`),
				actualOn: dayOf(form, `milestone-${row}-actualOn`) || null,
			})),
		},
	};
}
