import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { conceptAbilities, type ConceptAbility } from './abilities.ts';

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<ConceptAbility, readonly string[]> = {
	readEdition: ['nobody', 'noRole', ...roles],
	readDraft: ['processLead', 'department', 'committeeOffice', 'mayor'],
	editDraft: ['processLead'],
	importConcept: ['processLead'],
	publishEdition: ['processLead'],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(conceptAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual([...expected[ability as ConceptAbility]].sort());
});

test('a role without a person opens nothing of the draft', () => {
	for (const ability of ['readDraft', 'editDraft', 'importConcept', 'publishEdition'] as const)
		expect(conceptAbilities[ability]({ personId: null, roles, organizations: [] })).toBe(false);
});
