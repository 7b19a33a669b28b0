import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type Id } from '#shared/ids.ts';
import { unwrap } from '#shared/result.ts';
import type { Context } from '#platform/context.ts';
import { testApp } from '#platform/testing/app.ts';
import type { ConceptTree } from '../domain/element.ts';
import { kinds } from '../domain/kinds.ts';
import { numberingSchemes } from '../domain/numbering.ts';
import { subtreeOf, indexTree } from '../domain/tree.ts';
import { treeProblem } from '../domain/tree-problem.ts';
import { editElement } from './edit-element.ts';
import { insertElement } from './insert-element.ts';
import { moveElement } from './move-element.ts';
import { publishEdition } from './publish-edition.ts';
import { readDraft, type Draft } from './read-draft.ts';
import { readEdition } from './read-editions.ts';
import { removeElement } from './remove-element.ts';
import { replaceDraft } from './replace-draft.ts';
import { retypeElement } from './retype-element.ts';
import { content, smallDraft, titles } from './testing/draft.ts';
import { undoLastChange } from './undo-last-change.ts';

const t = await testApp();
const lead = () => ({ personId: newId(), roles: ['processLead'], organizations: [] });
const place = (parentId: Id | null, after: Id | null = null) => ({ parentId, after });
const refused = (code: string) => ({ ok: false, failure: { code } });
const treeOf = async (context: Context) => unwrap(await readDraft(context)).tree;

/** One random change of whatever stands there. @returns its id; null when it was not possible or changed nothing */
async function anyChange(context: Context, draft: Draft, what: number, one: number, other: number) {
	const { tree, revisions } = draft;
	const target = tree[one % tree.length];
	const second = tree[other % tree.length];
	const kind = kinds[other % kinds.length] ?? 'goal';
	if (!target || !second || what === 0) {
		const parent = one % 5 === 0 ? null : (target?.id ?? null);
		const added = { ...content(`neu ${other}`, 'Text'), id: newId(), kind, place: place(parent) };
		return insertElement(context, added);
	}
	const { id } = target;
	const revision = revisions.get(id) ?? 0;
	const fields = tree
		.filter((each) => each.kind === 'fieldOfAction' && other % 2 === 0)
		.map((each) => each.id);
	if (what === 1)
		return editElement(context, {
			...target,
			revision,
			fields,
			title: `${target.title.slice(0, 20)} ${other}`,
		});
	if (what === 2) return moveElement(context, { id, place: place(other % 5 === 0 ? null : second.id) });
	if (what === 3) return retypeElement(context, { id, revision, kind });
	const elements = subtreeOf(indexTree(tree), id).length;
	return removeElement(context, { id, revision, elements, reason: 'Probe' });
}

describe('undoing after any changes', () => {
	it(
		'brings back the tree before, or says why not; the tree is valid all the time',
		{ timeout: 120_000 },
		async () => {
			const step = fc.tuple(fc.nat(4), fc.nat(99), fc.nat(99), fc.nat(3));
			const codes = ['alreadyDone', 'newerChange', 'elementsBelow', 'placeGone'];
			await fc.assert(
				fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
					const context = t.context(await t.municipality(), lead());
					await smallDraft(context);
					const done: { readonly id: Id; readonly before: ConceptTree }[] = [];
					for (const [what, one, other, then] of steps) {
						const draft = unwrap(await readDraft(context));
						const changed = await anyChange(context, draft, what, one, other);
						if (changed.ok && changed.value.changeId)
							done.push({ id: changed.value.changeId, before: draft.tree });
						const before = await treeOf(context);
						expect(treeProblem(before)).toBeNull();
						const [last, older] = [done.at(-1), done[other % (done.length || 1)]];
						if (then === 0 && older && older !== last) {
							const undone = await undoLastChange(context, { changeId: older.id });
							if (!undone.ok) {
								expect(codes).toContain(undone.failure.code);
								expect(await treeOf(context)).toEqual(before);
							}
							done.splice(0);
						} else if (then === 1 && last) {
							unwrap(await undoLastChange(context, { changeId: last.id }));
							expect(await treeOf(context)).toEqual(last.before);
							done.pop();
						}
						expect(treeProblem(await treeOf(context))).toBeNull();
					}
					for (const { id, before } of done.reverse()) {
						unwrap(await undoLastChange(context, { changeId: id }));
						expect(await treeOf(context)).toEqual(before);
					}
				}),
				{ numRuns: 25 },
			);
		},
	);
});

describe('undoing', () => {
	async function removed() {
		const context = t.context(await t.municipality(), lead());
		const draft = await smallDraft(context);
		const removal = { id: draft.goal, revision: 1, reason: 'doppelt', elements: 1 };
		const { changeId } = unwrap(await removeElement(context, removal));
		return { context, draft, changeId };
	}

	it('brings nothing of a replaced draft into the new one, not even where its parent came again', async () => {
		const { context, changeId } = await removed();
		const tree = await treeOf(context);
		const replacement = { title: 'Konzept', numbering: numberingSchemes.decimal, reason: 'Neu', tree };
		unwrap(await replaceDraft(context, { ...replacement, replaceUnpublished: true }));
		expect(await undoLastChange(context, { changeId })).toMatchObject(refused('draftReplaced'));
		expect(await treeOf(context)).toEqual(tree);
	});

	it('goes on after publishing, and leaves the edition alone', async () => {
		const { context, changeId } = await removed();
		const edition = unwrap(
			await publishEdition(context, { state: 'publishedDraft', note: '', decidedOn: null }),
		);
		unwrap(await undoLastChange(context, { changeId }));
		expect(await titles(context)).toEqual(['Sprache', 'A', 'Ziel', 'B', 'C']);
		const published = unwrap(await readEdition(context, edition.id));
		expect(published.tree.map((each) => each.title)).toEqual(['Sprache', 'A', 'B', 'C']);
	});

	it('keeps what others have done on other elements, and refuses what others have gone on with', async () => {
		const { context, draft, changeId } = await removed();
		const colleague = { ...context, actor: lead() };
		const [a, b] = draft.guidelines;
		unwrap(await editElement(colleague, { id: b, revision: 1, ...content('B von nebenan') }));
		unwrap(await undoLastChange(context, { changeId }));
		expect(await titles(context)).toEqual(['Sprache', 'A', 'Ziel', 'B von nebenan', 'C']);
		const mine = unwrap(await editElement(context, { id: a, revision: 1, ...content('A neu') }));
		unwrap(await moveElement(colleague, { id: a, place: place(draft.field, b) }));
		expect(await undoLastChange(context, { changeId: mine.changeId ?? '' })).toMatchObject(
			refused('newerChange'),
		);
		expect(await titles(context)).toContain('A neu');
	});

	it('is done once, however often the button is pressed at the same time', async () => {
		const { context, changeId } = await removed();
		const outcomes = await Promise.all([1, 2, 3].map(() => undoLastChange(context, { changeId })));
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		for (const outcome of outcomes.filter((one) => !one.ok))
			expect(outcome).toMatchObject(refused('alreadyDone'));
		expect(await titles(context)).toEqual(['Sprache', 'A', 'Ziel', 'B', 'C']);
	});

	it('of a change of kind is refused once something stands below that could not stay', async () => {
		const context = t.context(await t.municipality(), lead());
		const { guidelines } = await smallDraft(context);
		const [, b] = guidelines;
		const retyped = unwrap(await retypeElement(context, { id: b, revision: 1, kind: 'section' }));
		const added = { ...content('Feld'), id: newId(), kind: 'fieldOfAction' as const, place: place(b) };
		unwrap(await insertElement(context, added));
		const before = await treeOf(context);
		const changeId = retyped.changeId ?? '';
		expect(await undoLastChange(context, { changeId })).toMatchObject(refused('elementsBelow'));
		expect(await treeOf(context)).toEqual(before);
	});

	it('of a removed field of action brings back that others belong to it', async () => {
		const context = t.context(await t.municipality(), lead());
		const { goal } = await smallDraft(context);
		const other = newId();
		unwrap(
			await insertElement(context, {
				...content('Wohnen'),
				id: other,
				kind: 'fieldOfAction',
				place: place(null),
			}),
		);
		unwrap(await editElement(context, { id: goal, revision: 1, ...content('Ziel'), fields: [other] }));
		const before = await treeOf(context);
		const removal = { id: other, revision: 1, reason: 'Probe', elements: 1 };
		const { changeId } = unwrap(await removeElement(context, removal));
		const without = await treeOf(context);
		expect(without.find((each) => each.id === goal)?.fields).toEqual([]);
		expect(treeProblem(without)).toBeNull();
		unwrap(await undoLastChange(context, { changeId }));
		expect(await treeOf(context)).toEqual(before);
	});
});
