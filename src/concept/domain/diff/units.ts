import type { PassageForm } from './comparison.ts';
import type { Passage } from './passages.ts';

/** What is aligned as a whole: a passage, or all cells of a table's row. */
export interface Unit {
	/** Among the units of its side. */
	readonly place: number;
	readonly form: PassageForm;
	readonly id: string;
	/** Place of its first passage. */
	readonly start: number;
	readonly passages: readonly Passage[];
	/** The same for two units that say the same. */
	readonly key: string;
}

/** Units that belong together: one and one, one that was split and its parts, several and what they were merged into. */
export interface Group {
	readonly old: readonly Unit[];
	readonly now: readonly Unit[];
	readonly moved: boolean;
}

export function unitsOf(passages: readonly Passage[]): readonly Unit[] {
	const rows: { start: number; passages: Passage[] }[] = [];
	for (const [place, passage] of passages.entries()) {
		const last = rows.at(-1);
		if (last && passage.form === 'row' && passage.column > 0) last.passages.push(passage);
		else rows.push({ start: place, passages: [passage] });
	}
	return rows.map(({ start, passages: of }, place) => {
		const { form, id } = of[0] ?? { form: 'paragraph', id: '' };
		const text = of.map((passage) => passage.text).join('\t');
		return { place, form, id, start, passages: of, key: `${sortOf(form)} ${text}` };
	});
}

export function textOf({ passages }: Unit): string {
	return passages.map(({ text }) => text).join('\t');
}

/** Paragraphs and items of lists may become each other; rows, notes, titles and captions stay what they are. */
export function sortOf(form: PassageForm): string {
	return form === 'item' || form === 'numberedItem' ? 'paragraph' : form;
}
