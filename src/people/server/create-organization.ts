import { isId, newId, type Id } from '#shared/ids.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { oneLine, textProblem } from '#shared/text-input.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { recordNodes } from '#thread/server/record.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { groupTypes, isOneOf, organizationTypes, type OrganizationType } from '../domain/organization.ts';
import { findOrganization, insertOrganization } from './organization.store.ts';
import type { PeopleEvents } from './people-events.ts';

export interface CreateOrganizationInput {
	readonly type: OrganizationType;
	readonly name: string;
	readonly shortName?: string;
	readonly description?: string;
	/** The division of a unit. */
	readonly parentId?: Id | null;
}

/** A unit, an outside organisation, a group or a body. Form fields: `required`, `tooLong`, `characters`, `unknown`. */
export async function createOrganization(
	context: Context,
	input: CreateOrganizationInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'invalidInput' | 'nameTaken'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	const organization = {
		id: newId(),
		type: input.type,
		name: oneLine(input.name),
		shortName: oneLine(input.shortName ?? ''),
		description: (input.description ?? '').trim(),
		parentId: input.parentId ?? null,
	};
	const fields: Record<string, string> = {};
	if (!isOneOf(organizationTypes, organization.type)) fields['type'] = 'unknown';
	const name = textProblem(organization.name, 200, true);
	if (name) fields['name'] = name;
	const shortName = textProblem(organization.shortName, 40, false);
	if (shortName) fields['shortName'] = shortName;
	const description = textProblem(organization.description, 4000, false);
	if (description) fields['description'] = description;
	return inTransaction(context, async (tx) => {
		const { parentId } = organization;
		if (parentId !== null && !(isId(parentId) && (await findOrganization(tx, parentId))))
			fields['parentId'] = 'unknown';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		if (!(await insertOrganization(tx, organization))) return failure('nameTaken', {}, { name: 'taken' });
		if (isOneOf(groupTypes, organization.type))
			await recordNodes(tx, {
				ref: { kind: 'group', id: organization.id },
				title: organization.name,
				visibility: 'public',
			});
		await appendEvent<PeopleEvents, 'organization.created'>(tx, {
			type: 'organization.created',
			version: 1,
			subject: { kind: 'organization', id: organization.id },
			payload: { type: organization.type, name: organization.name },
		});
		return success({ id: organization.id });
	});
}
