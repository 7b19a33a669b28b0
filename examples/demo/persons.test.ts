import { expect, test } from 'vitest';
import { groups, type GroupKey } from './groups.ts';
import { organizations } from './organizations.ts';
import { otherPersons, personaBelongings, persons } from './persons.ts';
import type { GroupMembership } from './persons/sketch.ts';
import { divisions, responsibleUnits, units } from './units.ts';

const belongings = [...Object.values(personaBelongings), ...otherPersons];
const personas = Object.values(persons);
const groupKeys = Object.keys(groups) as GroupKey[];
const membersOf = (key: GroupKey, role?: GroupMembership['role']) =>
	belongings.filter((person) =>
		person.groups.some((membership) => membership.group === key && (!role || membership.role === role)),
	);

test('ninety persons, each with a name and a mailbox of their own', () => {
	const names = [...personas, ...otherPersons].map(({ name }) => name);
	const addresses = [
		...personas.map(({ email }) => email),
		...otherPersons.map(({ mailbox }) => `${mailbox}@lindenau.example`),
	];
	expect(names).toHaveLength(90);
	expect(new Set(names).size).toBe(90);
	expect(new Set(addresses).size).toBe(90);
	for (const address of addresses) expect(address).toMatch(/^[a-z-]+(\.[a-z-]+)*@lindenau\.example$/);
});

test('every division has at least two units that are responsible for measures', () => {
	for (const division of Object.keys(divisions))
		expect(responsibleUnits.filter((unit) => unit.division === division).length).toBeGreaterThan(1);
});

test('every unit has one head and one deputy', () => {
	for (const { name } of units) {
		const positions = belongings.flatMap(({ unit, position }) => (unit === name ? [position] : []));
		expect(positions.sort(), name).toEqual(['deputy', 'head']);
	}
});

test('every organisation has a person, and nobody works in a unit and for an organisation', () => {
	for (const { name } of organizations)
		expect(
			belongings.some(({ organization }) => organization === name),
			name,
		).toBe(true);
	expect(belongings.filter(({ unit, organization }) => unit && organization)).toEqual([]);
});

test('every group and every body has one chair, one deputy and somebody besides', () => {
	for (const key of groupKeys) {
		expect(membersOf(key, 'chair'), key).toHaveLength(1);
		expect(membersOf(key, 'deputy'), key).toHaveLength(1);
		expect(membersOf(key).length, key).toBeGreaterThan(2);
	}
});

test('nobody has two roles in one group', () => {
	for (const { groups: memberships } of belongings)
		expect(new Set(memberships.map(({ group }) => group)).size).toBe(memberships.length);
});

test('the steering group has one member of each division and one of the staff council, besides its chair', () => {
	const seats = (['deputy', 'member'] as const).flatMap((role) => membersOf('steering', role));
	const found = seats.map(({ unit }) => units.find(({ name }) => name === unit));
	expect(
		found.map((unit) => (unit?.type === 'staffCouncil' ? 'staffCouncil' : unit?.division)).sort(),
	).toEqual(['first', 'staffCouncil', 'third']);
});
