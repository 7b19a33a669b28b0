import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { elementNames, type ElementName } from '#concept/server/element-names.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { openAccessLink } from '#people/server/access-links.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import type { ThreadNode } from '#thread/domain/node.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { everybody, type Audience } from '#thread/domain/visibility.ts';
import { readConsequences } from '#thread/server/read-thread.ts';
import { mayAnswer, participationAbilities } from '../domain/abilities.ts';
import type { Answer, ContributionInContext } from '../domain/contribution.ts';
import type { TidySayer } from '../domain/contribution-input.ts';
import { readNumber } from '../domain/number.ts';
import { findReplacedAnswers } from './answer.store.ts';
import { findRemark } from './contribution.store.ts';
import { findByNumber, findContributions } from './find-contributions.store.ts';
import { findPersons } from './person.store.ts';

/** A contribution as its page shows it, with all that became of it. */
export interface ContributionPageData {
	readonly contribution: ContributionInContext;
	/** Names of the fields, of the element of which it speaks, and of the card from which it was taken over. */
	readonly names: ReadonlyMap<Id, ElementName>;
	/** Name and organisation, where they may be shown to this reader. */
	readonly sayer: TidySayer | null;
	/** What became of it, nearest first. */
	readonly consequences: readonly ThreadNode[];
	readonly today: PlainDate;
}

/** The public page: only what was published, with a name only if the person chose so. */
export async function readPublishedContribution(
	context: Context,
	numberOrId: string,
): Promise<Result<ContributionPageData, 'notFound'>> {
	return inTransaction(context, async (tx) => {
		const number = readNumber(numberOrId);
		const contribution = number
			? await findByNumber(tx, number)
			: isId(numberOrId)
				? ((await findContributions(tx, [numberOrId]))[0] ?? null)
				: null;
		if (!contribution || contribution.publishedAt === null) return failure('notFound');
		const page = await pageOf(tx, contribution, everybody);
		return success({ ...page, sayer: shownSayer(page.sayer) });
	});
}

/** The private page behind the link on the receipt: the whole way of one's own contribution. */
export async function readOwnContribution(
	context: Context,
	token: string,
): Promise<Result<ContributionPageData, 'notFound' | 'linkExpired'>> {
	return inTransaction(context, async (tx) => {
		const link = await openAccessLink(tx, 'contribution', token);
		if (!link.ok) return link;
		const [contribution] = await findContributions(tx, [link.value.subjectId]);
		return contribution ? success(await pageOf(tx, contribution, everybody)) : failure('notFound');
	});
}

export interface ContributionForWork extends ContributionPageData {
	readonly earlierAnswers: readonly Answer[];
	/** Null for those who may not read it. */
	readonly remark: string | null;
	readonly handedToName: string | null;
	readonly groupName: string | null;
	readonly mayAnswer: boolean;
}

/** The workplace's page; names and mail addresses only for the process lead. */
export async function readContribution(
	context: Context,
	id: Id,
): Promise<Result<ContributionForWork, 'forbidden' | 'notFound'>> {
	const { actor } = context;
	if (!participationAbilities.read(actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const [contribution] = await findContributions(tx, [id]);
		if (!contribution) return failure('notFound');
		const page = await pageOf(tx, contribution, audienceOf(actor));
		const organizations = await organizationsById(tx);
		const nameOf = (organization: Id | null) => organizations.get(organization ?? '')?.name ?? null;
		const isPublic = contribution.publishedAt !== null;
		return success({
			...page,
			sayer: participationAbilities.readPersons(actor)
				? page.sayer
				: isPublic
					? shownSayer(page.sayer)
					: null,
			earlierAnswers: await findReplacedAnswers(tx, id),
			remark: participationAbilities.readRemarks(actor) ? await findRemark(tx, id) : null,
			handedToName: nameOf(contribution.handedTo),
			groupName: nameOf(contribution.groupId),
			mayAnswer: mayAnswer(actor, contribution),
		});
	});
}

/** Name and organisation as everybody may read them; nothing unless the person chose so. */
function shownSayer(sayer: TidySayer | null): TidySayer | null {
	return sayer?.publishName ? { ...sayer, email: '' } : null;
}

async function pageOf(
	tx: Transaction,
	contribution: ContributionInContext,
	audience: Audience,
): Promise<ContributionPageData> {
	const { id, cluster, fieldIds, elementId, sourceElementId } = contribution;
	const names = await elementNames(tx, [...fieldIds, elementId, sourceElementId]);
	const persons = await findPersons(tx, [id]);
	const start: readonly Ref[] = [
		{ kind: 'contribution', id },
		...(cluster ? [{ kind: 'cluster' as const, id: cluster.id }] : []),
	];
	const consequences = await readConsequences(tx, audience, start);
	return { contribution, names, sayer: persons.get(id) ?? null, consequences, today: plainDateAt(tx.now) };
}
