import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { mayAnswer, participationAbilities } from './abilities.ts';

const everybody = ['nobody', 'noRole', ...roles];

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof participationAbilities, readonly string[]> = {
	submit: everybody,
	readPublished: everybody,
	read: ['processLead', 'department', 'groupMember', 'facilitator', 'committeeOffice', 'mayor'],
	readPersons: ['processLead'],
	readRemarks: ['processLead', 'department'],
	manageRounds: ['processLead'],
	typeCards: ['processLead', 'facilitator'],
	cluster: ['processLead', 'facilitator'],
	publish: ['processLead'],
	handOver: ['processLead'],
	answer: ['processLead', 'department'],
	turnIntoElement: ['processLead'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(participationAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof participationAbilities]].sort(),
	);
});

test('a department answers what was handed to its unit or belongs to its group, and nothing else', () => {
	const [unit, group, other] = [newId(), newId(), newId()];
	const actor = { personId: newId(), roles: ['department'], organizations: [unit, group] };
	expect(mayAnswer(actor, { handedTo: unit, groupId: null })).toBe(true);
	expect(mayAnswer(actor, { handedTo: other, groupId: group })).toBe(true);
	expect(mayAnswer(actor, { handedTo: other, groupId: null })).toBe(false);
	expect(mayAnswer(actor, { handedTo: null, groupId: null })).toBe(false);
	expect(mayAnswer({ ...actor, roles: ['facilitator'] }, { handedTo: unit, groupId: group })).toBe(false);
	expect(mayAnswer({ ...actor, roles: ['processLead'] }, { handedTo: null, groupId: null })).toBe(true);
});
