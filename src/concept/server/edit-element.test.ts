import { describe, expect, it } from 'vitest';
import { newId } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { inTransaction } from '#platform/transaction.ts';
import { testApp } from '#platform/testing/app.ts';
import { discardElementDraft } from './discard-element-draft.ts';
import { discardNewElementDraft } from './discard-new-element-draft.ts';
import { editElement } from './edit-element.ts';
import { findElementDraft } from './element-draft.store.ts';
import { insertElement } from './insert-element.ts';
import { moveElement } from './move-element.ts';
import { readDraft } from './read-draft.ts';
import { readForNewElement } from './read-new-element.ts';
import { removeElement } from './remove-element.ts';
import { retypeElement } from './retype-element.ts';
import { saveElementDraft } from './save-element-draft.ts';
import { saveNewElementDraft } from './save-new-element-draft.ts';
import { content, paragraph, smallDraft, titles } from './testing/draft.ts';
import { undoLastChange } from './undo-last-change.ts';

const t = await testApp();
const lead = { personId: newId(), roles: ['processLead'], organizations: [] };
const place = (parentId: string | null, after: string | null = null) => ({ parentId, after });

/** A stored person, because drafts belong to one. */
async function signedIn() {
	const municipality = await t.municipality();
	const context = t.context(municipality, { ...lead, personId: newId() });
	await inTransaction(context, (tx) =>
		tx.db
			.insertInto('person')
			.values({
				municipalityId: municipality.id,
				id: context.actor.personId ?? '',
				createdAt: tx.now,
			})
			.execute(),
	);
	return context;
}

describe('editing an element', () => {
	it('saves, counts the revision, and takes the same form twice without harm', async () => {
		const context = t.context(await t.municipality(), lead);
		const { goal } = await smallDraft(context);
		const edit = { id: goal, revision: 1, ...content('Neu', 'Ganz neu.') };
		expect(unwrap(await editElement(context, edit))).toMatchObject({ revision: 2 });
		expect(unwrap(await editElement(context, edit))).toEqual({ revision: 2, changeId: null });
		expect(await titles(context)).toContain('Neu');
	});

	it('lets the second of two writers know, and overwrites nothing', async () => {
		const context = t.context(await t.municipality(), lead);
		const { goal } = await smallDraft(context);
		const outcomes = await Promise.all(
			['Eins', 'Zwei'].map((title) => editElement(context, { id: goal, revision: 1, ...content(title) })),
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
			failure: { code: 'conflict', details: { revision: 2 } },
		});
	});

	it('does not let writers on other elements wait', async () => {
		const context = t.context(await t.municipality(), lead);
		const { goal, guidelines } = await smallDraft(context);
		await inTransaction(context, async (tx) => {
			await tx.db.selectFrom('element').selectAll().where('id', '=', goal).forUpdate().execute();
			unwrap(await editElement(context, { id: guidelines[1], revision: 1, ...content('Weiter') }));
		});
		expect(await titles(context)).toContain('Weiter');
	});

	it('names what is wrong by field', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, goal } = await smallDraft(context);
		const problems = async (id: string, changes: object) => {
			const outcome = await editElement(context, { id, revision: 1, ...content('x'), ...changes });
			return outcome.ok ? {} : outcome.failure.fields;
		};
		expect(await problems(goal, { title: 'x'.repeat(1_001) })).toEqual({ title: 'tooLong' });
		expect(await problems(goal, { title: 'a\u0000b' })).toEqual({ title: 'characters' });
		expect(await problems(goal, { body: [paragraph('a\u0007b')] })).toEqual({ body: 'characters' });
		expect(await problems(goal, { body: [paragraph('ü'.repeat(100_100))] })).toEqual({ body: 'tooLong' });
		expect(await problems(field, { title: ' ' })).toEqual({ title: 'required' });
		expect(await problems(goal, { title: '' })).toEqual({ title: 'required' });
		expect(await problems(goal, { fields: [goal] })).toEqual({ fields: 'unknown' });
		expect(await problems(goal, { title: 'مرحبا 👩‍👩‍👧' })).toEqual({});
	});
});

describe('the structure of the draft', () => {
	it('inserts at a place, once', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, guidelines } = await smallDraft(context);
		const added = {
			...content('Neu'),
			id: newId(),
			kind: 'guideline' as const,
			place: place(field, guidelines[0]),
		};
		unwrap(await insertElement(context, added));
		unwrap(await insertElement(context, added));
		expect(await titles(context)).toEqual(['Sprache', 'A', 'Ziel', 'Neu', 'B', 'C']);
	});

	it('takes a form sent twice once, and with other content not at all', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, goal } = await smallDraft(context);
		const id = newId();
		const sent = (text: string) => ({
			...content('Neu', text),
			id,
			kind: 'guideline' as const,
			place: place(field),
		});
		unwrap(await insertElement(context, sent('Text')));
		// Read from the form again, its parts have other ids.
		expect(unwrap(await insertElement(context, sent('Text')))).toEqual({ id, changeId: null });
		unwrap(await editElement(context, { id, revision: 1, ...content('Neu', 'Weiter') }));
		expect(unwrap(await insertElement(context, sent('Text')))).toEqual({ id, changeId: null });
		for (const other of [
			sent('Anders'),
			{ ...sent('Text'), kind: 'goal' as const },
			{ ...sent('Text'), id: goal },
		])
			expect(await insertElement(context, other)).toMatchObject({ failure: { code: 'formUsed' } });
		expect(await titles(context)).toEqual(['Sprache', 'Neu', 'A', 'Ziel', 'B', 'C']);
		unwrap(await removeElement(context, { id, revision: 2, reason: 'doppelt', elements: 1 }));
		expect(await insertElement(context, sent('Text'))).toMatchObject({ failure: { code: 'formUsed' } });
	});

	it('moves once however often it is sent, and keeps writers undisturbed', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, guidelines, goal } = await smallDraft(context);
		const move = { id: guidelines[0], place: place(field, guidelines[1]) };
		expect(unwrap(await moveElement(context, move)).changeId).not.toBeNull();
		expect(unwrap(await moveElement(context, move)).changeId).toBeNull();
		expect(await titles(context)).toEqual(['Sprache', 'B', 'A', 'Ziel', 'C']);
		unwrap(await editElement(context, { id: guidelines[0], revision: 1, ...content('A2') }));
		expect(await moveElement(context, { id: guidelines[0], place: place(goal) })).toMatchObject({
			failure: { code: 'kindNotAllowedHere' },
		});
	});

	it('stays whole when many change it at once', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, guidelines } = await smallDraft(context);
		await Promise.all([
			...Array.from({ length: 8 }, (_, number) =>
				insertElement(context, {
					...content(`N${number}`),
					id: newId(),
					kind: 'guideline',
					place: place(field),
				}),
			),
			moveElement(context, { id: guidelines[2], place: place(field) }),
			removeElement(context, { id: guidelines[1], revision: 1, reason: 'doppelt', elements: 1 }),
			editElement(context, { id: guidelines[0], revision: 1, ...content('A2') }),
		]);
		const after = await titles(context);
		expect([...after].sort()).toEqual(
			['A2', 'C', 'Sprache', 'Ziel', ...Array.from({ length: 8 }, (_, number) => `N${number}`)].sort(),
		);
		const positions = await inTransaction(context, (tx) =>
			tx.db
				.selectFrom('element')
				.select('position')
				.where('parentId', '=', field)
				.where('endedAt', 'is', null)
				.execute(),
		);
		expect(new Set(positions.map((row) => row.position)).size).toBe(10);
	});
});

describe('undoing', () => {
	it('takes back each kind of change, and says what it was', async () => {
		const context = t.context(await t.municipality(), lead);
		const { field, guidelines, goal } = await smallDraft(context);
		const before = unwrap(await readDraft(context)).tree;
		const changes = [
			() => editElement(context, { id: goal, revision: 1, ...content('Anders') }),
			() => moveElement(context, { id: guidelines[2], place: place(field) }),
			() => retypeElement(context, { id: guidelines[2], revision: 1, kind: 'paragraph' }),
			() => removeElement(context, { id: guidelines[0], revision: 1, reason: 'doppelt', elements: 2 }),
			() =>
				insertElement(context, { ...content('Neu'), id: newId(), kind: 'goal', place: place(guidelines[1]) }),
		];
		for (const change of changes) {
			const { changeId } = unwrap(await change()) as { changeId: string };
			expect(unwrap(await readDraft(context)).tree).not.toEqual(before);
			unwrap(await undoLastChange(context, { changeId }));
			expect(unwrap(await readDraft(context)).tree).toEqual(before);
			expect(await undoLastChange(context, { changeId })).toMatchObject({ failure: { code: 'alreadyDone' } });
		}
	});

	it('refuses when somebody has gone on', async () => {
		const context = t.context(await t.municipality(), lead);
		const { goal } = await smallDraft(context);
		const first = unwrap(await editElement(context, { id: goal, revision: 1, ...content('Eins') }));
		unwrap(await editElement(context, { id: goal, revision: 2, ...content('Zwei') }));
		expect(await undoLastChange(context, { changeId: first.changeId ?? '' })).toMatchObject({
			failure: { code: 'newerChange' },
		});
	});
});

describe('drafts of an element', () => {
	it('are kept for their writer, and go when the text is saved', async () => {
		const context = await signedIn();
		const { goal } = await smallDraft(context);
		const form = { text: ['Angefangen\u0000 **und'], field: ['a', 'b'] };
		unwrap(await saveElementDraft(context, { id: goal, baseRevision: 1, form }));
		const read = () => inTransaction(context, (tx) => findElementDraft(tx, goal));
		expect(await read()).toMatchObject({ form: { text: ['Angefangen **und'], field: ['a', 'b'] } });
		unwrap(await editElement(context, { id: goal, revision: 1, ...content('Fertig') }));
		expect(await read()).toBeNull();
		unwrap(await saveElementDraft(context, { id: goal, baseRevision: 2, form }));
		unwrap(await discardElementDraft(context, { id: goal }));
		expect(await read()).toBeNull();
	});
});

describe('drafts of a new element', () => {
	const draft = (id: string, title: string) => ({
		id,
		kind: 'measure',
		place: place(null),
		form: { title: [title], leadUnit: ['Amt\u0000'] },
	});
	const begun = async (context: Context) => unwrap(await readForNewElement(context)).begun;

	it('are kept for their writer, newest first, and go when the element is added or the draft is discarded', async () => {
		const context = await signedIn();
		const { field } = await smallDraft(context);
		const [one, other] = [newId(), newId()];
		unwrap(await saveNewElementDraft(context, draft(one, 'A')));
		unwrap(await saveNewElementDraft(context, draft(one, 'Angefangen')));
		unwrap(await saveNewElementDraft(context, { ...draft(other, 'Zweites'), kind: 'kein Kind' }));
		const found = await begun(context);
		expect(found.map((each) => [each.kind, each.form['title']])).toEqual(
			expect.arrayContaining([
				['measure', ['Angefangen']],
				['', ['Zweites']],
			]),
		);
		expect(found.find((each) => each.id === one)?.form['leadUnit']).toEqual(['Amt']);
		const colleague = { ...context, actor: lead };
		expect(await begun(colleague)).toEqual([]);
		const added = { ...content('Angefangen'), id: one, kind: 'measure' as const, place: place(field) };
		unwrap(await insertElement(context, added));
		// A late draft of what is added already is none.
		unwrap(await saveNewElementDraft(context, draft(one, 'zu spät')));
		expect((await begun(context)).map((each) => each.id)).toEqual([other]);
		unwrap(await discardNewElementDraft(context, { id: other }));
		expect(await begun(context)).toEqual([]);
	});

	it('are refused when they could never be sent', async () => {
		const context = await signedIn();
		await smallDraft(context);
		const large = { ...draft(newId(), 'x'), form: { body: ['x'.repeat(600_001)] } };
		expect(await saveNewElementDraft(context, large)).toMatchObject({ failure: { code: 'tooLarge' } });
		expect(await saveNewElementDraft(context, draft('x', 'x'))).toMatchObject({
			failure: { code: 'notFound' },
		});
		const stranger = { ...context, actor: { ...context.actor, roles: [] } };
		expect(await saveNewElementDraft(stranger, draft(newId(), 'x'))).toMatchObject({
			failure: { code: 'forbidden' },
		});
	});
});

describe('every use case', () => {
	const calls = (draft: Awaited<ReturnType<typeof smallDraft>>, changeId: string) => ({
		edit: (context: Parameters<typeof editElement>[0]) =>
			editElement(context, { id: draft.goal, revision: 2, ...content('fremd') }),
		insert: (context: Parameters<typeof editElement>[0]) =>
			insertElement(context, {
				...content('fremd'),
				id: newId(),
				kind: 'guideline',
				place: place(draft.field),
			}),
		move: (context: Parameters<typeof editElement>[0]) =>
			moveElement(context, { id: draft.goal, place: place(draft.guidelines[1]) }),
		retype: (context: Parameters<typeof editElement>[0]) =>
			retypeElement(context, { id: draft.goal, revision: 2, kind: 'measure' }),
		remove: (context: Parameters<typeof editElement>[0]) =>
			removeElement(context, { id: draft.goal, revision: 2, reason: 'fremd', elements: 1 }),
		undo: (context: Parameters<typeof editElement>[0]) => undoLastChange(context, { changeId }),
		saveDraft: (context: Parameters<typeof editElement>[0]) =>
			saveElementDraft(context, { id: draft.goal, baseRevision: 2, form: {} }),
	});

	it('finds nothing of another municipality, and is for the process lead only', async () => {
		const here = t.context(await t.municipality(), lead);
		const there = t.context(await t.municipality(), lead);
		await smallDraft(there);
		const draft = await smallDraft(here);
		const edited = unwrap(await editElement(here, { id: draft.goal, revision: 1, ...content('Meins') }));
		const before = unwrap(await readDraft(here));
		for (const call of Object.values(calls(draft, edited.changeId ?? ''))) {
			expect(await call(there)).toMatchObject({ failure: { code: 'notFound' } });
			for (const roles of [[], ['department'], ['mayor'], ['operator']])
				expect(await call({ ...here, actor: { personId: newId(), roles, organizations: [] } })).toMatchObject(
					{
						failure: { code: 'forbidden' },
					},
				);
			expect(
				await call({ ...here, actor: { personId: null, roles: ['processLead'], organizations: [] } }),
			).toMatchObject({
				failure: { code: 'forbidden' },
			});
		}
		expect(unwrap(await readDraft(here))).toEqual(before);
	});

	it('finds no element that has ended', async () => {
		const context = t.context(await t.municipality(), lead);
		const draft = await smallDraft(context);
		const { changeId } = unwrap(await editElement(context, { id: draft.goal, revision: 1, ...content('x') }));
		const { field } = draft;
		unwrap(await removeElement(context, { id: field, revision: 1, reason: 'Ende', elements: 5 }));
		for (const [name, call] of Object.entries(calls(draft, changeId ?? '')))
			expect(await call(context), name).toMatchObject({
				failure: { code: name === 'undo' ? 'newerChange' : 'notFound' },
			});
	});
});
