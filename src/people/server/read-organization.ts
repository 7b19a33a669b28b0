import { isId, type Id } from '#shared/ids.ts';
import { plainDateAt } from '#shared/plain-date.ts';
import { failure, success, type Result } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { peopleAbilities } from '../domain/abilities.ts';
import { checkRule, type RuleState } from '../domain/composition.ts';
import { organizationTypes, type Organization } from '../domain/organization.ts';
import { findRules } from './composition-rule.store.ts';
import { findMemberships, type Membership } from './membership.store.ts';
import { findOrganizations } from './organization.store.ts';
import { personNames } from './person-names.ts';
import { findLivingPersons } from './person.store.ts';

export interface MemberReading extends Membership {
	/** Null when the name was erased. */
	readonly name: string | null;
	readonly behalfName: string | null;
}

export interface OrganizationReading {
	readonly organization: Organization;
	/** All of them by id, for the names in rules and of the one above. */
	readonly organizations: ReadonlyMap<Id, Organization>;
	readonly members: readonly MemberReading[];
	readonly past: readonly MemberReading[];
	readonly rules: readonly { readonly id: Id; readonly source: string; readonly state: RuleState }[];
}

/** An organisation with its members and how it stands by its rules: for those who are signed in. */
export async function readOrganization(
	context: Context,
	id: Id,
): Promise<Result<OrganizationReading, 'forbidden' | 'notFound'>> {
	if (!peopleAbilities.readOrganizations(context.actor)) return failure('forbidden');
	if (!isId(id)) return failure('notFound');
	return inTransaction(context, async (tx) => {
		const organizations = new Map(
			(await findOrganizations(tx, organizationTypes)).map((one) => [one.id, one]),
		);
		const organization = organizations.get(id);
		if (!organization) return failure('notFound');
		const today = plainDateAt(tx.now);
		const memberships = await findMemberships(tx, { organizationId: id });
		const names = await personNames(
			tx,
			memberships.map(({ personId }) => personId),
		);
		const readings = memberships.map((membership) => ({
			...membership,
			name: names.get(membership.personId) ?? null,
			behalfName: organizations.get(membership.onBehalfOf ?? '')?.name ?? null,
		}));
		const isPast = ({ validUntil }: Membership) => validUntil !== null && validUntil < today;
		const members = readings.filter((membership) => !isPast(membership));
		const divisions = [...organizations.values()].filter(
			({ type, endedOn }) => type === 'division' && endedOn === null,
		);
		const sitting = members.filter(({ validFrom }) => validFrom <= today);
		const rules = await findRules(tx, [id]);
		return success({
			organization,
			organizations,
			members,
			past: readings.filter(isPast),
			rules: rules.map(({ id: ruleId, source, rule }) => ({
				id: ruleId,
				source,
				state: checkRule(
					rule,
					sitting,
					divisions.map((division) => division.id),
				),
			})),
		});
	});
}

/** Whom one can make a member, by name. */
export async function listPersons(
	context: Context,
): Promise<Result<readonly { readonly id: Id; readonly name: string }[], 'forbidden'>> {
	if (!peopleAbilities.manageOrganizations(context.actor)) return failure('forbidden');
	return inTransaction(context, async (tx) =>
		success((await findLivingPersons(tx)).map(({ id, name }) => ({ id, name }))),
	);
}
