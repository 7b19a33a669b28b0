import type { Extensions } from '@tiptap/core';
import { History } from './history.ts';
import { BulletList, ListItem, OrderedList } from './list-nodes.ts';
import { Emphasis, Link, Strike, Strong, Term } from './marks.ts';
import { NameHeaders } from './name-headers.ts';
import { Paste } from './paste.ts';
import { Table, TableCaption, TableCell, TableHeader, TableHeaderRow, TableRow } from './table-nodes.ts';
import { Doc, Footnote, HardBreak, Paragraph, Words } from './text-nodes.ts';
import { Tidy } from './tidy.ts';

export interface EditorWords {
	readonly captionPlaceholder: string;
	readonly emptyHeader: string;
	readonly noteLabel: (words: string) => string;
}

const marks = [Link, Term, Strong, Emphasis, Strike];

/** The closed schema of rich text and what the editor can do with it; nothing else can be typed or pasted. */
export function editorExtensions({ captionPlaceholder, emptyHeader, noteLabel }: EditorWords): Extensions {
	return [
		Doc,
		Paragraph,
		Words,
		HardBreak,
		Footnote.configure({ label: noteLabel }),
		...marks,
		BulletList,
		OrderedList,
		ListItem,
		Table,
		TableCaption.configure({ placeholder: captionPlaceholder }),
		TableHeaderRow,
		TableRow,
		TableHeader,
		TableCell,
		History,
		Paste,
		Tidy,
		NameHeaders.configure({ label: emptyHeader }),
	];
}

/** The words of a footnote: one paragraph, no notes in it. */
export function noteExtensions(): Extensions {
	return [Doc.extend({ content: 'paragraph' }), Paragraph, Words, HardBreak, ...marks, History];
}
