import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { reportingAbilities, type ReportingAbility } from './abilities.ts';

const administration = ['committeeOffice', 'department', 'mayor', 'processLead', 'commandLine'];

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<ReportingAbility, readonly string[]> = {
	readDuties: administration,
	manageDuties: ['processLead', 'commandLine'],
	compileReport: ['processLead', 'commandLine'],
	readDraftReports: ['processLead', 'mayor', 'commandLine'],
	publishReport: ['processLead', 'mayor', 'commandLine'],
	continueConcept: ['processLead', 'commandLine'],
	readContinuation: administration,
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	claimsOnly: { personId: null, roles: [...roles], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	commandLine: { personId: null, roles: ['commandLine'], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(reportingAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual([...expected[ability as ReportingAbility]].sort());
});
