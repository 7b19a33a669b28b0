import { tokensOf } from '#shared/german/tokens.ts';
import { canonical } from '../canonical.ts';
import { markOrder, type Mark } from '../rich-text.ts';
import type { FormatNote, PassageChange, Segment } from './comparison.ts';
import type { Passage } from './passages.ts';

/** What is only set in another form: marks of words that stayed, and passages that became another kind of passage. */
export function formatNotes(
	changes: readonly PassageChange[],
	old: readonly Passage[],
	now: readonly Passage[],
): readonly FormatNote[] {
	const read = { old: new Map<number, number>(), now: new Map<number, number>() };
	return changes.flatMap((change) => {
		if (change.old === null || change.now === null) return [];
		const [before, after] = [old[change.old], now[change.now]];
		if (!before || !after) return [];
		const forms = change.column > 0 ? [] : formNotes(before, after);
		if (!hasMarks(before) && !hasMarks(after)) return forms;
		const from = read.old.get(change.old) ?? 0;
		const to = read.now.get(change.now) ?? 0;
		const { notes, ends } = markNotes(change.segments, new Marks(before, from), new Marks(after, to));
		read.old.set(change.old, ends[0]);
		read.now.set(change.now, ends[1]);
		return [...forms, ...notes];
	});
}

function formNotes(before: Passage, after: Passage): readonly FormatNote[] {
	const { text } = after;
	if (before.form !== after.form) return [{ what: 'form', text, from: before.form, to: after.form }];
	return before.level === after.level ? [] : [{ what: 'level', text, from: before.level, to: after.level }];
}

function hasMarks({ spans }: Passage): boolean {
	return spans.some(({ marks }) => marks.length > 0);
}

type MarkNote = Extract<FormatNote, { readonly what: 'marks' }>;

/** Reads the marks of a passage from front to back. */
class Marks {
	private readonly passage: Passage;
	private span = 0;
	at: number;

	constructor(passage: Passage, at: number) {
		this.passage = passage;
		this.at = at;
	}

	/** Marks of the next signs; of a word that is marked in part, those of all its parts. */
	take(length: number): readonly Mark[] {
		const end = this.at + length;
		const found: Mark[] = [];
		for (; this.at < end;) {
			const span = this.passage.spans[this.span];
			if (!span) break;
			if (span.end <= this.at) {
				this.span += 1;
				continue;
			}
			found.push(...span.marks);
			this.at = Math.min(span.end, end);
		}
		this.at = end;
		return found;
	}
}

function markNotes(
	segments: readonly Segment[],
	old: Marks,
	now: Marks,
): { readonly notes: readonly MarkNote[]; readonly ends: readonly [number, number] } {
	const notes: MarkNote[] = [];
	for (const { op, text } of segments) {
		if (op === 'delete') old.take(text.length);
		else if (op === 'insert') now.take(text.length);
		else
			for (const token of tokensOf(text)) {
				const [before, after] = [old.take(token.text.length), now.take(token.text.length)];
				addNote(notes, token.text, lacking(before, after), lacking(after, before));
			}
	}
	return {
		notes: notes
			.map((note) => ({ ...note, text: note.text.trim() }))
			.filter((note) => note.gained.length + note.lost.length > 0 && note.text !== ''),
		ends: [old.at, now.at],
	};
}

/** Words that follow each other and changed in the same way are one note; blanks between them go along. */
function addNote(notes: MarkNote[], text: string, lost: readonly Mark[], gained: readonly Mark[]): void {
	const types = (marks: readonly Mark[]) =>
		markOrder.filter((type) => marks.some((mark) => mark.type === type));
	const note: MarkNote = { what: 'marks', text, gained: types(gained), lost: types(lost) };
	const last = notes.at(-1);
	if (last && canonical([last.gained, last.lost]) === canonical([note.gained, note.lost]))
		notes[notes.length - 1] = { ...last, text: last.text + text };
	else notes.push(note);
}

function lacking(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
	return marks.filter((mark) => !others.some((other) => canonical(other) === canonical(mark)));
}
