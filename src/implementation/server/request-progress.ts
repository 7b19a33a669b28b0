import { newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Contact } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { addressOf } from '#platform/http/address.ts';
import { inTransaction, type Transaction } from '#platform/transaction.ts';
import { implementationAbilities } from '../domain/abilities.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import { isAskedAbout } from '../domain/lifecycle.ts';
import { requestProblems, type NewRequest, type Period } from '../domain/progress.ts';
import { loadSheets } from './load-sheets.ts';
import { sendProgressMail } from './progress-mail.ts';
import { insertRequest } from './progress.store.ts';
import { recipientsOf } from './recipients.ts';

export interface ProgressRequest {
	/** "all": every unit that is responsible for a measure. */
	readonly unitIds: readonly Id[] | 'all';
	readonly period: Period;
	readonly dueOn: string;
	readonly note?: string;
}

export interface AskedUnit {
	readonly unitId: Id;
	readonly name: string;
	readonly sheetIds: readonly Id[];
	/** Who gets a mail; nobody when the unit has no head, no deputy and no owners. */
	readonly recipients: readonly Contact[];
}

/** Who would be asked about what, before anything is sent. Form fields: see `requestProblems`, and `unitIds` (`required`). */
export async function previewProgressRequest(
	context: Context,
	input: ProgressRequest,
): Promise<Result<readonly AskedUnit[], 'forbidden' | 'invalidInput'>> {
	if (!implementationAbilities.requestProgress(context.actor)) return failure('forbidden');
	return inTransaction(context, (tx) => askedUnits(tx, input));
}

/** Asks units how their measures stand: one mail to whoever is responsible and one to the deputy, each with a link of its own. */
export async function requestProgress(
	context: Context,
	input: ProgressRequest,
): Promise<
	Result<{ id: Id; mails: number; unitReports: ReadonlyMap<Id, Id> }, 'forbidden' | 'invalidInput'>
> {
	if (!implementationAbilities.requestProgress(context.actor)) return failure('forbidden');
	const address = await addressOf(context);
	return inTransaction(context, async (tx) => {
		const asked = await askedUnits(tx, input);
		if (!asked.ok) return asked;
		const request = requestOf(input);
		const units = asked.value.map((unit) => ({ ...unit, id: newId() }));
		const row = {
			id: newId(),
			periodFrom: request.period.from,
			periodUntil: request.period.until,
			dueOn: request.dueOn,
			note: request.note,
		};
		await insertRequest(tx, row, units);
		let mails = 0;
		for (const unit of units)
			for (const to of unit.recipients) {
				const mail = {
					report: { ...row, id: unit.id },
					unitName: unit.name,
					measures: unit.sheetIds.length,
					to,
				};
				await sendProgressMail(tx, 'asked', mail, address);
				mails += 1;
			}
		await appendEvent<ImplementationEvents, 'progress.requested'>(tx, {
			type: 'progress.requested',
			version: 1,
			subject: { kind: 'progressRequest', id: row.id },
			payload: {
				periodFrom: row.periodFrom,
				periodUntil: row.periodUntil,
				dueOn: row.dueOn,
				units: units.length,
				mails,
			},
		});
		return success({
			id: row.id,
			mails,
			unitReports: new Map(units.map(({ unitId, id }) => [unitId, id])),
		});
	});
}

function requestOf({ period, dueOn, note = '' }: ProgressRequest): NewRequest {
	return { period, dueOn, note: note.replaceAll('\r\n', '\n').trim() };
}

async function askedUnits(
	tx: Transaction,
	input: ProgressRequest,
): Promise<Result<readonly AskedUnit[], 'invalidInput'>> {
	const fields = requestProblems(requestOf(input), plainDateAt(tx.now));
	const byUnit = new Map<Id, Id[]>();
	for (const { id, unitId, judgements } of await loadSheets(tx, { published: false }))
		if (unitId !== null && isAskedAbout(judgements.implementation))
			byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), id]);
	const wanted = input.unitIds === 'all' ? [...byUnit.keys()] : [...new Set(input.unitIds)];
	if (wanted.length === 0) fields['unitIds'] = 'required';
	else if (wanted.some((id) => !byUnit.has(id))) fields['unitIds'] = 'unknown';
	if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
	const units = wanted.map((unitId) => ({ unitId, sheetIds: byUnit.get(unitId) ?? [] }));
	const recipients = await recipientsOf(tx, units);
	const organizations = await organizationsById(tx);
	return success(
		units.map((unit) => ({
			...unit,
			name: organizations.get(unit.unitId)?.name ?? '',
			recipients: recipients.get(unit.unitId) ?? [],
		})),
	);
}
