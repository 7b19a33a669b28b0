import { oneLine, textProblem } from '#shared/text-input.ts';
import { failure, success, type Result } from '#shared/result.ts';
import { emptyMeasureDetails } from '../element.ts';
import { isMeasure, isStructure, type ElementKind } from '../kinds.ts';
import { limits } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import type { Block } from '../rich-text.ts';
import { inDocumentOrder } from './document-order.ts';
import type { LeftOut, RecognisedElement, Recognition } from './recognition.ts';

/** What a person changes in a recognition before it becomes the working draft. Nothing is lost by any of them. */
export type Correction =
	| { readonly type: 'kind'; readonly refs: readonly string[]; readonly kind: ElementKind }
	/** All that came from the same list or table. */
	| { readonly type: 'kindOfList'; readonly ref: string; readonly kind: ElementKind }
	/** Null makes the title the first paragraph of the text. */
	| { readonly type: 'title'; readonly ref: string; readonly title: string | null }
	| { readonly type: 'leaveOut'; readonly refs: readonly string[] }
	| { readonly type: 'takeIn'; readonly ref: string }
	| { readonly type: 'merge'; readonly ref: string }
	| { readonly type: 'parent'; readonly refs: readonly string[]; readonly parent: string | null }
	| { readonly type: 'conceptTitle'; readonly title: string };

export type CorrectionFailure = 'notFound' | 'invalidInput';

export function correct(
	recognition: Recognition,
	correction: Correction,
): Result<Recognition, CorrectionFailure> {
	switch (correction.type) {
		case 'kind':
			return retype(recognition, new Set(correction.refs), correction.kind);
		case 'kindOfList': {
			const group = find(recognition, correction.ref)?.group ?? '';
			const refs = recognition.elements.filter(
				(element) => element.ref === correction.ref || (group !== '' && element.group === group),
			);
			return retype(recognition, new Set(refs.map(({ ref }) => ref)), correction.kind);
		}
		case 'title':
			return retitle(recognition, correction.ref, correction.title);
		case 'leaveOut':
			return leaveOut(recognition, new Set(correction.refs));
		case 'takeIn':
			return takeIn(recognition, correction.ref);
		case 'merge':
			return merge(recognition, correction.ref);
		case 'parent':
			return move(recognition, new Set(correction.refs), correction.parent);
		case 'conceptTitle': {
			const title = oneLine(correction.title);
			const problem = textProblem(title, limits.conceptTitle, true);
			return problem ? failure('invalidInput', {}, { title: problem }) : success({ ...recognition, title });
		}
	}
}

const find = ({ elements }: Recognition, ref: string): RecognisedElement | undefined =>
	elements.find((element) => element.ref === ref);

const knowsAll = ({ elements }: Recognition, refs: ReadonlySet<string>): boolean =>
	refs.size > 0 && elements.filter(({ ref }) => refs.has(ref)).length === refs.size;

function change(
	recognition: Recognition,
	refs: ReadonlySet<string>,
	how: (element: RecognisedElement) => RecognisedElement,
): Recognition {
	return {
		...recognition,
		elements: recognition.elements.map((element) => (refs.has(element.ref) ? how(element) : element)),
	};
}

function retype(
	recognition: Recognition,
	refs: ReadonlySet<string>,
	kind: ElementKind,
): Result<Recognition, CorrectionFailure> {
	if (!knowsAll(recognition, refs)) return failure('notFound');
	return success(change(recognition, refs, (element) => ofKind(element, kind)));
}

function ofKind(element: RecognisedElement, kind: ElementKind): RecognisedElement {
	const measure = isMeasure(kind) ? (element.measure ?? emptyMeasureDetails) : null;
	const details = element.measure && !isMeasure(kind) ? detailBlocks(element) : [];
	const made = { ...element, kind, measure, doubt: null, body: [...element.body, ...details] };
	if (!isStructure(kind) || made.title !== '' || made.body.length === 0) return made;
	// A structure has a title: the first words become it, when they are plain.
	const [first, ...rest] = made.body;
	return first?.type === 'paragraph' && first.content.every(({ type }) => type === 'text')
		? { ...made, title: plainText([first]).slice(0, 1000), body: rest }
		: made;
}

/** The sheet of what is no measure any more stays as text. */
function detailBlocks({ ref, measure }: RecognisedElement): readonly Block[] {
	if (!measure) return [];
	const { leadUnit, contributingUnits, partners, targetGroups, period, needs } = measure;
	return [leadUnit, contributingUnits.join(', '), partners.join(', '), targetGroups.join(', '), period, needs]
		.filter((text) => text !== '')
		.map((text, place) => paragraph(`${ref}-d${place}`, text));
}

const paragraph = (id: string, text: string): Block => ({
	type: 'paragraph',
	id,
	content: [{ type: 'text', text, marks: [] }],
});

function retitle(
	recognition: Recognition,
	ref: string,
	title: string | null,
): Result<Recognition, CorrectionFailure> {
	const element = find(recognition, ref);
	if (!element) return failure('notFound');
	const text = title === null ? null : oneLine(title);
	const problem = textProblem(text ?? '', limits.title, false);
	if (problem) return failure('invalidInput', {}, { title: problem });
	return success(
		change(recognition, new Set([ref]), (before) =>
			text === null || text === ''
				? {
						...before,
						title: '',
						body: before.title === '' ? before.body : [paragraph(`${ref}-t`, before.title), ...before.body],
					}
				: { ...before, title: text, doubt: null },
		),
	);
}

function leaveOut(
	recognition: Recognition,
	refs: ReadonlySet<string>,
): Result<Recognition, CorrectionFailure> {
	if (!knowsAll(recognition, refs)) return failure('notFound');
	const gone = recognition.elements.filter(({ ref }) => refs.has(ref));
	const entries = gone.map((element): LeftOut => ({
		ref: `o-${element.ref}`,
		code: 'leftOutByHand',
		lines: element.lines,
		text: element.lines
			.map((line) => recognition.lines[line - 1] ?? '')
			.join('\n')
			.trim(),
		element,
	}));
	const parents = new Map(gone.map(({ ref, parent }) => [ref, parent]));
	const stays = (ref: string | null): string | null => {
		let current = ref;
		while (current !== null && parents.has(current)) current = parents.get(current) ?? null;
		return current;
	};
	// What stood in it moves up to where it stood.
	const elements = recognition.elements
		.filter(({ ref }) => !refs.has(ref))
		.map((element) => ({ ...element, parent: stays(element.parent) }));
	return success({
		...recognition,
		elements: inDocumentOrder(elements),
		leftOut: [...recognition.leftOut, ...entries].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
	});
}

function takeIn(recognition: Recognition, ref: string): Result<Recognition, CorrectionFailure> {
	const entry = recognition.leftOut.find((left) => left.ref === ref);
	if (!entry) return failure('notFound');
	const line = entry.lines[0] ?? 0;
	const before = recognition.elements.findLast((element) => (element.lines[0] ?? 0) <= line);
	const known = new Set(recognition.elements.map((element) => element.ref));
	const parent = before ? (isStructure(before.kind) ? before.ref : before.parent) : null;
	const made: RecognisedElement = entry.element
		? {
				...entry.element,
				parent:
					entry.element.parent !== null && known.has(entry.element.parent) ? entry.element.parent : parent,
			}
		: {
				ref: `t${line}-${known.size}`,
				parent,
				kind: 'paragraph',
				number: '',
				title: '',
				body: [paragraph(`t${line}`, entry.text === '' ? '–' : entry.text)],
				source: '',
				measure: null,
				lines: entry.lines,
				group: '',
				doubt: null,
			};
	const place = recognition.elements.findIndex((element) => (element.lines[0] ?? 0) > line);
	const elements =
		place < 0 ? [...recognition.elements, made] : recognition.elements.toSpliced(place, 0, made);
	return success({
		...recognition,
		elements: inDocumentOrder(elements),
		leftOut: recognition.leftOut.filter((left) => left.ref !== ref),
	});
}

/** Into the element before it, with the same parent; its title becomes a paragraph, its children move along. */
function merge(recognition: Recognition, ref: string): Result<Recognition, CorrectionFailure> {
	const element = find(recognition, ref);
	if (!element) return failure('notFound');
	const siblings = recognition.elements.filter(({ parent }) => parent === element.parent);
	const target =
		siblings[siblings.indexOf(element) - 1] ??
		recognition.elements.find((other) => other.ref === element.parent);
	if (!target || isStructure(target.kind)) return failure('invalidInput');
	const title = element.title === '' ? [] : [paragraph(`${ref}-t`, element.title)];
	const body = [...target.body, ...title, ...element.body, ...detailBlocks(element)];
	const lines = [...target.lines, ...element.lines].sort((a, b) => a - b);
	const elements = recognition.elements
		.filter((other) => other !== element)
		.map((other) =>
			other === target
				? { ...other, body, lines }
				: other.parent === ref
					? { ...other, parent: target.ref }
					: other,
		);
	return success({ ...recognition, elements: inDocumentOrder(elements) });
}

function move(
	recognition: Recognition,
	refs: ReadonlySet<string>,
	parent: string | null,
): Result<Recognition, CorrectionFailure> {
	if (!knowsAll(recognition, refs)) return failure('notFound');
	const parents = new Map(recognition.elements.map((element) => [element.ref, element.parent]));
	if (parent !== null && !parents.has(parent)) return failure('notFound');
	for (let above = parent; above !== null; above = parents.get(above) ?? null)
		if (refs.has(above)) return failure('invalidInput');
	const moved = change(recognition, refs, (element) => ({ ...element, parent }));
	return success({ ...moved, elements: inDocumentOrder(moved.elements) });
}
