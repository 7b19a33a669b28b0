import { Node } from '@tiptap/core';
import { clearCells, enterInTable, toCell } from './table-keys.ts';
import type { Step } from './table-place.ts';
import { idAttribute } from './text-nodes.ts';

/** A table with a caption and exactly one header row; the cells hold running text. */
export const Table = Node.create({
	name: 'table',
	group: 'block',
	content: 'tableCaption tableHeaderRow tableRow*',
	isolating: true,
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'table' }],
	renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, 0],
	addKeyboardShortcuts() {
		const run = (step: Step) => () => step(this.editor.state, (tr) => this.editor.view.dispatch(tr));
		return {
			Tab: run(toCell(1)),
			'Shift-Tab': run(toCell(-1)),
			Enter: run(enterInTable),
			Backspace: run(clearCells),
			Delete: run(clearCells),
		};
	},
});

export const TableCaption = Node.create<{ placeholder: string }>({
	name: 'tableCaption',
	content: 'text*',
	marks: '',
	isolating: true,
	addOptions: () => ({ placeholder: '' }),
	parseHTML: () => [{ tag: 'caption' }],
	renderHTML() {
		return ['caption', { 'data-placeholder': this.options.placeholder }, 0];
	},
});

export const TableHeaderRow = Node.create({
	name: 'tableHeaderRow',
	content: 'tableHeader+',
	parseHTML: () => [{ tag: 'tr[data-header]', priority: 60 }],
	renderHTML: () => ['tr', { 'data-header': '' }, 0],
});

export const TableRow = Node.create({
	name: 'tableRow',
	content: 'tableCell+',
	addAttributes: () => idAttribute,
	parseHTML: () => [{ tag: 'tr' }],
	renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

export const TableHeader = Node.create({
	name: 'tableHeader',
	content: 'inline*',
	isolating: true,
	parseHTML: () => [{ tag: 'th' }],
	renderHTML: () => ['th', { scope: 'col' }, 0],
});

export const TableCell = Node.create({
	name: 'tableCell',
	content: 'inline*',
	isolating: true,
	parseHTML: () => [{ tag: 'td' }],
	renderHTML: () => ['td', 0],
});
