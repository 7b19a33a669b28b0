import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { mayReadConsultation, mayReadPaper } from '../domain/abilities.ts';
import type { Paper } from '../domain/paper.ts';
import { isFinal, paperState, type PaperState } from '../domain/transitions.ts';
import { findConsultationsOf } from './consultation.store.ts';
import { findPapers } from './paper.store.ts';

export interface PaperRow extends Omit<Paper, 'body'> {
	readonly state: PaperState;
	readonly originatorName: string;
	/** Where it is consulted on next; null when nothing more is planned. */
	readonly next: { readonly bodyName: string; readonly plannedOn: PlainDate | null } | null;
	/** Of the last consultation that was held. */
	readonly lastHeldOn: PlainDate | null;
}

export interface PaperFilter {
	readonly state?: 'open' | 'decided' | undefined;
	/** In number or title. */
	readonly words?: string | undefined;
}

/** The papers that the reader may see, newest first: three statements, however many there are. */
export async function listPapers(
	context: Context,
	{ state: wanted, words = '' }: PaperFilter = {},
): Promise<readonly PaperRow[]> {
	return inTransaction(context, async (tx) => {
		const { actor } = context;
		const papers = (await findPapers(tx)).filter((paper) => mayReadPaper(actor, paper));
		const steps = await findConsultationsOf(
			tx,
			papers.map(({ id }) => id),
		);
		const organizations = await organizationsById(tx);
		const nameOf = (id: string) => organizations.get(id)?.name ?? '';
		const needle = words.trim().toLocaleLowerCase('de');
		return papers
			.map(({ body: _body, ...paper }): PaperRow => {
				const plan = steps.filter((step) => step.paperId === paper.id && mayReadConsultation(actor, step));
				const state = paperState(plan);
				const next = isFinal(state) ? undefined : plan.find(({ result }) => result === null);
				return {
					...paper,
					state,
					originatorName: nameOf(paper.originatorId),
					next: next ? { bodyName: nameOf(next.organizationId), plannedOn: next.plannedOn } : null,
					lastHeldOn:
						plan
							.flatMap(({ heldOn }) => heldOn ?? [])
							.sort()
							.at(-1) ?? null,
				};
			})
			.filter(({ state }) => wanted === undefined || isFinal(state) === (wanted === 'decided'))
			.filter(({ number, title }) => `${number} ${title}`.toLocaleLowerCase('de').includes(needle));
	});
}
