import * as v from 'valibot';
import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import { compositionRuleSchema, type CompositionRule } from '../domain/composition.ts';

export interface StoredRule {
	readonly id: Id;
	readonly organizationId: Id;
	readonly rule: CompositionRule;
	/** The decision or statute that asks for it. */
	readonly source: string;
}

/** Rules that hold, of some organisations. */
export async function findRules(
	tx: Transaction,
	organizationIds: readonly Id[],
): Promise<readonly StoredRule[]> {
	if (organizationIds.length === 0) return [];
	const rows = await tx.db
		.selectFrom('compositionRule')
		.select(['id', 'organizationId', 'rule', 'source'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('organizationId', 'in', organizationIds)
		.where('endedAt', 'is', null)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, rule: v.parse(compositionRuleSchema, row.rule) }));
}

export async function insertRule(tx: Transaction, { rule, ...row }: StoredRule): Promise<void> {
	await tx.db
		.insertInto('compositionRule')
		.values({ municipalityId: tx.municipality.id, ...row, rule: JSON.stringify(rule) })
		.execute();
}

/** @returns the organisation; null when there is no such rule or it has ended */
export async function endRuleRow(tx: Transaction, id: Id): Promise<Id | null> {
	const row = await tx.db
		.updateTable('compositionRule')
		.set({ endedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.where('endedAt', 'is', null)
		.returning('organizationId')
		.executeTakeFirst();
	return row?.organizationId ?? null;
}
