import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { personNames } from '#people/server/person-names.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { sheetName } from '../domain/sheet.ts';
import { loadSheets } from './load-sheets.ts';
import { countOwners, endOwners, findOwners, insertOwners } from './owner.store.ts';
import { lockSheets } from './sheet.store.ts';
import type { NamedSheet } from './words.ts';

export interface TakenOver {
	/** Sheets whose deputy is the owner now. */
	readonly takenOver: readonly Id[];
	/** Sheets that have no owner any more, because there was no deputy. */
	readonly vacant: readonly Id[];
	/** Sheets whose deputy the person was. */
	readonly withoutDeputy: readonly Id[];
}

/** Somebody leaves: on every sheet the deputy takes over; where there is none, the sheet is listed as vacant. */
export async function ownerLeaves(
	context: Context,
	input: { readonly personId: Id; readonly reason: string },
): Promise<Result<TakenOver, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!implementationAbilities.assignUnits(context.actor)) return failure('forbidden');
	if (!isId(input.personId)) return failure('notFound');
	const reason = oneLine(input.reason);
	const problem = textProblem(reason, limits.reason, true);
	if (problem) return failure('invalidInput', { limit: limits.reason }, { reason: problem });
	return inTransaction(context, async (tx) => {
		const found = await whatFollows(tx, input.personId);
		if (!found) return failure('notFound');
		const { owned, deputies, takenOver, vacant, withoutDeputy } = found;
		await endOwners(tx, owned, ['owner'], reason);
		await endOwners(tx, [...takenOver, ...withoutDeputy], ['deputy'], reason);
		await insertOwners(
			tx,
			deputies.map((deputy) => ({ ...deputy, role: 'owner' as const })),
		);
		await appendEvent<ImplementationEvents, 'owner.left'>(tx, {
			type: 'owner.left',
			version: 1,
			subject: { kind: 'person', id: input.personId },
			payload: { takenOver: takenOver.length, vacant: vacant.length },
		});
		return success({ takenOver, vacant, withoutDeputy });
	});
}

/** @returns null when the person answers for nothing */
async function whatFollows(tx: Transaction, personId: Id) {
	const own = await findOwners(tx, { personId });
	if (own.length === 0) return null;
	await lockSheets(
		tx,
		own.map(({ sheetId }) => sheetId),
	);
	const owned = own.filter(({ role }) => role === 'owner').map(({ sheetId }) => sheetId);
	const withoutDeputy = own.filter(({ role }) => role === 'deputy').map(({ sheetId }) => sheetId);
	const deputies = (await findOwners(tx, { sheetIds: owned })).filter(({ role }) => role === 'deputy');
	const takenOver = deputies.map(({ sheetId }) => sheetId);
	const vacant = owned.filter((id) => !takenOver.includes(id));
	return { owned, deputies, takenOver, vacant, withoutDeputy };
}

/** Who answers for measures, by name: one of them may leave. */
export async function listOwners(
	context: Context,
): Promise<Result<readonly { personId: Id; name: string; count: number }[], 'forbidden'>> {
	if (!implementationAbilities.assignUnits(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const owners = await countOwners(tx);
		const names = await personNames(
			tx,
			owners.map(({ personId }) => personId),
		);
		return success(
			owners
				.map((owner) => ({ ...owner, name: names.get(owner.personId) ?? '' }))
				.toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
		);
	});
}

export interface Leaving {
	readonly name: string;
	readonly takenOver: readonly (NamedSheet & { readonly deputy: string })[];
	readonly vacant: readonly NamedSheet[];
	readonly withoutDeputy: readonly NamedSheet[];
}

/** What would become of the measures of somebody who leaves; nothing is changed. */
export async function previewOwnerLeaves(
	context: Context,
	personId: Id,
): Promise<Result<Leaving, 'forbidden' | 'notFound'>> {
	if (!implementationAbilities.assignUnits(context.actor)) return failure('forbidden');
	if (!isId(personId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const found = await whatFollows(tx, personId);
		if (!found) return failure('notFound');
		const { deputies, takenOver, vacant, withoutDeputy } = found;
		const sheets = await loadSheets(tx, {
			published: false,
			ids: [...takenOver, ...vacant, ...withoutDeputy],
		});
		const names = await personNames(tx, [personId, ...deputies.map((deputy) => deputy.personId)]);
		const named = (ids: readonly Id[]) =>
			sheets.filter(({ id }) => ids.includes(id)).map((sheet) => ({ id: sheet.id, name: sheetName(sheet) }));
		const deputyOf = new Map(deputies.map((deputy) => [deputy.sheetId, names.get(deputy.personId) ?? '']));
		return success({
			name: names.get(personId) ?? '',
			takenOver: named(takenOver).map((sheet) => ({ ...sheet, deputy: deputyOf.get(sheet.id) ?? '' })),
			vacant: named(vacant),
			withoutDeputy: named(withoutDeputy),
		});
	});
}
