import type { MeasureDetails } from '#concept/domain/element.ts';
import { isKind, isStructure, type ElementKind } from '#concept/domain/kinds.ts';
import { measureFor } from '#concept/domain/operations.ts';
import { plainText } from '#concept/domain/plain-text.ts';
import type { Doubt, RecognisedElement, Recognition } from '#concept/domain/recognition/recognition.ts';
import type { LeftOutCode } from '#concept/domain/recognition/source.ts';

const pageSize = 40;

export interface ReviewFilter {
	readonly kind: ElementKind | null;
	readonly field: string | null;
	readonly doubtsOnly: boolean;
	/** From 1. */
	readonly page: number;
}

export interface ReviewRow {
	readonly ref: string;
	readonly kind: ElementKind;
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly source: string;
	/** The sheet as it will be adopted; null for what is no measure. */
	readonly measure: MeasureDetails | null;
	readonly depth: number;
	readonly inList: boolean;
	readonly doubt: Doubt | null;
	readonly lines: readonly { readonly line: number; readonly text: string }[];
	readonly moreLines: number;
}

export interface FieldSummary {
	readonly ref: string;
	readonly number: string;
	readonly title: string;
	readonly counts: Readonly<Partial<Record<ElementKind, number>>>;
	readonly total: number;
}

export function filterOf(query: URLSearchParams): ReviewFilter {
	const kind = query.get('art');
	return {
		kind: isKind(kind) ? kind : null,
		field: query.get('feld') ?? null,
		doubtsOnly: query.has('zweifel'),
		page: Math.max(1, Math.min(10_000, Number.parseInt(query.get('seite') ?? '1', 10) || 1)),
	};
}

/** The elements that a filter shows, on all pages. */
export function selected(recognition: Recognition, filter: ReviewFilter): readonly RecognisedElement[] {
	const fields = fieldOfEach(recognition);
	return recognition.elements.filter(
		(element) =>
			(filter.kind === null || element.kind === filter.kind) &&
			(!filter.field ||
				(filter.field === '-' ? !fields.get(element.ref) : fields.get(element.ref) === filter.field)) &&
			(!filter.doubtsOnly || element.doubt !== null),
	);
}

/** What was recognised beside the original lines, one page of it. */
export function reviewPage(
	recognition: Recognition,
	filter: ReviewFilter,
): {
	readonly rows: readonly ReviewRow[];
	readonly found: number;
	readonly pages: number;
	readonly page: number;
} {
	const depths = new Map<string, number>();
	for (const { ref, parent } of recognition.elements)
		depths.set(ref, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
	const found = selected(recognition, filter);
	const pages = Math.max(1, Math.ceil(found.length / pageSize));
	const page = Math.min(filter.page, pages);
	const rows = found.slice((page - 1) * pageSize, page * pageSize);
	return {
		rows: rows.map((element) => rowOf(recognition, element, depths.get(element.ref) ?? 0)),
		found: found.length,
		pages,
		page,
	};
}

const mostLines = 6;

export function rowOf(recognition: Recognition, element: RecognisedElement, depth: number): ReviewRow {
	const lines = element.lines.map((line) => ({
		line,
		text: shortened((recognition.lines[line - 1] ?? '').trim(), 400),
	}));
	return {
		ref: element.ref,
		kind: element.kind,
		number: element.number,
		title: element.title,
		text: shortened(plainText(element.body), 600),
		source: element.source,
		measure: recognition.numbering ? element.measure : measureFor(element.kind, element.measure),
		depth: Math.min(depth, 5),
		inList: element.group !== '',
		doubt: element.doubt,
		lines: lines.slice(0, mostLines),
		moreLines: Math.max(0, lines.length - mostLines),
	};
}

function shortened(text: string, longest: number): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function fieldOfEach({ elements }: Recognition): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	for (const { ref, parent, kind } of elements) {
		const field = kind === 'fieldOfAction' ? ref : parent === null ? undefined : fields.get(parent);
		if (field !== undefined) fields.set(ref, field);
	}
	return fields;
}

export function fieldSummaries(recognition: Recognition): readonly FieldSummary[] {
	const fields = fieldOfEach(recognition);
	return recognition.elements
		.filter(({ kind }) => kind === 'fieldOfAction')
		.map(({ ref, number, title }) => {
			const inner = recognition.elements.filter(
				(element) => element.ref !== ref && fields.get(element.ref) === ref,
			);
			const counts: Partial<Record<ElementKind, number>> = {};
			for (const { kind } of inner) counts[kind] = (counts[kind] ?? 0) + 1;
			return { ref, number, title, counts, total: inner.length };
		});
}

/** Structures into which an element can be moved by hand, and the text kinds that hold others. */
export function possibleParents(
	recognition: Recognition,
	ref: string,
): readonly { readonly ref: string; readonly label: string; readonly kind: ElementKind }[] {
	const below = new Set([ref]);
	for (const element of recognition.elements)
		if (element.parent !== null && below.has(element.parent)) below.add(element.ref);
	return recognition.elements
		.filter(
			(element) =>
				!below.has(element.ref) &&
				(isStructure(element.kind) ||
					['preamble', 'guideline', 'approach', 'goal', 'groupReport'].includes(element.kind)),
		)
		.slice(0, 400)
		.map(({ ref: parent, kind, number, title, body }) => ({
			ref: parent,
			kind,
			label: shortened(`${number} ${title === '' ? plainText(body) : title}`.trim(), 80),
		}));
}

export interface LeftOutRow {
	readonly ref: string;
	readonly code: LeftOutCode;
	readonly line: number;
	readonly text: string;
}

export function leftOutPage(
	recognition: Recognition,
	wanted: number,
): { readonly rows: readonly LeftOutRow[]; readonly pages: number; readonly page: number } {
	const size = 100;
	const pages = Math.max(1, Math.ceil(recognition.leftOut.length / size));
	const page = Math.min(wanted, pages);
	const rows = recognition.leftOut.slice((page - 1) * size, page * size);
	return {
		rows: rows.map(({ ref, code, lines, text }) => ({
			ref,
			code,
			line: lines[0] ?? 0,
			text: shortened(text, 300),
		})),
		pages,
		page,
	};
}
