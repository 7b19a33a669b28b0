import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { testApp } from '#platform/testing/app.ts';
import { addMembership } from './add-membership.ts';
import { endCompositionRule, setCompositionRule } from './composition-rules.ts';
import { createOrganization } from './create-organization.ts';
import { createPerson } from './create-person.ts';
import { endMembership } from './end-membership.ts';
import { endOrganization } from './end-organization.ts';
import { readOrganization } from './read-organization.ts';

const t = await testApp({ clock: () => new Date('2027-03-01T10:00:00Z') });
const municipality = await t.municipality();
const lead = t.context(municipality, { personId: newId(), roles: ['processLead'] });
const member = t.context(municipality, { personId: newId(), roles: ['groupMember'] });

let count = 0;
const person = async () =>
	unwrap(
		await createPerson(lead, {
			name: `Person ${++count}`,
			email: `p${count}@ort.example`,
			roles: ['groupMember'],
		}),
	).id;
const organization = async (
	type: Parameters<typeof createOrganization>[1]['type'],
	name: string,
	parentId: string | null = null,
) => unwrap(await createOrganization(lead, { type, name, parentId })).id;

const divisionOne = await organization('division', 'Geschäftsbereich I');
const divisionTwo = await organization('division', 'Geschäftsbereich II');
const unit = await organization('unit', 'Sozialamt', divisionOne);
const association = await organization('migrantOrganization', 'Verein Brücke');
const group = await organization('steeringGroup', 'Steuerungsgruppe');

test('the page of a group shows each rule, where it stands and what is missing', async () => {
	const source = 'Beschluss 2027/1';
	unwrap(
		await setCompositionRule(lead, {
			organizationId: group,
			rule: { type: 'onePerDivision', besides: [] },
			source,
		}),
	);
	const parity = {
		type: 'parity',
		left: ['migrantOrganization'],
		right: ['administration'],
		tolerance: 0,
	} as const;
	unwrap(
		await setCompositionRule(lead, {
			organizationId: group,
			rule: { ...parity, left: [...parity.left], right: [...parity.right] },
			source,
		}),
	);
	unwrap(
		await addMembership(lead, {
			organizationId: group,
			personId: await person(),
			role: 'chair',
			onBehalfOf: unit,
		}),
	);
	const before = unwrap(await readOrganization(member, group));
	expect(before.rules.map(({ state }) => state)).toMatchObject([
		{ missing: [divisionTwo] },
		{ left: 0, right: 1, met: false },
	]);
	unwrap(
		await addMembership(lead, {
			organizationId: group,
			personId: await person(),
			role: 'member',
			onBehalfOf: association,
		}),
	);
	const after = unwrap(await readOrganization(member, group));
	expect(after.rules[1]).toMatchObject({ source, state: { left: 1, right: 1, met: true } });
	const [first] = after.rules;
	const elsewhere = { id: first?.id ?? '', organizationId: association, reason: 'x' };
	expect(await endCompositionRule(lead, elsewhere)).toMatchObject({ failure: { code: 'notFound' } });
	unwrap(await endCompositionRule(lead, { id: first?.id ?? '', reason: 'Satzung geändert' }));
	expect(unwrap(await readOrganization(lead, group)).rules).toHaveLength(1);
	expect(await endCompositionRule(lead, { id: first?.id ?? '', reason: 'x' })).toMatchObject({
		failure: { code: 'notFound' },
	});
});

test('a rule needs a source and something that it asks for', async () => {
	const rule = { type: 'drawnFrom', sectors: [] } as never;
	expect(await setCompositionRule(lead, { organizationId: group, rule, source: '' })).toMatchObject({
		failure: { fields: { rule: 'required', source: 'required' } },
	});
	expect(
		await setCompositionRule(lead, {
			organizationId: group,
			rule: { type: 'onePerDivision', besides: [newId()] },
			source: 'x',
		}),
	).toMatchObject({ failure: { fields: { rule: 'unknown' } } });
	expect(await setCompositionRule(member, { organizationId: group, rule, source: 'x' })).toMatchObject({
		failure: { code: 'forbidden' },
	});
});

test('nobody has two roles in one group at one time, and a group has one chair', async () => {
	const organizationId = await organization('workingGroup', 'Arbeitsgruppe Wohnen');
	const chair = await person();
	const { id } = unwrap(await addMembership(lead, { organizationId, personId: chair, role: 'chair' }));
	expect(await addMembership(lead, { organizationId, personId: chair, role: 'deputy' })).toMatchObject({
		failure: { code: 'alreadyMember' },
	});
	const successor = await person();
	expect(await addMembership(lead, { organizationId, personId: successor, role: 'chair' })).toMatchObject({
		failure: { code: 'roleTaken' },
	});
	expect(await endMembership(lead, { id, reason: '', until: '2027-02-28' })).toMatchObject({
		failure: { fields: { reason: 'required', until: 'beforeBegin' } },
	});
	expect(await endMembership(lead, { id, organizationId: group, reason: 'x' })).toMatchObject({
		failure: { code: 'notFound' },
	});
	unwrap(await endMembership(lead, { id, organizationId, reason: 'Wechsel der Stelle' }));
	expect(await endMembership(lead, { id, reason: 'noch einmal' })).toMatchObject({
		failure: { code: 'alreadyEnded' },
	});
	unwrap(
		await addMembership(lead, {
			organizationId,
			personId: successor,
			role: 'chair',
			validFrom: '2027-03-02',
		}),
	);
	expect(await endMembership(member, { id, reason: 'x' })).toMatchObject({ failure: { code: 'forbidden' } });
});

test('an organisation that has ended keeps its name, its members and its end', async () => {
	const organizationId = await organization('provider', 'Alter Träger');
	unwrap(await addMembership(lead, { organizationId, personId: await person(), role: 'member' }));
	unwrap(await endOrganization(lead, { id: organizationId, reason: 'aufgelöst' }));
	const reading = unwrap(await readOrganization(lead, organizationId));
	expect(reading.organization).toMatchObject({
		name: 'Alter Träger',
		endedReason: 'aufgelöst',
		endedOn: '2027-03-01',
	});
	expect(reading.members).toHaveLength(1);
});

test('members are shown to those who are signed in, and to no other municipality', async () => {
	expect(await readOrganization(t.context(municipality), group)).toMatchObject({
		failure: { code: 'forbidden' },
	});
	const foreign = t.context(await t.municipality('Anderswo'), { personId: newId(), roles: ['processLead'] });
	expect(await readOrganization(foreign, group)).toMatchObject({ failure: { code: 'notFound' } });
});
