import { numberElements } from '#concept/domain/numbering.ts';
import type { LeftOut, RecognisedElement, Recognition } from '#concept/domain/recognition/recognition.ts';
import type { OwnFile } from '../own-file.ts';

/** A file that Ratschlag wrote, for the review: nothing is guessed, ids stay, nothing of its text is left out. */
export function ownRecognition({ file, text, starts, isMarkdown }: OwnFile): Recognition {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
	const rendered = numberElements(file.tree, file.numbering);
	const isBlank = (line: number): boolean => (lines[line - 1] ?? '').trim() === '';
	const elements = file.tree.map((element, place): RecognisedElement => {
		const first = starts[place] ?? 1;
		const end = Math.max(first + 1, starts[place + 1] ?? lines.length + 1);
		const full = file.numbers.get(element.id) ?? '';
		const number = rendered.get(element.id);
		return {
			ref: element.id,
			parent: element.parentId,
			kind: element.kind,
			number: number?.full === full ? number.bare : full,
			title: element.title,
			body: element.body,
			source: element.source,
			measure: element.measure,
			lines: range(first, end).filter((line) => !isBlank(line)),
			group: '',
			doubt: null,
			fields: element.fields,
		};
	});
	return {
		title: file.title,
		elements,
		leftOut: isMarkdown
			? headOf(lines, starts[0] ?? lines.length + 1).filter((entry) => entry.text !== '')
			: [],
		lines,
		numbering: file.numbering,
	};
}

const range = (from: number, end: number): number[] =>
	Array.from({ length: end - from }, (_, index) => from + index);

/** What stands before the first element: the head of the file and the title of the concept. */
function headOf(lines: readonly string[], first: number): readonly LeftOut[] {
	return range(1, first).map((line): LeftOut => {
		const text = (lines[line - 1] ?? '').trim();
		const code = text.startsWith('# ') ? 'usedAsTitle' : 'frontMatter';
		return { ref: `o${line}`, code, lines: [line], text, element: null };
	});
}
