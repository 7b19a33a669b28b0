import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { editionContent } from '#concept/server/read-editions.ts';
import { isOneOf, unitTypes, type Organization } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { linkNodes } from '#thread/server/record.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { paperProblems, tidyPaper, type PaperInput } from '../domain/paper-input.ts';
import type { Paper } from '../domain/paper.ts';
import { paperRef, recordPaper } from './council-thread.ts';
import { insertPaper } from './paper.store.ts';

/** Form fields: codes of `paperProblems`, `ended` (an organisation that is no more), `taken` (the number). */
export async function createPaper(
	context: Context,
	input: PaperInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const paper: Paper = { id: newId(), revision: 1, ...tidyPaper(input) };
		const organizations = await organizationsById(tx);
		const fields = paperProblems(paper);
		const originator = organizationProblem(organizations, paper.originatorId, () => true);
		if (originator) fields['originatorId'] = originator;
		const unit = leadUnitProblem(organizations, paper.leadUnitId);
		if (unit) fields['leadUnitId'] = unit;
		const { editionId } = paper;
		const laid = editionId !== null && isId(editionId) ? await editionContent(tx, editionId) : null;
		if (editionId !== null && !laid) fields['editionId'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		if (!(await insertPaper(tx, paper))) return failure('invalidInput', {}, { number: 'taken' });
		await recordPaper(tx, paper);
		if (laid)
			await linkNodes(tx, {
				from: { kind: 'edition', id: laid.edition.id },
				relation: 'submittedBy',
				to: paperRef(paper),
			});
		await appendEvent<CouncilEvents, 'paper.filed'>(tx, {
			type: 'paper.filed',
			version: 1,
			subject: paperRef(paper),
			payload: { type: paper.type, editionId },
		});
		return success({ id: paper.id });
	});
}

/** `required`, `unknown`, `ended` or null. */
export function organizationProblem(
	organizations: ReadonlyMap<string, Organization>,
	id: Id,
	fits: (organization: Organization) => boolean,
): string | null {
	if (id === '') return 'required';
	const organization = organizations.get(id);
	if (!organization || !fits(organization)) return 'unknown';
	return organization.endedOn === null ? null : 'ended';
}

export function leadUnitProblem(
	organizations: ReadonlyMap<string, Organization>,
	id: Id | null,
): string | null {
	return id === null ? null : organizationProblem(organizations, id, ({ type }) => isOneOf(unitTypes, type));
}
