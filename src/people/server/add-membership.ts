import { isId, newId, type Id } from '#shared/ids.ts';
import { isPlainDate, plainDateAt, type PlainDate } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { appendEvent } from '#platform/events/events.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { isOneOf, membershipRoles, type MembershipRole } from '../domain/organization.ts';
import { findMemberships, insertMembership } from './membership.store.ts';
import { findOrganization } from './organization.store.ts';
import { findPerson } from './person.store.ts';
import type { PeopleEvents } from './people-events.ts';

export interface AddMembershipInput {
	readonly organizationId: Id;
	readonly personId: Id;
	readonly role: MembershipRole;
	/** The organisation for which the person sits there. */
	readonly onBehalfOf?: Id | null;
	/** The present day unless given. */
	readonly validFrom?: PlainDate;
}

/** Form fields: `unknown`, `ended`, `date`. Refused are who belongs to it at
 * that time already, and a second one in the chair. */
export async function addMembership(
	context: Context,
	input: AddMembershipInput,
): Promise<Result<{ id: Id }, 'forbidden' | 'notFound' | 'invalidInput' | 'alreadyMember' | 'roleTaken'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	if (!isId(input.organizationId)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const organization = await findOrganization(tx, input.organizationId);
		if (!organization) return failure('notFound');
		const onBehalfOf = input.onBehalfOf ?? null;
		const validFrom = input.validFrom ?? plainDateAt(tx.now);
		const fields: Record<string, string> = {};
		if (organization.endedOn !== null) fields['organizationId'] = 'ended';
		if (!isId(input.personId) || !(await findPerson(tx, input.personId))) fields['personId'] = 'unknown';
		if (!isOneOf(membershipRoles, input.role)) fields['role'] = 'unknown';
		if (onBehalfOf !== null && !(isId(onBehalfOf) && (await findOrganization(tx, onBehalfOf))))
			fields['onBehalfOf'] = 'unknown';
		if (!isPlainDate(validFrom)) fields['validFrom'] = 'date';
		if (Object.keys(fields).length > 0) return failure('invalidInput', {}, fields);
		const memberships = await findMemberships(tx, { personId: input.personId });
		const overlaps = memberships.some(
			(known) =>
				known.organizationId === organization.id &&
				(known.validUntil === null || known.validUntil >= validFrom),
		);
		if (overlaps) return failure('alreadyMember', {}, { personId: 'alreadyMember' });
		if (input.role === 'chair') {
			const others = await findMemberships(tx, { organizationId: organization.id });
			const chaired = others.some(
				({ role, validUntil }) => role === 'chair' && (validUntil === null || validUntil >= validFrom),
			);
			if (chaired) return failure('roleTaken', {}, { role: 'roleTaken' });
		}
		const id = newId();
		await insertMembership(tx, {
			id,
			organizationId: organization.id,
			personId: input.personId,
			role: input.role,
			onBehalfOf,
			validFrom,
		});
		await appendEvent<PeopleEvents, 'membership.began'>(tx, {
			type: 'membership.began',
			version: 1,
			subject: { kind: 'organization', id: organization.id },
			payload: { personId: input.personId, role: input.role },
		});
		return success({ id });
	});
}
