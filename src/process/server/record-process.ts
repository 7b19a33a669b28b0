import type { Transaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes, type Recorded } from '#thread/server/record.ts';
import type { Process, ProcessField } from '../domain/process.ts';
import type { Step } from '../domain/step.ts';
import { spanOf } from '../domain/window.ts';

/** Makes a process, its steps and its groups known to the thread; once more when it is published. */
export async function recordProcess(
	tx: Transaction,
	process: Process,
	steps: readonly Step[],
	fields: readonly ProcessField[],
): Promise<void> {
	const ref: Ref = { kind: 'process', id: process.id };
	const visibility = process.publishedAt === null ? 'internal' : 'public';
	await recordNodes(
		tx,
		{ ref, title: process.title, visibility, occurredOn: process.startsOn },
		...steps.map(({ id, title, window }): Recorded => ({
			ref: { kind: 'step', id },
			title,
			visibility,
			occurredOn: spanOf(window)?.from ?? process.startsOn,
		})),
	);
	const groups = new Set(fields.flatMap(({ groupId }) => groupId ?? []));
	await linkNodes(
		tx,
		{ from: { kind: 'mandate', id: process.mandateId }, relation: 'ordered', to: ref },
		...steps.map(({ id }) => ({
			from: ref,
			relation: 'includes' as const,
			to: { kind: 'step', id } as const,
		})),
		...[...groups].map((id) => ({
			from: ref,
			relation: 'includes' as const,
			to: { kind: 'group', id } as const,
		})),
	);
}
