import type { Editor } from '@tiptap/core';
import { closeHistory, redo, undo } from '@tiptap/pm/history';
import { m } from '#paraglide/messages.js';
import type { EditorIcon } from './editor-icons.ts';
import { insertTable, addColumn, addRow, removeColumn, removeRow, removeTable } from './table-steps.ts';
import { tablePlace, type Step } from './table-place.ts';

/** A form that opens below the tools. */
export type Form = 'link' | 'term' | 'note';

export interface Tool {
	readonly name: string;
	readonly label: string;
	readonly keys?: string;
	readonly icon?: EditorIcon;
	/** Undefined for what cannot be switched on and off. */
	readonly pressed?: boolean;
	readonly possible: boolean;
	/** What it does at once; a form opens otherwise. */
	readonly run?: () => void;
	readonly form?: Form;
}

/** The tools in groups, as they are at this moment. */
export function toolsOf(editor: Editor): readonly (readonly Tool[])[] {
	const { state } = editor;
	const mark = (name: 'strong' | 'emphasis' | 'strike', label: string, keys: string): Tool => ({
		name,
		icon: name,
		label,
		keys,
		pressed: editor.isActive(name),
		possible: editor.can().toggleMark(name),
		run: () => editor.chain().focus().toggleMark(name).run(),
	});
	const list = (icon: 'bullets' | 'numbers', node: string, label: string, keys: string): Tool => ({
		name: icon,
		icon,
		label,
		keys,
		pressed: editor.isActive(node),
		possible: tablePlace(state) === null,
		run: () => editor.chain().focus().toggleList(node, 'listItem').run(),
	});
	const step = (name: string, label: string, command: Step, icon?: EditorIcon, keys?: string): Tool => ({
		name,
		label,
		...(icon ? { icon } : {}),
		...(keys ? { keys } : {}),
		possible: command(state),
		run: () => {
			// A step of its own for undo, also right after typing.
			command(editor.state, (tr) => editor.view.dispatch(icon ? tr : closeHistory(tr)));
			editor.commands.focus();
		},
	});
	const inCaption = editor.isActive('tableCaption');
	return [
		[
			step('undo', m.concept_editor_undo(), undo, 'undo', 'Z'),
			step('redo', m.concept_editor_redo(), redo, 'redo', 'Y'),
		],
		[
			mark('strong', m.concept_editor_strong(), 'B'),
			mark('emphasis', m.concept_editor_emphasis(), 'I'),
			mark('strike', m.concept_editor_strike(), '⇧ X'),
			{
				name: 'clear',
				icon: 'clear',
				label: m.concept_editor_clear(),
				possible: !state.selection.empty,
				run: () => editor.chain().focus().unsetAllMarks().run(),
			},
		],
		[
			list('bullets', 'bulletList', m.concept_editor_bullets(), '⇧ 8'),
			list('numbers', 'orderedList', m.concept_editor_numbers(), '⇧ 7'),
			{
				name: 'indent',
				icon: 'indent',
				label: m.concept_editor_indent(),
				possible: editor.can().sinkListItem('listItem'),
				run: () => editor.chain().focus().sinkListItem('listItem').run(),
			},
			{
				name: 'outdent',
				icon: 'outdent',
				label: m.concept_editor_outdent(),
				possible: editor.can().liftListItem('listItem'),
				run: () => editor.chain().focus().liftListItem('listItem').run(),
			},
		],
		[
			...(['link', 'term', 'note'] as const).map((form): Tool => ({
				name: form,
				icon: form,
				form,
				label: { link: m.concept_editor_link, term: m.concept_editor_term, note: m.concept_editor_note }[
					form
				](),
				...(form === 'link' ? { keys: 'K' } : {}),
				pressed: editor.isActive(form === 'note' ? 'footnote' : form),
				possible: !inCaption,
			})),
			step('table', m.concept_editor_table(), insertTable, 'table'),
		],
		tablePlace(state) === null
			? []
			: [
					step('rowAdd', m.concept_editor_row_add(), addRow),
					step('rowRemove', m.concept_editor_row_remove(), removeRow),
					step('columnAdd', m.concept_editor_column_add(), addColumn),
					step('columnRemove', m.concept_editor_column_remove(), removeColumn),
					step('tableRemove', m.concept_editor_table_remove(), removeTable),
				],
	];
}
