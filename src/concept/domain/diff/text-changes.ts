import type { Id } from '#shared/ids.ts';
import type { Element } from '../element.ts';
import { append } from './append.ts';
import { changeOf } from './change.ts';
import type { Change, ElementRef, PassageChange } from './comparison.ts';
import { comparePassages } from './compare-passages.ts';
import type { Effort } from './effort.ts';
import { flatSegments } from './flat-segments.ts';
import { formatNotes } from './format-notes.ts';
import type { OwnedChange } from './passage-change.ts';
import { flatText, passagesOf, type Passage } from './passages.ts';
import { sameContent } from './same-content.ts';

/** An element's text on one side; the two states of an element have one and the same ref. */
export interface Text {
	readonly element: Element;
	readonly ref: ElementRef;
}

/**
 * What became of the text of an element. Where parts were split off it or merged into it, all their texts are compared
 * at once, so that what stands elsewhere now is found there; each element gets its own share of the result.
 * @param old the element, and behind or before it the parts that were merged into it, in the order of the tree
 * @param now the element, and the parts that were split off it
 */
export function textChanges(
	ref: ElementRef,
	old: readonly Text[],
	now: readonly Text[],
	effort: Effort,
): readonly Change[] {
	const texts = { old: passagesBy(old), now: passagesBy(now) };
	const found = comparePassages([...texts.old.values()].flat(), [...texts.now.values()].flat(), effort);
	const shares = sharesOf(found, texts.old, texts.now);
	const parts = [...old, ...now].filter((text) => text.ref.id !== ref.id);
	const own = { old: texts.old.get(ref.id) ?? [], now: texts.now.get(ref.id) ?? [] };
	return [
		...ownChanges(ref, shares.get(ref.id) ?? [], own.old, own.now, sameShape(old, now, ref.id)),
		...parts.map((part): Change => {
			const isNew = texts.now.has(part.ref.id);
			const text = flatText(passagesOf(part.element));
			return changeOf(isNew ? 'added' : 'removed', part.ref, isNew ? null : text, isNew ? text : null, {
				passages: shares.get(part.ref.id) ?? [],
				relation: { how: isNew ? 'splitFrom' : 'mergedInto', element: ref },
			});
		}),
	];
}

function passagesBy(texts: readonly Text[]): ReadonlyMap<Id, readonly Passage[]> {
	return new Map(texts.map(({ element, ref }) => [ref.id, passagesOf(element, ref)]));
}

function ownChanges(
	ref: ElementRef,
	passages: readonly PassageChange[],
	old: readonly Passage[],
	now: readonly Passage[],
	sameForm: boolean,
): readonly Change[] {
	const [from, to] = [flatText(old), flatText(now)];
	const formats = formatNotes(passages, old, now);
	const changes: Change[] = [];
	if (from !== to)
		changes.push(
			changeOf('changed', ref, from, to, { passages, segments: flatSegments(passages, old, now) }),
		);
	if (formats.length > 0 || (from === to && !sameForm))
		changes.push(changeOf('format', ref, from, to, { formats }));
	return changes;
}

function sameShape(old: readonly Text[], now: readonly Text[], id: Id): boolean {
	const bodyOf = (texts: readonly Text[]) => texts.find(({ ref }) => ref.id === id)?.element.body;
	return sameContent(bodyOf(old), bodyOf(now));
}

/** Changes by the id of whose they are, with places counted in the element's own text. */
function sharesOf(
	found: readonly OwnedChange[],
	old: ReadonlyMap<Id, readonly Passage[]>,
	now: ReadonlyMap<Id, readonly Passage[]>,
): ReadonlyMap<Id, readonly PassageChange[]> {
	const [oldPlaces, nowPlaces] = [placesIn(old), placesIn(now)];
	const newOwners = new Map(
		found.flatMap((one) => (one.now === null ? [] : [[one.old, one.owner] as const])),
	);
	const shares = new Map<Id, PassageChange[]>();
	for (const { owner, ...change } of found) {
		const id = owner?.id ?? '';
		const [was, is] = [oldPlaces[change.old ?? -1], nowPlaces[change.now ?? -1]];
		const newOwner = change.kind === 'movedAway' ? newOwners.get(change.old) : null;
		append(shares, id, {
			...change,
			elsewhere: newOwner && newOwner.id !== id ? newOwner : change.elsewhere,
			old: was?.id === id ? was.place : null,
			now: is?.id === id ? is.place : null,
		});
		// What moved has left its gap already.
		if (was && was.id !== id && change.kind !== 'moved')
			append(shares, was.id, gapOf(change, was.place, owner));
	}
	return shares;
}

/** What is seen where a text was that stands in another element now. */
function gapOf(change: PassageChange, place: number, elsewhere: ElementRef | null): PassageChange {
	const gone = change.segments.flatMap(({ op, text }) => (op === 'insert' ? [] : [text])).join('');
	const segments = gone === '' ? [] : [{ op: 'delete' as const, text: gone }];
	return { ...change, kind: 'movedAway', segments, old: place, now: null, elsewhere };
}

function placesIn(passages: ReadonlyMap<Id, readonly Passage[]>): readonly { id: Id; place: number }[] {
	return [...passages].flatMap(([id, of]) => of.map((_, place) => ({ id, place })));
}
