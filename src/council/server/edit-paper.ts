import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { councilAbilities } from '../domain/abilities.ts';
import type { CouncilEvents } from '../domain/events.ts';
import { paperProblems, tidyPaper, type PaperInput } from '../domain/paper-input.ts';
import { isFinal } from '../domain/transitions.ts';
import { leadUnitProblem } from './create-paper.ts';
import { paperRef, recordPaper } from './council-thread.ts';
import { lockMatter } from './matter.ts';
import { updatePaper } from './paper.store.ts';

export type PaperEdit = Pick<PaperInput, 'title' | 'date' | 'leadUnitId' | 'body'> & {
	readonly id: Id;
	/** The revision from which the writer started. */
	readonly revision: number;
};

/**
 * Changes what a paper says until it is decided; number, originator and edition stay. Whoever started from an older
 * revision gets `conflict`, and nothing is overwritten.
 */
export async function editPaper(
	context: Context,
	input: PaperEdit,
): Promise<
	Result<{ revision: number }, 'forbidden' | 'notFound' | 'conflict' | 'paperDecided' | 'invalidInput'>
> {
	if (!councilAbilities.keepPapers(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const locked = await lockMatter(tx, input.id, input.revision);
		if (!locked.ok) return locked;
		const { paper, state } = locked.value;
		if (isFinal(state)) return failure('paperDecided');
		const { title, date, leadUnitId, body } = tidyPaper({ ...paper, ...input });
		const after = { ...paper, title, date, leadUnitId, body };
		const fields = paperProblems(after);
		const unit = leadUnitProblem(await organizationsById(tx), leadUnitId);
		if (unit && leadUnitId !== paper.leadUnitId) fields['leadUnitId'] = unit;
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const revision = await updatePaper(tx, paper.id, { title, date, leadUnitId, body });
		await recordPaper(tx, after);
		await appendEvent<CouncilEvents, 'paper.changed'>(tx, {
			type: 'paper.changed',
			version: 1,
			subject: paperRef(paper),
			payload: { revision },
		});
		return success({ revision });
	});
}
