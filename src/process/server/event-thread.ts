import { isId, type Id } from '#shared/ids.ts';
import { dayOf } from '#shared/local-time.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { areKnown, recordNodes } from '#thread/server/record.ts';
import type { EventFacts } from '../domain/event.ts';

/** What planned the event: the step, or else the process. */
export function originOf({ stepId, processId }: Pick<EventFacts, 'stepId' | 'processId'>): Ref | null {
	if (stepId !== null) return { kind: 'step', id: stepId };
	return processId === null ? null : { kind: 'process', id: processId };
}

/** Brings what the thread knows of an event, or of its minutes, up to date; both are seen by the same people. */
export async function recordEventNode(
	tx: Transaction,
	ref: Ref,
	title: string,
	{ visibility, groupId, startsAt }: Pick<EventFacts, 'visibility' | 'groupId' | 'startsAt'>,
): Promise<void> {
	const body = visibility === 'body' && groupId !== null ? { bodyId: groupId } : {};
	await recordNodes(tx, { ref, title, visibility, ...body, occurredOn: dayOf(startsAt) });
}

/** Form fields that name what is not there: `unknown`, `ended`. */
export async function unknownOf(tx: Transaction, facts: EventFacts): Promise<Record<string, string>> {
	const fields: Record<string, string> = {};
	const origins: Ref[] = [];
	if (facts.stepId !== null) origins.push({ kind: 'step', id: facts.stepId });
	if (facts.processId !== null) origins.push({ kind: 'process', id: facts.processId });
	const known = origins.every(({ id }) => isId(id)) && (await areKnown(tx, origins));
	if (!known || (facts.stepId !== null && facts.processId === null)) fields['stepId'] = 'unknown';
	if (facts.groupId !== null) {
		const problem = await groupProblem(tx, facts.groupId);
		if (problem) fields['groupId'] = problem;
	}
	return fields;
}

async function groupProblem(tx: Transaction, groupId: Id): Promise<string | null> {
	const group = isId(groupId) ? (await organizationsById(tx)).get(groupId) : undefined;
	if (!group) return 'unknown';
	return group.endedOn === null ? null : 'ended';
}
