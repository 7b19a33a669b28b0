import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { editionContent } from '#concept/server/read-editions.ts';
import { elementTitle } from '#concept/server/record-edition.ts';
import { bodyTypes, isOneOf } from '#people/domain/organization.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { Amendment } from '../domain/amendment.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { dayProblem, withoutNull } from '../domain/paper-input.ts';
import { councilLimits as limits } from '../domain/paper.ts';
import { isFinal } from '../domain/transitions.ts';
import { insertAmendment } from './amendment.store.ts';
import { organizationProblem } from './create-paper.ts';
import { lockMatter } from './matter.ts';
import { readNewText } from './new-text.ts';
import { updatePaper } from './paper.store.ts';

export interface AmendmentInput {
	readonly paperId: Id;
	readonly number: string;
	readonly originatorId: Id;
	/** In the paper's edition. */
	readonly elementId: Id;
	/** In the notation of the concept (docs/adr/0010-notation-and-editor.md). */
	readonly newText: string;
	/** The old one unless given. */
	readonly newTitle?: string;
	readonly reason: string;
	readonly filedOn?: PlainDate;
	/** As public as the paper unless given. */
	readonly public?: boolean;
	readonly revision?: number;
}

/**
 * Files an amendment on exactly one element of the paper's edition; one without an anchor cannot be filed. Form fields:
 * `required`, `tooLong`, `characters`, `unknown`, `ended`, `date`, `future`, `taken`, `unchanged` (as it stands already),
 * `notation` with `line`.
 */
export async function fileAmendment(
	context: Context,
	input: AmendmentInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'invalidInput'>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.paperId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const locked = await lockMatter(tx, input.paperId, input.revision);
		if (!locked.ok) return locked;
		const { paper, state } = locked.value;
		if (isFinal(state)) return failure('paperDecided');
		const today = plainDateAt(tx.now);
		const { filedOn = today } = input;
		const number = oneLine(input.number);
		const reason = input.reason.trim();
		const content = paper.editionId === null ? null : await editionContent(tx, paper.editionId);
		const element = content?.tree.find(({ id }) => id === input.elementId);
		const fields = withoutNull({
			number: textProblem(number, limits.number, true),
			originatorId: organizationProblem(await organizationsById(tx), input.originatorId, ({ type }) =>
				isOneOf(bodyTypes, type),
			),
			elementId: input.elementId === '' ? 'required' : element ? null : 'unknown',
			reason: textProblem(reason, limits.amendmentReason, true),
			filedOn: dayProblem(filedOn, true) ?? (filedOn > today ? 'future' : null),
		});
		const text = content && element ? readNewText(element, content.tree, input) : null;
		if (text && !text.ok)
			return failure('invalidInput', text.failure.details, { ...fields, ...text.failure.fields });
		if (!content || !element || !text || Object.keys(fields).length > 0)
			return failure('invalidInput', {}, fields);
		const amendment: Amendment = {
			id: newId(),
			paperId: paper.id,
			number,
			originatorId: input.originatorId,
			editionId: content.edition.id,
			elementId: element.id,
			newTitle: text.value.title,
			newBody: text.value.body,
			reason,
			filedOn,
			isPublic: paper.isPublic && (input.public ?? true),
			withdrawnOn: null,
			withdrawnReason: null,
		};
		if (!(await insertAmendment(tx, amendment))) return failure('invalidInput', {}, { number: 'taken' });
		await updatePaper(tx, paper.id);
		const ref: Ref = { kind: 'amendment', id: amendment.id };
		const anchor: Ref = { kind: 'element', id: element.id };
		const anchorTitle = elementTitle(element, content.numbers.get(element.id));
		await recordNodes(
			tx,
			{ ref: anchor, title: anchorTitle, visibility: 'public' },
			{
				ref,
				title: `${number}: ${anchorTitle}`,
				visibility: amendment.isPublic ? 'public' : 'confidential',
				occurredOn: filedOn,
			},
		);
		await linkNodes(tx, { from: ref, relation: 'amends', to: anchor });
		await appendEvent<CouncilEvents, 'amendment.filed'>(tx, {
			type: 'amendment.filed',
			version: 1,
			subject: ref,
			payload: { paperId: paper.id, elementId: element.id },
		});
		return success({ id: amendment.id });
	});
}
