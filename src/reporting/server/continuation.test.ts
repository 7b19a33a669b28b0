import { expect, test } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import { readThread } from '#thread/server/read-thread.ts';
import { testApp } from '#platform/testing/app.ts';
import type { Element } from '#concept/domain/element.ts';
import { numberingSchemes } from '#concept/domain/numbering.ts';
import { publishEdition } from '#concept/server/publish-edition.ts';
import { removeElement } from '#concept/server/remove-element.ts';
import { replaceDraft } from '#concept/server/replace-draft.ts';
import { concludeContinuation } from './conclude-continuation.ts';
import { decideContinuation } from './decide-continuation.ts';
import { listConcludedContinuations, readContinuation } from './read-continuation.ts';
import { startContinuation } from './start-continuation.ts';

const t = await testApp();

const field = (title: string): Element => ({
	id: newId(),
	parentId: null,
	kind: 'fieldOfAction',
	title,
	body: [],
	source: '',
	fields: [],
	measure: null,
});

async function adoptedConcept() {
	const context = t.context(await t.municipality(), { personId: newId(), roles: ['processLead'] });
	const tree = [field('Wohnen'), field('Arbeit')];
	unwrap(
		await replaceDraft(context, {
			title: 'Konzept',
			numbering: numberingSchemes.decimal,
			tree,
			reason: 'Anfang',
			replaceUnpublished: false,
		}),
	);
	const draft = unwrap(await publishEdition(context, { state: 'publishedDraft', note: '', decidedOn: null }));
	const adopted = unwrap(
		await publishEdition(context, { state: 'adopted', note: '', decidedOn: '2022-06-15' }),
	);
	return { context, tree, draft, adopted };
}

test('begins from an adopted edition, once at a time', async () => {
	const { context, draft, adopted } = await adoptedConcept();
	const start = (editionId: string, reason = 'Nach vier Jahren, Beschluss 061/2022') =>
		startContinuation(context, { editionId, kind: 'revision', reason });
	expect(await start(draft.id)).toMatchObject({ failure: { code: 'notAdopted' } });
	expect(await start('latest')).toMatchObject({ failure: { code: 'notFound' } });
	expect(await start(adopted.id, ' ')).toMatchObject({ failure: { fields: { reason: 'required' } } });
	unwrap(await start(adopted.id));
	expect(await start(adopted.id)).toMatchObject({ failure: { code: 'alreadyDone' } });
});

test('observes what became of each element, and takes a reason for it', async () => {
	const { context, tree, adopted } = await adoptedConcept();
	expect(unwrap(await readContinuation(context))).toBeNull();
	unwrap(await startContinuation(context, { editionId: adopted.id, kind: 'update', reason: 'Beschluss' }));
	const arbeit = tree[1]?.id ?? '';
	unwrap(await removeElement(context, { id: arbeit, revision: 1, elements: 1, reason: 'zusammengelegt' }));
	const decide = (elementIds: readonly string[], reason: string, outcome: 'dropped' | 'new' = 'dropped') =>
		decideContinuation(context, { elementIds, outcome, reason });
	expect(await decide([newId()], 'x')).toMatchObject({ failure: { code: 'notFound' } });
	expect(await decide([arbeit], ' ')).toMatchObject({ failure: { fields: { reason: 'required' } } });
	expect(await decide([arbeit], 'x', 'new')).toMatchObject({ failure: { fields: { elementIds: 'new' } } });
	unwrap(await decide([arbeit], 'Aufgabe des Landes'));
	const view = unwrap(await readContinuation(context));
	expect(view?.elements.map(({ title, outcome, decision }) => [title, outcome, decision])).toEqual([
		['Wohnen', 'carriedOver', null],
		['Arbeit', 'dropped', { outcome: 'dropped', reason: 'Aufgabe des Landes' }],
	]);
	const stranger = { ...context, actor: { personId: newId(), roles: ['groupMember'], organizations: [] } };
	expect(await readContinuation(stranger)).toMatchObject({ failure: { code: 'forbidden' } });
	expect(
		await decideContinuation(stranger, { elementIds: [arbeit], outcome: 'dropped', reason: 'x' }),
	).toMatchObject({
		failure: { code: 'forbidden' },
	});
});

test('ends with a newly adopted edition when everything has its reason; the thread keeps them', async () => {
	const { context, tree, adopted } = await adoptedConcept();
	unwrap(await startContinuation(context, { editionId: adopted.id, kind: 'update', reason: 'Beschluss' }));
	const arbeit = tree[1]?.id ?? '';
	unwrap(await removeElement(context, { id: arbeit, revision: 1, elements: 1, reason: 'zusammengelegt' }));
	const next = unwrap(await publishEdition(context, { state: 'adopted', note: '', decidedOn: '2026-06-15' }));
	const conclude = (editionId: string) => concludeContinuation(context, { editionId });
	expect(await conclude(adopted.id)).toMatchObject({ failure: { code: 'notAdopted' } });
	expect(await conclude(next.id)).toMatchObject({
		failure: { code: 'reasonsMissing', details: { count: 1 } },
	});
	unwrap(
		await decideContinuation(context, {
			elementIds: [arbeit],
			outcome: 'dropped',
			reason: 'Aufgabe des Landes',
		}),
	);
	unwrap(await conclude(next.id));
	expect(await conclude(next.id)).toMatchObject({ failure: { code: 'notFound' } });
	expect(unwrap(await readContinuation(context))).toBeNull();
	const [over] = unwrap(await listConcludedContinuations(context));
	expect(over?.concludedBy).toBe(next.id);
	const thread = unwrap(
		await readThread(context, { levels: ['public'], bodies: [] }, { kind: 'element', id: arbeit }),
	);
	expect(
		thread.edges.find(({ from, relation }) => from.id === arbeit && relation === 'continuedAs')?.reason,
	).toBe('Entfällt: Aufgabe des Landes');
});
