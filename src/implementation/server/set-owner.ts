import { isId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import { isOneOf, unitTypes } from '#people/domain/organization.ts';
import { contactsOf } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { limits } from '../domain/limits.ts';
import { ownerRoles, type OwnerRole } from '../domain/vocabulary.ts';
import { sheetToWrite } from './one-sheet.ts';
import { endOwners, findOwners, insertOwners } from './owner.store.ts';
import { addContributingUnits, endContributingUnits, findContributingUnits } from './sheet-unit.store.ts';
import { setUnit } from './sheet.store.ts';

/** What is left out stays as it is; null: nobody. */
export interface Assignment {
	readonly sheetId: Id;
	/** Responsible unit; assigned by the process lead only. */
	readonly unitId?: Id | null;
	readonly ownerId?: Id | null;
	readonly deputyId?: Id | null;
	readonly contributingUnitIds?: readonly Id[];
	/** Needed when a unit or a person is replaced. */
	readonly reason?: string;
}

/** Who answers for a measure. Form fields: `unknown`, `same` (deputising for oneself), `reason`: as a text. */
export async function setOwner(
	context: Context,
	input: Assignment,
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	return inTransaction(context, async (tx) => {
		const found = await sheetToWrite(tx, input.sheetId);
		if (!found.ok) return found;
		const sheet = found.value;
		const { unitId = sheet.unitId } = input;
		const newUnit = unitId !== sheet.unitId;
		const newContributing = input.contributingUnitIds !== undefined;
		if ((newUnit || newContributing) && !implementationAbilities.assignUnits(tx.actor))
			return failure('forbidden');
		const before = await persons(tx, sheet.id);
		const after = { owner: input.ownerId, deputy: input.deputyId };
		const changed = ownerRoles.filter((role) => after[role] !== undefined && after[role] !== before[role]);
		const replaces =
			(newUnit && sheet.unitId !== null) || changed.some((role) => (before[role] ?? null) !== null);
		const reason = oneLine(input.reason ?? '');
		const fields = await assignmentProblems(tx, input, before);
		const problem = textProblem(reason, limits.reason, replaces);
		if (problem) fields['reason'] = problem;
		if (Object.keys(fields).length > 0) return failure('invalidInput', { limit: limits.reason }, fields);
		if (newUnit) await setUnit(tx, [sheet.id], unitId);
		await endOwners(tx, [sheet.id], changed, reason === '' ? '–' : reason);
		await insertOwners(
			tx,
			changed.flatMap((role) => {
				const personId = after[role] ?? null;
				return personId === null ? [] : [{ sheetId: sheet.id, role, personId }];
			}),
		);
		if (input.contributingUnitIds) await setContributing(tx, sheet.id, input.contributingUnitIds);
		if (newUnit || newContributing || changed.length > 0)
			await appendEvent<ImplementationEvents, 'sheet.assigned'>(tx, {
				type: 'sheet.assigned',
				version: 1,
				subject: { kind: 'measureSheet', id: sheet.id },
				payload: { unitId, owner: changed.includes('owner'), deputy: changed.includes('deputy') },
				reason,
			});
		return success(null);
	});
}

type Persons = Readonly<Partial<Record<OwnerRole, Id>>>;

async function persons(tx: Transaction, sheetId: Id): Promise<Persons> {
	const owners = await findOwners(tx, { sheetIds: [sheetId] });
	return Object.fromEntries(owners.map(({ role, personId }) => [role, personId]));
}

async function assignmentProblems(
	tx: Transaction,
	{ unitId = null, ownerId, deputyId, contributingUnitIds = [] }: Assignment,
	before: Persons,
): Promise<Record<string, string>> {
	const fields: Record<string, string> = {};
	const organizations = await organizationsById(tx);
	const isUnit = (id: Id) => {
		const unit = organizations.get(id);
		return unit?.endedOn === null && isOneOf<string>(unitTypes, unit.type);
	};
	if (unitId !== null && !isUnit(unitId)) fields['unitId'] = 'unknown';
	if (!contributingUnitIds.every(isUnit)) fields['contributingUnitIds'] = 'unknown';
	const wanted = { ownerId, deputyId };
	const known = await contactsOf(tx, Object.values(wanted).filter(isId));
	for (const field of ['ownerId', 'deputyId'] as const) {
		const id = wanted[field] ?? null;
		if (id !== null && !known.has(id)) fields[field] = 'unknown';
	}
	const owner = ownerId === undefined ? (before.owner ?? null) : ownerId;
	const deputy = deputyId === undefined ? (before.deputy ?? null) : deputyId;
	if (owner !== null && owner === deputy) fields['deputyId'] = 'same';
	return fields;
}

async function setContributing(tx: Transaction, sheetId: Id, unitIds: readonly Id[]): Promise<void> {
	const now = (await findContributingUnits(tx, [sheetId])).map((unit) => unit.unitId);
	await endContributingUnits(
		tx,
		sheetId,
		now.filter((id) => !unitIds.includes(id)),
	);
	await addContributingUnits(
		tx,
		[...new Set(unitIds)].filter((id) => !now.includes(id)).map((unitId) => ({ sheetId, unitId })),
	);
}
