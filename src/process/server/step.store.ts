import { sql } from 'kysely';
import type { Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { Step, StepKind } from '../domain/step.ts';
import { spanOf, type Window } from '../domain/window.ts';

/** Steps of a process in their order, with what they wait for: two statements. */
export async function findSteps(tx: Transaction, processId: Id): Promise<readonly Step[]> {
	const rows = await tx.db
		.selectFrom('processStep')
		.selectAll()
		.where('municipalityId', '=', tx.municipality.id)
		.where('processId', '=', processId)
		.orderBy('position')
		.execute();
	const dependencies = await tx.db
		.selectFrom('stepDependency')
		.select(['stepId', 'afterId', 'lagDays'])
		.where('municipalityId', '=', tx.municipality.id)
		.where('processId', '=', processId)
		.orderBy('afterId')
		.execute();
	const after = new Map<Id, { stepId: Id; lagDays: number }[]>(rows.map(({ id }) => [id, []]));
	for (const { stepId, afterId, lagDays } of dependencies)
		after.get(stepId)?.push({ stepId: afterId, lagDays });
	return rows.map((row) => ({
		id: row.id,
		key: row.key,
		fieldPosition: row.fieldPosition,
		parentId: row.parentId,
		phase: row.phase,
		kind: row.kind as StepKind,
		title: row.title,
		timing: row.timing,
		methods: row.methods as unknown as readonly string[],
		contents: row.contents as unknown as readonly string[],
		optional: row.optional,
		pausesInSummer: row.pausesInSummer,
		bufferDays: row.bufferDays,
		after: after.get(row.id) ?? [],
		window: row.window as unknown as Window,
		completed: row.completedOn === null ? null : { on: row.completedOn, note: row.completedNote ?? '' },
		dropped: row.droppedOn === null ? null : { on: row.droppedOn, reason: row.droppedReason ?? '' },
	}));
}

export async function insertSteps(tx: Transaction, processId: Id, steps: readonly Step[]): Promise<void> {
	const municipalityId = tx.municipality.id;
	await tx.db
		.insertInto('processStep')
		.values(
			steps.map((step, position) => ({
				municipalityId,
				processId,
				position,
				id: step.id,
				key: step.key,
				fieldPosition: step.fieldPosition,
				parentId: step.parentId,
				phase: step.phase,
				kind: step.kind,
				title: step.title,
				timing: step.timing,
				methods: JSON.stringify(step.methods),
				contents: JSON.stringify(step.contents),
				optional: step.optional,
				pausesInSummer: step.pausesInSummer,
				bufferDays: step.bufferDays,
				...windowColumns(step.window),
			})),
		)
		.execute();
	const dependencies = steps.flatMap(({ id, after }) =>
		after.map(({ stepId, lagDays }) => ({
			municipalityId,
			processId,
			stepId: id,
			afterId: stepId,
			lagDays,
		})),
	);
	if (dependencies.length > 0) await tx.db.insertInto('stepDependency').values(dependencies).execute();
}

export async function processOfStep(tx: Transaction, stepId: Id): Promise<Id | null> {
	const row = await tx.db
		.selectFrom('processStep')
		.select('processId')
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', stepId)
		.executeTakeFirst();
	return row?.processId ?? null;
}

export interface ComingStep {
	readonly id: Id;
	readonly processId: Id;
	readonly title: string;
	readonly kind: StepKind;
	readonly startsOn: PlainDate;
	readonly endsOn: PlainDate;
	readonly published: boolean;
	/** The group that works on its field. */
	readonly groupId: Id | null;
}

/** Steps still to be done that have begun or begin until a day, of all processes. */
export async function findComingSteps(tx: Transaction, until: PlainDate): Promise<readonly ComingStep[]> {
	const rows = await tx.db
		.selectFrom('processStep as step')
		.innerJoin('process', (join) =>
			join
				.onRef('process.municipalityId', '=', 'step.municipalityId')
				.onRef('process.id', '=', 'step.processId'),
		)
		.leftJoin('processField as field', (join) =>
			join
				.onRef('field.municipalityId', '=', 'step.municipalityId')
				.onRef('field.processId', '=', 'step.processId')
				.onRef('field.position', '=', 'step.fieldPosition'),
		)
		.select([
			'step.id',
			'step.processId',
			'step.title',
			'step.kind',
			'step.startsOn',
			'step.endsOn',
			'process.publishedAt',
			'field.groupId',
		])
		.where('step.municipalityId', '=', tx.municipality.id)
		.where('step.completedOn', 'is', null)
		.where('step.droppedOn', 'is', null)
		.where('step.startsOn', '<=', until)
		.orderBy('step.endsOn')
		.orderBy('step.position')
		.execute();
	return rows.map(({ publishedAt, startsOn, endsOn, kind, ...row }) => ({
		...row,
		kind: kind as StepKind,
		startsOn: startsOn ?? '',
		endsOn: endsOn ?? '',
		published: publishedAt !== null,
	}));
}

/** One statement for any number of windows. */
export async function updateWindows(
	tx: Transaction,
	windows: readonly { readonly stepId: Id; readonly window: Window }[],
): Promise<void> {
	const rows = windows.map(({ stepId, window }) => {
		const span = spanOf(window);
		return { id: stepId, window, starts_on: span?.from ?? null, ends_on: span?.until ?? null };
	});
	await sql`UPDATE process_step SET "window" = moved."window", starts_on = moved.starts_on, ends_on = moved.ends_on
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			AS moved (id uuid, "window" jsonb, starts_on date, ends_on date)
		WHERE process_step.municipality_id = ${tx.municipality.id} AND process_step.id = moved.id`.execute(tx.db);
}

export async function saveCompletion(
	tx: Transaction,
	stepId: Id,
	completed: { readonly on: PlainDate; readonly note: string } | null,
): Promise<void> {
	await tx.db
		.updateTable('processStep')
		.set({ completedOn: completed?.on ?? null, completedNote: completed?.note ?? null })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', stepId)
		.execute();
}

export async function saveDropped(
	tx: Transaction,
	stepId: Id,
	dropped: { readonly on: PlainDate; readonly reason: string },
): Promise<void> {
	await tx.db
		.updateTable('processStep')
		.set({ droppedOn: dropped.on, droppedReason: dropped.reason })
		.where('municipalityId', '=', tx.municipality.id)
		.where('id', '=', stepId)
		.execute();
}

function windowColumns(window: Window) {
	const span = spanOf(window);
	return { window: JSON.stringify(window), startsOn: span?.from ?? null, endsOn: span?.until ?? null };
}
