import { failure } from '#shared/result.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '../kinds.ts';
import { unaccounted } from './accounting.ts';
import { correct, type Correction } from './corrections.ts';
import { recognise } from './recognise.ts';
import type { Recognition } from './recognition.ts';
import type { SourceBlock, SourceDocument } from './source.ts';

/** A document from single lines: "# " heading, "- " item, anything else a paragraph. */
function source(...lines: string[]): SourceDocument {
	const blocks = lines.map((line, index): SourceBlock => {
		const at = { first: index + 1, last: index + 1 };
		const content = (text: string) => [{ type: 'text' as const, text, marks: [] }];
		const hashes = /^(#+) /.exec(line)?.[1];
		if (hashes)
			return {
				type: 'heading',
				level: hashes.length,
				content: content(line.slice(hashes.length + 1)),
				isTitle: false,
				...at,
			};
		if (line.startsWith('- '))
			return { type: 'item', depth: 0, marker: '-', ordered: false, content: content(line.slice(2)), ...at };
		return { type: 'paragraph', content: content(line), isContents: false, ...at };
	});
	return { fileName: 'a.md', title: '', lines, blocks, notes: [], leftOut: [] };
}

const document = recognise(
	source(
		'# Konzept',
		'## Handlungsfeld 1: Sprache',
		'### Leitlinien',
		'- Wir lernen.',
		'- Wir lehren.',
		'### Maßnahmen',
		'- Sprachcafé',
		'- Lesepaten',
		'## Ausblick',
		'Wie es weitergeht.',
		'---',
	),
);
const refOf = (recognition: Recognition, line: number): string =>
	recognition.elements.find(({ lines }) => lines.includes(line))?.ref ?? '';
const done = (recognition: Recognition, correction: Correction): Recognition => {
	const result = correct(recognition, correction);
	if (!result.ok) throw new Error(result.failure.code);
	return result.value;
};

test('the kind of a whole list changes at once', () => {
	const changed = done(document, { type: 'kindOfList', ref: refOf(document, 4), kind: 'goal' });
	expect(changed.elements.filter(({ kind }) => kind === 'goal').map(({ lines }) => lines)).toEqual([
		[4],
		[5],
	]);
	expect(changed.elements.filter(({ kind }) => kind === 'measure')).toHaveLength(2);
});

test('what is left out by hand comes back as it was', () => {
	const ref = refOf(document, 5);
	const without = done(document, { type: 'leaveOut', refs: [ref] });
	expect(without.elements.some((element) => element.ref === ref)).toBe(false);
	expect(without.leftOut).toMatchObject([
		{ lines: [1] },
		{ lines: [3] },
		{ code: 'leftOutByHand', lines: [5] },
		{ lines: [6] },
	]);
	expect(done(without, { type: 'takeIn', ref: `o-${ref}` }).elements).toEqual(document.elements);
});

test('an element merges into the one before it', () => {
	const merged = done(document, { type: 'merge', ref: refOf(document, 5) });
	expect(merged.elements.find(({ lines }) => lines.includes(4))?.lines).toEqual([4, 5]);
});

test('nothing stands below itself', () => {
	const field = refOf(document, 2);
	const result = correct(document, { type: 'parent', refs: [field], parent: refOf(document, 4) });
	expect(result.ok ? '' : result.failure.code).toBe('invalidInput');
});

const step = fc.record({
	type: fc.constantFrom('kind', 'kindOfList', 'title', 'leaveOut', 'takeIn', 'merge', 'parent'),
	one: fc.nat(),
	two: fc.nat(),
	kind: fc.constantFrom(...kinds),
	title: fc.option(fc.string({ maxLength: 20 })),
});

test('nothing is lost by any corrections', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			let recognition: Recognition = document;
			for (const { type, one, two, kind, title } of steps) {
				const { elements, leftOut } = recognition;
				const ref = elements[one % Math.max(1, elements.length)]?.ref ?? '';
				const other = elements[two % Math.max(1, elements.length)]?.ref ?? null;
				const left = leftOut[one % Math.max(1, leftOut.length)]?.ref ?? '';
				const correction = {
					kind: { type, refs: [ref], kind },
					kindOfList: { type, ref, kind },
					title: { type, ref, title },
					leaveOut: { type, refs: [ref] },
					takeIn: { type, ref: left },
					merge: { type, ref },
					parent: { type, refs: [ref], parent: other },
				}[type] as Correction;
				const result = correct(recognition, correction);
				if (result.ok) recognition = result.value;
			}
			expect(unaccounted(recognition)).toEqual({ lost: [], twice: [] });
			const seen = new Set<string>();
			for (const { ref, parent } of recognition.elements) {
				expect(parent === null || seen.has(parent)).toBe(true);
				expect(seen.has(ref)).toBe(false);
				seen.add(ref);
			}
		}),
	);
});

test.each(['Wohnen\u0000', 'a\u0007b', '\ud800'])(
	'a title that cannot be stored is refused, not cut: %j',
	(title) => {
		const ref = document.elements[0]?.ref ?? '';
		const refused = failure('invalidInput', {}, { title: 'characters' });
		expect(correct(document, { type: 'title', ref, title })).toEqual(refused);
		expect(correct(document, { type: 'conceptTitle', title })).toEqual(refused);
	},
);
