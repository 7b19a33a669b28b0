import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { textProblem } from '#shared/text-input.ts';
import type { Edition } from '#concept/domain/edition.ts';
import { editionIn } from '#concept/server/editions-in.ts';
import { bodyTypes, groupTypes, isOneOf, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import { consolidationAbilities } from '../domain/abilities.ts';
import type { DraftOutcome } from '../domain/draft-decision.ts';
import type { ConsolidationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { insertDraftDecision } from './deviation.store.ts';

export interface NewDraftDecision {
	readonly editionId: Id;
	readonly organizationId: Id;
	/** Null when nothing was chosen. */
	readonly outcome: DraftOutcome | null;
	readonly decidedOn: PlainDate;
	readonly reason: string;
}

/**
 * A body lets a published draft go on, e.g. the closing event to the council, or sends it back. Form fields:
 * `organizationId`: `unknown`; `outcome`: `required`; `decidedOn`: `required`, `date`, `future`, `beforeStart`;
 * `reason`: `required`, `tooLong`, `characters`. Typed twice: `alreadyDone`.
 */
export async function decideDraft(context: Context, input: NewDraftDecision): Promise<Result<{ id: Id }>> {
	if (!consolidationAbilities.decideDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const prepared = await prepare(tx, input);
		if (!prepared.ok) return prepared;
		const { edition, body, outcome } = prepared.value;
		const { decidedOn } = input;
		const id = newId();
		const decision = {
			id,
			editionId: edition.id,
			organizationId: body.id,
			outcome,
			decidedOn,
			reason: input.reason.trim(),
		};
		if (!(await insertDraftDecision(tx, decision))) return failure('alreadyDone');
		const ref: Ref = { kind: 'review', id };
		await recordNodes(tx, { ref, title: body.name, visibility: 'internal', occurredOn: decidedOn });
		await linkNodes(tx, { from: { kind: 'edition', id: edition.id }, relation: 'examinedIn', to: ref });
		await appendEvent<ConsolidationEvents, 'draft.decided'>(tx, {
			type: 'draft.decided',
			version: 1,
			subject: { kind: 'edition', id: edition.id },
			payload: { organizationId: body.id, outcome },
		});
		return success({ id });
	});
}

interface Prepared {
	readonly edition: Edition;
	readonly body: Organization;
	readonly outcome: DraftOutcome;
}

/** The same checks; records nothing. */
export async function previewDecision(context: Context, input: NewDraftDecision): Promise<Result<Prepared>> {
	if (!consolidationAbilities.decideDraft(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => prepare(tx, input));
}

async function prepare(tx: Transaction, input: NewDraftDecision): Promise<Result<Prepared>> {
	const edition = isId(input.editionId) ? (await editionIn(tx, input.editionId))?.edition : undefined;
	if (edition?.state !== 'publishedDraft') return failure('notFound');
	const body = (await organizationsById(tx)).get(input.organizationId);
	const { decidedOn } = input;
	const fields: Record<string, string> = {};
	if (!body || !isOneOf([...groupTypes, ...bodyTypes], body.type)) fields['organizationId'] = 'unknown';
	if (input.outcome === null) fields['outcome'] = 'required';
	if (!isPlainDate(decidedOn)) fields['decidedOn'] = decidedOn === '' ? 'required' : 'date';
	else if (decidedOn > plainDateAt(tx.now)) fields['decidedOn'] = 'future';
	else if (decidedOn < plainDateAt(edition.publishedAt)) fields['decidedOn'] = 'beforeStart';
	const problem = textProblem(input.reason.trim(), limits.note, true);
	if (problem) fields['reason'] = problem;
	if (!body || input.outcome === null || Object.keys(fields).length > 0)
		return failure('invalidInput', {}, fields);
	return success({ edition, body, outcome: input.outcome });
}
