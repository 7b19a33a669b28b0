import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { scheduled } from './schedule.ts';
import type { PlanCalendar } from './plan.ts';
import type { Step } from './step.ts';
import type { Template, TemplateStep } from './template.ts';

interface Copy {
	readonly id: Id;
	readonly from: TemplateStep;
	/** Null for what stands once. */
	readonly field: number | null;
}

/**
 * Copies a template for some fields of action: steps for each field stand once for each, in a row; every window is
 * laid on its first possible days.
 * @param fields titles of the fields, in the order in which their groups work
 */
export function stepsFromTemplate(
	template: Template,
	fields: readonly string[],
	startsOn: PlainDate,
	calendar: PlanCalendar,
	newId: () => Id,
): readonly Step[] {
	const copies = copiesOf(template, fields.length, newId);
	const find = (key: string, field: number | null) =>
		copies.find((copy) => copy.from.key === key && copy.field === (copy.from.perField ? field : null));
	const steps = copies.map((copy): Step => {
		const { from, field } = copy;
		return {
			id: copy.id,
			key: from.key,
			fieldPosition: field,
			parentId: from.within === undefined ? null : (find(from.within, field)?.id ?? null),
			phase: from.phase,
			kind: from.kind,
			title: field === null ? from.title : from.title.replace('{field}', fields[field] ?? ''),
			timing: from.timing,
			methods: from.methods,
			contents: from.contents,
			optional: from.optional,
			pausesInSummer: from.pausesInSummer,
			bufferDays: from.bufferDays,
			after: from.after
				.flatMap(({ step, of, lagDays }) => {
					const before =
						of === 'everyField'
							? copies.filter((other) => other.from.key === step)
							: [find(step, of === 'previousField' && field !== null ? field - 1 : field)];
					return before.flatMap((one) => (one ? [{ stepId: one.id, lagDays }] : []));
				})
				.sort((a, b) => (a.stepId < b.stepId ? -1 : 1)),
			window: { type: 'open', words: '' },
			completed: null,
			dropped: null,
		};
	});
	const wishes = new Map(copies.map(({ id, from }) => [id, from.window]));
	const windows = scheduled(steps, wishes, startsOn, calendar);
	return steps.map((step) => ({ ...step, window: windows.get(step.id) ?? step.window }));
}

function copiesOf(template: Template, fields: number, newId: () => Id): readonly Copy[] {
	const copies: Copy[] = [];
	const rest = [...template.steps];
	for (let step = rest.shift(); step; step = rest.shift()) {
		if (!step.perField) {
			copies.push({ id: newId(), from: step, field: null });
			continue;
		}
		const row = [step];
		while (rest[0]?.perField) row.push(...rest.splice(0, 1));
		for (let field = 0; field < fields; field++)
			copies.push(...row.map((from) => ({ id: newId(), from, field })));
	}
	return copies;
}
