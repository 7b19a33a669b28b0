import { isId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { audienceOf } from '#people/domain/audience.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { writeRef, type Ref } from '#thread/domain/ref.ts';
import { maySee } from '#thread/domain/visibility.ts';
import { nodesSeen } from '#thread/server/read-nodes.ts';
import type { Demand, Mandate } from '../domain/mandate.ts';
import { findDemands, findMandate, findMandates } from './mandate.store.ts';

interface EvidenceReading {
	readonly id: Id;
	readonly text: string;
	readonly givenOn: PlainDate;
	/** Only what the reader may see. */
	readonly thing: { readonly ref: Ref; readonly title: string } | null;
}

export interface MandateReading extends Mandate {
	readonly leadUnitName: string;
	readonly demands: readonly (Omit<Demand, 'evidence'> & { readonly evidence: readonly EvidenceReading[] })[];
}

/** The mandates that somebody may see, newest decision first. */
export async function listMandates(context: Context): Promise<readonly MandateReading[]> {
	return inTransaction(context, async (tx) => {
		const audience = audienceOf(context.actor);
		const mandates = await findMandates(tx);
		return readingsOf(
			context,
			tx,
			mandates.filter(({ visibility }) => maySee(audience, { visibility, bodyId: null })),
		);
	});
}

export async function readMandate(context: Context, id: Id): Promise<Result<MandateReading, 'notFound'>> {
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const mandate = await findMandate(tx, id);
		if (!mandate || !maySee(audienceOf(context.actor), { visibility: mandate.visibility, bodyId: null }))
			return failure('notFound');
		const [reading] = await readingsOf(context, tx, [mandate]);
		return reading ? success(reading) : failure('notFound');
	});
}

async function readingsOf(
	context: Context,
	tx: Transaction,
	mandates: readonly Mandate[],
): Promise<readonly MandateReading[]> {
	const organizations = await organizationsById(tx);
	const demands = await findDemands(
		tx,
		mandates.map(({ id }) => id),
	);
	const refs = [...demands.values()]
		.flat()
		.flatMap(({ evidence }) => evidence.flatMap(({ ref }) => ref ?? []));
	const seen = await nodesSeen(tx, audienceOf(context.actor), refs);
	return mandates.map((mandate) => ({
		...mandate,
		leadUnitName: organizations.get(mandate.leadUnitId)?.name ?? '',
		demands: (demands.get(mandate.id) ?? []).map(({ evidence, ...demand }) => ({
			...demand,
			evidence: evidence.map(({ id, text, givenOn, ref }) => {
				const node = ref && seen.get(writeRef(ref));
				return { id, text, givenOn, thing: node ? { ref: node.ref, title: node.title } : null };
			}),
		})),
	}));
}
