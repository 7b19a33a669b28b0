import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { editElement } from '#concept/server/edit-element.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { paragraph, smallDraft, type SmallDraft } from '#concept/server/testing/draft.ts';
import type { MembershipRole, OrganizationType } from '#people/domain/organization.ts';
import type { Role } from '#people/domain/roles.ts';
import { addMembership } from '#people/server/add-membership.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { createPerson } from '#people/server/create-person.ts';
import type { Context, Municipality } from '#platform/context.ts';
import type { TestApp } from '#platform/testing/app.ts';

export interface Town {
	readonly municipality: Municipality;
	readonly lead: Context;
	readonly draft: SmallDraft;
	readonly groupId: Id;
	/** Sits in a group or works in a unit, for another organisation where one is given. */
	member(name: string, role: Role, organizationId: Id, seat?: Seat): Promise<Context>;
	organization(type: OrganizationType, name: string): Promise<Id>;
	/** Somebody writes another text into the working draft. */
	rewrite(elementId: Id, text: string): Promise<void>;
}

interface Seat {
	readonly role?: MembershipRole;
	readonly onBehalfOf?: Id;
}

/** A town with a draft and a working group. */
export async function town(t: TestApp): Promise<Town> {
	const municipality = await t.municipality();
	const founder = t.context(municipality, { roles: ['processLead'], personId: newId() });
	const leadId = unwrap(
		await createPerson(founder, { name: 'Lea Beispiel', email: 'lea@ort.example', roles: ['processLead'] }),
	).id;
	const lead = t.context(municipality, { roles: ['processLead'], personId: leadId });
	const organization = async (type: OrganizationType, name: string) =>
		unwrap(await createOrganization(lead, { type, name })).id;
	return {
		municipality,
		lead,
		draft: await smallDraft(lead),
		groupId: await organization('workingGroup', 'Arbeitsgruppe Sprache'),
		organization,
		member: async (name, role, organizationId, seat = {}) => {
			const email = `${name.toLowerCase().replace(/\W+/g, '.')}@ort.example`;
			const { id: personId } = unwrap(await createPerson(lead, { name, email, roles: [role] }));
			const membership = { organizationId, personId, role: seat.role ?? 'member' } as const;
			unwrap(await addMembership(lead, { ...membership, onBehalfOf: seat.onBehalfOf ?? null }));
			return t.context(municipality, { personId, roles: [role], organizations: [organizationId] });
		},
		rewrite: async (elementId, text) => {
			const { tree, revisions } = unwrap(await readDraft(lead));
			const element = tree.find(({ id }) => id === elementId);
			if (!element) throw new Error('no such element');
			const revision = revisions.get(elementId) ?? 0;
			unwrap(await editElement(lead, { ...element, revision, body: [paragraph(text)] }));
		},
	};
}

/** The token at the end of the link in a mail. */
export function tokenIn(text: string): string {
	return /\/(?:fragebogen|pruefung)\/([\w-]{43})/.exec(text)?.[1] ?? '';
}
