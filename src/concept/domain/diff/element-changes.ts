import type { Element } from '../element.ts';
import { changeOf } from './change.ts';
import type { Change } from './comparison.ts';
import { fieldsOf } from './fields.ts';
import { flatText, passagesOf } from './passages.ts';
import { placeIn, refOf, type Side } from './side.ts';

/** What changed around the text of an element: where it stands, what it is, what is said of it. */
export function circumstances(
	old: Element,
	now: Element,
	moved: boolean,
	before: Side,
	after: Side,
): { readonly first: readonly Change[]; readonly last: readonly Change[] } {
	const ref = refOf(now, after);
	const first: Change[] = [];
	if (moved) first.push(changeOf('moved', ref, placeIn(old, before), placeIn(now, after)));
	if (old.kind !== now.kind) first.push(changeOf('retyped', ref, old.kind, now.kind));
	const earlier = fieldsOf(old, before.index);
	const last = [...fieldsOf(now, after.index)].flatMap(([field, to]) => {
		const from = earlier.get(field) ?? null;
		// Whether it binds follows from the kind where an element becomes a measure or ceases to be one.
		const follows = field === 'binding' && (from === null || to === null);
		return from === to || follows ? [] : [changeOf('field', ref, from, to, { field })];
	});
	return { first, last };
}

/** An element that is on one side only, and of which nothing stands in another one. */
export function wholeChange(kind: 'added' | 'removed', element: Element, side: Side): Change {
	const passages = passagesOf(element);
	const text = flatText(passages);
	const isNew = kind === 'added';
	return changeOf(kind, refOf(element, side), isNew ? null : text, isNew ? text : null, {
		passages: passages.map(({ form, marker, column, text: own }, place) => ({
			...{ kind, form, marker, column, elsewhere: null },
			segments: own === '' ? [] : [{ op: isNew ? 'insert' : 'delete', text: own }],
			old: isNew ? null : place,
			now: isNew ? place : null,
		})),
	});
}
