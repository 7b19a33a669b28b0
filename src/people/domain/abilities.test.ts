import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { peopleAbilities } from './abilities.ts';
import { roles } from './roles.ts';

const everybodySignedIn = ['noRole', ...roles];

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof peopleAbilities, readonly string[]> = {
	createPerson: ['processLead', 'operator', 'commandLine'],
	manageOrganizations: ['processLead', 'operator', 'commandLine'],
	readOrganizations: everybodySignedIn,
	ownSessions: everybodySignedIn,
	followEvents: everybodySignedIn,
	readOutbox: ['processLead', 'operator'],
	readInstallation: ['operator'],
	downloadFile: ['processLead'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	commandLine: { personId: null, roles: ['operator'], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(peopleAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof peopleAbilities]].sort(),
	);
});
