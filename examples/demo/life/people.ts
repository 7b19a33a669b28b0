import { addMembership } from '#people/server/add-membership.ts';
import { setCompositionRule } from '#people/server/composition-rules.ts';
import { createOrganization, type CreateOrganizationInput } from '#people/server/create-organization.ts';
import { endOrganization } from '#people/server/end-organization.ts';
import { listOrganizations } from '#people/server/list-organizations.ts';
import { listPersons } from '#people/server/read-organization.ts';
import type { MembershipRole } from '#people/domain/organization.ts';
import type { Role } from '#people/domain/roles.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { createPerson } from '#people/server/create-person.ts';
import { unwrap } from '#shared/result.ts';
import { groups, type GroupKey } from '../groups.ts';
import { organizations } from '../organizations.ts';
import { otherPersons, personaBelongings, persons } from '../persons.ts';
import type { Belonging } from '../persons/sketch.ts';
import { divisions, units } from '../units.ts';
import { earlierGroups, furtherBodies, type EarlierGroup } from './earlier-groups.ts';
import type { Town } from './town.ts';

/** When the town began to use the program. */
const beginning = '2020-09-28';
const lead = persons.lead.name;

/** Everybody and everything that acts: persons, units, organisations, groups and bodies, and who belongs where. */
export async function enterPeople(town: Town): Promise<void> {
	await enterPersons(town);
	await enterOrganizations(town);
	for (const { name, into, role, from, onBehalfOf } of seats)
		unwrap(
			await addMembership(town.as(lead, from < beginning ? beginning : from), {
				organizationId: town.organization(into),
				personId: town.person(name),
				role,
				validFrom: from,
				onBehalfOf: onBehalfOf === undefined ? null : town.organization(onBehalfOf),
			}),
		);
	await enterRules(town);
	registerSeats(town);
}

/** The town with the people that it has by now, for going on with its life. */
export async function meetPeople(town: Town): Promise<void> {
	const operator = town.byOperator(beginning);
	const rolesOf = new Map<string, readonly Role[]>(
		Object.values(persons).map(({ name, roles }) => [name, roles]),
	);
	for (const { id, name } of unwrap(await listPersons(operator)))
		town.addPerson(name, id, rolesOf.get(name) ?? []);
	for (const { id, name } of await listOrganizations(operator)) town.addOrganization(name, id);
	registerSeats(town);
}

/** The groups of the first cycle have done their work; what they did keeps their names. */
export async function endEarlierGroups(town: Town): Promise<void> {
	for (const { name } of earlierGroups)
		unwrap(
			await endOrganization(town.as(lead, '2022-06-30'), {
				id: town.organization(name),
				reason: 'Das Konzept ist beschlossen, der Auftrag der Gruppe erfüllt.',
			}),
		);
}

interface Seat {
	readonly name: string;
	readonly into: string;
	readonly role: MembershipRole;
	readonly from: PlainDate;
	readonly onBehalfOf?: string | undefined;
}

const seats: readonly Seat[] = [
	...Object.entries(personaBelongings).flatMap(([key, belonging]) =>
		seatsOf(persons[key as keyof typeof persons].name, belonging),
	),
	...otherPersons.flatMap((person) => seatsOf(person.name, person)),
	...earlierGroups.flatMap(seatsIn),
];

function seatsOf(
	name: string,
	{ unit, position, organization, groups: memberships }: Belonging,
): readonly Seat[] {
	const own = unit ?? organization;
	const role = position === 'head' ? 'chair' : position === 'deputy' ? 'deputy' : 'member';
	return [
		...(own === undefined ? [] : [{ name, into: own, role, from: beginning } as const]),
		...memberships.map(({ group, role: seat }) => ({
			name,
			into: groups[group].name,
			role: seat,
			from: groups[group].since,
			onBehalfOf: own,
		})),
	];
}

function seatsIn({ name: into, chair, deputy, members }: EarlierGroup): readonly Seat[] {
	const seat = (name: string, role: MembershipRole): Seat => {
		const person = otherPersons.find((one) => one.name === name);
		return { name, into, role, from: '2021-02-15', onBehalfOf: person?.unit ?? person?.organization };
	};
	return [seat(chair, 'chair'), seat(deputy, 'deputy'), ...members.map((member) => seat(member, 'member'))];
}

function registerSeats(town: Town): void {
	for (const { name, into, from } of seats) town.addBelonging(name, town.organization(into), from);
}

async function enterPersons(town: Town): Promise<void> {
	// Personas first: their ids, and with them the order of the sign-in page, begin with the process lead.
	for (const persona of Object.values(persons)) {
		const { id } = unwrap(await createPerson(town.byOperator(beginning), persona));
		town.addPerson(persona.name, id, persona.roles);
	}
	await Promise.all(
		otherPersons.map(async ({ name, mailbox }) => {
			const email = `${mailbox}@lindenau.example`;
			const { id } = unwrap(await createPerson(town.byOperator(beginning), { name, email, roles: [] }));
			town.addPerson(name, id, []);
		}),
	);
}

async function enterOrganizations(town: Town): Promise<void> {
	const enter = async (input: CreateOrganizationInput, since = beginning): Promise<void> => {
		const { id } = unwrap(await createOrganization(town.as(lead, since), input));
		town.addOrganization(input.name, id);
	};
	for (const { name, shortName } of Object.values(divisions))
		await enter({ type: 'division', name, shortName });
	await Promise.all([
		...units.map(({ division, ...unit }) =>
			enter({ ...unit, parentId: town.organization(divisions[division].name) }),
		),
		...organizations.map((organization) => enter(organization)),
		...furtherBodies.map((body) => enter(body)),
		...Object.values(groups).map(({ since, ...group }) =>
			enter(group, isBody(group.type) ? beginning : since),
		),
		...earlierGroups.map(({ name, shortName, description }) =>
			enter({ type: 'workingGroup', name, shortName, description }, '2021-02-01'),
		),
	]);
}

/** Bodies are older than the terms of office of those who sit in them. */
function isBody(type: (typeof groups)[GroupKey]['type']): boolean {
	return !['coreGroup', 'steeringGroup', 'workingGroup', 'subjectGroup'].includes(type);
}

/** Who must sit where, as the concept and the mandate of 2026 say it. */
async function enterRules(town: Town): Promise<void> {
	const set = async (
		group: GroupKey,
		rule: Parameters<typeof setCompositionRule>[1]['rule'],
		source: string,
	) =>
		unwrap(
			await setCompositionRule(town.as(lead, groups[group].since), {
				organizationId: town.organization(groups[group].name),
				rule,
				source,
			}),
		);
	await set(
		'steering',
		{ type: 'onePerDivision', besides: [town.organization('Personalrat')] },
		'Vorlage 061/2022, Nummer 3 des Beschlusstextes',
	);
	await set('steering', { type: 'chairAndDeputy' }, 'Vorlage 061/2022, Nummer 3 des Beschlusstextes');
	await set(
		'core',
		{ type: 'drawnFrom', sectors: ['administration', 'provider', 'volunteer', 'migrantOrganization'] },
		'Vorlage 019/2026, Nummer 2 des Beschlusstextes',
	);
	await set('core', { type: 'chairAndDeputy' }, 'Vorlage 019/2026, Nummer 2 des Beschlusstextes');
	await set(
		'arrival',
		{
			type: 'parity',
			left: ['migrantOrganization'],
			right: ['administration', 'authority'],
			tolerance: 1,
		},
		'Vorlage 019/2026, Nummer 2 des Beschlusstextes',
	);
}
