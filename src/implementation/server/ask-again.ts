import { newId, type Id } from '#shared/ids.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Contact } from '#people/server/contacts.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { appendEvent } from '#platform/events/events.ts';
import type { Transaction } from '#platform/transaction.ts';
import type { ImplementationEvents } from '../domain/events.ts';
import type { Period } from '../domain/progress.ts';
import { sendProgressMail } from './progress-mail.ts';
import { insertRequest } from './progress.store.ts';
import { recipientsOf } from './recipients.ts';

interface AskAgain {
	readonly unitId: Id;
	readonly sheetId: Id;
	readonly period: Period;
	readonly dueOn: PlainDate;
	/** Why; stands in the mail. */
	readonly note: string;
	/** Of this installation, for the link in the mail. */
	readonly address: string;
}

/**
 * Other rooms' door: asks one unit once more about one measure, with a link of its own. They check who may.
 * @returns how many mails
 */
export async function askAgain(
	tx: Transaction,
	{ unitId, sheetId, period, dueOn, note, address }: AskAgain,
): Promise<number> {
	const request = { id: newId(), periodFrom: period.from, periodUntil: period.until, dueOn, note };
	const unit = { id: newId(), unitId, sheetIds: [sheetId] };
	await insertRequest(tx, request, [unit]);
	const recipients = await whoIsAsked(tx, { unitId, sheetId });
	const unitName = (await organizationsById(tx)).get(unitId)?.name ?? '';
	for (const to of recipients)
		await sendProgressMail(
			tx,
			'asked',
			{ report: { ...request, id: unit.id }, unitName, measures: 1, to },
			address,
		);
	await appendEvent<ImplementationEvents, 'progress.requested'>(tx, {
		type: 'progress.requested',
		version: 1,
		subject: { kind: 'progressRequest', id: request.id },
		payload: {
			periodFrom: period.from,
			periodUntil: period.until,
			dueOn,
			units: 1,
			mails: recipients.length,
		},
	});
	return recipients.length;
}

/** Who would get a mail when a unit is asked about one measure. */
export async function whoIsAsked(
	tx: Transaction,
	{ unitId, sheetId }: { readonly unitId: Id; readonly sheetId: Id },
): Promise<readonly Contact[]> {
	return (await recipientsOf(tx, [{ unitId, sheetIds: [sheetId] }])).get(unitId) ?? [];
}
