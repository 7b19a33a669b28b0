import type { Transaction } from '#platform/transaction.ts';
import type { Recorded } from '#thread/server/record.ts';
import { recordNodes } from '#thread/server/record.ts';
import { beginning, type Contribution } from '../domain/contribution.ts';
import { writeNumber } from '../domain/number.ts';

type Recordable = Pick<Contribution, 'id' | 'year' | 'number' | 'text' | 'receivedOn' | 'publishedAt'>;

/**
 * The thread knows a contribution by its number; by its words only once everybody may read them, because titles are
 * shown in places that do not know what is in them.
 */
function nodeOf({ id, text, receivedOn, publishedAt, ...number }: Recordable): Recorded {
	return {
		ref: { kind: 'contribution', id },
		title: publishedAt === null ? writeNumber(number) : `${writeNumber(number)}: ${beginning(text)}`,
		visibility: publishedAt === null ? 'participants' : 'public',
		occurredOn: receivedOn,
	};
}

/** A cluster may be seen by everybody as soon as one of its contributions may. */
export async function recordClusters(
	tx: Transaction,
	clusters: readonly { readonly id: string; readonly title: string; readonly public: boolean }[],
): Promise<void> {
	await recordNodes(
		tx,
		...clusters.map(({ id, title, ...cluster }): Recorded => ({
			ref: { kind: 'cluster', id },
			title,
			visibility: cluster.public ? 'public' : 'participants',
		})),
	);
}

export async function recordContributions(
	tx: Transaction,
	contributions: readonly Recordable[],
): Promise<void> {
	await recordNodes(tx, ...contributions.map(nodeOf));
}
