import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { implementationAbilities, mayReadInternals, mayWriteSheet } from './abilities.ts';

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof implementationAbilities, readonly string[]> = {
	readPublished: ['nobody', 'noRole', ...roles],
	readSheets: ['processLead', 'department', 'committeeOffice', 'mayor'],
	openSheets: ['processLead', 'committeeOffice'],
	assignUnits: ['processLead'],
	writeSheets: ['processLead', 'department'],
	requestProgress: ['processLead'],
	publishWords: ['processLead'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(implementationAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof implementationAbilities]].sort(),
	);
});

test('a department writes on the measures of its unit, and reads the risks of no other', () => {
	const unitId = newId();
	const actor = { personId: newId(), roles: ['department'], organizations: [unitId] };
	expect([mayWriteSheet(actor, { unitId }), mayReadInternals(actor, { unitId })]).toEqual([true, true]);
	for (const sheet of [{ unitId: newId() }, { unitId: null }])
		expect([mayWriteSheet(actor, sheet), mayReadInternals(actor, sheet)]).toEqual([false, false]);
	const mayor = { ...actor, roles: ['mayor'] };
	expect([mayWriteSheet(mayor, { unitId }), mayReadInternals(mayor, { unitId: newId() })]).toEqual([
		false,
		true,
	]);
});
