import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { roles } from '#people/domain/roles.ts';
import { consolidationAbilities, mayGiveOpinion, mayReadQuestionnaire } from './abilities.ts';

const signedIn = ['noRole', ...roles];
const internal = ['processLead', 'department', 'committeeOffice', 'mayor'];

/** The whole map: whoever adds a role or an ability must say here who may. */
const expected: Record<keyof typeof consolidationAbilities, readonly string[]> = {
	openQuestionnaire: ['processLead'],
	answerQuestionnaire: signedIn,
	readQuestionnaire: signedIn,
	fixWording: ['processLead'],
	recommendField: ['processLead'],
	requestReview: ['processLead'],
	readReviews: internal,
	giveOpinion: ['processLead', 'department'],
	readQuality: internal,
	publishDraft: ['processLead'],
	explainDeviation: ['processLead'],
	decideDraft: ['processLead', 'committeeOffice'],
	readRecommendation: ['nobody', ...signedIn],
};

const actors = {
	nobody: { personId: null, roles: [], organizations: [] },
	noRole: { personId: newId(), roles: [], organizations: [] },
	...Object.fromEntries(roles.map((role) => [role, { personId: newId(), roles: [role], organizations: [] }])),
};

test.each(Object.entries(consolidationAbilities))('%s', (ability, may) => {
	const allowed = Object.entries(actors).filter(([, actor]) => may(actor));
	expect(allowed.map(([name]) => name).sort()).toEqual(
		[...expected[ability as keyof typeof consolidationAbilities]].sort(),
	);
});

test('what a group says is read in the group, and by the process lead', () => {
	const [groupId, other] = [newId(), newId()];
	const member = { personId: newId(), roles: [], organizations: [groupId] };
	expect(mayReadQuestionnaire(member, { groupId })).toBe(true);
	expect(mayReadQuestionnaire(member, { groupId: other })).toBe(false);
	expect(mayReadQuestionnaire(actors.nobody, { groupId })).toBe(false);
	for (const role of roles)
		expect(mayReadQuestionnaire({ ...member, roles: [role], organizations: [] }, { groupId })).toBe(
			role === 'processLead',
		);
});

test('a department speaks for its own unit only', () => {
	const unitId = newId();
	const clerk = { personId: newId(), roles: ['department'], organizations: [unitId] };
	expect(mayGiveOpinion(clerk, { unitId })).toBe(true);
	expect(mayGiveOpinion(clerk, { unitId: newId() })).toBe(false);
	expect(mayGiveOpinion({ ...clerk, roles: ['groupMember'] }, { unitId })).toBe(false);
	expect(mayGiveOpinion({ ...clerk, roles: ['processLead'], organizations: [] }, { unitId })).toBe(true);
});
