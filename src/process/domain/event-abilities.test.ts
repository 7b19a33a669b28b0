import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { commandLine, roles } from '#people/domain/roles.ts';
import { eventAbilities, mayObject, maySeeEvent } from './event-abilities.ts';

const everybodySignedIn = ['noRole', ...roles, 'commandLine'];

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof eventAbilities, readonly string[]> = {
	manage: ['processLead', 'commandLine'],
	invite: ['processLead', 'commandLine'],
	manageLists: ['processLead', 'commandLine'],
	register: ['nobody', ...everybodySignedIn],
	readRegistrations: ['processLead', 'commandLine'],
	recordAttendance: ['processLead', 'facilitator', 'commandLine'],
	writeMinutes: ['processLead', 'facilitator', 'commandLine'],
	approveMinutes: ['processLead', 'commandLine'],
	object: everybodySignedIn,
	readWorkplace: everybodySignedIn,
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	commandLine,
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(eventAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof eventAbilities]].sort(),
	);
});

describe('which events', () => {
	const groupId = newId();
	const member = { personId: newId(), roles: ['groupMember'], organizations: [groupId] };
	const other = { personId: newId(), roles: ['groupMember'], organizations: [newId()] };
	const ofGroup = { visibility: 'body', groupId } as const;

	test('a meeting of a group is seen by its members and by who leads the process', () => {
		expect([member, other, actors.nobody].map((actor) => maySeeEvent(actor, ofGroup))).toEqual([
			true,
			false,
			false,
		]);
		expect(maySeeEvent({ ...other, roles: ['processLead'] }, ofGroup)).toBe(true);
	});

	test('an event for participants is seen by everybody who signed in', () => {
		const event = { visibility: 'participants', groupId: null } as const;
		expect([member, actors.nobody].map((actor) => maySeeEvent(actor, event))).toEqual([true, false]);
	});

	test('members of the group object, nobody else', () => {
		expect([member, other, actors.nobody].map((actor) => mayObject(actor, ofGroup))).toEqual([
			true,
			false,
			false,
		]);
		expect(mayObject(other, { visibility: 'public', groupId })).toBe(false);
		expect(mayObject(other, { visibility: 'public', groupId: null })).toBe(true);
	});
});
