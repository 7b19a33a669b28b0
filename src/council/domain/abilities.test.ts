import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { commandLine, roles } from '#people/domain/roles.ts';
import { councilAbilities, mayReadConsultation } from './abilities.ts';

const expected: Record<keyof typeof councilAbilities, readonly string[]> = {
	openRoom: ['committeeOffice', 'mayor', 'processLead', 'commandLine'],
	keepPapers: ['committeeOffice', 'commandLine'],
	readNonPublic: ['committeeOffice', 'mayor', 'processLead', 'commandLine'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	commandLine,
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(councilAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof councilAbilities]].sort(),
	);
});

test('members of a body read what it consults on behind closed doors, others do not', () => {
	const organizationId = newId();
	const closed = { isPublic: false, organizationId };
	const member = { personId: newId(), roles: ['groupMember'], organizations: [organizationId] };
	expect(mayReadConsultation(member, closed)).toBe(true);
	expect(mayReadConsultation({ ...member, organizations: [newId()] }, closed)).toBe(false);
	expect(mayReadConsultation(actors.nobody, { ...closed, isPublic: true })).toBe(true);
});
