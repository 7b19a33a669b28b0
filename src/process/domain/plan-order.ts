import type { Id } from '#shared/ids.ts';
import type { PlanStep } from './plan.ts';

/** Begin or end of a step, as something that others wait for. */
export interface Moment {
	readonly step: PlanStep;
	readonly edge: 'begin' | 'end';
}

/**
 * All begins and ends, each after those that it waits for: a begin for the ends of what comes before and for the
 * begin of the whole that it is a part of; an end for its begin and for the ends of its parts.
 * @throws for a plan in which something waits for itself; templates are checked, so that is a bug
 */
export function momentsInOrder(steps: readonly PlanStep[]): readonly Moment[] {
	const byId = new Map(steps.map((step) => [step.id, step]));
	const parts = partsOf(steps);
	const order: Moment[] = [];
	const state = new Map<string, 'open' | 'done'>();
	const visit = (id: Id, edge: Moment['edge']): void => {
		const step = byId.get(id);
		if (!step) throw new Error(`step ${id} is not in the plan`);
		const key = `${edge} ${id}`;
		if (state.get(key) === 'done') return;
		if (state.get(key) === 'open') throw new Error(`step ${id} waits for itself`);
		state.set(key, 'open');
		if (edge === 'begin') {
			for (const { stepId } of step.after) visit(stepId, 'end');
			if (step.parentId !== null) visit(step.parentId, 'begin');
		} else {
			visit(id, 'begin');
			for (const part of parts.get(id) ?? []) visit(part.id, 'end');
		}
		state.set(key, 'done');
		order.push({ step, edge });
	};
	for (const { id } of steps) visit(id, 'end');
	return order;
}

export function partsOf(steps: readonly PlanStep[]): ReadonlyMap<Id, readonly PlanStep[]> {
	const parts = new Map<Id, PlanStep[]>();
	for (const step of steps)
		if (step.parentId !== null) parts.set(step.parentId, [...(parts.get(step.parentId) ?? []), step]);
	return parts;
}
