import type { MeasureDetails } from '#concept/domain/element.ts';
import type { ElementKind } from '#concept/domain/kinds.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Recognition } from '#concept/domain/recognition/recognition.ts';
import type { Locale } from '#platform/context.ts';
import { doubtWords, leftOutReason } from './recognition-words.ts';

/** The answer of `concept import --json` (contract.md); stable. */
export interface RecognitionJson {
	readonly title: string;
	readonly counts: Readonly<Partial<Record<ElementKind, number>>>;
	readonly elements: readonly ElementJson[];
	readonly warnings: readonly WarningJson[];
}

interface ElementJson {
	readonly ref: string;
	readonly parent: string | null;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly source: string;
	readonly line: number;
	readonly measure?: MeasureDetails;
}

interface WarningJson {
	readonly line: number;
	readonly code: string;
	readonly message: string;
}

export function recognitionJson(recognition: Recognition, locale: Locale): RecognitionJson {
	const { title, elements, leftOut } = recognition;
	const leftOutWarnings = leftOut.flatMap(({ lines, code, text }) =>
		lines.map((line) => ({
			line,
			code: code as string,
			message: `${leftOutReason(code, locale)} „${(recognition.lines[line - 1] ?? text).trim()}“`,
		})),
	);
	const doubtWarnings = elements.flatMap(({ doubt, lines, title: name, body }) =>
		doubt
			? [
					{
						line: lines[0] ?? 0,
						code: doubt as string,
						message: `${doubtWords(doubt, locale)} „${shortened(name === '' ? plainText(body) : name)}“`,
					},
				]
			: [],
	);
	return {
		title,
		counts: countKinds(recognition),
		elements: elements.map((element) => ({
			ref: element.ref,
			parent: element.parent,
			kind: element.kind,
			number: element.number,
			title: element.title,
			text: plainText(element.body),
			source: element.source,
			line: element.lines[0] ?? 0,
			...(element.measure ? { measure: element.measure } : {}),
		})),
		warnings: [...leftOutWarnings, ...doubtWarnings].sort((a, b) => a.line - b.line),
	};
}

export function countKinds({ elements }: Recognition): Partial<Record<ElementKind, number>> {
	const counts: Partial<Record<ElementKind, number>> = {};
	for (const { kind } of elements) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
