import type { Organization } from '#people/domain/organization.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes, type Link } from '#thread/server/record.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Paper } from '../domain/paper.ts';
import type { Count } from '../domain/vote.ts';

/** Behind closed doors only the body's own members follow the thread; the committee office has its pages. */
export function visibilityOf(consultation: Pick<Consultation, 'isPublic' | 'organizationId'>, paper: Paper) {
	return consultation.isPublic && paper.isPublic
		? ({ visibility: 'public' } as const)
		: ({ visibility: 'body', bodyId: consultation.organizationId } as const);
}

export function paperRef({ id }: Pick<Paper, 'id'>): Ref {
	return { kind: 'paper', id };
}

export async function recordPaper(tx: Transaction, paper: Paper): Promise<void> {
	const { number, title, date: occurredOn, isPublic } = paper;
	await recordNodes(tx, {
		ref: paperRef(paper),
		title: `${number} ${title}`,
		visibility: isPublic ? 'public' : 'internal',
		occurredOn,
	});
}

/** Steps of a plan as the thread knows them: by their body, on the day that is known. */
export async function recordSteps(
	tx: Transaction,
	paper: Paper,
	steps: readonly Consultation[],
	organizations: ReadonlyMap<string, Organization>,
): Promise<void> {
	await recordNodes(
		tx,
		...steps.map((step) => {
			const occurredOn = step.heldOn ?? step.plannedOn;
			return {
				ref: { kind: 'consultation' as const, id: step.id },
				title: organizations.get(step.organizationId)?.name ?? '',
				...visibilityOf(step, paper),
				...(occurredOn === null ? {} : { occurredOn }),
			};
		}),
	);
	await linkNodes(
		tx,
		...steps.map(({ id }): Link => ({
			from: paperRef(paper),
			relation: 'consultedIn',
			to: { kind: 'consultation', id },
		})),
	);
}

/** "10 : 4 : 1": yes, no, abstentions. */
export function countText({ yes, no, abstain }: Count): string {
	return `${yes} : ${no} : ${abstain}`;
}
