import { isId, newId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { isOneOf, unitTypes } from '#people/domain/organization.ts';
import { organizationsById } from '#people/server/list-organizations.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import type { Ref } from '#thread/domain/ref.ts';
import { linkNodes, recordNodes } from '#thread/server/record.ts';
import { processAbilities } from '../domain/abilities.ts';
import type { ProcessEvents } from '../domain/events.ts';
import { mandateProblems, tidyMandate, type MandateInput } from '../domain/mandate-input.ts';
import { insertMandate } from './mandate.store.ts';

/** Records what the council has ordered, with all that it demands. Form fields: codes of `mandateProblems`, `ended`, `taken`. */
export async function recordMandate(
	context: Context,
	input: MandateInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput'>> {
	if (!processAbilities.recordMandate(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) => {
		const { demands: wanted, ...tidy } = tidyMandate(input);
		const fields = mandateProblems({ ...tidy, demands: wanted }, plainDateAt(tx.now));
		const unit = isId(tidy.leadUnitId) ? (await organizationsById(tx)).get(tidy.leadUnitId) : undefined;
		if (!unit || !isOneOf(unitTypes, unit.type)) fields['leadUnitId'] = 'unknown';
		else if (unit.endedOn !== null) fields['leadUnitId'] = 'ended';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const mandate = { id: newId(), ...tidy };
		const demands = wanted.map((demand) => ({ id: newId(), ...demand }));
		if (!(await insertMandate(tx, mandate, demands)))
			return failure('invalidInput', {}, { decisionNumber: 'taken' });
		const { visibility, decidedOn: occurredOn } = mandate;
		const ref: Ref = { kind: 'mandate', id: mandate.id };
		const demandRefs = demands.map(({ id }): Ref => ({ kind: 'mandateDemand', id }));
		await recordNodes(
			tx,
			{ ref, title: mandate.title, visibility, occurredOn },
			...demands.map(({ id, text }) => ({
				ref: { kind: 'mandateDemand' as const, id },
				title: text,
				visibility,
				occurredOn,
			})),
		);
		await linkNodes(tx, ...demandRefs.map((to) => ({ from: ref, relation: 'includes' as const, to })));
		await appendEvent<ProcessEvents, 'mandate.recorded'>(tx, {
			type: 'mandate.recorded',
			version: 1,
			subject: ref,
			payload: {
				decisionNumber: mandate.decisionNumber,
				title: mandate.title,
				demands: demands.length,
			},
		});
		return success({ id: mandate.id });
	});
}
