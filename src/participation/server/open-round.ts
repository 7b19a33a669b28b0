import { isId, newId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import { readEdition } from '#concept/server/read-editions.ts';
import { elementNames } from '#concept/server/element-names.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { areKnown, linkNodes, recordNodes } from '#thread/server/record.ts';
import { participationAbilities } from '../domain/abilities.ts';
import type { ParticipationEvents } from '../domain/events.ts';
import { roundProblems } from '../domain/round.ts';
import { insertRound } from './round.store.ts';

export interface NewRound {
	readonly title: string;
	readonly question: string;
	readonly opensOn: PlainDate;
	readonly closesOn: PlainDate;
	readonly answerUntil: PlainDate;
	readonly acceptsLate?: boolean;
	readonly processId?: Id | null;
	readonly stepId?: Id | null;
	readonly groupId?: Id | null;
	readonly editionId?: Id | null;
	/** Fields of action that it is about; none: the whole concept. */
	readonly fieldIds?: readonly Id[];
}

/** Announces a round; it opens and closes by itself on its days. Form fields: see `roundProblems`, and `unknown`. */
export async function openRound(
	context: Context,
	input: NewRound,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!participationAbilities.manageRounds(context.actor)) return failure('forbidden');
	const round = {
		id: newId(),
		title: oneLine(input.title),
		question: input.question.trim(),
		opensOn: input.opensOn,
		closesOn: input.closesOn,
		answerUntil: input.answerUntil,
		acceptsLate: input.acceptsLate ?? true,
		processId: input.processId ?? null,
		stepId: input.stepId ?? null,
		groupId: input.groupId ?? null,
		editionId: input.editionId ?? null,
		fieldIds: [...new Set(input.fieldIds ?? [])],
	};
	const edition = round.editionId === null || (await readEdition(context, round.editionId)).ok;
	return inTransaction(context, async (tx) => {
		const fields = { ...roundProblems(round), ...(await unknownOf(tx, round)) };
		if (!edition) fields['editionId'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		await insertRound(tx, round);
		const ref: Ref = { kind: 'feedbackRound', id: round.id };
		await recordNodes(tx, { ref, title: round.title, visibility: 'public', occurredOn: round.opensOn });
		const origin = originOf(round);
		if (origin) await linkNodes(tx, { from: origin, relation: 'includes', to: ref });
		await appendEvent<ParticipationEvents, 'round.opened'>(tx, {
			type: 'round.opened',
			version: 1,
			subject: ref,
			payload: { title: round.title },
		});
		return success({ id: round.id });
	});
}

/** The step that plans it, or else the process. */
function originOf(round: { readonly stepId: Id | null; readonly processId: Id | null }): Ref | null {
	if (round.stepId !== null) return { kind: 'step', id: round.stepId };
	return round.processId === null ? null : { kind: 'process', id: round.processId };
}

async function unknownOf(
	tx: Transaction,
	round: Pick<Required<NewRound>, 'stepId' | 'processId' | 'groupId' | 'fieldIds'>,
): Promise<Record<string, string>> {
	const fields: Record<string, string> = {};
	const origin = originOf(round);
	if (origin && !(isId(origin.id) && (await areKnown(tx, [origin])))) fields['processId'] = 'unknown';
	if (round.groupId !== null && !(await organizationsById(tx)).has(round.groupId))
		fields['groupId'] = 'unknown';
	if (!(await areFields(tx, round.fieldIds))) fields['fieldIds'] = 'unknown';
	return fields;
}

/** Whether all of these are fields of action of this municipality's concept. */
export async function areFields(tx: Transaction, ids: readonly Id[]): Promise<boolean> {
	if (!ids.every(isId)) return false;
	const names = await elementNames(tx, ids);
	return ids.every((id) => names.get(id)?.kind === 'fieldOfAction');
}
