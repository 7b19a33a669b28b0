import { describe, expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { elementNames } from '#concept/server/element-names.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { listEditions, listRecommendations, readEdition } from '#concept/server/read-editions.ts';
import { readElementLife } from '#concept/server/read-element-life.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { smallDraft } from '#concept/server/testing/draft.ts';
import { createOrganization } from '#people/server/create-organization.ts';
import { testApp } from '#platform/testing/app.ts';
import { inTransaction } from '#platform/transaction.ts';
import { everybody } from '#thread/domain/visibility.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { previewRecommendation, recommendField } from './recommend-field.ts';

const t = await testApp({ clock: () => new Date('2026-10-06T10:00:00Z') });

async function town() {
	const municipality = await t.municipality();
	const lead = t.context(municipality, { roles: ['processLead'], personId: newId() });
	const draft = await smallDraft(lead);
	const { id: groupId } = unwrap(
		await createOrganization(lead, { type: 'workingGroup', name: 'Arbeitsgruppe Sprache' }),
	);
	const recommend = (more: object = {}) =>
		recommendField(lead, { fieldId: draft.field, groupId, decidedOn: '2026-10-01', note: '', ...more });
	return { municipality, lead, draft, groupId, recommend };
}

describe('a recommendation', () => {
	test('is an edition of its field, public, with the numbers of the whole', async () => {
		const { lead, draft, groupId, recommend, municipality } = await town();
		const { editionId } = unwrap(await recommend());
		const content = unwrap(await readEdition(t.context(municipality), editionId));
		expect(content.edition).toMatchObject({
			number: 1,
			state: 'recommended',
			title: 'Sprache',
			scopeId: draft.field,
			group: { id: groupId, name: 'Arbeitsgruppe Sprache' },
		});
		const whole = unwrap(await readDraft(lead));
		expect(content.tree.map(({ id }) => id)).toEqual(whole.tree.map(({ id }) => id));
		expect(content.numbers).toEqual(whole.numbers);
		expect(await listRecommendations(lead)).toEqual([content.edition]);
	});

	test('is never the latest edition, and the next whole one counts on from it', async () => {
		const { lead, draft, recommend } = await town();
		unwrap(await recommend());
		expect(await readEdition(lead, 'latest')).toMatchObject({ failure: { code: 'notFound' } });
		const whole = unwrap(await publishEdition(lead, { state: 'publishedDraft', note: '', decidedOn: null }));
		expect(whole.number).toBe(2);
		unwrap(await recommend({ groupId: (await anotherGroup(lead)).id }));
		expect(unwrap(await readEdition(lead, 'latest')).edition.id).toBe(whole.id);
		expect((await listEditions(lead)).map(({ id }) => id)).toEqual([whole.id]);
		const names = await inTransaction(lead, (tx) => elementNames(tx, [draft.goal]));
		expect(names.get(draft.goal)?.editionId).toBe(whole.id);
		expect(unwrap(await readElementLife(lead, draft.goal))).toMatchObject({ current: true });
	});

	test('gives elements an address before they stand in any whole edition', async () => {
		const { lead, draft, recommend } = await town();
		const { editionId } = unwrap(await recommend());
		const life = unwrap(await readElementLife(lead, draft.goal));
		expect(life).toMatchObject({ current: false, content: { edition: { id: editionId } } });
		expect(life.history).toHaveLength(1);
	});

	test('is in the thread between its group and its elements', async () => {
		const { lead, draft, groupId, recommend } = await town();
		const { editionId } = unwrap(await recommend());
		const thread = unwrap(await readThread(lead, everybody, { kind: 'recommendation', id: editionId }));
		const edges = thread.edges.map(({ from, relation }) => [from.id, relation]);
		expect(edges).toContainEqual([groupId, 'recommended']);
		expect(edges).toContainEqual([draft.goal, 'recordedIn']);
	});

	test('is shown before it is public for good', async () => {
		const { lead, draft, groupId } = await town();
		const input = { fieldId: draft.field, groupId, decidedOn: '2026-10-01', note: '' };
		const preview = unwrap(await previewRecommendation(lead, input));
		expect(preview).toMatchObject({ group: 'Arbeitsgruppe Sprache' });
		expect(preview.kinds.get('goal')).toBe(1);
		expect(await listRecommendations(lead)).toEqual([]);
		for (const [more, fields] of [
			[{ fieldId: draft.goal }, { fieldId: 'unknown' }],
			[{ groupId: newId() }, { groupId: 'unknown' }],
			[{ decidedOn: '' }, { decidedOn: 'required' }],
		] as const)
			expect(await previewRecommendation(lead, { ...input, ...more })).toMatchObject({
				failure: { code: 'invalidInput', fields },
			});
	});

	test('that says nothing new is refused, and so is one for what is no field, by no group, or of a later day', async () => {
		const { draft, recommend, lead } = await town();
		unwrap(await recommend());
		expect(await recommend()).toMatchObject({ failure: { code: 'editionUnchanged' } });
		const unit = unwrap(await createOrganization(lead, { type: 'unit', name: 'Amt für Bildung' }));
		for (const [more, fields] of [
			[{ fieldId: draft.goal }, { fieldId: 'unknown' }],
			[{ fieldId: 'keine' }, { fieldId: 'unknown' }],
			[{ groupId: unit.id }, { groupId: 'unknown' }],
			[{ groupId: newId() }, { groupId: 'unknown' }],
			[{ decidedOn: '2026-10-07' }, { decidedOn: 'future' }],
			[{ decidedOn: '1.10.2026' }, { decidedOn: 'date' }],
		] as const)
			expect(await recommend(more)).toMatchObject({ failure: { code: 'invalidInput', fields } });
	});

	test('is made by the process lead only, and not of another municipality', async () => {
		const { municipality, draft, groupId } = await town();
		const input = { fieldId: draft.field, groupId, decidedOn: '2026-10-01', note: '' };
		const member = t.context(municipality, { roles: ['groupMember'], personId: newId() });
		expect(await recommendField(member, input)).toMatchObject({ failure: { code: 'forbidden' } });
		const there = await town();
		expect(await recommendField(there.lead, input)).toMatchObject({ failure: { code: 'invalidInput' } });
		expect(await there.recommend({ fieldId: draft.field })).toMatchObject({
			failure: { fields: { fieldId: 'unknown' } },
		});
	});
});

async function anotherGroup(lead: Parameters<typeof createOrganization>[0]) {
	return unwrap(await createOrganization(lead, { type: 'coreGroup', name: 'Kerngruppe' }));
}
