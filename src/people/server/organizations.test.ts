import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { createAccessLink, openAccessLink, revokeAccessLinks } from './access-links.ts';
import { addMembership } from './add-membership.ts';
import { createOrganization } from './create-organization.ts';
import { createPerson } from './create-person.ts';
import { endOrganization } from './end-organization.ts';
import { listOrganizations } from './list-organizations.ts';

const t = await testApp();
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
let personId: string;

beforeAll(async () => {
	personId = unwrap(
		await createPerson(lead, { name: 'Berta Probe', email: 'berta@ort.example', roles: ['groupMember'] }),
	).id;
});

const create = async (name: string, type: 'unit' | 'workingGroup' | 'provider' = 'unit') =>
	unwrap(await createOrganization(lead, { type, name })).id;

describe('organisations', () => {
	test('are entered by whoever may, with a name of their own', async () => {
		await create('Sozialamt');
		expect(await createOrganization(lead, { type: 'unit', name: ' SOZIALAMT ' })).toMatchObject({
			failure: { code: 'nameTaken' },
		});
		expect(await createOrganization(lead, { type: 'unit', name: ' ' })).toMatchObject({
			failure: { fields: { name: 'required' } },
		});
		const member = t.context(municipality, { personId, roles: ['groupMember'] });
		expect(await createOrganization(member, { type: 'unit', name: 'Bauamt' })).toMatchObject({
			failure: { code: 'forbidden' },
		});
	});

	test('end with a reason and stay; their name is free again', async () => {
		const id = await create('Verein Brücke', 'provider');
		expect(await endOrganization(lead, { id, reason: '' })).toMatchObject({
			failure: { fields: { reason: 'required' } },
		});
		unwrap(await endOrganization(lead, { id, reason: 'aufgelöst' }));
		expect(await endOrganization(lead, { id, reason: 'noch einmal' })).toMatchObject({
			failure: { code: 'alreadyDone' },
		});
		await create('Verein Brücke', 'provider');
		const known = (await listOrganizations(lead, ['provider'])).map(({ endedReason }) => endedReason);
		expect(known.sort()).toEqual(['aufgelöst', null]);
	});

	test('of another municipality are unknown', async () => {
		const elsewhere = await t.municipality('Anderswo');
		const foreign = t.context(elsewhere, { personId: newId(), roles: ['processLead'] });
		const id = unwrap(await createOrganization(foreign, { type: 'unit', name: 'Fremdes Amt' })).id;
		expect(await createOrganization(lead, { type: 'unit', name: 'Neu', parentId: id })).toMatchObject({
			failure: { fields: { parentId: 'unknown' } },
		});
		expect(await endOrganization(lead, { id, reason: 'x' })).toMatchObject({ failure: { code: 'notFound' } });
	});
});

describe('memberships', () => {
	test('one of a person in a group at a time', async () => {
		const organizationId = await create('Arbeitsgruppe Wohnen', 'workingGroup');
		unwrap(await addMembership(lead, { organizationId, personId, role: 'chair' }));
		expect(await addMembership(lead, { organizationId, personId, role: 'deputy' })).toMatchObject({
			failure: { code: 'alreadyMember' },
		});
	});

	test('not in what has ended, and not of somebody unknown', async () => {
		const organizationId = await create('Arbeitsgruppe Verkehr', 'workingGroup');
		expect(await addMembership(lead, { organizationId, personId: newId(), role: 'member' })).toMatchObject({
			failure: { fields: { personId: 'unknown' } },
		});
		unwrap(await endOrganization(lead, { id: organizationId, reason: 'Auftrag erfüllt' }));
		expect(await addMembership(lead, { organizationId, personId, role: 'member' })).toMatchObject({
			failure: { fields: { organizationId: 'ended' } },
		});
	});
});

describe('a link without a password', () => {
	const subjectId = newId();

	test('opens one thing for one purpose', async () => {
		const token = await inTransaction(lead, (tx) =>
			createAccessLink(tx, { purpose: 'review', subjectId, personId }),
		);
		await inTransaction(lead, async (tx) => {
			expect(await openAccessLink(tx, 'review', token)).toMatchObject({ value: { subjectId, personId } });
			expect(await openAccessLink(tx, 'contribution', token)).toMatchObject({
				failure: { code: 'notFound' },
			});
			expect(await openAccessLink(tx, 'review', `${token.slice(0, -2)}xx`)).toMatchObject({
				failure: { code: 'notFound' },
			});
		});
	});

	test('ends when its time is over or when it is revoked', async () => {
		const token = await inTransaction(lead, (tx) => createAccessLink(tx, { purpose: 'review', subjectId }));
		const late = await inTransaction(lead, (tx) =>
			createAccessLink(tx, { purpose: 'contribution', subjectId, expiresAt: new Date(tx.now.getTime() - 1) }),
		);
		await inTransaction(lead, async (tx) => {
			await revokeAccessLinks(tx, 'review', subjectId);
			expect(await openAccessLink(tx, 'review', token)).toMatchObject({ failure: { code: 'linkExpired' } });
			expect(await openAccessLink(tx, 'contribution', late)).toMatchObject({
				failure: { code: 'linkExpired' },
			});
		});
	});
});
