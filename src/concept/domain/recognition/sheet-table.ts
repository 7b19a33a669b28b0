import type { Draft, Drafts } from './drafts.ts';
import { textOf, wordsOf } from './inline.ts';
import { measureField, withDetail } from './measure-sheet.ts';
import type { SourceTable } from './source.ts';
import { rankOf } from './stack.ts';
import { numberedLabel } from './wording.ts';

const nameRow =
	/^(?:(?:titel|bezeichnung|name)(?: der (?:einzel)?ma(?:ß|ss)nahme)?|(?:einzel)?ma(?:ß|ss)nahme|vorhaben|projekt)\s*:?$/iu;
const numberRow = /^(?:(?:lfd\.? ?)?nr\.?|(?:maßnahmen-?)?nummer|kennung|kürzel)\s*:?$/iu;

const isName = (label: string): boolean => nameRow.test(label) || numberedLabel(label)?.kind === 'measure';

/** A sheet with one measure, in two columns: "Maßnahme | ...", "Zuständig | ...", "Zeitraum | ...". */
export function isSheetTable({ rows }: SourceTable): boolean {
	if (rows.length < 2 || rows.some(({ cells }) => cells.length > 3 || wordsOf(cells[2] ?? []) !== ''))
		return false;
	const labels = rows.map(({ cells }) => wordsOf(cells[0] ?? []));
	const known = labels.filter((label) => label.length <= 60 && measureField(label) !== null).length;
	return known >= 2 || (known === 1 && isName(labels[0] ?? ''));
}

/** @param open the measure whose heading stands above, when there is one without a sheet */
export function elementOfSheet(
	drafts: Drafts,
	{ rows }: SourceTable,
	open: Draft | null,
	parent: string | null,
): Draft {
	const fits = open !== null && open.measure === null && rankOf(open.kind) === 4;
	const draft = fits ? open : drafts.add({ kind: 'measure', parent }, rows[0]?.line ?? 0);
	for (const { line, cells } of rows) {
		drafts.take(draft, line);
		const label = wordsOf(cells[0] ?? []).replace(/\s*:$/, '');
		const content = cells[1] ?? [];
		const value = wordsOf(content);
		const isPlain = content.every(({ type }) => type !== 'note');
		const field = measureField(label);
		const named = numberedLabel(label);
		if (named?.kind === 'measure' && named.rest === '' && draft.title === '' && isPlain) {
			draft.title = value;
			if (draft.number === '') draft.number = named.number;
		} else if (nameRow.test(label) && draft.title === '' && isPlain && value.length <= 300)
			draft.title = value;
		else if (numberRow.test(label) && draft.number === '' && isPlain) draft.number = value;
		else if (field && isPlain) draft.measure = withDetail(draft.measure, field, value);
		else drafts.paragraph(draft, label === '' ? content : [...textOf(`${label}: `), ...content], line);
	}
	return draft;
}
