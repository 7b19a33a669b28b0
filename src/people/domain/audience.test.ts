import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { audienceOf } from './audience.ts';
import { roles } from './roles.ts';

test('the whole map of roles and levels', () => {
	const map = Object.fromEntries(
		roles.map((role) => [role, audienceOf({ personId: newId(), roles: [role], organizations: [] }).levels]),
	);
	const participants = ['public', 'participants'];
	const internal = [...participants, 'internal'];
	expect(map).toEqual({
		processLead: [...internal, 'confidential'],
		department: internal,
		groupMember: participants,
		facilitator: participants,
		committeeOffice: internal,
		mayor: internal,
		operator: participants,
	});
});

test('nobody sees more than everybody, whatever roles a request claims', () => {
	expect(audienceOf({ personId: null, roles: ['processLead'], organizations: [] }).levels).toEqual([
		'public',
	]);
});

test('matters of a body are for its members, in whatever role', () => {
	const committee = newId();
	expect(audienceOf({ personId: newId(), roles: [], organizations: [committee] }).bodies).toEqual([
		committee,
	]);
});
