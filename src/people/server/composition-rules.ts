import * as v from 'valibot';
import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { compositionRuleSchema, type CompositionRule } from '../domain/composition.ts';
import { endRuleRow, insertRule } from './composition-rule.store.ts';
import { findOrganizations } from './organization.store.ts';
import { organizationTypes } from '../domain/organization.ts';
import type { PeopleEvents } from './people-events.ts';

/** Who must sit in a group or body. Form fields: `rule` and `source` with `required`, `tooLong`, `characters`, `unknown`, `ended`. */
export async function setCompositionRule(
	context: Context,
	input: { readonly organizationId: Id; readonly rule: CompositionRule; readonly source: string },
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	if (!isId(input.organizationId)) return failure('notFound');
	const parsed = v.safeParse(compositionRuleSchema, input.rule);
	const source = oneLine(input.source);
	const fields: Record<string, string> = {};
	if (!parsed.success) fields['rule'] = 'unknown';
	else if (saysNothing(parsed.output)) fields['rule'] = 'required';
	const problem = textProblem(source, 500, true);
	if (problem) fields['source'] = problem;
	return inTransaction(context, async (tx) => {
		const known = new Map((await findOrganizations(tx, organizationTypes)).map((one) => [one.id, one]));
		const organization = known.get(input.organizationId);
		if (!organization) return failure('notFound');
		if (organization.endedOn !== null) fields['rule'] = 'ended';
		if (!parsed.success || Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const rule = parsed.output;
		if (rule.type === 'onePerDivision' && !rule.besides.every((id) => known.has(id)))
			return failure('invalidInput', {}, { rule: 'unknown' });
		const id = newId();
		await insertRule(tx, { id, organizationId: organization.id, rule, source });
		await appendEvent<PeopleEvents, 'composition.ruleSet'>(tx, {
			type: 'composition.ruleSet',
			version: 1,
			subject: { kind: 'organization', id: organization.id },
			payload: { ruleId: id, type: rule.type },
		});
		return success({ id });
	});
}

/** A rule no longer holds, with a reason. Where an organisation is given, rules of others are not found. */
export async function endCompositionRule(
	context: Context,
	input: { readonly id: Id; readonly organizationId?: Id; readonly reason: string },
): Promise<Result<null, 'forbidden' | 'notFound' | 'invalidInput'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	if (!isId(input.id)) return failure('notFound');
	const reason = input.reason.trim();
	const problem = textProblem(reason, 1000, true);
	if (problem) return failure('invalidInput', {}, { reason: problem });
	return inTransaction(context, async (tx) => {
		const organizationId = await endRuleRow(tx, input.id);
		if (organizationId === null || organizationId !== (input.organizationId ?? organizationId))
			return failure('notFound');
		await appendEvent<PeopleEvents, 'composition.ruleEnded'>(tx, {
			type: 'composition.ruleEnded',
			version: 1,
			subject: { kind: 'organization', id: organizationId },
			payload: { ruleId: input.id },
			reason,
		});
		return success(null);
	});
}

function saysNothing(rule: CompositionRule): boolean {
	if (rule.type === 'parity') return rule.left.length === 0 || rule.right.length === 0;
	return rule.type === 'drawnFrom' && rule.sectors.length === 0;
}
