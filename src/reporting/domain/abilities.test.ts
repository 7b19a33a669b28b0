import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { mayReadReport, reportingAbilities, type ReportingAbility } from './abilities.ts';

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

describe('who may read a report', () => {
	const council = newId();
	const day = new Date('2026-06-01T08:00:00Z');
	const report = (publishedAt: Date | null, toCouncil: Date | null, toPublic: Date | null) => ({
		publishedAt,
		recipients: [
			{ organizationId: council, handedAt: toCouncil },
			{ organizationId: null, handedAt: toPublic },
		],
	});
	const everybody = actors.nobody;
	const member = { personId: newId(), roles: ['groupMember'], organizations: [council] };
	const other = { personId: newId(), roles: ['groupMember'], organizations: [newId()] };
	const office = { personId: newId(), roles: ['committeeOffice'], organizations: [] };
	const mayor = { personId: newId(), roles: ['mayor'], organizations: [] };

	test.each([
		['a draft', report(null, null, null), [mayor]],
		['one that is frozen', report(day, null, null), [mayor, office]],
		['one that the council has', report(day, day, null), [mayor, office, member]],
		['one that is public', report(day, day, day), [mayor, office, member, other, everybody]],
	])('%s', (_, one, may) => {
		const all = [mayor, office, member, other, everybody];
		expect(all.filter((actor) => mayReadReport(actor, one))).toEqual(may);
	});
});
