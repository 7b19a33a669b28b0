import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Consultation } from '../domain/consultation.ts';
import { findConsultation } from './consultation.store.ts';
import { lockMatter, type Matter } from './matter.ts';

/** Holds the paper of a consultation, and reads the consultation as it stands then. */
export async function lockConsultation(
	tx: Transaction,
	consultationId: Id,
	revision: number | undefined,
): Promise<Result<{ matter: Matter; step: Consultation }, 'notFound' | 'conflict'>> {
	const found = isId(consultationId) ? await findConsultation(tx, consultationId) : null;
	if (!found) return failure('notFound');
	const locked = await lockMatter(tx, found.paperId, revision);
	if (!locked.ok) return locked;
	const step = locked.value.plan.find(({ id }) => id === found.id);
	return step ? success({ matter: locked.value, step }) : failure('notFound');
}
