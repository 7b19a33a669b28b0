import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { commandLine, roles } from '#people/domain/roles.ts';
import { processAbilities } from './abilities.ts';

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof processAbilities, readonly string[]> = {
	readInternal: ['processLead', 'department', 'committeeOffice', 'mayor', 'commandLine'],
	recordMandate: ['processLead', 'committeeOffice', 'commandLine'],
	tickDemand: ['processLead', 'commandLine'],
	planProcess: ['processLead', 'commandLine'],
	publishProcess: ['processLead', 'commandLine'],
	enterCalendar: ['processLead', 'committeeOffice', 'commandLine'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	commandLine,
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(processAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof processAbilities]].sort(),
	);
});
