import { buildPerson } from '#examples/builders/person.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { setCompositionRule } from '#people/server/composition-rules.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import type { OrganizationType } from '#people/domain/organization.ts';
import type { Context } from '#platform/context.ts';
import { unwrap } from '#shared/result.ts';

export interface PeopleWorld {
	readonly division: string;
	readonly unit: string;
	/** A group that nothing else depends on, so that it can end; with a member and a rule. */
	readonly organization: string;
	readonly membership: string;
	readonly rule: string;
	/** A group of which the process lead is a member. */
	readonly group: string;
	/** A body that meets and decides. */
	readonly body: string;
}

export async function buildPeople(lead: Context, word: string): Promise<PeopleWorld> {
	const create = async (type: OrganizationType, name: string, parentId: string | null = null) =>
		unwrap(
			await createOrganization(lead, {
				type,
				name: `${name} ${word}`,
				shortName: word,
				description: `Zuständig für ${word}`,
				parentId,
			}),
		).id;
	const division = await create('division', 'Fachdezernat');
	const unit = await create('unit', 'Fachamt', division);
	const organization = await create('workingGroup', 'Untergruppe Wohnen');
	const group = await create('workingGroup', 'Untergruppe Sprache');
	const body = await create('committee', 'Fachausschuss');
	const { municipality, app } = lead;
	const member = await buildPerson(app, municipality, {
		name: `Mitglied ${word}`,
		email: `mitglied@${word}.${municipality.slug}.example`.toLowerCase(),
		roles: [],
	});
	const belongs = async (organizationId: string, person: Context) =>
		unwrap(
			await addMembership(lead, {
				organizationId,
				personId: person.actor.personId ?? '',
				role: 'member',
				onBehalfOf: unit,
			}),
		).id;
	await belongs(group, lead);
	const membership = await belongs(organization, member);
	const rule = unwrap(
		await setCompositionRule(lead, {
			organizationId: organization,
			rule: { type: 'chairAndDeputy' },
			source: `Satzung ${word}`,
		}),
	).id;
	return { division, unit, organization, membership, rule, group, body };
}
