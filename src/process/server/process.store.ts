import type { Id } from '#shared/ids.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Process, ProcessField } from '../domain/process.ts';
import type { Phase } from '../domain/step.ts';
import type { TemplateId } from '../domain/templates/templates.ts';

const columns = ['id', 'mandateId', 'title', 'template', 'startsOn', 'phases', 'publishedAt'] as const;

/** All processes, the latest first; those that are published when asked for. */
export async function findProcesses(
	tx: Transaction,
	{ publishedOnly }: { readonly publishedOnly: boolean },
): Promise<readonly Process[]> {
	const rows = await tx.db
		.selectFrom('process')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.$if(publishedOnly, (query) => query.where('publishedAt', 'is not', null))
		.orderBy('startsOn', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toProcess);
}

/** @param lock for a change: two changes of one plan come one after the other */
export async function findProcess(tx: Transaction, id: Id, lock = false): Promise<Process | null> {
	const row = await tx.db
		.selectFrom('process')
		.select(columns)
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.$if(lock, (query) => query.forUpdate())
		.executeTakeFirst();
	return row ? toProcess(row) : null;
}

export async function insertProcess(
	tx: Transaction,
	process: Process,
	fields: readonly ProcessField[],
): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('process')
		.values({ municipalityId, createdAt: tx.now, ...process, phases: JSON.stringify(process.phases) })
		.execute();
	if (fields.length > 0)
		await tx.db
			.insertInto('processField')
			.values(
				fields.map((field, position) => ({ municipalityId, processId: process.id, position, ...field })),
			)
			.execute();
}

export async function findProcessFields(tx: Transaction, processId: Id): Promise<readonly ProcessField[]> {
	return tx.db
		.selectFrom('processField')
		.select(['title', 'elementId', 'groupId'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('processId', '=', processId)
		.orderBy('position')
		.execute();
}

export async function publishProcessRow(tx: Transaction, id: Id): Promise<void> {
	await tx.db
		.updateTable('process')
		.set({ publishedAt: tx.now })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', id)
		.execute();
}

function toProcess(
	row: Omit<Process, 'template' | 'phases'> & { readonly template: string; readonly phases: unknown },
): Process {
	return { ...row, template: row.template as TemplateId, phases: row.phases as readonly Phase[] };
}
