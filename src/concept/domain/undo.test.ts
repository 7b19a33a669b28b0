import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/ids.ts';
import { canonical } from './canonical.ts';
import { aroundOf, type Change, type ElementState } from './change.ts';
import type { ConceptTree, Element } from './element.ts';
import type { ElementOperation } from './events.ts';
import { kinds, type ElementKind } from './kinds.ts';
import { insertElement, moveElement, placeOf, removeElement, retypeElement } from './operations.ts';
import { element, id } from './testing/trees.ts';
import { childrenOf, inDocumentOrder, indexTree, subtreeOf, withoutLostFields } from './tree.ts';
import { treeProblem } from './tree-problem.ts';
import { howToUndo, type Undoing } from './undo.ts';

/** A draft with all that was ever in it and everything that happened to it: what the server keeps, without a server. */
class World {
	tree: ConceptTree;
	readonly changes: (Change & { draft: number })[] = [];
	draft = 1;
	private readonly ended = new Map<Id, Element>();
	private made = 1000;

	constructor(tree: ConceptTree) {
		this.tree = tree;
	}

	/** Picks by number, so that random numbers are random operations. @returns whether anything changed */
	apply(operation: ElementOperation, one: number, other: number): boolean {
		const target = this.pick(one);
		if (operation === 'insert') return this.insert(one, other);
		if (!target) return false;
		const around = aroundOf(this.tree, target.id);
		if (operation === 'edit') {
			const after = { ...target, title: `${target.title}, Fassung ${this.changes.length}` };
			return this.write(target, after, { element: target }, 'edit');
		}
		if (operation === 'retype') {
			const kind = kinds[other % kinds.length] ?? 'goal';
			const outcome = retypeElement(this.tree, target.id, kind);
			const after = outcome.ok ? outcome.value.find((each) => each.id === target.id) : undefined;
			return (
				after !== undefined &&
				kind !== target.kind &&
				this.write(target, after, { element: target, around }, 'retype')
			);
		}
		const place = placeOf(this.tree, target.id) ?? { parentId: null, after: null };
		if (operation === 'move') {
			const parentId = other % 5 === 0 ? null : (this.pick(other)?.id ?? null);
			const outcome = moveElement(this.tree, target.id, { parentId, after: null });
			if (!outcome.ok || canonical(outcome.value) === canonical(this.tree)) return false;
			this.tree = outcome.value;
			return this.record('move', target.id, { place, around }, null);
		}
		const gone = subtreeOf(indexTree(this.tree), target.id);
		for (const each of gone) this.ended.set(each.id, each);
		const outcome = removeElement(this.tree, target.id);
		if (!outcome.ok) return false;
		this.tree = outcome.value;
		return this.record(
			'remove',
			target.id,
			{ element: target, place, around, ended: gone.map((e) => e.id) },
			null,
		);
	}

	/** The old draft ends; some of its elements come again, as from a file that was exported before. */
	replace(keep: number): void {
		for (const each of this.tree) this.ended.set(each.id, each);
		this.tree = inDocumentOrder(this.tree.filter((_, place) => place % (keep + 2) !== 0)).map(
			(each, _, all) =>
				all.some((parent) => parent.id === each.parentId) ? each : { ...each, parentId: null },
		);
		this.draft += 1;
	}

	/** @returns the reason when it was refused */
	undo(change: (typeof this.changes)[number]): string | null {
		const undoing = howToUndo(change, {
			tree: this.tree,
			element: this.tree.find((each) => each.id === change.elementId) ?? null,
			newestChange:
				this.changes.findLast((each) => each.elementId === change.elementId && each.undoneAt === null)?.id ??
				null,
			sameDraft: change.draft === this.draft,
		});
		if (!undoing.ok) return undoing.failure.code;
		this.tree = this.undone(change.elementId, undoing.value);
		const place = this.changes.indexOf(change);
		this.changes[place] = { ...change, undoneAt: new Date(0) };
		return null;
	}

	private undone(target: Id, undoing: Undoing): ConceptTree {
		if (undoing.step === 'write')
			return this.tree.map((each) => (each.id === target ? undoing.element : each));
		if (undoing.step === 'end') return this.tree.filter((each) => each.id !== target);
		const revived =
			undoing.step === 'revive' ? undoing.ended.flatMap((each) => this.ended.get(each) ?? []) : [];
		const { siblings, parentId } = undoing;
		const all = [...this.tree, ...revived].map((each) => (each.id === target ? { ...each, parentId } : each));
		const order = (each: Element) => siblings.indexOf(each.id);
		return inDocumentOrder([...all].sort((one, two) => order(one) - order(two)));
	}

	private pick(number: number): Element | undefined {
		return this.tree[number % this.tree.length];
	}

	private insert(one: number, other: number): boolean {
		const parent = one % 7 === 0 ? undefined : this.pick(one);
		const kind = kinds[other % kinds.length] ?? 'goal';
		const made = element((this.made += 1), kind, { title: `neu ${this.made}` });
		const outcome = insertElement(this.tree, made, { parentId: parent?.id ?? null, after: null });
		if (!outcome.ok) return false;
		this.tree = outcome.value;
		const after = outcome.value.find((each) => each.id === made.id);
		return this.record('insert', made.id, null, after ? { element: after } : null);
	}

	private write(before: Element, after: Element, state: ElementState, operation: 'edit' | 'retype'): boolean {
		this.tree = this.tree.map((each) => (each.id === before.id ? after : each));
		return this.record(operation, before.id, state, { element: after });
	}

	private record(
		operation: ElementOperation,
		elementId: Id,
		before: ElementState | null,
		after: ElementState | null,
	): boolean {
		const number = this.changes.length + 5000;
		this.changes.push({
			id: id(number),
			elementId,
			operation,
			before,
			after,
			undoneAt: null,
			draft: this.draft,
		});
		return true;
	}
}

/** As an import brings them: any kind may stand in any. */
const imported: fc.Arbitrary<ConceptTree> = fc
	.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { minLength: 1, maxLength: 14 })
	.map((nodes) =>
		inDocumentOrder(
			nodes.map(([above, kind], place) =>
				element(place, kind, { parentId: above % (place + 1) === place ? null : id(above % (place + 1)) }),
			),
		),
	);
const operation = fc.constantFrom<ElementOperation>('insert', 'edit', 'move', 'retype', 'remove');
const steps = fc.array(fc.tuple(operation, fc.nat(), fc.nat(), fc.nat(3), fc.nat(12)), { maxLength: 25 });

/** Everything but one element and what ended or came back with it: must be untouched by its undoing. */
function others(tree: ConceptTree, without: ReadonlySet<Id>): string {
	return canonical(tree.filter((each) => !without.has(each.id)));
}

describe('undoing', () => {
	it('right after a change brings back the tree before, always', () => {
		fc.assert(
			fc.property(imported, steps, (tree, list) => {
				const world = new World(tree);
				for (const [what, one, other] of list) {
					const before = world.tree;
					if (!world.apply(what, one, other)) continue;
					const change = world.changes.at(-1);
					if (other % 2 === 0 || !change) continue;
					expect(world.undo(change)).toBeNull();
					expect(world.tree).toEqual(before);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('step by step brings back the first tree, whatever was done', () => {
		fc.assert(
			fc.property(imported, steps, (tree, list) => {
				const world = new World(tree);
				for (const [what, one, other] of list) world.apply(what, one, other);
				for (const change of [...world.changes].reverse()) expect(world.undo(change)).toBeNull();
				expect(world.tree).toEqual(tree);
			}),
			{ numRuns: 300 },
		);
	});

	it('of any change at any time touches that element alone and leaves a valid tree, or is refused with a reason', () => {
		const outcomes = new Set<string>();
		fc.assert(
			fc.property(imported, steps, (tree, list) => {
				const world = new World(tree);
				for (const [what, one, other, then, which] of list) {
					if (then === 3 && which === 12) world.replace(one % 4);
					world.apply(what, one, other);
					const change = world.changes[world.changes.length - 1 - (which % world.changes.length)];
					if (then !== 0 || !change) continue;
					const before = world.tree;
					const refused = world.undo(change);
					outcomes.add(refused ?? change.operation);
					expect(treeProblem(world.tree)).toBeNull();
					if (refused !== null) expect(world.tree).toBe(before);
					else {
						const moved = subtreeOf(indexTree(world.tree), change.elementId);
						const touched = new Set([change.elementId, ...moved.map((each) => each.id)]);
						expect(others(world.tree, touched)).toBe(others(before, touched));
						if (change.operation === 'insert') expect(moved).toEqual([]);
						const was = change.before?.element;
						if (was) expect(moved[0]).toEqual({ ...was, parentId: moved[0]?.parentId });
						if (change.before?.place) expect(moved[0]?.parentId).toBe(change.before.place.parentId);
					}
					expect(world.undo(change) === null).toBe(false);
				}
			}),
			{ numRuns: 1500 },
		);
		expect([...outcomes].sort()).toEqual(
			[
				...['edit', 'insert', 'move', 'remove', 'retype'],
				...['alreadyDone', 'draftReplaced', 'elementsBelow', 'newerChange', 'placeGone'],
			].sort(),
		);
	});
});

describe('undoing is refused', () => {
	const field = element(1, 'fieldOfAction');
	const other = element(2, 'fieldOfAction');
	const guideline = element(3, 'guideline', { parentId: field.id });
	const start = () => new World([field, guideline, other]);
	const at = (world: World, wanted: Id) => world.tree.findIndex((each) => each.id === wanted);
	const kind = (name: ElementKind) => kinds.indexOf(name);

	it('when something stands below that the former kind may not hold', () => {
		const world = start();
		world.apply('retype', at(world, guideline.id), kind('section'));
		world.apply('insert', 7 * world.tree.length + at(world, guideline.id), kind('fieldOfAction'));
		expect(childrenOf(indexTree(world.tree), guideline.id)).toHaveLength(1);
		const [retyped] = world.changes;
		expect(retyped && world.undo(retyped)).toBe('elementsBelow');
	});

	it('when the former parent is gone', () => {
		const world = start();
		world.tree = [field, guideline, other];
		expect(world.apply('move', at(world, guideline.id), at(world, other.id) + 3)).toBe(true);
		world.apply('remove', at(world, field.id), 0);
		const [moved] = world.changes;
		expect(moved && world.undo(moved)).toBe('placeGone');
	});
});

it('further fields of action count while they are there', () => {
	const tree = [
		element(1, 'fieldOfAction'),
		element(2, 'guideline', { parentId: id(1), fields: [id(3), id(9)] }),
		element(3, 'fieldOfAction'),
	];
	expect(withoutLostFields(tree)[1]?.fields).toEqual([id(3)]);
	expect(treeProblem(withoutLostFields(tree))).toBeNull();
});
