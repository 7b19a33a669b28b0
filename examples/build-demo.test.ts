import { expect, test } from 'vitest';
import { compareTrees } from '#concept/domain/diff/compare-trees.ts';
import { readDraft } from '#concept/server/read-draft.ts';
import { listEditions, readEdition } from '#concept/server/read-editions.ts';
import { roles } from '#people/domain/roles.ts';
import { listDemoPersonas } from '#people/server/demo-personas.ts';
import { anonymous } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import { unwrap } from '#shared/result.ts';
import { buildDemo } from './build-demo.ts';

const t = await testApp({ env: { RATSCHLAG_DEMO: 'concept' } });
const started = performance.now();
const municipality = await buildDemo(t.app);
const duration = performance.now() - started;
const visitor = t.context(municipality, anonymous);

test('builds in less than ten seconds', () => {
	expect(duration).toBeLessThan(10_000);
});

test('has one adopted edition, dated by its council and not by today', async () => {
	const editions = await listEditions(visitor);
	expect(editions).toHaveLength(1);
	expect(editions[0]).toMatchObject({ number: 1, state: 'adopted', decidedOn: '2022-06-15' });
	expect(editions[0]?.publishedAt.toISOString()).toBe('2022-06-20T08:00:00.000Z');
	const { tree, numbers } = unwrap(await readEdition(visitor, 'latest'));
	expect(tree.length).toBeGreaterThanOrEqual(250);
	expect([...numbers.values()]).toContain('M 1.1.1-1');
});

test('has a persona for each role at work', async () => {
	const personas = await listDemoPersonas(visitor);
	expect(personas.flatMap((persona) => persona.roles).sort()).toEqual([...roles].sort());
});

test('the working draft has gone on since: what changed is a goal, a measure and a new measure', async () => {
	const lead = t.context(municipality, { personId: municipality.id, roles: ['processLead'] });
	const edition = unwrap(await readEdition(lead, 'latest'));
	const draft = unwrap(await readDraft(lead));
	const { changes } = compareTrees(edition, draft);
	expect(changes.map(({ kind, element }) => [kind, element.kind])).toEqual(
		expect.arrayContaining([
			['changed', 'goal'],
			['field', 'measure'],
			['added', 'measure'],
		]),
	);
	expect(new Set(changes.map(({ element }) => element.id)).size).toBe(3);
});
