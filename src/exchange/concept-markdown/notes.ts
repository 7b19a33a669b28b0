import type { Footnote } from '#concept/domain/rich-text.ts';
import { writeComment } from './comments.ts';
import { writeInlines } from './write-inlines.ts';

/** Numbers footnotes through the whole document and keeps those whose text must still be written. */
export class Notes {
	#count = 0;
	#open: { label: number; note: Footnote }[] = [];

	/** @returns the reference to the note */
	refer(note: Footnote): string {
		this.#count += 1;
		this.#open.push({ label: this.#count, note });
		return `[^${this.#count}]`;
	}

	/** The notes referred to since the last call, as definitions. */
	flush(): string[] {
		const written = this.#open.map(({ label, note }) =>
			[
				`[^${label}]:`,
				writeInlines(note.content, { breaks: 'tag', notes: this }),
				writeComment('note', { id: note.id }),
			]
				.filter((part) => part !== '')
				.join(' '),
		);
		this.#open = [];
		return written;
	}
}
