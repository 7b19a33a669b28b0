import { newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import { recordNodes } from '#thread/server/record.ts';
import { reportingAbilities } from '../domain/abilities.ts';
import { checkDuty, type DutyRule } from '../domain/duty.ts';
import type { ReportingEvents } from '../domain/events.ts';
import { insertDuty } from './duty.store.ts';
import { isLiving } from './living.ts';
import { planDuties } from './plan-duty.ts';

/** A rule with its source; its instances are planned at once. Form fields: those of `checkDuty`, and `unknown`. */
export async function createDuty(
	context: Context,
	input: DutyRule,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!reportingAbilities.manageDuties(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const fields: Record<string, string> = { ...checkDuty(input) };
		const known = await organizationsById(tx);
		if (!isLiving(known, input.owedBy)) fields['owedBy'] = 'unknown';
		if (!isLiving(known, input.deputy)) fields['deputy'] = 'unknown';
		if (!input.recipients.every((id) => isLiving(known, id))) fields['recipients'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const duty = {
			...input,
			title: oneLine(input.title),
			source: oneLine(input.source),
			id: newId(),
			endedReason: null,
		};
		await insertDuty(tx, {
			id: duty.id,
			title: duty.title,
			source: duty.source,
			kind: duty.kind,
			owedBy: duty.owedBy,
			deputy: duty.deputy,
			recipients: duty.recipients,
			firstDue: duty.firstDue,
			everyMonths: duty.everyMonths,
			until: duty.until,
		});
		await recordNodes(tx, { ref: { kind: 'duty', id: duty.id }, title: duty.title, visibility: 'public' });
		const instances = await planDuties(tx, [duty]);
		await appendEvent<ReportingEvents, 'duty.created'>(tx, {
			type: 'duty.created',
			version: 1,
			subject: { kind: 'duty', id: duty.id },
			payload: { title: duty.title, kind: duty.kind, instances },
		});
		return success({ id: duty.id });
	});
}
